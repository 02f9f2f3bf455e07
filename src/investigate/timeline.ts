import type { Engine } from '../engine/engine.ts';
import { dataWord } from '../messages/data-words.ts';
import type { Say } from '../messages/index.ts';
import type { MessageKey } from '../messages/messages.ts';
import { putRows } from '../networks/keyed-rows.ts';
import type { SubjectKey } from '../networks/subject-key.ts';
import { subjectKey } from '../networks/subject-key.ts';
import type { Subjects } from '../networks/subjects.ts';
import type { Confidence } from '../patterns/pattern.ts';
import type { Line } from './dossier.ts';
import type { Focus } from './focus.ts';

/** One row of the timeline, by keys. */
export interface TimelineRow {
  code: string;
  company: string | null;
  person: string | null;
  /** A second company: the holder of shares, the owner, the principal. */
  other: string | null;
  building: string | null;
  box: string | null;
  parcel: string | null;
  day: string | null;
  until: string | null;
  known: string | null;
  value: string | null;
  detail: string | null;
  amount: number | null;
  other_amount: number | null;
  level: number | null;
  ref: number | null;
}

/** Tables that the timeline is made of. */
export const timelineTables: readonly string[] = [
  ...[
    'account_year',
    'address_of',
    'collapse',
    'company',
    'contact_record',
    'disqualification_record',
    'establishment_spell',
  ],
  ...[
    'event',
    'event_record',
    'founding',
    'licence_record',
    'ownership',
    'person_mention',
    'premises_record',
    'role_spell',
  ],
  ...['seat_fact', 'seat_today', 'share_spell', 'signal_record', 'subcontract_record'],
];

/** Statements of the gazette that other lines tell already. */
const TOLD = ['incorporation', 'accounts_filed'];

