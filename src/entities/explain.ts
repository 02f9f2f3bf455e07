import { readFileSync } from 'node:fs';
import type { Engine, SqlRow } from '../engine/engine.ts';
import { MODERATE_FROM } from './review.ts';

/** Tables that `explainPair` reads. */
export const explainTables: readonly string[] = [
  'person_mention',
  'person_evidence',
  'person_comparison',
  'mention',
];

const text = (file: string) => readFileSync(new URL(`./people/${file}.sql`, import.meta.url), 'utf8');

const NOT_COMPARED =
  'Not compared: an owner of parcels who is known by an id, and nobody without an id shares birth date and name, or name and place.';

const LEVELS: Readonly<Record<string, string>> = { 4: 'certain', 3: 'strong', 2: 'moderate', 1: 'name-only' };

/**
 * The comparison of two mentions, field by field with its bits, whether or not the run compared them; and what came of
 * it. The refs must be those of mentions of persons.
 */
export async function explainPair(engine: Engine, left: number, right: number): Promise<string> {
  const [one] = await said(engine, left);
  const [other] = await said(engine, right);
  if (!isCompared(one) || !isCompared(other)) {
    return `left   ${describe(one)}\nright  ${describe(other)}\n\n${NOT_COMPARED}\n\n${outcome(one, other)}\n`;
  }
  await engine.run(
    `CREATE OR REPLACE TABLE asked AS SELECT least(${one.tuple}, ${other.tuple}) AS one, greatest(${one.tuple}, ${other.tuple}) AS other`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE asked_pair AS ${text('person-pair').replaceAll('candidate_pair', 'asked')}`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE asked_likeness AS ${text('person-likeness').replaceAll('comparable_pair', 'asked_pair')}`,
  );
  const [row] = await engine.rows(text('person-comparison').replaceAll('person_likeness', 'asked_likeness'));
  const lines = [`left   ${describe(one)}`, `right  ${describe(other)}`, ''];
  const bits = (value: unknown) => `${Number(value) >= 0 ? '+' : ''}${Number(value).toFixed(1)}`.padStart(7);
  const line = (label: string, what: unknown, value: unknown) =>
    lines.push(`  ${label.padEnd(12)}${String(what).padEnd(34)}${bits(value)} bits`);
  line('before', 'odds that any two mentions are one', row?.prior);
  line('name', `${row?.family_level}, first name ${row?.given_level}`, row?.name_weight);
  line('birth date', row?.birth_level, row?.birth_weight);
  line('place', row?.place_level, row?.place_weight);
  if (row?.company_level !== 'missing') line('company', row?.company_level, row?.company_weight);
  if (Number(row?.id_weight) !== 0) line('id', 'different', row?.id_weight);
  line('total', `threshold of moderate ${bits(MODERATE_FROM).trim()}`, row?.weight);
  lines.push('', outcome(one, other));
  return `${lines.join('\n')}\n`;
}

/** Whether a mention was looked at more closely than by its id (see owner-tuple.sql). */
function isCompared(row: SqlRow | undefined): row is SqlRow {
  return row !== undefined && row.leader !== null;
}

function outcome(one: SqlRow | undefined, other: SqlRow | undefined): string {
  if (one?.person !== other?.person) return 'Two people.';
  const sure = (one?.leader ?? one?.id_seed) === (other?.leader ?? other?.id_seed);
  const level = LEVELS[String(Math.min(Number(one?.level), Number(other?.level)))];
  return `One person, ${level}: ${sure ? 'same id, or same name and birth date' : 'by weight, or by name within one company'}.`;
}

function describe(row: SqlRow | undefined): string {
  return [row?.person_name, row?.person_first_name, row?.birth, row?.person_zip, row?.person_city]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

function said(engine: Engine, ref: number): Promise<SqlRow[]> {
  return engine.rows(`SELECT CAST(t.tuple AS VARCHAR) AS tuple, CAST(e.leader AS VARCHAR) AS leader, CAST(t.id_seed AS VARCHAR) AS id_seed, p.person, p.level, m.person_name,
      m.person_first_name, coalesce(CAST(m.birth_date AS VARCHAR), m.birth_text) AS birth, m.person_zip, m.person_city
    FROM mention_tuple t
    JOIN mention m ON m.ref = t.ref AND m.slot = t.slot
    JOIN person_mention p ON p.ref = t.ref AND p.slot = t.slot
    LEFT JOIN person_evidence e ON e.tuple = t.tuple
    WHERE t.ref = ${ref} ORDER BY t.slot LIMIT 1`);
}
