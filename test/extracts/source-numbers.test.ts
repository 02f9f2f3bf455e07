import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { numbersOf, placeByHash } from '../../src/extracts/source-numbers.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

describe('numbers of files', () => {
  test('come from the first digits of the hash, in ten thousandths', () => {
    expect(placeByHash('0'.repeat(64))).toBe(0);
    expect(placeByHash(`8${'0'.repeat(63)}`)).toBe(5000);
    expect(placeByHash('f'.repeat(64))).toBe(9999);
    expect(numbersOf(0, [`8${'0'.repeat(63)}`])).toEqual([15_000]);
    expect(numbersOf(6, [`8${'0'.repeat(63)}`])).toEqual([75_000]);
  });

  test('of two files that would have the same one the later moves up, at the end of the row the earlier down', () => {
    expect(numbersOf(0, ['0'.repeat(64), `${'0'.repeat(63)}1`])).toEqual([10_000, 10_001]);
    expect(numbersOf(0, [`${'f'.repeat(63)}e`, 'f'.repeat(64)])).toEqual([19_998, 19_999]);
  });

  test('are in the order of the hashes, each once, inside those of the layout', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 60 }), (hashes) => {
        const numbers = numbersOf(3, [...hashes].sort());
        expect(new Set(numbers).size).toBe(hashes.length);
        expect([...numbers].sort((one, other) => one - other)).toEqual(numbers);
        expect(numbers.every((number) => number >= 40_000 && number < 50_000)).toBe(true);
      }),
    );
  });

  test('do not depend on files whose numbers lie elsewhere', () => {
    const [one, other] = [`3${'0'.repeat(63)}`, `9${'0'.repeat(63)}`];
    expect(numbersOf(0, [one, other])[1]).toBe(numbersOf(0, [other])[0]);
  });

  test('more files than numbers are refused', () => {
    const many = Array.from({ length: 10_001 }, (_, place) => place.toString(16).padStart(64, '0'));
    expect(() => numbersOf(0, many)).toThrow(UsageError);
  });
});
