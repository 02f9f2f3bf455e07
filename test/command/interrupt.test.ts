import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { start } from './command.ts';

/** What the user is promised is a second; half of one more for a busy machine. */
const AT_ONCE_MS = 1_500;

let world: string;
let folder: string;

beforeAll(async () => {
  world = mkdtempSync(join(tmpdir(), 'busy-world-'));
  // large enough to be busy for seconds in each of the stages
  await generate({ size: 20_000, profile: 'light', seed: 7, output: world, threads: 1 });
});
afterAll(() => rmSync(world, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interrupt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a run that writes and spills into `folder`, sends the signal once it `isBusy`, and waits for its end. */
async function stopped(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', ...more: string[]) {
  const output = join(folder, 'report.json');
  const child = start(
    ...['analyse', join(world, 'extracts'), '--format', 'json', '--output', output],
    ...['--temp', folder, '--threads', '1', ...more],
  );
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    async at(isBusy: () => boolean) {
      while (!isBusy() && child.exitCode === null) await pause(20);
      expect(child.exitCode).toBeNull();
      const sent = performance.now();
      child.kill(signal);
      const code = await ended;
      return { code, stderr, ms: performance.now() - sent, left: readdirSync(folder) };
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const runFolder = () => readdirSync(folder).find((name) => name.startsWith('confine-graph-'));

describe('an interrupt', () => {
  test('by the terminal’s end leaves nothing behind either', async () => {
    const run = await stopped('SIGHUP');
    const { code, left } = await run.at(() => runFolder() !== undefined);
    expect(code).toBe(129);
    expect(left).toEqual([]);
  });

  test('in the first moment of a run leaves nothing behind', async () => {
    const run = await stopped('SIGINT');
    const { code, ms, left } = await run.at(() => runFolder() !== undefined);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(left).toEqual([]);
  });

  test('takes what was spilled from memory away', async () => {
    const run = await stopped('SIGINT', '--memory', '180MB');
    const spilled = () => {
      const own = runFolder();
      return own !== undefined && readdirSync(join(folder, own)).includes('spill');
    };
    const { code, ms, left } = await run.at(spilled);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(left).toEqual([]);
  });

  test('a while into the patterns does the same, and SIGTERM too, with a code of its own', async () => {
    const run = await stopped('SIGTERM');
    while (runFolder() === undefined) await pause(20);
    await pause(2_000);
    const { code, ms, left, stderr } = await run.at(() => true);
    expect(code).toBe(143);
    expect(ms).toBeLessThan(AT_ONCE_MS);
    expect(left).toEqual([]);
    expect(stderr).toContain('stopping');
    expect(stderr).not.toMatch(/bug:|error:/);
  });

  test('twice ends it as well', async () => {
    const run = await stopped('SIGINT');
    while (runFolder() === undefined) await pause(20);
    run.child.kill('SIGINT');
    const { code, left } = await run.at(() => true);
    expect(code).toBe(130);
    expect(left).toEqual([]);
  });
});
