import { readFileSync } from 'node:fs';
import type { Engine, SqlRow } from '../engine/engine.ts';

/** Tables that `explainPair` reads. */
export const explainTables: readonly string[] = [
  'person_mention',
  'person_evidence',
  'person_comparison',
  'person_round',
  'person_link',
  'mention',
  'found_mention',
  'decided_whole',
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
    `CREATE OR REPLACE TABLE asked AS SELECT least(${one.tuple}, ${other.tuple}) AS one, greatest(${one.tuple}, ${other.tuple}) AS other, TRUE AS candidate, 0 AS stands_for`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE asked_pair AS SELECT *, TRUE AS allowed FROM (${text('person-pair').replaceAll('compared_pair', 'asked')})`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE asked_likeness AS ${text('person-likeness').replaceAll('comparable_pair', 'asked_pair')}`,
  );
  await engine.run(
    `CREATE OR REPLACE TABLE asked_odds AS ${text('person-odds').replaceAll('person_likeness', 'asked_likeness')}`,
  );
  const [row] = await engine.rows(
    `SELECT c.*, moderate_from() AS threshold, link_probability(c.weight) AS probability
     FROM (${text('person-comparison').replaceAll('person_odds', 'asked_odds')}) c`,
  );
  const lines = [`left   ${describe(one)}`, `right  ${describe(other)}`, ''];
  const bits = (value: unknown) => `${Number(value) >= 0 ? '+' : ''}${Number(value).toFixed(1)}`.padStart(7);
  const line = (label: string, what: unknown, value: unknown) =>
    lines.push(`  ${label.padEnd(12)}${String(what).padEnd(34)}${bits(value)} bits`);
  line('before', 'odds that any two mentions are one', row?.prior);
  line('name', `${row?.family_level}, first name ${row?.given_level}`, row?.name_weight);
  line('birth date', row?.birth_level, row?.birth_weight);
  line('place', row?.place_level, row?.place_weight);
  if (row?.company_level !== 'missing') line('company', row?.company_level, row?.company_weight);
  if (Number(row?.kin_weight) < -0.05) line('relatives', 'as alike by chance', row?.kin_weight);
  line('total', `threshold of moderate ${bits(row?.threshold).trim()}`, row?.weight);
  lines.push(`  ${'probability'.padEnd(12)}${Number(row?.probability).toFixed(3)}`);
  const refused = one.person !== other.person && Number(row?.weight) >= Number(row?.threshold);
  lines.push('', refused ? await whyTwo(engine, one, other) : outcome(one, other));
  return `${lines.join('\n')}\n`;
}

/**
 * Why two mentions that are alike enough are held to be two people: what the mentions of the one person contradict in those of
 * the other, by the rules that gather people (people/gathering).
 */
