/**
 * Labelled mentions of invented people with names of some part of the world, as several registers would write them: each
 * in its own spelling, with call names, lone names, whole names in one cell, and 1 January where only the year is known.
 */

import { surname } from '../../src/selftest/names.ts';
import { mistype, withoutAccents } from '../../src/selftest/noise.ts';
import { Random } from '../../src/selftest/random.ts';
import { dayOf, garble, type LabelledMention, slip } from './labelled.ts';
import type { FirstName, NameKind } from './name-kinds/name-kind.ts';

/** Shares are of mentions, 0 to 1. */
export interface RegisterNoise {
  /** Name, and by the same share the first name, as another register spells it. */
  respelt: number;
  /** Capitals, no accents. */
  capitals: number;
  /** A call name, of those who have one. */
  nickname: number;
  secondName: number;
  initial: number;
  /** One part of a surname of several. */
  shortened: number;
  /** A woman by the name of a husband too, or by it alone. */
  married: number;
  /** The cells swapped. */
  swapped: number;
  /** The whole name in one cell. */
  oneCell: number;
  /** One of the two names is missing; the other stands in either cell. */
  loneName: number;
  /** One wrong letter in the name, and by the same share in the first name. */
  typo: number;
  /** Several wrong letters in the name. */
  garbled: number;
  /** One digit of the birth date wrong, or day and month swapped. */
  birthSlip: number;
  noBirth: number;
  noPlace: number;
  placeTypo: number;
  /** The person has moved since the first mention. */
  moved: number;
}

export interface RegisterProfile {
  people: number;
  /** Mentions of a person: 1 up to this many, evenly. */
  mentions: number;
  places: number;
  /** People are of each kind in equal shares. */
  names: readonly NameKind[];
  /** Share of people of whom no register knows more than the year: born on 1 January. */
  yearOnly: number;
  /** Shares of people who are, of somebody else: the twin, a brother or sister in one place, a namesake of another date. */
  twins: number;
  relatives: number;
  namesakes: number;
  noise: RegisterNoise;
}

interface Person {
  kind: NameKind;
  /** Surname of the family. */
  family: string;
  husband: string;
  first: FirstName;
  second: FirstName;
  birth: string;
  place: number;
}

/** Mentions in the order of their persons; the same profile and seed give the same ones. */
export function* registerMentions(profile: RegisterProfile, seed: string): Generator<LabelledMention> {
  const random = new Random(seed);
  const places = Array.from({ length: profile.places }, () => surname(random));
  const somewhere = () => Math.floor(random.next() ** 2 * places.length);
  let before: Person | undefined;
  for (let number = 0; number < profile.people; number += 1) {
    let person = stranger(random, profile, somewhere());
    const tie = random.next();
    if (before && tie < profile.twins + profile.relatives + profile.namesakes) {
      const { kind, family, place, birth, first, second } = before;
      person = { ...person, kind, family, ...otherNames(random, kind, first) };
      if (tie < profile.twins) person = { ...person, place, birth };
      else if (tie < profile.twins + profile.relatives) person = { ...person, place };
      else person = { ...person, first, second };
    }
    before = person;
    const mentions = random.whole(1, profile.mentions);
    for (let nth = 0; nth < mentions; nth += 1) {
      if (nth > 0 && random.chance(profile.noise.moved)) person = { ...person, place: somewhere() };
      yield { person: number, ...written(random, profile.noise, person, places[person.place] ?? '') };
    }
  }
}

function stranger(random: Random, profile: RegisterProfile, place: number): Person {
  const kind = random.pick(profile.names);
  const family = () => kind.surname(random, () => common(random, kind.surnames, kind.steepness));
  const birth = dayOf(random.whole(-16_000, 12_500));
  return {
    kind,
    family: family(),
    husband: family(),
    ...otherNames(random, kind, undefined),
    birth: random.chance(profile.yearOnly) ? `${birth.slice(0, 4)}-01-01` : birth,
    place,
  };
}

/** Two first names of one sex, the first of them not `taken`. */
function otherNames(
  random: Random,
  kind: NameKind,
  taken: FirstName | undefined,
): Pick<Person, 'first' | 'second'> {
  const free = kind.firstNames.filter((name) => name !== taken);
  const first = common(random, free, kind.steepness);
  const second = common(
    random,
    free.filter((name) => name.woman === first.woman && name !== first),
    kind.steepness,
  );
  return { first, second };
}

function written(
  random: Random,
  noise: RegisterNoise,
  person: Person,
  place: string,
): Omit<LabelledMention, 'person'> {
  const { kind, second } = person;
  let name = surnameOf(random, noise, person);
  let first = person.first.name;
  if (person.first.short.length > 0 && random.chance(noise.nickname)) first = random.pick(person.first.short);
  else if (random.chance(noise.respelt)) first = kind.respell(random, first);
  if (!kind.oneFirstName && random.chance(noise.secondName)) first = `${first} ${second.name}`;
  if (random.chance(noise.initial)) first = `${first.slice(0, 1)}.`;
  if (random.chance(noise.typo)) name = mistype(random, name);
  if (random.chance(noise.typo)) first = mistype(random, first);
  if (random.chance(noise.garbled)) name = garble(random, name);
  if (random.chance(noise.capitals)) {
    name = withoutAccents(name).toUpperCase();
    first = withoutAccents(first).toUpperCase();
  }
  if (random.chance(noise.loneName)) {
    const lone = random.chance(0.5) ? name : first;
    [name, first] = random.chance(0.5) ? [lone, ''] : ['', lone];
  } else if (random.chance(noise.oneCell)) {
    [name, first] = [random.chance(0.5) ? `${first} ${name}` : `${name} ${first}`, ''];
  } else if (random.chance(noise.swapped)) {
    [name, first] = [first, name];
  }
  const birth = random.chance(noise.birthSlip) ? slip(random, person.birth) : person.birth;
  const known = !random.chance(noise.noPlace);
  return {
    name,
    firstName: first,
    birth: random.chance(noise.noBirth) ? '' : birth,
    zip: known ? String(1000 + person.place) : '',
    city: known ? (random.chance(noise.placeTypo) ? garble(random, place) : place) : '',
  };
}

function surnameOf(random: Random, noise: RegisterNoise, { kind, family, husband, first }: Person): string {
  let name = first.woman && kind.asWoman ? kind.asWoman(family) : family;
  if (kind.shorten && random.chance(noise.shortened)) name = kind.shorten(random, name);
  if (random.chance(noise.respelt)) name = kind.respell(random, name);
  if (!first.woman || !random.chance(noise.married)) return name;
  return random.pick([`${name}-${husband}`, `${husband} née ${name}`, `${name} épouse ${husband}`, husband]);
}

/** The first of the list far more often than the last. */
function common<T>(random: Random, list: readonly T[], steepness: number): T {
  return list[Math.floor(random.next() ** steepness * list.length)] as T;
}
