/**
 * Situations of people as registers write them, one folder each. What is right stands in its `expected.txt`, written by
 * hand as a careful analyst would say it.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { caseFolders, failuresOf } from '../../bench/identity/people-case.ts';

const folders = caseFolders(fileURLToPath(new URL('people-cases', import.meta.url)));

/** Situations that do not come out right yet. One that does makes the test fail until it is taken off. */
const NOT_YET: ReadonlySet<string> = new Set(['chinese-given-name-apart', 'singh-brothers']);

describe('people as registers write them', () => {
  for (const folder of folders) {
    const name = basename(folder);
    (NOT_YET.has(name) ? test.fails : test)(name, async () => {
      expect(await failuresOf(folder)).toEqual([]);
    });
  }

  test('no situation is listed that is not there', () => {
    const known = folders.map((folder) => basename(folder));
    expect([...NOT_YET].filter((name) => !known.includes(name))).toEqual([]);
  });
});
