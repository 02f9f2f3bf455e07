import type { Engine } from '../engine/engine.ts';
import { type Language, type Say, sayIn } from '../messages/index.ts';
import { fill } from '../messages/messages.ts';
import { activitiesNamed } from '../patterns/naming.ts';
import type { Detected, FactRow, Names, Pattern } from '../patterns/pattern.ts';
import { factWording, valueInWords } from '../patterns/wording.ts';
import { splitRef } from '../records/schema.ts';
import { putRows } from './keyed-rows.ts';
import type { Assessed, Fact } from './network.ts';
import type { Subjects } from './subjects.ts';

/** When a record was published, and whether that is all that tells when its event was. */
export interface Publication {
  published: string;
  undated: boolean;
}

/** The publication of each record that some fact rests on and that was published. */
export async function publishedOn(
  engine: Engine,
  findings: readonly Detected[],
): Promise<ReadonlyMap<number, Publication>> {
  const refs = new Set(
    findings.flatMap(({ rows }) => rows.flatMap(({ ref }) => (ref === null ? [] : [ref]))),
  );
  await putRows(
    engine,
    'cited_record',
    { ref: 'BIGINT' },
    [...refs].map((ref) => [ref]),
  );
  const rows = await engine.rows<{ ref: number } & Publication>(
    'SELECT e.ref, e.published, e.event_date IS NULL AS undated FROM event_record e SEMI JOIN cited_record c ON c.ref = e.ref WHERE e.published IS NOT NULL',
  );
  return new Map(rows.map(({ ref, published, undated }) => [ref, { published, undated }]));
}

/**
 * The facts of a finding in words, each with where it stands. Rows that only name a subject are none. `asOf`: ISO date on
 * which what still runs ends.
 */
export function factsOf(
  finding: Detected,
  pattern: Pattern,
  { names, language, idOf }: { names: Names; language: Language; idOf: Subjects['idOf'] },
  published: ReadonlyMap<number, Publication>,
  asOf: string,
): Fact[] {
  const say = sayIn(language);
  const seen = new Set<string>();
  const companies = new Set(finding.rows.flatMap(({ kind, id }) => (kind === 'company' ? [id] : [])));
  const named = (row: FactRow): FactRow =>
    row.value !== null && companies.has(row.value) ? { ...row, value: names.of('company', row.value) } : row;
  return finding.rows.flatMap((row): Fact[] => {
    if (row.fact === null) return [];
    const publication = row.ref === null ? undefined : published.get(row.ref);
    // a fact without a day of its own counts on its publication day
    const lag = publication?.undated && row.day === publication.published ? say('publicationLag') : '';
    const fact = {
      fact: inWords(named(row), factWording(pattern, row.fact, language), { names, say, asOf }) + lag,
      date: row.day,
      until: row.until,
      known: publication?.published ?? null,
      at: row.ref === null ? null : splitRef(row.ref),
    };
    const key = JSON.stringify(fact);
    if (seen.has(key)) return [];
    seen.add(key);
    // a contact is a text of the extracts, and no id
    const isNamed = row.kind !== null && row.id !== null && row.kind !== 'contact';
    return [
      {
        ...fact,
        code: row.fact,
        about: isNamed ? idOf(row.kind!, row.id!) : null,
        value: row.value,
        amount: row.amount === null ? null : twoDecimals(row.amount),
      },
    ];
  });
}

function inWords(
  row: FactRow,
  wording: string,
  { names, say, asOf }: { names: Names; say: Say; asOf: string },
): string {
  const isPeriod = wording.includes('{day}') && wording.includes('{until}');
  const { language } = say;
  return fill(wording, {
    name: row.kind === null || row.id === null ? '' : names.of(row.kind, row.id),
    day: row.day === null ? say('unknownDay') : dayInWords(row.day, say),
    // a period that still runs ends on the as-of day in the tables
    until: row.until === null || (row.until === asOf && isPeriod) ? say('today') : dayInWords(row.until, say),
    value: row.value === null ? '' : valueInWords(row.value, language),
    activity: row.value === null ? '' : valueInWords(activitiesNamed(row.value, names), language),
    amount: row.amount === null ? '' : say.number(twoDecimals(row.amount)),
  });
}

/** The day of a fact: as the records write it in English, in words elsewhere. */
function dayInWords(day: string, say: Say): string {
  return say.language === 'en' ? day : say.day(day);
}

/** At most two decimals. */
function twoDecimals(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** The largest number among a finding's facts: how far it goes. */
export function measureOf({ rows }: Detected): Assessed['measure'] {
  let measure: Assessed['measure'] = null;
  for (const { fact, amount } of rows) {
    if (fact !== null && amount !== null && (measure === null || amount > measure.value)) {
      measure = { fact, value: amount };
    }
  }
  return measure;
}

/** Day of a finding's newest fact; the as-of day where one of them is a period that still runs then. */
export function newestDay({ rows }: Detected, asOf: string): string | null {
  let newest: string | null = null;
  for (const { day, until } of rows) {
    for (const date of [day, until]) {
      if (date !== null && (newest === null || date > newest)) newest = date < asOf ? date : asOf;
    }
  }
  return newest;
}

/** Months between two ISO dates, as a share of the mean month. */
export function monthsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 / 30.4375;
}
