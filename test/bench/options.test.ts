import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { sizeFrom } from '../../bench/profiles.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-options-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function bench(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('bench', program), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, lines: stderr.split('\n') };
}

describe('bench', () => {
  const sizes = 'give a number of enterprises from 1000 to 7410714, or "full"';
  test.each([
    [['--sizes', 'many'], `error: size many cannot be (${sizes})`],
    // what comes first is not timed for an hour before the slip is seen
    [['--sizes', '2000,20OO'], `error: size 20OO cannot be (${sizes})`],
    [['--sizes', '8000000'], `error: size 8000000 cannot be (${sizes})`],
    [['--rounds', '0'], 'error: --rounds 0 cannot be (give a whole number from 1 to 100)'],
    [['--seed', ''], 'error: --seed  cannot be (give a whole number from 0 to 1000000000)'],
    [['--threads', 'two'], 'error: --threads two cannot be (give a whole number from 1 to 256)'],
    [['--memory', 'much'], 'error: --memory much is no size (write it as 500MB or 2GB)'],
    [['--size', '2000'], "error: Unknown option '--size'"],
    [['--rounds'], "error: Option '--rounds <value>' argument missing"],
    [['2000'], "error: Unexpected argument '2000'. This command does not take positional arguments"],
  ])('refuses %j in a line, says how it is called, and makes nothing', (args, message) => {
    const output = join(folder, 'out');
    const { status, stdout, lines } = bench('bench.ts', '--output', output, ...args);
    expect(lines).toEqual([message, expect.stringMatching(/^usage: npm run bench -- \[--sizes /), '']);
    expect([status, stdout]).toEqual([2, '']);
    expect(existsSync(output)).toBe(false);
  });

  test('so does the generator', () => {
    const output = join(folder, 'out');
    const { status, lines } = bench('generate.ts', '--output', output, '--profile', 'heavy');
    expect(lines).toEqual([
      'error: profile heavy is none (give "light" or "full")',
      expect.stringMatching(/^usage: tsx bench\/generate.ts /),
      '',
    ]);
    expect(status).toBe(2);
    expect(existsSync(output)).toBe(false);
  });

  test('sizes are numbers of enterprises, as many as there are numbers for, or the whole register', () => {
    expect(['1000', '7410714', 'full'].map(sizeFrom)).toEqual([1_000, 7_410_714, 2_000_000]);
  });

  test('extracts that do not come to their end are taken away, with the folders above them', async () => {
    const output = join(folder, 'out', '1000-light');
    // no engine has so many
    const options = { size: 1_000, profile: 'light', seed: 1, threads: -1, output } as const;
    await expect(generate(options)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
