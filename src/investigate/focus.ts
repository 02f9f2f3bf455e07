import { type Engine, quote } from '../engine/engine.ts';
import { mentionRows } from '../entities/mentions.ts';
import { UsageError } from '../errors.ts';
import type { Network } from '../networks/network.ts';
import { companyReportId } from '../networks/subjects.ts';
import { PART_BASE, REF_BASE } from '../records/schema.ts';
import type { Report } from '../reports/report.ts';
import type { Run } from '../run/run.ts';
import type { Candidates } from './dossier.ts';
import { kindOf, subjectAsked } from './subject-asked.ts';

/** What a signal is about, by the keys of the tables; `own`: what it is itself, `near`: what stands there or belongs to it. */
export interface Focus {
  kind: 'company' | 'person' | 'address' | 'parcel' | 'network' | 'record';
  companies: string[];
  persons: string[];
  /** `building`, or `building|box`. */
  addresses: string[];
  parcels: string[];
  /** Companies of a person or a place. */
  nearCompanies: string[];
  network?: Network;
  /** Of a signal `file:record`. */
  ref?: number;
}

const NOTHING = { companies: [], persons: [], addresses: [], parcels: [], nearCompanies: [] };
/** Beginnings of ids that a network is known by. */
const SHORTEST_ID = 6;
const CANDIDATES = 20;

/** Tables in which a signal is looked up. */
export const focusTables: readonly string[] = [
  ...new Set([
    ...[
      'address_of',
      'building',
      'company',
      'company_name',
      'control',
      'establishment_spell',
      'foreign_company',
    ],
    ...['mention', 'ownership', 'parcel', 'parcel_place', 'person', 'person_mention', 'seat_today', 'street'],
    ...mentionRows.company.tables,
  ]),
];

/**
 * What a signal means: `file:record`, a parcel, a network or finding of this run, an address in one line, an enterprise number,
 * a person's id or `name|first name|birth date`, or a name. A name that is written otherwise gives the candidates.
 *
 * @throws UsageError where nobody and nothing could be meant.
 */
export async function focusOf(
  signal: string,
  run: Run,
  report: Report,
): Promise<{ focus: Focus } | { candidates: Candidates['candidates'] }> {
  const { engine } = run;
  const text = signal.trim();
  const record = await recordFocus(text, run);
  if (record) return { focus: record };
  const parcel = await parcelFocus(engine, text);
  if (parcel) return { focus: parcel };
  const network = networkOf(text, report);
  if (network) return { focus: await networkFocus(engine, network) };
  const kind = kindOf(text);
  if (kind === 'company' && !looksLikeNumber(text)) return nameFocus(engine, text);
  if (kind === 'person' && !text.includes('|') && !/^n?[0-9a-f]{16}$/.test(text)) {
    return nameFocus(engine, text);
  }
  return { focus: focusOn(await subjectAsked(engine, text)) };
}

function looksLikeNumber(text: string): boolean {
  return /\d{3}/.test(text) || /^[A-Za-z]{2} *:/.test(text);
}

function focusOn(asked: Awaited<ReturnType<typeof subjectAsked>>): Focus {
  const { kind, ids, companies } = asked;
  if (kind === 'company') return { ...NOTHING, kind, companies: [...companies] };
  const own = kind === 'person' ? { persons: [...ids] } : { addresses: [...ids] };
  return {
    ...NOTHING,
    kind: kind === 'person' ? 'person' : 'address',
    ...own,
    nearCompanies: [...companies],
  };
}

