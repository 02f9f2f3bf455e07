/** A situation of people as registers write them: a folder with `mandates.csv`, and what is right in `expected.txt`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { UsageError } from '../../src/errors.ts';
import { openRun } from '../../src/pipeline.ts';

/**
 * What a line of `expected.txt` says of all pairs of its records: `same` one person at any level, `different` two
 * people, `notstrong` not one person at `strong` or above, `open` left to a reviewer; `nobody` of each record that it is no
 * mention of a person.
 */
const WORDS = ['same', 'different', 'notstrong', 'open', 'nobody'] as const;

interface Expectation {
  word: (typeof WORDS)[number];
  /** From 1, without the header. */
  records: readonly number[];
  text: string;
}

/** Who a record is held to be. */
interface Found {
  person: number;
  level: number;
}

/** A line of `expected.txt` that does not hold, and who its records are held to be. */
export interface Failure {
  line: string;
  found: string;
}

const LEVELS = ['', 'name-only', 'moderate', 'strong', 'certain'];
const STRONG = 3;

/** Folders in `folder` that hold a situation, sorted; `folder` alone where it holds one itself. */
export function caseFolders(folder: string): string[] {
  if (!existsSync(folder)) throw new UsageError(`${folder} is not there`);
  const holds = (path: string) => existsSync(join(path, 'expected.txt'));
  if (holds(folder)) return [folder];
  const found = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(holds)
    .sort();
  if (found.length === 0) {
    throw new UsageError(`${folder} holds no situation`, 'give a folder of folders with an expected.txt');
  }
  return found;
}

/** The lines of a situation that do not hold; none where all comes out right. */
export async function failuresOf(folder: string, weights?: WeightSource): Promise<Failure[]> {
  const expected = expectations(join(folder, 'expected.txt'));
  const found = await peopleIn(join(folder, 'mandates.csv'), weights);
  const failures: Failure[] = [];
  for (const { word, records, text } of expected) {
    if (word === 'nobody') {
      const named = records.filter((record) => found.has(record));
      if (named.length > 0) failures.push({ line: text, found: `${named.join(', ')}: somebody` });
      continue;
    }
    const people = records.map((record) => {
      const one = found.get(record);
      if (!one)
        throw new UsageError(
          `${folder}: '${text}' names record ${record}`,
          'which names nobody, or is not there',
        );
      return one;
    });
    if (holds(word, people)) continue;
    const shown = people.map(
      ({ person, level }, at) => `${records[at]}: person ${person} (${LEVELS[level]})`,
    );
    failures.push({ line: text, found: shown.join(', ') });
  }
  return failures;
}

function holds(word: Expectation['word'], people: readonly Found[]): boolean {
  const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  return pairs.every(([one, other]) => {
    const together = one.person === other.person;
    if (word === 'same') return together;
    if (word === 'different') return !together;
    return word === 'open' || !together || Math.min(one.level, other.level) < STRONG;
  });
}

function expectations(file: string): Expectation[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  return lines.flatMap((text, at) => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [first, ...rest] = text.trim().split(/\s+/);
    const word = WORDS.find((one) => one === first);
    const records = rest.map(Number);
    if (!word || records.length < 2 || !records.every((one) => Number.isInteger(one) && one > 0)) {
      throw new UsageError(
        `${file}, line ${at + 1}: '${text}' says nothing`,
        `write ${WORDS.join(', ')} and records`,
      );
    }
    return [{ word, records, text: text.trim() }];
  });
}

async function peopleIn(mandates: string, weights: WeightSource | undefined): Promise<Map<number, Found>> {
  const run = await openRun({ paths: [mandates], asOf: '2025-06-30', limits: { threads: 2 }, weights }, [
    'person_mention',
  ]);
  try {
    await run.builder.build(['person_mention']);
    const rows = await run.engine.rows<Found & { record: number }>(
      'SELECT ref % 10000000000 AS record, person, level FROM person_mention WHERE slot = 1',
    );
    return new Map(rows.map(({ record, person, level }) => [record, { person, level }]));
  } finally {
    run.close();
  }
}
