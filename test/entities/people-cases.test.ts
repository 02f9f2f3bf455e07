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
const NOT_YET: ReadonlySet<string> = new Set([
  'abdel-and-its-second-part',
  'born-on-1-january',
  'brother-and-sister-a-letter-apart',
  'call-name-in-brackets',
  'call-name-is-the-second',
  'chinese-given-name-apart',
  'chinese-order',
  'contradiction-through-a-bare-year',
  'cyrillic-beside-latin',
  'cyrillic-patronymic',
  'eight-people-one-date',
  'father-and-son-one-birthday',
  'fatima-zahra',
  'first-of-month-column',
  'greek-beside-latin',
  'half-of-a-hyphenated-name',
  'hyphenated-first-names',
  'initial-fits-two-brothers',
  'initials-without-points',
  'junior-and-senior',
  'lone-first-name-fits-two',
  'lone-names-cross-cells',
  'lone-surname-fits-two',
  'lone-surname-in-either-cell',
  'maria-fits-two-sisters',
  'mohamed-brothers',
  'nguyen-thi-lan',
  'nicknames',
  'nicknames-french',
  'nicknames-german-and-english',
  'one-cell-and-an-id-on-one-side',
  'one-cell-two-twins',
  'one-name-one-year-one-city',
  'other-names-on-one-date',
  'partial-and-impossible-dates',
  'placeholder-first-name',
  'placeholder-whole-name',
  'placeholder-words',
  'short-name-fits-two-twins',
  'singh-brothers',
  'slip-in-a-short-name',
  'spanish-maria-abbreviated',
  'spanish-surnames',
  'surname-cell-empty',
  'titles-more',
  'twins-a-letter-apart',
  'twins-compound-first-names',
  'twins-follow-one-another',
  'twins-three-mentions-each',
  'two-ids-of-one-system',
  'whole-column-one-day',
]);

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
