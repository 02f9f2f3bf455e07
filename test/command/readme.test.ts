import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confineGraph } from './command.ts';

// Documentation is executed: every call of the tool in the README must work as it stands there.
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const calls = [...readme.matchAll(/^(?:npm ci && )?npx confine-graph (.+)$/gm)].map((match) => match[1]!);

test('the README shows the main job and more', () => {
  expect(calls).toContain('analyse samples/town');
  expect(calls.length).toBeGreaterThan(8);
});

test.each(calls)('confine-graph %s', { timeout: 300_000 }, async (call) => {
  const { code, stdout, stderr } = await confineGraph(...call.split(' '));
  expect(stderr).not.toMatch(/^(error|bug):/m);
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(100);
});

test('the screen that the README shows is the one that the command prints', async () => {
  const [, call = '', shown = ''] = /<!-- screen: (.+) -->\n\n```text\n([^`]+)```/.exec(readme) ?? [];
  const { stdout } = await confineGraph(...call.split(' '));
  const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  expect(shown.length).toBeGreaterThan(500);
  expect(words(stdout)).toContain(words(shown));
});