/** All that the extracts say about the subject, oldest first; what is not dated comes first. */
export async function timelineRows(engine: Engine, focus: Focus, asOf: string): Promise<TimelineRow[]> {
  await putRows(
    engine,
    'dossier_company',
    { company: 'VARCHAR' },
    focus.companies.map((one) => [one]),
  );
  await putRows(
    engine,
    'dossier_near',
    { company: 'VARCHAR' },
    focus.nearCompanies.map((one) => [one]),
  );
  await putRows(
    engine,
    'dossier_person',
    { person: 'BIGINT' },
    focus.persons.map((one) => [one]),
  );
  await putRows(
    engine,
    'dossier_parcel',
    { parcel: 'VARCHAR' },
    focus.parcels.map((one) => [one]),
  );
  const buildings = focus.addresses.map((one) => [one.split('|')[0]!]);
  await putRows(engine, 'dossier_building', { building: 'BIGINT' }, buildings);
  const ofCompany = (column: string) => `${column} IN (SELECT company FROM dossier_company)`;
  const ofAny = (column: string) =>
    `(${ofCompany(column)} OR ${column} IN (SELECT company FROM dossier_near))`;
  // people of a network are told by what they are in its companies
  const ofPerson = (column: string) =>
    focus.kind === 'network' ? 'FALSE' : `${column} IN (SELECT person FROM dossier_person)`;
  const atPlace = (column: string) => `${column} IN (SELECT building FROM dossier_building)`;
  return engine.rows<TimelineRow & Record<string, string | number | null>>(`
    WITH line AS (
      SELECT 'start' AS code, company, CAST(NULL AS BIGINT) AS person, CAST(NULL AS STRING) AS other,
             CAST(NULL AS BIGINT) AS building, CAST(NULL AS STRING) AS box, CAST(NULL AS STRING) AS parcel, start_day AS day,
             CAST(NULL AS DATE) AS until, CAST(NULL AS DATE) AS known, CAST(NULL AS STRING) AS value,
             CAST(NULL AS STRING) AS detail, CAST(NULL AS DOUBLE) AS amount, CAST(NULL AS DOUBLE) AS other_amount,
             CAST(NULL AS INTEGER) AS level, ref
      FROM company WHERE ${ofAny('company')} AND start_day IS NOT NULL
      UNION ALL
      SELECT 'collapse', company, NULL, NULL, NULL, NULL, NULL, t0, NULL, NULL, kind, NULL, NULL, NULL, NULL, ref
      FROM collapse WHERE ${ofAny('company')}
      UNION ALL
      SELECT 'role', company, person, NULL, NULL, NULL, NULL, start_date, CASE WHEN ended THEN end_day END, NULL, role, NULL,
             NULL, NULL, level, ref
      FROM role_spell WHERE ${ofCompany('company')} OR ${ofPerson('person')}
      UNION ALL
      SELECT 'founder', company, person, NULL, NULL, NULL, NULL, day, NULL, NULL, NULL, NULL, NULL, NULL, level, ref
      FROM founding WHERE ${ofCompany('company')} OR ${ofPerson('person')}
      UNION ALL
      SELECT 'share', company, person, holder, NULL, NULL, NULL, start_date, CASE WHEN ended THEN end_day END, NULL, NULL, NULL,
             percentage, NULL, level, ref
      FROM share_spell WHERE ${ofCompany('company')} OR ${ofCompany('holder')} OR ${ofPerson('person')}
      UNION ALL
      SELECT 'seat', company, NULL, NULL, building, box, NULL, day, NULL, NULL, NULL, NULL, NULL, NULL, NULL, ref
      FROM seat_fact WHERE building IS NOT NULL AND (${ofCompany('company')} OR ${atPlace('building')})
      UNION ALL
      SELECT 'seat_register', s.company, NULL, NULL, s.building, s.box, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, s.ref
      FROM seat_today s ANTI JOIN seat_fact f ON f.ref = s.ref
      WHERE s.building IS NOT NULL AND (${ofCompany('s.company')} OR ${atPlace('s.building')})
      UNION ALL
      SELECT 'establishment', company, NULL, NULL, building, box, NULL, start_day, CASE WHEN NOT running THEN end_day END, NULL,
             NULL, NULL, NULL, NULL, NULL, ref
      FROM establishment_spell WHERE ${ofCompany('company')} OR ${atPlace('building')}
      UNION ALL
      SELECT 'accounts', company, NULL, NULL, NULL, NULL, NULL, year_end, NULL, deposited, NULL, NULL, result, equity, NULL, ref
      FROM account_year WHERE ${ofCompany('company')}
      UNION ALL
      SELECT 'owns', NULL, o.person, o.company, NULL, NULL, o.parcel, o.since, NULL, NULL, NULL, NULL, NULL, NULL, o.level, o.ref
      FROM ownership o
      WHERE ${ofCompany('o.company')} OR ${ofPerson('o.person')} OR o.parcel IN (SELECT parcel FROM dossier_parcel)
         OR o.parcel IN (SELECT p.parcel FROM parcel_place p WHERE ${atPlace('p.building')})
      UNION ALL
      SELECT 'licence', l.applicant, m.person, NULL, a.building, a.box, NULL, l.decided, l.valid_to, NULL, l.activity, l.status,
             NULL, NULL, m.level, l.ref
      FROM licence_record l
      LEFT JOIN address_of a ON a.ref = l.ref
      LEFT JOIN person_mention m ON m.ref = l.ref AND m.slot = 1
      WHERE l.decided <= DATE '${asOf}' AND (${ofCompany('l.applicant')} OR ${atPlace('a.building')} OR ${ofPerson('m.person')})
      UNION ALL
      SELECT 'premises', p.tenant, NULL, NULL, a.building, a.box, NULL, p.start_date, p.end_date, NULL, p.status, NULL, NULL,
             NULL, NULL, p.ref
      FROM premises_record p JOIN address_of a ON a.ref = p.ref
      WHERE (p.start_date IS NULL OR p.start_date <= DATE '${asOf}') AND (${atPlace('a.building')} OR ${ofCompany('p.tenant')})
      UNION ALL
      SELECT 'subcontract', contractor, NULL, principal, NULL, NULL, NULL, start_date, end_date, NULL, NULL, NULL, NULL, NULL,
             NULL, ref
      FROM subcontract_record
      WHERE (start_date IS NULL OR start_date <= DATE '${asOf}') AND (${ofCompany('contractor')} OR ${ofCompany('principal')})
      UNION ALL
      SELECT 'disqualified', NULL, m.person, NULL, NULL, NULL, NULL, d.start_date, d.end_date, NULL, NULL, NULL, NULL, NULL,
             m.level, d.ref
      FROM disqualification_record d JOIN person_mention m ON m.ref = d.ref AND m.slot = 1
      WHERE (d.start_date IS NULL OR d.start_date <= DATE '${asOf}') AND m.person IN (SELECT person FROM dossier_person)
      UNION ALL
      SELECT 'contact', entity, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, value, NULL, NULL, NULL, NULL, ref
      FROM contact_record WHERE ${ofCompany('entity')}
      UNION ALL
      SELECT 'signal', s.company, NULL, NULL, a.building, a.box, NULL, s.noted, NULL, NULL, s.kind, s.service, NULL, NULL, NULL,
             s.ref
      FROM signal_record s LEFT JOIN address_of a ON a.ref = s.ref
      WHERE s.noted <= DATE '${asOf}' AND (s.embargo IS NULL OR s.embargo <= DATE '${asOf}')
        AND (${ofCompany('s.company')} OR ${atPlace('a.building')})
    ),
    gazette AS (
      SELECT 'gazette', e.company, e.person, NULL, NULL, NULL, NULL, e.day, NULL, e.published, e.type, NULL, NULL, NULL, e.level, e.ref
      FROM event e ANTI JOIN line l ON l.ref = e.ref
      WHERE (${ofCompany('e.company')} OR ${ofPerson('e.person')})
        AND coalesce(e.type, 'other') NOT IN (${TOLD.map((one) => `'${one}'`).join()})
    ),
    every_line AS (SELECT * FROM line UNION ALL SELECT * FROM gazette)
    SELECT DISTINCT l.code, l.company, CAST(l.person AS STRING) AS person, l.other, CAST(l.building AS STRING) AS building,
           l.box, l.parcel, CAST(l.day AS STRING) AS day, CAST(l.until AS STRING) AS until,
           CAST(coalesce(l.known, p.published) AS STRING) AS known, l.value, l.detail, l.amount, l.other_amount, l.level, l.ref
    FROM every_line l LEFT JOIN event_record p ON p.ref = l.ref
    WHERE l.day IS NULL OR l.day <= DATE '${asOf}'
    ORDER BY day NULLS FIRST, until NULLS LAST, l.code, l.ref, l.company, person, l.parcel`);
}

