import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/commands/selftest.ts';
import { UsageError } from '../../src/errors.ts';
import type { Assessed } from '../../src/networks/network.ts';
import { judge, type NetworkScore, type PatternScore } from '../../src/selftest/judge.ts';
import { type Labels, labelledWorld } from '../../src/selftest/labelled-world.ts';
import { PLACES } from '../../src/selftest/places.ts';
import { PLANTS } from '../../src/selftest/plants/index.ts';
import { PEER_GUARDS, tooSmallFor } from '../../src/selftest/too-small.ts';

function io() {
  const text: string[] = [];
  return {
    text,
    out: (line: string) => void text.push(line),
    err: () => {},
    width: 100,
    color: false,
    progress: false,
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  };
}

describe('selftest', () => {
  it('finds what is planted and leaves the rest alone, in a small noisy world', async () => {
    const shown = io();
    const status = await run([], { companies: '1200', seed: '11' }, shown);
    expect(shown.text.join('')).toContain('All patterns at recall 0.95');
    expect(status).toBe(0);
  }, 300_000);

  it('says what a small world cannot show, why, and which size is enough, and fails all the same', async () => {
    const shown = io();
    const status = await run([], { companies: '300', seed: '2' }, shown);
    const [, end] = shown.text.join('').split('Below the floors: ');
    expect(end?.split('\n')).toEqual([
      'P27, P30, peppermint.',
      '',
      'Too small a world to show these: it has 300 ordinary companies.',
      '  P27: residents pass through that house only as P30 sees it (1000 companies are enough)',
      '  P30: a dwelling is flagged only where 99 in 100 see no more stays, and among so few the planted ones are more than one in 100 (1000 companies are enough)',
      '  peppermint: it lacks P30 (1000 companies are enough)',
      'This run cannot tell whether they work; run it again with --companies 1000 or more.',
      '',
    ]);
    expect(status).toBe(1);
  }, 300_000);

  it('needs no more than that size', async () => {
    const shown = io();
    expect([await run([], { companies: '1000', seed: '2' }, shown), shown.text.at(-1)]).toEqual([
      0,
      '\nAll patterns at recall 0.95 or above and false alarms 0.02 or below.\n',
    ]);
  }, 300_000);

  it.each([
    [{ companies: '12' }, '--companies 12 cannot be'],
    [{ noise: '2' }, '--noise 2 is no share'],
    [{ seed: 'x' }, '--seed x cannot be'],
  ])('refuses %j', async (options, message) => {
    await expect(run([], options, io())).rejects.toThrow(UsageError);
    await expect(run([], options, io())).rejects.toThrow(message);
  });
});