/** `gazette.csv:12`: what that record names. */
async function recordFocus(text: string, { engine, sources }: Run): Promise<Focus | undefined> {
  const [, file, number] = /^(.+):(\d+)$/.exec(text) ?? [];
  if (file === undefined || number === undefined) return undefined;
  const source = sources.sources.find(({ path }) => path === file || path.endsWith(`/${file}`));
  if (!source) {
    if (/\.\w{2,5}$/.test(file)) {
      const known = sources.sources.map(({ path }) => path);
      throw new UsageError(`No extract is called ${file}`, `they are: ${known.slice(0, 8).join(', ')}`);
    }
    return undefined;
  }
  const ref = source.source * REF_BASE + Number(number);
  // several statements of one record stand apart by multiples of PART_BASE
  const ofRecord = (column: string) =>
    `${column} // ${REF_BASE} = ${source.source} AND ${column} % ${PART_BASE} = ${number}`;
  const companies = await engine.rows<{ entity: string }>(
    `SELECT DISTINCT entity FROM (${mentionRows.company.sql}) r WHERE ${ofRecord('ref')} ORDER BY entity`,
  );
  const persons = await engine.rows<{ person: string }>(
    `SELECT DISTINCT CAST(person AS STRING) AS person FROM person_mention WHERE ${ofRecord('ref')} ORDER BY person`,
  );
  const addresses = await engine.rows<{ building: string }>(
    `SELECT DISTINCT CAST(building AS STRING) AS building FROM address_of WHERE ${ofRecord('ref')} ORDER BY building`,
  );
  return {
    ...NOTHING,
    kind: 'record',
    companies: companies.map(({ entity }) => entity),
    persons: persons.map(({ person }) => person),
    addresses: addresses.map(({ building }) => building),
    ref,
  };
}

/** A cadastral key, with or without its country: `11002A0479/00N000`, `be-11002A0479/00N000`. */
async function parcelFocus(engine: Engine, text: string): Promise<Focus | undefined> {
  const key = text
    .replace(/^be-/i, '')
    .replace(/^([a-z]{2})-(?=\d)/i, (_, country: string) => country.toLowerCase());
  if (!/^(?:[a-z]{2})?[0-9]{5}[A-Z0-9]/i.test(key) || !/[A-Z]/i.test(key.slice(2)) || /[ ,|]/.test(key)) {
    return undefined;
  }
  const plain = (column: string) => `replace(replace(upper(${column}), '_', ''), '/', '')`;
  const [found] = await engine.rows<{ parcel: string }>(
    `SELECT parcel FROM parcel WHERE ${plain('parcel')} = ${plain(quote(key))} ORDER BY parcel LIMIT 1`,
  );
  if (!found) throw new UsageError(`No extract knows a parcel ${text}`, 'give the whole cadastral key');
  const { parcel } = found;
  const buildings = await engine.rows<{ building: string }>(
    `SELECT CAST(building AS STRING) AS building FROM parcel_place WHERE parcel = ${quote(parcel)} ORDER BY building`,
  );
  const addresses = buildings.map(({ building }) => building);
  return {
    ...NOTHING,
    kind: 'parcel',
    parcels: [parcel],
    addresses,
    nearCompanies: await companiesAt(engine, addresses),
  };
}

function networkOf(text: string, { networks, findings }: Report): Network | undefined {
  const id = text.toLowerCase();
  if (!/^[0-9a-f]{6,16}(-\d+)?$/.test(id) || id.length < SHORTEST_ID) return undefined;
  const [network, another] = networks.filter((one) => one.id.startsWith(id));
  if (network && !another) return network;
  const finding = findings.filter((one) => one.id.startsWith(id));
  return finding.length === 1 ? networks.find((one) => one.findings.includes(finding[0]!.id)) : undefined;
}

async function networkFocus(engine: Engine, network: Network): Promise<Focus> {
  const ids = network.members.map(({ id }) => quote(id)).join();
  const people = await engine.rows<{ person: string }>(
    `SELECT CAST(person AS STRING) AS person FROM person WHERE report_id IN (${ids}) ORDER BY person`,
  );
  const companies = new Set(network.members.flatMap(({ kind, id }) => (kind === 'company' ? [id] : [])));
  const keys = [...companies].map(companyOfReport);
  return {
    ...NOTHING,
    kind: 'network',
    companies: keys,
    persons: people.map(({ person }) => person),
    parcels: network.members.flatMap(({ kind, id }) =>
      kind === 'parcel' ? [id.replace(/^be-/, '').replace(/^([a-z]{2})-/, '$1')] : [],
    ),
    network,
  };
}

