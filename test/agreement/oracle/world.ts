import type { Day } from './calendar.ts';
import { type Register, readRegister } from './companies.ts';
import { type Row, rowsOf } from './extracts.ts';
import { groupsOf } from './groups.ts';
import { type People, readPeople } from './people.ts';
import { type Places, readPlaces } from './places.ts';

/** All that the rules read. */
export interface World {
  asOf: Day;
  register: Register;
  people: People;
  places: Places;
  groups: Map<string, string>;
  rows(name: string): Row[];
}

export function readWorld(folder: string, asOf: Day): World {
  const register = readRegister(folder, asOf);
  const people = readPeople(folder, register);
  const places = readPlaces(folder, register);
  const tables = new Map<string, Row[]>();
  return {
    asOf,
    register,
    people,
    places,
    groups: groupsOf(register, people.holdings),
    rows(name) {
      const known = tables.get(name) ?? rowsOf(folder, name);
      tables.set(name, known);
      return known;
    },
  };
}

/** What a rule says: the subjects that tell one finding from another, and its strength. */
export interface Said {
  key: string;
  strength: string;
}

/** Strength of a key on which this reading does not judge. */
export const UNDECIDED = 'undecided';

const STEPS = ['weak', 'moderate', 'strong', 'very strong'];

export function weaker(strength: string): string {
  return STEPS[Math.max(0, STEPS.indexOf(strength) - 1)]!;
}

/** One finding per key, the strongest. */
export function strongest(all: readonly Said[]): Said[] {
  const best = new Map<string, Said>();
  for (const said of all) {
    const before = best.get(said.key);
    if (!before || STEPS.indexOf(said.strength) > STEPS.indexOf(before.strength)) best.set(said.key, said);
  }
  return [...best.values()];
}
