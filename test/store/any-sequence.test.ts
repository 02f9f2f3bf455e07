import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { type AnalyseOptions, run } from '../../src/commands/analyse.ts';
import { run as onStore } from '../../src/commands/store.ts';

const sample = fileURLToPath(new URL('../../samples/azrael/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'any-sequence-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What may be there or not, beside the register and the mandates. */
const files = ['gazette.csv', 'accounts.csv', 'shareholdings.csv', 'cadastre', 'more-mandates.csv'] as const;

interface State {
  files: string[];
  preMonths: number | undefined;
  asOf: string | undefined;
  key: string | undefined;
  allow: boolean;
  decisions: boolean;
  patterns: string[];
}

const state: fc.Arbitrary<State> = fc.record({
  files: fc.subarray([...files]),
  preMonths: fc.constantFrom(undefined, 6),
  asOf: fc.constantFrom(undefined, '2021-06-30'),
  key: fc.constantFrom(undefined, 'one secret', 'another secret'),
  allow: fc.boolean(),
  decisions: fc.boolean(),
  patterns: fc.constantFrom(
    ['phoenix-company', 'serial-collapse', 'operator-owns-dwellings'],
    ['phoenix-company'],
  ),
});

/** A step changes one thing, or nothing, or takes something out of the store. */
type Step = { change: keyof State | 'nothing'; to: State } | { store: 'gc' | 'forget' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      change: fc.constantFrom<keyof State | 'nothing'>(
        ...([
          'files',
          'files',
          'preMonths',
          'asOf',
          'key',
          'allow',
          'decisions',
          'patterns',
          'nothing',
        ] as const),
      ),
      to: state,
    }),
  },
  { weight: 1, arbitrary: fc.record({ store: fc.constantFrom('gc' as const, 'forget' as const) }) },
);

const extracts = join(folder, 'extracts');

function layOut({ files: chosen, allow, decisions }: State): void {
  rmSync(extracts, { recursive: true, force: true });
  mkdirSync(extracts);
  cpSync(join(sample, 'kbo'), join(extracts, 'kbo'), { recursive: true });
  const mandates = readFileSync(join(sample, 'mandates.csv'), 'utf8');
  writeFileSync(join(extracts, 'mandates.csv'), mandates);
  for (const name of chosen) {
    // overlaps: half of the rows are in the other file, word for word
    if (name === 'more-mandates.csv') {
      const lines = mandates.split('\n');
      writeFileSync(join(extracts, name), [...lines.slice(0, lines.length / 2), ''].join('\n'));
    } else if (name === 'cadastre') cpSync(join(sample, name), join(extracts, name), { recursive: true });
    else copyFileSync(join(sample, name), join(extracts, name));
  }
  if (allow) {
    const row = `company,${mandates.split('\n')[1]?.split(',')[0]},known to the service,somebody,`;
    writeFileSync(join(extracts, 'allow.csv'), `kind,id,reason,owner,expires\n${row}\n`);
  }
  if (decisions) {
    const row = 'mandates.csv:1,mandates.csv:2,different,somebody,2024-01-01,two people';
    const header = 'left,right,judgement,by,date,reason';
    writeFileSync(join(extracts, 'decisions.csv'), `${header}\n${row}\n`);
  }
}

async function outcome(
  { preMonths, asOf, key, patterns }: State,
  store: string | undefined,
): Promise<string> {
  let shown = '';
  const show = (text: string) => {
    shown += text;
  };
  const options: AnalyseOptions = {
    format: 'json',
    pattern: patterns,
    ...(preMonths === undefined ? {} : { option: [`phoenix-company.preMonths=${preMonths}`] }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(store === undefined ? {} : { store }),
  };
  const code = await run([extracts], options, {
    out: show,
    err: show,
    env: key === undefined ? {} : { CONFINE_GRAPH_KEY: key },
    width: 100,
    color: false,
    progress: false,
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  });
  return `${code}\n${shown}`;
}

const quiet = {
  ...{ out: () => {}, err: () => {}, env: {}, width: 100, color: false, progress: false },
  ...{ peakMemory: () => 0, onInterrupt: () => () => {} },
};

/** Runs without a store, by what they read and how. */
const fresh = new Map<string, string>();

async function freshOutcome(now: State): Promise<string> {
  const key = JSON.stringify(now);
  const known = fresh.get(key) ?? (await outcome(now, undefined));
  fresh.set(key, known);
  return known;
}

test('whatever was done on a store before, a run gives the bytes of one without', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(state, fc.array(step, { minLength: 2, maxLength: 5 }), async (first, steps) => {
      const store = mkdtempSync(join(folder, 'store-'));
      let now = first;
      for (const one of [{ change: 'nothing', to: first } as const, ...steps]) {
        if ('store' in one) {
          const names = one.store === 'forget' ? ['mandates.csv'] : [];
          await onStore(one.store, names, { store, runs: '1' }, quiet).catch((error: Error) => {
            // it may be forgotten already
            if (!/has no extract/.test(error.message)) throw error;
          });
          continue;
        }
        if (one.change !== 'nothing') now = { ...now, [one.change]: one.to[one.change] };
        layOut(now);
        expect(await outcome(now, store)).toBe(await freshOutcome(now));
      }
      rmSync(store, { recursive: true, force: true });
    }),
    {
      numRuns: Number(process.env.STORE_RUNS ?? 4),
      seed: Number(process.env.STORE_SEED ?? 16),
      endOnFailure: true,
    },
  );
});