/** What the rows name, to be looked up before they are worded. */
export function namedIn(rows: readonly TimelineRow[]): SubjectKey[] {
  return rows.flatMap(keysOfRow);
}

export function keysOfRow(row: TimelineRow): SubjectKey[] {
  const { company, other, person, building, box, parcel } = row;
  return [
    ...(company === null ? [] : [subjectKey('company', company)]),
    ...(other === null ? [] : [subjectKey('company', other)]),
    ...(person === null ? [] : [subjectKey('person', person)]),
    ...(building === null ? [] : [subjectKey('address', box ? `${building}|${box}` : building)]),
    ...(parcel === null ? [] : [subjectKey('parcel', parcel)]),
  ];
}

const levels: readonly (Confidence | null)[] = [null, 'name-only', 'moderate', 'strong', 'certain'];

/** A row in words, with its codes and values beside them; its source is put in by who can quote it. */
export function lineOf(row: TimelineRow, subjects: Subjects, say: Say): Omit<Line, 'source'> {
  const { code, company, person, other, building, box, parcel } = row;
  const values: Record<string, string | number> = {};
  if (company !== null) values.company = subjects.of('company', company);
  if (person !== null) values.person = subjects.of('person', person);
  if (other !== null) values.other = subjects.of('company', other);
  if (building !== null) values.place = subjects.of('address', box ? `${building}|${box}` : building);
  if (parcel !== null) values.parcel = parcel;
  if (row.value !== null) values.value = row.value;
  if (row.detail !== null) values.detail = row.detail;
  if (row.amount !== null) values.amount = row.amount;
  if (row.other_amount !== null) values.other_amount = row.other_amount;
  return {
    code,
    values,
    says: say(keyOf(row), {
      company: values.company ?? values.person ?? '',
      person: values.person ?? '',
      other: values.other ?? '',
      holder: values.person ?? values.other ?? '',
      place: values.place ?? '',
      parcel: values.parcel ?? '',
      value: valueInWords(row, subjects, say),
      detail: row.detail === null ? '' : dataWord(row.detail, say.language),
      amount: amountInWords(row.amount, code, say),
      otherAmount: amountInWords(row.other_amount, code, say),
    }),
    date: row.day,
    until: row.until,
    known: row.known,
    confidence: row.level === null ? null : (levels[row.level] ?? 'certain'),
  };
}

function keyOf({ code, amount, person }: TimelineRow): MessageKey {
  if (code === 'share' && amount === null) return 'line.shareUnknown';
  if (code === 'gazette' && person !== null) return 'line.gazettePerson';
  return `line.${code}` as MessageKey;
}

function valueInWords({ code, value }: TimelineRow, subjects: Subjects, say: Say): string {
  if (code === 'gazette') return dataWord(value ?? 'other', say.language);
  if (value === null) return '';
  if (code === 'contact' || code === 'signal') return value;
  return code === 'licence' ? subjects.activity(value) : dataWord(value, say.language);
}

function amountInWords(amount: number | null, code: string, say: Say): string {
  if (amount === null) return '?';
  if (code === 'share') return say.number(Math.round(amount * 100) / 100);
  return `${amount < 0 ? '-' : ''}${say.count(Math.abs(amount))} €`;
}