describe('the labelled world', () => {
  it('plants hits and what must not be found for every pattern that is on', () => {
    const codes = Array.from({ length: 32 }, (_, at) => `P${String(at + 1).padStart(2, '0')}`).filter(
      (code) => code !== 'P22',
    );
    expect(PLANTS.map(({ code }) => code).sort()).toEqual([...codes, 'P33', 'P35', 'P37', 'P38']);
    for (const { code, plants } of PLANTS) {
      const names = Object.keys(plants);
      expect([
        code,
        names.some((name) => name.startsWith('hit')),
        names.some((name) => !name.startsWith('hit')),
      ]).toEqual([code, true, true]);
    }
  });

  it('is the same for the same seed, another for another', async () => {
    const text = async (seed: number) => JSON.stringify((await labelledWorld(seed, 100)).labels);
    expect(await text(3)).toBe(await text(3));
    expect(await text(3)).not.toBe(await text(4));
  });

  it('gives each postcode its municipality of 2025', () => {
    const rows = readFileSync(new URL('../../data/postcodes_nis.csv', import.meta.url), 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    for (const { zip, nis } of PLACES) {
      expect([zip, rows.filter((row) => row[0] === zip).map((row) => row[5])]).toEqual([
        zip,
        expect.arrayContaining([nis]),
      ]);
    }
  });
});

describe('a world that is too small', () => {
  const score = (code: string, ...says: string[]): PatternScore => ({
    ...{ code, planted: 4, found: 2, innocent: 4, falseAlarms: 0, background: 0 },
    wrong: says.map((one) => ({ pattern: code, verdict: 'hit', says: one, subjects: [] })),
  });
  const off = (name: string, ...missing: string[]): NetworkScore => ({
    ...{ name, expected: 'ATTENTION', got: 'NOTE', missing, right: false },
  });
  const passing = score('P30', 'hit: in a flat (moderate)');
  const common = score('P32', 'twin: an accountant’s number');
  const names = (...call: Parameters<typeof tooSmallFor>) =>
    tooSmallFor(...call).map(({ name, enough }) => `${name} ${enough}`);

  it('is so up to the size that is enough, each pattern for itself', () => {
    expect(names(299, [passing, common], [])).toEqual(['P30 1000', 'P32 300']);
    expect(names(300, [passing, common], [])).toEqual(['P30 1000']);
    expect(names(1_000, [passing, common], [off('peppermint', 'P30')])).toEqual([]);
  });

  it('excuses no pattern that also fails otherwise, and none that compares with no peers', () => {
    const both = score('P30', 'hit: in a flat (moderate)', 'near miss: seven stays');
    expect(names(200, [both, score('P01', 'hit: on the day itself')], [off('peppermint', 'P30')])).toEqual(
      [],
    );
  });

  it('explains a case that lacks only such signals, and never a twin', () => {
    const cases = [off('peppermint', 'P30'), off('tripoli', 'P30', 'P31'), off('refuge')];
    expect(names(200, [passing], cases)).toEqual(['P30 1000', 'peppermint 1000']);
  });

  it('speaks of labels that there are', () => {
    for (const { code, says } of PEER_GUARDS) {
      const plants = PLANTS.find((one) => one.code === code)?.plants ?? {};
      expect([code, Object.keys(plants)]).toEqual([code, expect.arrayContaining([...says])]);
    }
  });
});

describe('judge', () => {
  const labels: Labels = {
    seed: 1,
    asOf: '2026-06-30',
    companies: 0,
    cases: [],
    twins: [],
    labels: [
      { pattern: 'P01', verdict: 'hit', says: 'hit: a pair', subjects: [company('1'), company('2')] },
      { pattern: 'P01', verdict: 'hit', says: 'hit: half of a pair', subjects: [company('3'), company('4')] },
      { pattern: 'P01', verdict: 'near miss', says: 'near miss: flagged', subjects: [company('5')] },
      { pattern: 'P01', verdict: 'near miss', says: 'near miss: quiet', subjects: [company('6')] },
      {
        pattern: 'P30',
        verdict: 'hit',
        says: 'hit: a house',
        subjects: [{ kind: 'address', id: '3000|Broelmastraat|12|' }],
      },
    ],
  };

  function company(id: string) {
    return { kind: 'company' as const, id };
  }

  function finding(code: string, subjects: readonly { kind: string; id: string }[]): Assessed {
    return { pattern: { code }, subjects } as unknown as Assessed;
  }

  it('counts a hit only where one finding names all, and what names nothing planted as background', () => {
    const findings = [
      finding('P01', [company('1'), company('2'), company('9')]),
      finding('P01', [company('3')]),
      finding('P01', [company('4')]),
      finding('P01', [company('5')]),
      finding('P01', [company('99')]),
      finding('P30', [{ kind: 'address', id: '3000|BROELMASTR|12|' }]),
      finding('P02', [company('6')]),
    ];
    const [p01, p30] = judge(labels, findings, ['P01', 'P30']);
    expect(p01).toMatchObject({ planted: 2, found: 1, innocent: 2, falseAlarms: 1, background: 1 });
    expect(p01?.wrong.map(({ says }) => says)).toEqual(['hit: half of a pair', 'near miss: flagged']);
    expect(p30).toMatchObject({ planted: 1, found: 1 });
  });
});
