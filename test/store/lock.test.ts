import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseLock, takeLock } from '../../src/store/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** No process has so high a number. */
const GONE = JSON.stringify({ pid: 2 ** 30, host: hostname() });
const lock = () => readFileSync(join(folder, 'lock'), 'utf8');

test('who comes first has it, until it is given back', () => {
  expect(takeLock(folder)).toBeUndefined();
  expect(takeLock(folder)).toEqual({ pid: process.pid, host: hostname() });
  releaseLock(folder);
  expect(takeLock(folder)).toBeUndefined();
  expect(readdirSync(folder)).toEqual(['lock']);
});

test.each(['', '{"pid":', GONE])('a lock that nobody holds is taken over: %j', (left) => {
  writeFileSync(join(folder, 'lock'), left);
  expect(takeLock(folder)).toBeUndefined();
  expect(JSON.parse(lock())).toEqual({ pid: process.pid, host: hostname() });
});

test('a lock of another machine is never taken over', () => {
  writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere' }));
  expect(takeLock(folder)).toEqual({ pid: 1, host: 'elsewhere' });
});

test.each([undefined, GONE])(
  'of several that come at once, one has it: %j',
  { timeout: 60_000 },
  async (left) => {
    if (left !== undefined) writeFileSync(join(folder, 'lock'), left);
    const module = new URL('../../dist/store/lock.js', import.meta.url).href;
    // each waits for the same moment, and stays until all have asked
    const program = `const { takeLock } = await import('${module}');
    while (Date.now() < Number(process.argv[2])) {}
    console.log(takeLock(process.argv[1]) === undefined ? 'has it' : 'has it not');
    await new Promise((done) => setTimeout(done, 1500));`;
    const moment = String(Date.now() + 1500);
    const said = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder, moment]);
        let text = '';
        for await (const chunk of child.stdout) text += chunk;
        return text.trim();
      }),
    );
    expect(said.filter((one) => one === 'has it')).toHaveLength(1);
    expect(said.filter((one) => one === 'has it not')).toHaveLength(5);
  },
);