async function whyTwo(engine: Engine, one: SqlRow, other: SqlRow): Promise<string> {
  const roots = await engine.rows<{ tuple: string; root: string }>(
    `SELECT CAST(e.tuple AS VARCHAR) AS tuple, CAST(coalesce(r.root, e.leader) AS VARCHAR) AS root
     FROM person_evidence e LEFT JOIN person_round r ON r.leader = e.leader WHERE e.tuple IN (${one.tuple}, ${other.tuple})`,
  );
  const rootOf = (row: SqlRow) => roots.find(({ tuple }) => tuple === row.tuple)?.root;
  const [left, right] = [rootOf(one), rootOf(other)];
  await engine.run(`CREATE OR REPLACE TABLE asked_person AS
    SELECT DISTINCT e.leader, coalesce(r.root, e.leader) AS root FROM person_evidence e LEFT JOIN person_round r ON r.leader = e.leader
    WHERE coalesce(r.root, e.leader) IN (${left}, ${right});
  CREATE OR REPLACE TABLE asked_link AS SELECT ${left} AS one, ${right} AS other UNION ALL SELECT ${right}, ${left};
  CREATE OR REPLACE TABLE asked_fact AS ${gathering('person-fact')};
  CREATE OR REPLACE TABLE asked_birth AS ${gathering('birth-fact')};
  CREATE OR REPLACE TABLE asked_name AS ${gathering('name-fact')}`);
  const [found] = await engine.rows<{ reason: string }>(`
    SELECT 1 AS place, 'their ids differ' AS reason
    FROM asked_fact f JOIN asked_person p ON p.leader = f.leader WHERE f.person_id IS NOT NULL HAVING count(DISTINCT f.person_id) > 1
    UNION ALL
    SELECT 2, 'one is called senior or father, the other junior or son'
    FROM asked_fact WHERE generation <> '' HAVING count(DISTINCT generation) > 1
    UNION ALL
    SELECT 3, 'a company names both at one time, as two people'
    FROM person_link l JOIN asked_person x ON x.leader = l.one JOIN asked_person y ON y.leader = l.other WHERE l.apart AND x.root <> y.root
    UNION ALL
    SELECT 4, 'the birth dates ' || ${day('x.born')} || ' and ' || ${day('y.born')} || ' differ by more than a slip'
    FROM asked_birth x JOIN asked_birth y ON x.root = ${left} AND y.root = ${right} CROSS JOIN person_regime g
    WHERE NOT g.replaced AND births_forbid(x.born, y.born, g.shifted)
    UNION ALL
    SELECT 5, 'the first names ' || x.given || ' and ' || y.given || ' are two names'
    FROM asked_name x JOIN asked_name y ON x.root = ${left} AND y.root = ${right} CROSS JOIN person_regime g
    LEFT JOIN given_variant v ON v.one = split_part(x.given, ' ', 1) AND v.other = split_part(y.given, ' ', 1)
    WHERE NOT g.replaced AND (NOT x.one_cell AND NOT y.one_cell OR is_alike(family_likeness(x.family, y.family, x.family_joined, y.family_joined)))
      AND first_names_clash(x.family, x.given, x.family_joined, x.given_joined, y.family, y.given, y.family_joined, y.given_joined,
            v.one IS NOT NULL, x.known AND y.known, are_two_names(x.families, x.listed, y.families, y.listed), x.listed AND y.listed)
    UNION ALL
    SELECT 6, 'other mentions of the two speak against it on average'
    FROM person_link l JOIN asked_person x ON x.leader = l.one JOIN asked_person y ON y.leader = l.other
    WHERE x.root <> y.root HAVING sum(l.thousandths) / 1000.0 / sum(l.pairs) < -1.0
    ORDER BY place, reason`);
  const reason = found?.reason ?? 'one of them fits a third person as well, and belongs to neither';
  return `Two people: ${reason}.`;
}

/** A birth date in eight digits as it is written. */
const day = (born: string) =>
  `(left(${born}, 4) || '-' || substr(${born}, 5, 2) || '-' || right(${born}, 2))`;

/** A step of gathering people, over the two that are asked about. */
function gathering(step: string): string {
  return text(`gathering/${step}`)
    .replaceAll('tied_person', 'asked_person')
    .replaceAll('person_round_before', 'asked_person')
    .replaceAll('root_link_now', 'asked_link')
    .replaceAll(/\bperson_fact\b/g, 'asked_fact');
}

/** Whether a mention was looked at more closely than by its id (see owner-tuple.sql). */
function isCompared(row: SqlRow | undefined): row is SqlRow {
  return row !== undefined && row.leader !== null;
}

function outcome(one: SqlRow | undefined, other: SqlRow | undefined): string {
  if (one?.person !== other?.person) {
    return one?.whole === other?.whole ? 'Two people, by a decision.' : 'Two people.';
  }
  const sure = (one?.leader ?? one?.id_seed) === (other?.leader ?? other?.id_seed);
  const level = LEVELS[String(Math.min(Number(one?.level), Number(other?.level)))];
  if (one?.root !== other?.root) return `One person, ${level}: by a decision.`;
  return `One person, ${level}: ${sure ? 'same id, or same name and birth date' : 'by weight, or by name within one company'}.`;
}

function describe(row: SqlRow | undefined): string {
  return [row?.person_name, row?.person_first_name, row?.birth, row?.person_zip, row?.person_city]
    .filter((part) => part !== null && part !== undefined)
    .join(', ');
}

function said(engine: Engine, ref: number): Promise<SqlRow[]> {
  return engine.rows(`SELECT CAST(t.tuple AS VARCHAR) AS tuple, CAST(e.leader AS VARCHAR) AS leader, CAST(t.id_seed AS VARCHAR) AS id_seed, p.person, p.level,
      CAST(f.root AS VARCHAR) AS root, CAST(coalesce(w.whole, f.root) AS VARCHAR) AS whole, m.person_name,
      m.person_first_name, coalesce(CAST(m.birth_date AS VARCHAR), m.birth_text) AS birth, m.person_zip, m.person_city
    FROM mention_tuple t
    JOIN mention m ON m.ref = t.ref AND m.slot = t.slot
    JOIN person_mention p ON p.ref = t.ref AND p.slot = t.slot
    JOIN found_mention f ON f.ref = t.ref AND f.slot = t.slot
    LEFT JOIN decided_whole w ON w.root = f.root
    LEFT JOIN person_evidence e ON e.tuple = t.tuple
    WHERE t.ref = ${ref} ORDER BY t.slot LIMIT 1`);
}
