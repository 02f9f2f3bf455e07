import { type Engine, quote } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { addressKeys, companyKey, personKeys } from '../networks/allow-list.ts';
import { kindAndId } from '../networks/subject-key.ts';
import type { Asked } from '../patterns/why-not.ts';

/** Somebody that the user names, and how to call them in an answer. */
export interface NamedSubject extends Asked {
  called: string;
}

type Kind = 'company' | 'person' | 'address';

/** Tables in which somebody of a kind is looked up. */
export const tablesOfKind: Readonly<Record<Kind, readonly string[]>> = {
  company: ['company', 'company_name'],
  person: ['company', 'control', 'mention', 'person', 'person_mention'],
  address: ['address_of', 'building', 'company', 'establishment_spell', 'seat_today', 'street'],
};

/**
 * What a text on the command line names. A person: the id that a report shows, `name|first name|birth date`, or two names. An
 * address: `zipcode|street|number|box`, or as a report writes it ('Kerkstraat 1, 3600 Genk'). All else is a company's number.
 */
export function kindOf(text: string): Kind {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2} *:/.test(trimmed)) return 'company';
  if (/^\d{4,5} *\|/.test(trimmed) || /\d.*, *\d{4,5} /.test(trimmed)) return 'address';
  if (/^n?[0-9a-f]{16}$/.test(trimmed) || trimmed.includes('|')) return 'person';
  return /\p{L}{2}[^\d]*[ ,]+[^\d]*\p{L}{2}/u.test(trimmed) && !/\d/.test(trimmed) ? 'person' : 'company';
}

/**
 * Looks the text up; the tables of its kind must stand.
 *
 * @throws UsageError where the extracts know nobody of that number, name or address, or several of the name.
 */
export async function subjectAsked(engine: Engine, text: string): Promise<NamedSubject> {
  const kind = kindOf(text);
  if (kind === 'person') return personAsked(engine, text.trim());
  if (kind === 'address') return addressAsked(engine, text.trim());
  const company = companyKey(text);
  const known = await engine.value(`SELECT count(*) FROM company WHERE company = ${quote(company)}`);
  if (Number(known) === 0) {
    throw new UsageError(`No extract knows a company ${text}`, 'check the number; any spelling will do');
  }
  return { kind, ids: [company], companies: [company], called: company };
}

async function personAsked(engine: Engine, text: string): Promise<NamedSubject> {
  const numbers = new Set((await personKeys(engine, text)).keys.map((key) => kindAndId(key).id));
  if (numbers.size === 0 && !text.includes('|')) {
    const named = await engine.rows<{ person: string }>(
      `SELECT CAST(person AS VARCHAR) AS person FROM person
       WHERE fold(concat_ws(' ', first_name, name)) = fold(${quote(text)})
          OR fold(concat_ws(' ', name, first_name)) = fold(${quote(text)}) ORDER BY person`,
    );
    for (const { person } of named) numbers.add(person);
  }
  const [person, ...more] = numbers;
  if (person === undefined) {
    throw new UsageError(
      `No extract knows a person ${text}`,
      'give the id that a report shows, or name|first name|birth date',
    );
  }
  const people = await engine.rows<{ name: string | null; report_id: string; birth: string | null }>(
    `SELECT concat_ws(' ', first_name, name) AS name, report_id, CAST(birth_date AS VARCHAR) AS birth
     FROM person WHERE person IN (${[...numbers].join()}) ORDER BY report_id`,
  );
  const shown = people.map(({ report_id, birth }) =>
    birth === null ? report_id : `${report_id} (b. ${birth})`,
  );
  if (more.length > 0) {
    throw new UsageError(
      `${numbers.size} people are called ${text}: ${shown.join(', ')}`,
      'give the id of one',
    );
  }
  const companies = await engine.rows<{ company: string }>(
    `SELECT DISTINCT company FROM control WHERE person = ${person} ORDER BY company`,
  );
  return {
    kind: 'person',
    ids: [person],
    companies: companies.map(({ company }) => company),
    called: `${people[0]?.name || 'the person'} (${people[0]?.report_id})`,
  };
}

async function addressAsked(engine: Engine, text: string): Promise<NamedSubject> {
  const parts = text.includes('|') ? text : await partsOf(engine, text);
  const ids = (await addressKeys(engine, parts)).keys.map((key) => kindAndId(key).id.replace(/\|$/, ''));
  if (ids.length === 0) {
    throw new UsageError(
      `No extract knows an address ${text}`,
      'write it as zipcode|street|number|box, or as a report shows it',
    );
  }
  const places = ids.map((id) => {
    const [building = '', box = ''] = id.split('|');
    return box === '' ? `building = ${building}` : `(building = ${building} AND box = ${quote(box)})`;
  });
  const companies = await engine.rows<{ company: string }>(
    `SELECT company FROM seat_today WHERE ${places.join(' OR ')}
     UNION SELECT company FROM establishment_spell WHERE ${places.join(' OR ')} ORDER BY company`,
  );
  return { kind: 'address', ids, companies: companies.map(({ company }) => company), called: text };
}

/** An address in one line as `zipcode|street|number|box`: 'Kerkstraat 1, 3600 Genk', 'Kerkstraat 1 box 2, 3600 Genk'. */
async function partsOf(engine: Engine, line: string): Promise<string> {
  const written = quote(line.replace(/ box /i, ' bus '));
  return String(
    await engine.value(
      `SELECT concat(line_zip(parts, country), '|', untied(house.street), '|', untied(house.number), '|', untied(house.box))
       FROM (SELECT *, house_in(place_text(parts)) AS house
         FROM (SELECT line_country(tied) AS country, line_parts(line_at_home(tied)) AS parts
           FROM (SELECT tied_line(${written}) AS tied)))`,
    ),
  );
}
