/**
 * Labelled mentions of invented people: who each mention is, is known, and each kind of noise is made alone or mixed.
 * The same seed and profile give the same mentions on any machine.
 */
import { firstName, surname } from '../../src/selftest/names.ts';
import { mistype, withoutAccents } from '../../src/selftest/noise.ts';
import { Random } from '../../src/selftest/random.ts';

/** What a mention says; '' where it says nothing. Dates are ISO, or as spoilt as the noise makes them. */
export interface LabelledMention {
  /** Number of the person who is meant. */
  person: number;
  name: string;
  firstName: string;
  birth: string;
  zip: string;
  city: string;
}

/** Shares are of mentions, 0 to 1, unless it says otherwise. */
export interface Noise {
  /** Capitals, no accents, no particle. */
  spelling: number;
  /** Name and first name in each other's cell, or both in one. */
  order: number;
  /** Only the first letter of the first name. */
  initial: number;
  /** A second first name is given. */
  secondName: number;
  /** One wrong letter in the name; the same share again in the first name. */
  typo: number;
  /** Two wrong letters or more in the name. */
  garbled: number;
  /** One digit of the birth date wrong, or day and month swapped. */
  birthSlip: number;
  /** Another day within four months of the birth date. */
  birthNear: number;
  /** Only the year is known: the first of January. */
  birthYear: number;
  /** A day that does not exist. */
  birthImpossible: number;
  noName: number;
  noFirstName: number;
  noBirth: number;
  noPlace: number;
  /** The place is written with wrong letters. */
  placeTypo: number;
  /** The person has moved since the first mention. */
  moved: number;
}

export interface Profile {
  people: number;
  /** Mentions of a person: 1 up to this many, evenly; or always this many where `fixed`. */
  mentions: number;
  /** Family names and first names to draw from, the more common ones far more often. */
  familyNames: number;
  firstNames: number;
  /** Places to live in. */
  places: number;
  /** Share of people who have the name of somebody else of another birth date; as many have a twin. */
  namesakes: number;
  noise: Partial<Noise>;
}

const DAY = 86_400_000;

/** Mentions in the order of their persons; mix them before use where the order must tell nothing. */
export function* labelledMentions(profile: Profile, seed: string): Generator<LabelledMention> {
  const random = new Random(seed);
  const families = stock(profile.familyNames, () => surname(random));
  const firsts = stock(profile.firstNames, () => firstName(random));
  const places = stock(profile.places, () => surname(random));
  const noise: Noise = { ...NONE, ...profile.noise };
  let before: Person | undefined;
  for (let number = 0; number < profile.people; number += 1) {
    let person: Person = {
      name: common(random, families),
      firstName: common(random, firsts),
      second: common(random, firsts),
      birth: dayOf(random.whole(-16_000, 12_500)),
      place: Math.floor(random.next() ** 2 * places.length),
    };
    if (before && random.chance(profile.namesakes)) {
      person = random.chance(0.5)
        ? { ...person, name: before.name, firstName: before.firstName }
        : {
            ...person,
            name: before.name,
            // no twins have one first name
            firstName: other(firsts, person.firstName, before.firstName),
            birth: before.birth,
            place: before.place,
          };
    }
    before = person;
    const mentions = random.whole(1, profile.mentions);
    for (let nth = 0; nth < mentions; nth += 1) {
      if (nth > 0 && random.chance(noise.moved)) {
        person = { ...person, place: Math.floor(random.next() ** 2 * places.length) };
      }
      yield mention(random, noise, number, person, places[person.place] ?? '');
    }
  }
}

interface Person {
  name: string;
  firstName: string;
  second: string;
  birth: string;
  place: number;
}

const NONE: Noise = {
  spelling: 0,
  order: 0,
  initial: 0,
  secondName: 0,
  typo: 0,
  garbled: 0,
  birthSlip: 0,
  birthNear: 0,
  birthYear: 0,
  birthImpossible: 0,
  noName: 0,
  noFirstName: 0,
  noBirth: 0,
  noPlace: 0,
  placeTypo: 0,
  moved: 0,
};

function mention(
  random: Random,
  noise: Noise,
  label: number,
  person: Person,
  place: string,
): LabelledMention {
  let { name, firstName: first, birth } = person;
  if (random.chance(noise.secondName)) first = `${first} ${person.second}`;
  if (random.chance(noise.initial)) first = `${first.slice(0, 1)}.`;
  if (random.chance(noise.typo)) name = mistype(random, name);
  if (random.chance(noise.typo)) first = mistype(random, first);
  if (random.chance(noise.garbled)) name = garble(random, name);
  if (random.chance(noise.birthSlip)) birth = slip(random, birth);
  if (random.chance(noise.birthNear)) birth = dayOf(Date.parse(birth) / DAY + random.whole(-120, 120));
  if (random.chance(noise.birthYear)) birth = `${birth.slice(0, 4)}-01-01`;
  if (random.chance(noise.birthImpossible)) birth = `${birth.slice(0, 8)}${random.whole(32, 39)}`;
  if (random.chance(noise.spelling)) {
    name = withoutAccents(
      random.chance(0.5) ? name.toUpperCase() : name.replace(/^(Van der|Van|De|D’) ?/, ''),
    );
    first = withoutAccents(first);
  }
  if (random.chance(noise.noName)) name = '';
  if (random.chance(noise.noFirstName)) first = '';
  if (name !== '' && first !== '' && random.chance(noise.order)) {
    if (random.chance(0.5)) [name, first] = [first, name];
    else [name, first] = [`${first} ${name}`, ''];
  }
  const known = !random.chance(noise.noPlace);
  return {
    person: label,
    name,
    firstName: first,
    birth: random.chance(noise.noBirth) ? '' : birth,
    zip: known ? String(1000 + person.place) : '',
    city: known ? (random.chance(noise.placeTypo) ? garble(random, place) : place) : '',
  };
}

/** Two or three letters in each other's place or gone. */
export function garble(random: Random, text: string): string {
  const letters = [...text];
  for (let round = 0; round < 2; round += 1) {
    const at = random.whole(0, letters.length - 1);
    const other = random.whole(0, letters.length - 1);
    if (random.chance(0.3)) letters.splice(at, 1);
    else [letters[at], letters[other]] = [letters[other] ?? '', letters[at] ?? ''];
  }
  return letters.join('');
}

export function slip(random: Random, birth: string): string {
  const [year, month, date] = birth.split('-') as [string, string, string];
  if (Number(date) <= 12 && random.chance(0.3)) return `${year}-${date}-${month}`;
  if (random.chance(0.5)) return `${Number(year) + random.pick([-10, -1, 1, 10])}-${month}-${date}`;
  const other = random.whole(1, 28);
  return random.chance(0.5)
    ? `${year}-${String(random.whole(1, 12)).padStart(2, '0')}-${date}`
    : `${year}-${month}-${String(other).padStart(2, '0')}`;
}

/** Days from 1970-01-01 as an ISO date. */
export function dayOf(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

function stock(size: number, make: () => string): string[] {
  const all = new Set<string>();
  for (let tries = 0; all.size < size && tries < size * 30; tries += 1) all.add(make());
  return [...all];
}

/** `name`, or the one behind it in the stock where it is `taken`. */
function other(names: readonly string[], name: string, taken: string): string {
  return name === taken ? (names[(names.indexOf(name) + 1) % names.length] ?? '') : name;
}

/** The first of a stock far more often than the last, as names are. */
function common(random: Random, names: readonly string[]): string {
  return names[Math.floor(random.next() ** 2.5 * names.length)] ?? '';
}
