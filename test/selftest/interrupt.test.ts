import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/selftest.ts';
import { startWith } from '../command/command.ts';

/** What the user is promised is a second; half of one more for a busy machine. */
const AT_ONCE_MS = 1_500;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selftest-interrupt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
// tsx, which runs the sources, has a folder of its own there
const under = (path: string) =>
  readdirSync(path, { recursive: true })
    .map(String)
    .filter((name) => !name.startsWith('tsx-'));

/** Starts a selftest that takes its temporary folders in `folder`, and stops it once it `isBusy`. */
async function stopped(isBusy: () => boolean, ...more: string[]) {
  const child = startWith({ TMPDIR: folder }, 'selftest', '--companies', '20000', ...more);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  while (!isBusy() && child.exitCode === null) await pause(20);
  expect(child.exitCode).toBeNull();
  const sent = performance.now();
  child.kill('SIGINT');
  const code = await ended;
  return { code, stderr, ms: performance.now() - sent };
}

describe('an interrupt of selftest', () => {
  // the folder is there before the first company is made
  test('while the world is made ends it at once and leaves nothing behind', async () => {
    const made = () => under(folder).some((name) => name.startsWith('confine-selftest-'));
    const { code, ms, stderr } = await stopped(made);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(stderr).not.toMatch(/bug:|error:/);
    expect(under(folder)).toEqual([]);
  });

  test('while the world is written, too, and takes away the folders it made for it', async () => {
    const keep = join(folder, 'worlds', 'first');
    const written = () => under(folder).some((name) => name.endsWith('gazette.csv'));
    const { code, ms } = await stopped(written, '--keep', keep);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(under(folder)).toEqual([]);
  });

  test('leaves what stood in the folder before as it was', async () => {
    writeFileSync(join(folder, 'gazette.csv'), 'of an earlier world\n');
    writeFileSync(join(folder, 'labels.json'), '{}\n');
    const written = () => under(folder).some((name) => name.endsWith('/gazette.csv'));
    const { code } = await stopped(written, '--keep', folder);
    expect(code).toBe(130);
    expect(under(folder).sort()).toEqual(['gazette.csv', 'labels.json']);
    expect(readFileSync(join(folder, 'gazette.csv'), 'utf8')).toBe('of an earlier world\n');
  });
});

describe('selftest --keep', () => {
  const quiet = {
    ...{ out: () => {}, err: () => {}, width: 100, color: false, progress: false },
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  };

  test('writes a whole world over an earlier one, and leaves other files alone', async () => {
    mkdirSync(join(folder, 'kbo'));
    writeFileSync(join(folder, 'kbo', 'enterprise.csv'), 'of an earlier world\n');
    writeFileSync(join(folder, 'notes.txt'), 'mine\n');
    await run([], { companies: '100', keep: folder }, quiet);
    expect(readdirSync(folder).sort()).toEqual([
      ...[
        'accounts.csv',
        'allow-list.csv',
        'cadastre',
        'disqualifications.csv',
        'employment.csv',
        'gazette.csv',
      ],
      ...[
        'kbo',
        'labels.json',
        'licences.csv',
        'mandates.csv',
        'notes.txt',
        'premises.csv',
        'residences.csv',
      ],
      ...['shareholdings.csv', 'subcontracts.csv'],
    ]);
    expect(readFileSync(join(folder, 'kbo', 'enterprise.csv'), 'utf8')).toMatch(/^"EnterpriseNumber",/);
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine\n');
  });

  test('says that no folder can be made where a file stands', async () => {
    const file = join(folder, 'world');
    writeFileSync(file, '');
    await expect(run([], { companies: '100', keep: file }, quiet)).rejects.toThrow(
      `no folder ${file} can be made`,
    );
    expect(readdirSync(folder)).toEqual(['world']);
  });
});
