import { readFileSync } from 'node:fs';
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

/**
 * Words of a reason that mark a refuge, in the languages of the registers and in English; folded, anywhere in a word,
 * for Dutch makes one word of them (vrouwenopvangcentrum). In doubt a reason is one: what is hidden for nothing can be
 * asked for, and an address that was shown cannot be taken back. Plainly something else are the care of children by day
 * (kinderopvang, buitenschoolse opvang), of animals and of water, and shelters from tax or rain.
 */
const refugeWords: readonly RegExp[] = [
  /refug|vluchth?ui[sz]|vluchteling|toevlucht|zuflucht|asiel(?:centr|zoek)|asylum|demandeurs? d'asile/,
  /(?<!(?:kinder|peuter|kleuter|baby|gastouder|schoolse|dieren|honden|katten|vogel|water)[ -]?)opvang(?!ouder|moeder)/,
  /onthaal(?:te)?hui[sz]|onthaalcentr|vrouwen(?:te)?hui[sz]|frauenhae?us|schutzhaus|crisis(?:hui[sz]|woning)/,
  /blijf[ -]*van[ -]*m(?:ij|')n?[ -]*lijf|huiselijk geweld|partnergeweld|mishandel/,
  /schuil(?:adres|hui[sz]|pla|plek|oord)|onderduik/,
  /veilig(?:e|heids)?[ -]*(?:hui[sz]|woning|plek|plaats|verblijf|adres)/,
  /safe[ -]*(?:house|home|haven|place|location|accommodation|address)|domestic (?:violence|abuse)|battered/,
  /(?<!(?:tax|bus|animal|dog|cat|pet)[ -]?)shelter|wom[ae]n'?s? (?:house|home|aid|centre|center)/,
  /(?:maison|centre|foyer)s? d ?'? ?(?:accueil|hebergement)(?! de la petite enfance| de donnees| web)/,
  /(?:accueil|hebergement) d ?'? ?urgence|(?:maison|foyer)s? maternel|violences? (?:conjugal|familial|intrafamilial|domestique)/,
  /(?:maison|foyer|hebergement|accueil)s? (?:de|des|pour) (?:les )?femmes|femmes battues/,
];

/** An address that is to stay unknown, whatever the reason calls what is there. A secretary's is none. */
const secret =
  '(?:(?<!beroeps)geheim|verborgen|vertrouwelijk|secret(?!ari)|confident|undisclosed|hidden|cachee?)';
const whereabouts = '(?:add?res|locati|lieu|plaats|verblijf|ligging|emplacement)';
const secretAddress = new RegExp(`${secret}.{0,30}${whereabouts}|${whereabouts}.{0,30}${secret}`);

/** Whether the reason of an entry says that it is a refuge, which must not be shown. */
export function marksRefuge(reason: string): boolean {
  const folded = reason
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘´`ʼ]/g, "'");
  return refugeWords.some((words) => words.test(folded)) || secretAddress.test(folded);
}

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
  /** True for what may appear nowhere, such as a refuge: kind and id as findings name them. */
  isHidden(key: SubjectKey): boolean;
  isListed(key: SubjectKey): boolean;
  /** Entries that do nothing, and why. */
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
    const refuge = marksRefuge(suppression.reason);
    const { keys, refs = [], known } = await resolve(engine, entry.kind ?? '', entry.id ?? '');
    // a refuge is hidden with its building, whatever box the entry gives
    const hides = refuge && entry.kind === 'address' && keys.length > 0;
    if (!known && !hides) idle.push({ at, why: MATCHES_NOTHING });
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

const MATCHES_NOTHING = 'it matches nothing in the extracts that a finding could rest on';

/** What an entry names, and whether the extracts know it: subjects as findings name them, or records. */
export interface Resolved {
  keys: SubjectKey[];
  refs?: number[];
  known: boolean;
}

async function resolve(engine: Engine, kind: string, id: string): Promise<Resolved> {
  switch (kind) {
    case 'company':
      return companyKeys(engine, id);
    case 'address':
      return addressKeys(engine, id);
    case 'person':
      return personKeys(engine, id);
    case 'contact':
      return contactKeys(engine, id);
    default: {
      const rows = await engine.rows<{ ref: number }>(
        `SELECT ref FROM event_record WHERE publication = ${quote(id.trim())} ORDER BY ref`,
      );
      return { keys: [], refs: rows.map(({ ref }) => ref), known: rows.length > 0 };
    }
  }
}

/** A company's key from any spelling of its number: '0123.456.749', 'BE 0123456749', 'be-0123456749', 'fr-890911324', 'gb-01234567'. */
export function companyKey(text: string): string {
  const trimmed = text.trim();
  const french = /^fr[-: ]*([\d .]+)$/i.exec(trimmed);
  if (french) return `fr${french[1]!.replace(/\D/g, '')}`;
  const british = /^gb[-: ]*([0-9A-Z]{8})$/i.exec(trimmed);
  if (british) return `gb${british[1]!.toUpperCase()}`;
  const digits = trimmed.replace(/^be[-: ]*/i, '').replace(/[ ./-]/g, '');
  return /^\d{9,10}$/.test(digits) ? digits.padStart(10, '0') : trimmed;
}

/** A company by its number; a foreign one also as an extract writes it, or by country and name in any spelling. */
async function companyKeys(engine: Engine, id: string): Promise<Resolved> {
  const key = companyKey(id);
  const ids = [key];
  if (/^[A-Z]{2}:/.test(key)) {
    const rows = await engine.rows<{ company: string }>(`
      SELECT DISTINCT company FROM foreign_company
      WHERE written = ${quote(key)}
        OR company = left(${quote(key)}, 2) || ':' || company_name_key(substr(${quote(key)}, 4))
      ORDER BY company`);
    ids.push(...rows.map(({ company }) => company).filter((company) => company !== key));
  }
  const one = ids.map(quote).join();
  // an association of co-owners is no row of company
  const known = await engine.value(`SELECT EXISTS (SELECT 1 FROM company WHERE company IN (${one}))
    OR EXISTS (SELECT 1 FROM name_record WHERE entity IN (${one}))`);
  return { keys: ids.map((company) => subjectKey('company', company)), known: known === true };
}

/**
 * `zipcode|street|house_number|box`: that unit; without a box, or with an empty one, the building as a whole and what
 * has no box in it.
 */
export async function addressKeys(engine: Engine, id: string): Promise<Resolved> {
  const [zipcode = '', street = '', number = '', box = ''] = id.split('|').map((part) => part.trim());
  const rows = await engine.rows<{ building: string; box: string; known: boolean }>(`
    SELECT CAST(b.building AS VARCHAR) AS building, k.box,
           k.box = '' OR EXISTS (SELECT 1 FROM address_of a WHERE a.building = b.building AND a.box = k.box) AS known
    FROM street s
    JOIN building b ON b.street = s.street
    CROSS JOIN (SELECT box_key(${quote(box)}) AS box) k
    WHERE s.zipcode = ${quote(zipcode)} AND s.street_key = street_key(${quote(street)})
      AND b.number = house_number_key(fold(${quote(number)}))`);
  return {
    keys: rows.map(({ building, box: key }) => subjectKey('address', `${building}|${key}`)),
    known: rows.some(({ known }) => known),
  };
}

/** A person by the hash that reports show, by person id, or by `name|first name|birth date` (names in either order). */
export async function personKeys(engine: Engine, id: string): Promise<Resolved> {
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
  return { keys: rows.map(({ person }) => subjectKey('person', person)), known: rows.length > 0 };
}

/** An id of a person as records hold it: hashed by the macro of the run's key, or as it is where nothing was hashed. */
async function hashed(engine: Engine, id: string): Promise<string> {
  const known = await engine.value(
    "SELECT count(*) FROM duckdb_functions() WHERE function_name = 'hash_person'",
  );
  return known === 0 ? quote(id) : `hash_person(${quote(id)})`;
}

/** A contact as a report shows it, or as people write it. */
async function contactKeys(engine: Engine, id: string): Promise<Resolved> {
  const shown = id.trim().toLowerCase();
  const spelling = readFileSync(
    new URL('../patterns/shared-contact/contact-spelling.sql', import.meta.url),
    'utf8',
  );
  const rows = await engine.rows<{ value: string }>(`
    WITH contact_record AS (
      SELECT '' AS entity, ${quote(contactKind(id.trim()))} AS kind, ${quote(id.trim())} AS value, 0 AS ref
    )
    SELECT value FROM (${spelling}) spelled WHERE value <> ''`);
  const values = [...new Set([shown, ...rows.map(({ value }) => value)])];
  return {
    keys: values.map((value) => subjectKey('contact', value)),
    known: (await tieCompanies(engine, values)) ?? true,
  };
}

/** Which kind of contact an entry is, as contact records have it. */
function contactKind(text: string): 'TEL' | 'EMAIL' | 'WEB' {
  if (/^(mailto:)?[^@\s/]+@[^@\s/]+$/i.test(text)) return 'EMAIL';
  return /^(tel|gsm|fax)?[.: ]*[+(\d][\d\s()./+-]*$/i.test(text) ? 'TEL' : 'WEB';
}

/** Whether findings can name one of the contacts; null where no rule of this run asks for contacts. */
async function tieCompanies(engine: Engine, values: readonly string[]): Promise<boolean | null> {
  const asked = await engine.value(
    "SELECT count(*) FROM information_schema.tables WHERE table_name = 'contact_value'",
  );
  if (asked === 0) return null;
  const found = await engine.value(
    `SELECT count(*) FROM contact_value WHERE value IN (${values.map(quote).join()})`,
  );
  return found !== 0;
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