/** be-0123456749 -> 0123456749, fr-890911324 -> fr890911324: what `companyReportId` makes, back. */
function companyOfReport(id: string): string {
  const key = id.replace(/^be-/, '').replace(/^(fr|gb)-/, '$1');
  return companyReportId(key) === id ? key : id;
}

export async function companiesAt(engine: Engine, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const buildings = addresses.map((address) => address.split('|')[0]!).join();
  const rows = await engine.rows<{ company: string }>(
    `SELECT company FROM seat_today WHERE building IN (${buildings})
     UNION SELECT company FROM establishment_spell WHERE building IN (${buildings}) ORDER BY company`,
  );
  return rows.map(({ company }) => company);
}

/** Whoever bears the name: the one that bears it to the letter, else all that nearly do, the likest first. */
async function nameFocus(
  engine: Engine,
  text: string,
): Promise<{ focus: Focus } | { candidates: Candidates['candidates'] }> {
  const asked = `fold(${quote(text)})`;
  const rows = await engine.rows<{
    kind: 'company' | 'person';
    key: string;
    id: string;
    name: string;
    birth: string | null;
    likeness: number;
  }>(`
    WITH named AS (
      SELECT 'company' AS kind, company AS key, company AS id, name, CAST(NULL AS STRING) AS birth, fold(name) AS folded
      FROM company_name WHERE name IS NOT NULL
      UNION ALL
      SELECT 'person', CAST(person AS STRING), report_id, concat_ws(' ', first_name, name), CAST(birth_date AS STRING),
             fold(concat_ws(' ', first_name, name))
      FROM person WHERE name IS NOT NULL
      UNION ALL
      SELECT 'person', CAST(person AS STRING), report_id, concat_ws(' ', first_name, name), CAST(birth_date AS STRING),
             fold(concat_ws(' ', name, first_name))
      FROM person WHERE name IS NOT NULL AND first_name IS NOT NULL
    ),
    alike AS (
      SELECT *, CASE WHEN folded = ${asked} THEN 1.0
                     WHEN contains(folded, ${asked}) THEN 0.9
                     ELSE 1 - levenshtein(folded, ${asked}) / greatest(length(folded), length(${asked}), 1) END AS likeness
      FROM named
      WHERE contains(folded, ${asked}) OR abs(length(folded) - length(${asked})) <= 4
    )
    SELECT kind, key, min(id) AS id, min_by(name, name) AS name, min(birth) AS birth, max(likeness) AS likeness
    FROM alike WHERE likeness >= 0.7
    GROUP BY kind, key ORDER BY likeness DESC, kind, name, key LIMIT ${CANDIDATES}`);
  const exact = rows.filter(({ likeness }) => likeness === 1);
  const [only] = exact.length === 1 ? exact : rows.length === 1 ? rows : [];
  if (only) {
    if (only.kind === 'company') return { focus: { ...NOTHING, kind: 'company', companies: [only.key] } };
    return { focus: focusOn(await subjectAsked(engine, only.id)) };
  }
  if (rows.length === 0) {
    throw new UsageError(
      `No extract knows anybody called ${text}`,
      'give a number, an address such as Kerkstraat 1, 3600 Genk, a parcel, an id of a report, or file:record',
    );
  }
  return {
    candidates: rows.map(({ kind, id, name, birth, likeness }) => ({
      kind,
      id: kind === 'company' ? companyReportId(id) : id,
      name: birth === null ? name : `${name} (b. ${birth})`,
      likeness: Math.round(likeness * 100) / 100,
    })),
  };
}
