import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { caseFolders, failuresOf } from '../../bench/identity/people-case.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'people-case-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Records 1 and 2 are one person by their id, record 3 is a stranger. */
function situation(...expected: string[]): string {
  const rows = [
    'enterprise_number,role,person_id,person_name,person_first_name,person_birth_date',
    '0200100112,director,P-1,Brelmers,Tavin,1970-02-03',
    '0200100211,director,P-1,Brelmers,Tavin,1970-02-03',
    '0200100310,director,P-2,Drostveld,Kelix,1981-07-19',
  ];
  writeFileSync(join(folder, 'mandates.csv'), `${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'expected.txt'), `${expected.join('\n')}\n`);
  return folder;
}

describe('a situation of people', () => {
  test('lines that hold are no failures', async () => {
    const right = situation(
      '# why',
      '',
      'same 1 2',
      'different 1 3',
      'notstrong 1 3',
      'open 1 2',
      'open 2 3',
    );
    expect(await failuresOf(right)).toEqual([]);
  });

  test('each line that does not hold is given with who its records are', async () => {
    const failures = await failuresOf(situation('same 1 2 3', 'different 3 1 2', 'notstrong 1 2'));
    expect(failures.map(({ line }) => line)).toEqual(['same 1 2 3', 'different 3 1 2', 'notstrong 1 2']);
    const [, different, notstrong] = failures.map(({ found }) => found.replaceAll(/person \d+/g, 'person #'));
    expect(different).toBe('3: person # (certain), 1: person # (certain), 2: person # (certain)');
    expect(notstrong).toBe('1: person # (certain), 2: person # (certain)');
  });

  test.each([
    ['samen 1 2', "expected.txt, line 1: 'samen 1 2' says nothing"],
    ['same 1', "expected.txt, line 1: 'same 1' says nothing"],
    ['same 1 x', "expected.txt, line 1: 'same 1 x' says nothing"],
    ['same 1 9', "'same 1 9' names record 9"],
  ])('%s is an error', async (line, message) => {
    await expect(failuresOf(situation(line))).rejects.toThrow(message);
  });

  test('a folder of situations is looked through, in order', () => {
    for (const name of ['b', 'a', 'none']) mkdirSync(join(folder, name));
    for (const name of ['b', 'a']) writeFileSync(join(folder, name, 'expected.txt'), '');
    expect(caseFolders(folder)).toEqual([join(folder, 'a'), join(folder, 'b')]);
    expect(() => caseFolders(join(folder, 'none'))).toThrow('holds no situation');
    expect(() => caseFolders(join(folder, 'gone'))).toThrow('is not there');
  });
});
