import { describe, expect, test } from 'vitest';
import { ARABIC } from '../../bench/identity/name-kinds/arabic.ts';
import { VIETNAMESE } from '../../bench/identity/name-kinds/asian.ts';
import { IBERIAN } from '../../bench/identity/name-kinds/iberian.ts';
import type { NameKind } from '../../bench/identity/name-kinds/name-kind.ts';
import { SLAVIC } from '../../bench/identity/name-kinds/slavic.ts';
import { MIXTURES, mentionsOf } from '../../bench/identity/profiles.ts';
import { Random } from '../../src/selftest/random.ts';

/** All that a kind makes of a name in many tries, sorted. */
function spellings(kind: NameKind, name: string): string[] {
  const random = new Random('spellings');
  return [...new Set(Array.from({ length: 400 }, () => kind.respell(random, name)))].sort();
}

describe('labelled mentions with names of other parts of the world', () => {
  test('the same profile and seed give the same mentions', () => {
    const profile = { ...MIXTURES['Slavic names']!, people: 50 };
    expect(mentionsOf(profile, 'a')).toEqual(mentionsOf(profile, 'a'));
    expect(mentionsOf(profile, 'a')).not.toEqual(mentionsOf(profile, 'b'));
  });

  test('a register has its shares of 1 January, lone names and whole names in one cell', () => {
    const mentions = mentionsOf(MIXTURES['hard foreigners register']!, 'shares');
    const share = (count: number) => count / mentions.length;
    expect(mentions.length).toBeGreaterThan(19_000);
    const dated = mentions.filter(({ birth }) => birth !== '');
    expect(dated.filter(({ birth }) => birth.endsWith('-01-01')).length / dated.length).toBeCloseTo(0.7, 1);
    expect(share(mentions.filter(({ name }) => name === '').length)).toBeCloseTo(0.025, 2);
    expect(share(mentions.filter(({ firstName }) => firstName === '').length)).toBeCloseTo(0.6, 1);
    expect(mentions.every(({ name, firstName }) => name + firstName !== '')).toBe(true);
  });

  test('a name is written as other registers spell it', () => {
    expect(spellings(ARABIC, 'Mohamed')).toEqual(expect.arrayContaining(['Mohammed', 'Muhammad', 'Mohamad']));
    expect(spellings(ARABIC, 'El Amrani')).toEqual(
      expect.arrayContaining(['Elamrani', 'Al Amrani', 'Amrani']),
    );
    expect(spellings(VIETNAMESE, 'Thị Lan')).toEqual(
      expect.arrayContaining(['Thi Lan', 'Thi-Lan', 'Thilan', 'Thị Lan']),
    );
    expect(spellings(SLAVIC, 'Morozov')).toEqual(expect.arrayContaining(['Морозов', 'Morozof', 'Morozow']));
    // a letter that Cyrillic lacks here leaves the name in Latin letters
    expect(spellings(SLAVIC, 'Nowak').every((name) => !/\p{Script=Cyrillic}/u.test(name))).toBe(true);
    expect(SLAVIC.asWoman?.('Smirnov')).toBe('Smirnova');
    expect(SLAVIC.asWoman?.('Novák')).toBe('Nováková');
    expect(spellings(IBERIAN, 'María Carmen')).toEqual(expect.arrayContaining(['Mª Carmen', 'Maria Carmen']));
  });
});
