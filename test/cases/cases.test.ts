import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { analyse } from '../../src/pipeline.ts';
import { CASES } from '../../src/selftest/cases/index.ts';
import { sampleWorld } from '../../src/selftest/samples.ts';

const patterns = catalogue.filter(({ onByDefault }) => onByDefault);

function sample(name: string): string {
  return fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));
}

async function networksOf(name: string) {
  const { found, run } = await analyse({ paths: [sample(name)], limits: { threads: 1 } }, patterns);
  run.close();
  return found;
}

describe('the eleven cases, as the catalogue expects them', () => {
  it.each(CASES.filter(({ tier }) => tier !== null))('$name is at $tier', async (one) => {
    const core = (await sampleWorld(one)).core.companies.map(({ number }) => `be-${number}`);
    const { networks, findings } = await networksOf(one.name);
    const codes = new Map(findings.map(({ id, pattern }) => [id, pattern.code]));
    const signalsOf = (ids: readonly string[]) => ids.map((id) => codes.get(id));
    const its = networks.find(({ members, findings: ids }) =>
      core.length > 0
        ? core.some((id) => members.some((member) => member.id === id))
        : one.signals.every((signal) => signalsOf(ids).includes(signal)),
    );
    expect(its?.tier).toBe(one.tier);
    expect(signalsOf(its?.findings ?? [])).toEqual(expect.arrayContaining([...one.signals]));
  });

  it('hare finds nothing', async () => {
    const { networks, findings } = await networksOf('hare');
    expect(findings).toEqual([]);
    expect(networks).toEqual([]);
  });

  it('the committed samples are what the generator makes', () => {
    const script = fileURLToPath(new URL('../../scripts/samples.ts', import.meta.url));
    const tsx = fileURLToPath(import.meta.resolve('tsx/cli'));
    expect(() => execFileSync(process.execPath, [tsx, script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
