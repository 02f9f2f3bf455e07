import { type Engine, quote } from '../engine/engine.ts';
import type { Detected } from '../patterns/pattern.ts';
import { splitRef } from '../records/schema.ts';
import type { SourceRef, Suppression } from './network.ts';
import { buildingAndBox, type SubjectKey, subjectKey } from './subject-key.ts';

/*
 * The allow-list: known innocent explanations. A finding that names a listed company, person, address or contact, or
 * rests on a listed publication, is suppressed with the reason. An entry without a reason, or past its date, does
 * nothing. A refuge is never displayed at all: neither the entry's subject nor the building it is in.
 */

/** Reasons that mark a refuge, in the languages of the registers. */
const refugeWords =
  /\b(refuge\w*|vluchthui[sz]\w*|opvang(?:hui[sz]|centr)\w*|safe[ -]?house\w*|shelter\w*|crisisopvang\w*|maisons? d['’ ]accueil|maisons? d['’ ]h[ée]bergement|foyers? d['’ ]accueil|schuil(?:adres|hui[sz])\w*)/i;

interface Entry {
  kind: string | null;
  id: string | null;
  reason: string | null;
  owner: string | null;
  expires: string | null;
  ref: number;
}

export interface AllowList {
  /** Null: not on the list. */
  suppressionOf(finding: Detected): Suppression | null;
  /** True where a finding names a refuge or shows its address: it must not be shown. */
  hides(finding: Detected): boolean;
  isHidden(key: SubjectKey): boolean;
  isListed(key: SubjectKey): boolean;
  /** Entries that do nothing. */
  idle: { at: SourceRef; why: string }[];
}

/**
 * Reads the list of a run, and resolves its entries to companies, people, buildings and records.
 * `parcels`: whether findings may name parcels, so that those of a refuge have to be known.
 */
export async function readAllowList(engine: Engine, asOf: string, parcels: boolean): Promise<AllowList> {
  const entries = await engine.rows<Entry>(
    'SELECT kind, id, reason, owner, expires, ref FROM allow_record ORDER BY ref, kind, id',
  );
  const listed = new Map<SubjectKey, Suppression>();
  const publications = new Map<number, Suppression>();
  const hidden = new Set<SubjectKey>();
  const idle: AllowList['idle'] = [];
  for (const entry of entries) {
    const at = splitRef(entry.ref);
    const why = whyIdle(entry, asOf);
    if (why !== null) {
      idle.push({ at, why });
      continue;
    }
    const suppression = { reason: entry.reason ?? '', owner: entry.owner, expires: entry.expires, at };
    const refuge = refugeWords.test(suppression.reason);
    const { keys, refs } = await resolve(engine, entry.kind ?? '', entry.id ?? '');
    for (const key of keys) {
      if (!listed.has(key)) listed.set(key, suppression);
      if (refuge) for (const part of await wholeRefuge(engine, key, parcels)) hidden.add(part);
    }
    for (const ref of refs) if (!publications.has(ref)) publications.set(ref, suppression);
  }
  const hiddenLabels = await labelsOf(engine, hidden);
  return {
    idle,
    isHidden: (key) => isHidden(hidden, key),
    isListed: (key) => listed.has(key),
    hides: ({ rows }) =>
      hidden.size > 0 &&
      rows.some(
        ({ kind, id, value }) =>
          (kind !== null && id !== null && isHidden(hidden, subjectKey(kind, id))) ||
          (value !== null && hiddenLabels.some((shows) => shows(value))),
      ),
    suppressionOf: ({ rows }) => {
      for (const { kind, id, ref } of rows) {
        const bySubject = kind === null || id === null ? undefined : listed.get(subjectKey(kind, id));
        const found = bySubject ?? (ref === null ? undefined : publications.get(ref));
        if (found) return found;
      }
      return null;
    },
  };
}

function whyIdle({ kind, id, reason, expires }: Entry, asOf: string): string | null {
  if (reason === null || reason.trim() === '') return 'it gives no reason';
  if (expires !== null && expires < asOf) return `its date ${expires} is past`;
  if (id === null || id.trim() === '') return 'it names nobody';
  if (!['company', 'address', 'person', 'contact', 'publication'].includes(kind ?? '')) {
    return 'its kind is none of company, address, person, contact, publication';
  }
  return null;
}

/** What an entry names: subjects as findings name them, or the records of a publication. */
async function resolve(
  engine: Engine,
  kind: string,
  id: string,
): Promise<{ keys: SubjectKey[]; refs: number[] }> {
  switch (kind) {
    case 'company':
      return { keys: await companyKeys(engine, id), refs: [] };
    case 'address':
      return { keys: await addressKeys(engine, id), refs: [] };
    case 'person':
      return { keys: await personKeys(engine, id), refs: [] };
    case 'contact':
      return { keys: contactSpellings(id).map((value) => subjectKey('contact', value)), refs: [] };
    default:
      return {
        keys: [],
        refs: (
          await engine.rows<{ ref: number }>(
            `SELECT ref FROM event_record WHERE publication = ${quote(id.trim())} ORDER BY ref`,
          )
        ).map(({ ref }) => ref),
      };
  }
}

/** A company's key from any spelling of its number: '0403.170.701', 'BE 0403170701', 'be-0403170701', 'fr-890911324'. */
export function companyKey(text: string): string {
  const trimmed = text.trim();
  const french = /^fr[-: ]*([\d .]+)$/i.exec(trimmed);
  if (french) return `fr${french[1]!.replace(/\D/g, '')}`;
  const digits = trimmed.replace(/^be[-: ]*/i, '').replace(/[ ./-]/g, '');
  return /^\d{9,10}$/.test(digits) ? digits.padStart(10, '0') : trimmed;
}

/** A company by its number; a foreign one also as an extract writes it, or by country and name in any spelling. */
async function companyKeys(engine: Engine, id: string): Promise<SubjectKey[]> {
  const key = companyKey(id);
  if (!/^[A-Z]{2}:/.test(key)) return [subjectKey('company', key)];
  const rows = await engine.rows<{ company: string }>(`
    SELECT DISTINCT company FROM foreign_company
    WHERE written = ${quote(key)}
      OR company = left(${quote(key)}, 2) || ':' || company_name_key(substr(${quote(key)}, 4))
    ORDER BY company`);
  return [...new Set([key, ...rows.map(({ company }) => company)])].map((one) => subjectKey('company', one));
}

/**
 * `zipcode|street|house_number|box`: that unit; without a box, or with an empty one, the building as a whole and what
 * has no box in it.
 */
async function addressKeys(engine: Engine, id: string): Promise<SubjectKey[]> {
  const [zipcode = '', street = '', number = '', box = ''] = id.split('|').map((part) => part.trim());
  const rows = await engine.rows<{ building: string; box: string }>(`
    SELECT CAST(b.building AS VARCHAR) AS building, box_key(${quote(box)}) AS box
    FROM street s
    JOIN building b ON b.street = s.street
    WHERE s.zipcode = ${quote(zipcode)} AND s.street_key = street_key(${quote(street)})
      AND b.number = house_number_key(fold(${quote(number)}))`);
  return rows.flatMap(({ building, box: key }) => subjectKey('address', `${building}|${key}`));
}

/** A person by the hash that reports show, by person id, or by `name|first name|birth date` (names in either order). */
async function personKeys(engine: Engine, id: string): Promise<SubjectKey[]> {
  const [one = '', other = '', birth = ''] = id.split('|').map((part) => part.trim());
  const named = `birth_date = try_cast(${quote(birth)} AS DATE) AND (
    (fold(name) = fold(${quote(one)}) AND fold(first_name) = fold(${quote(other)}))
    OR (fold(first_name) = fold(${quote(one)}) AND fold(name) = fold(${quote(other)})))`;
  const rows = await engine.rows<{ person: string }>(`
    SELECT CAST(person AS VARCHAR) AS person FROM person WHERE report_id = ${quote(id.trim())} OR (${named})
    UNION
    SELECT CAST(p.person AS VARCHAR) FROM mention m JOIN person_mention p ON p.ref = m.ref AND p.slot = m.slot
    WHERE m.person_id = ${await hashed(engine, id.trim())}
    ORDER BY person`);
  return rows.map(({ person }) => subjectKey('person', person));
}

/** An id of a person as records hold it: hashed by the macro of the run's key, or as it is where nothing was hashed. */
async function hashed(engine: Engine, id: string): Promise<string> {
  const known = await engine.value(
    "SELECT count(*) FROM duckdb_functions() WHERE function_name = 'hash_person'",
  );
  return known === 0 ? quote(id) : `hash_person(${quote(id)})`;
}

/** Telephone numbers by their digits, addresses of mail and web in lower case, and the text itself. */
function contactSpellings(id: string): string[] {
  const trimmed = id.trim();
  const digits = trimmed.replace(/\D/g, '');
  const looksLikeNumber = /^[+\d][\d ./()-]*$/.test(trimmed);
  return [...new Set([trimmed, trimmed.toLowerCase(), ...(looksLikeNumber ? [digits] : [])])];
}

/** Everything that would show where a refuge is: the building with all its boxes and parcels, a company's places. */
async function wholeRefuge(engine: Engine, key: SubjectKey, parcels: boolean): Promise<SubjectKey[]> {
  const buildings: string[] = [];
  if (key.startsWith('address:')) {
    buildings.push(buildingAndBox(key.slice('address:'.length)).building);
  } else if (key.startsWith('company:')) {
    const company = quote(key.slice('company:'.length));
    const rows = await engine.rows<{ building: string }>(`
      SELECT CAST(building AS VARCHAR) AS building FROM seat_today WHERE company = ${company} AND building IS NOT NULL
      UNION SELECT CAST(building AS VARCHAR) FROM establishment_spell WHERE company = ${company}
      ORDER BY building`);
    buildings.push(...rows.map(({ building }) => building));
  }
  const hidden = [key, ...buildings.map((building) => subjectKey('address', building))];
  for (const building of parcels ? buildings : []) {
    const within = await engine.rows<{ parcel: string }>(
      `SELECT parcel FROM parcel_place WHERE building = ${building} ORDER BY parcel`,
    );
    hidden.push(...within.map(({ parcel }) => subjectKey('parcel', parcel)));
  }
  return hidden;
}

function isHidden(hidden: ReadonlySet<SubjectKey>, key: SubjectKey): boolean {
  if (hidden.has(key)) return true;
  if (!key.startsWith('address:')) return false;
  return hidden.has(subjectKey('address', buildingAndBox(key.slice('address:'.length)).building));
}

/** Tells whether a text shows the address of a refuge: street and number as a whole, and its postcode. */
async function labelsOf(
  engine: Engine,
  hidden: ReadonlySet<SubjectKey>,
): Promise<((text: string) => boolean)[]> {
  const buildings = [...hidden]
    .filter((key) => key.startsWith('address:'))
    .map((key) => buildingAndBox(key.slice('address:'.length)).building);
  if (buildings.length === 0) return [];
  const rows = await engine.rows<{ line: string; zipcode: string | null }>(
    `SELECT DISTINCT concat_ws(' ', street_text, upper(number)) AS line, zipcode FROM building
     WHERE building IN (${[...new Set(buildings)].join()}) ORDER BY line, zipcode`,
  );
  return rows.map(({ line, zipcode }) => (text) => {
    const from = text.indexOf(line);
    if (from < 0 || (zipcode !== null && !text.includes(zipcode))) return false;
    return !/^[0-9A-Za-z]/.test(text.slice(from + line.length));
  });
}
