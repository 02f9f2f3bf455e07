import { readFileSync } from 'node:fs';

/**
 * The rows of `entities`: one per mention, as SQL over the tables of the flow. Each query gives entity, level (4 certain
 * to 1 name-only), ref, name, evidence, in the order of entity and ref.
 */
export type EntityKind = 'person' | 'company' | 'address';

export interface MentionRows {
  /** Tables that the query reads. */
  tables: readonly string[];
  sql: string;
}

const persons: MentionRows = {
  tables: ['person_mention', 'mention', 'person_reason', 'decided_mention'],
  sql: `SELECT CAST(p.person AS VARCHAR) AS entity, p.person AS number, p.level, p.ref,
      concat_ws(', ', m.person_name, m.person_first_name) AS name,
      CASE WHEN p.level = 4 THEN 'same id' WHEN d.ref IS NOT NULL THEN 'a decision' WHEN p.level = 3 THEN 'name and birth date'
        WHEN p.level = 2 THEN coalesce(r.reason, 'same name in the same company') ELSE 'name alone' END AS evidence
    FROM person_mention p
    JOIN mention m ON m.ref = p.ref AND m.slot = p.slot
    LEFT JOIN person_reason r ON r.ref = p.ref AND r.slot = p.slot
    LEFT JOIN decided_mention d ON d.ref = p.ref AND p.slot = 1`,
};

/** Where records name a company: table, column of the number, column of a name where it has one. */
const companyColumns: readonly [table: string, company: string, name?: string][] = [
  ['enterprise_record', 'company'],
  ['establishment_record', 'company'],
  ['event_record', 'company', 'entity_name'],
  ['event_record', 'holder'],
  ['mandate_record', 'company'],
  ['mandate_record', 'holder'],
  ['share_record', 'company'],
  ['share_record', 'holder'],
  ['account_record', 'company'],
  ['licence_record', 'applicant'],
  ['subcontract_record', 'principal'],
  ['subcontract_record', 'contractor'],
  ['employment_record', 'employer'],
  ['employment_record', 'user_company'],
  ['premises_record', 'tenant'],
  ['owner_record', 'holder', 'holder_name'],
];

const companies: MentionRows = {
  tables: [...new Set(companyColumns.map(([table]) => table)), 'foreign_company'],
  sql: `SELECT coalesce(f.company, m.company) AS entity, 0 AS number, coalesce(f.level, 4) AS level, m.ref,
      coalesce(m.name, f.name) AS name,
      CASE WHEN f.level IS NOT NULL AND f.has_number THEN 'name and country, which one number bears'
        WHEN f.level IS NOT NULL THEN 'name and country'
        WHEN m.company LIKE '%:%' THEN 'number and country' ELSE 'enterprise number' END AS evidence
    FROM (${companyColumns
      .map(
        ([
          table,
          company,
          name,
        ]) => `SELECT ${company} AS company, ref, ${name ?? 'CAST(NULL AS VARCHAR)'} AS name
      FROM ${table} WHERE ${company} IS NOT NULL`,
      )
      .join('\nUNION ALL\n')}) m
    LEFT JOIN foreign_company f ON f.written = m.company`,
};

const addresses: MentionRows = {
  tables: ['address_of', 'building'],
  sql: `SELECT CAST(a.building AS VARCHAR) || CASE WHEN a.box = '' THEN '' ELSE '/' || a.box END AS entity,
      a.building AS number, 4 AS level, a.ref, b.label AS name,
      CASE WHEN a.box = '' THEN 'postcode, street and number' ELSE 'postcode, street, number and box' END AS evidence
    FROM address_of a
    JOIN building b ON b.building = a.building`,
};

export const mentionRows: Readonly<Record<EntityKind, MentionRows>> = {
  person: persons,
  company: companies,
  address: addresses,
};

const PERSON = readFileSync(new URL('./people/person.sql', import.meta.url), 'utf8');

/** SQL: the people as `person` shows them, of those only whose number stands in the column `person` of `table`. */
export function personsAmong(table: string): string {
  return PERSON.replaceAll(
    'FROM person_mention p',
    `FROM (SELECT m.ref, m.slot, m.person FROM person_mention m SEMI JOIN ${table} a ON a.person = m.person) p`,
  );
}
