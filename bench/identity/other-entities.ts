/** Labelled addresses and company numbers, each as several registers would write it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRun } from '../../src/pipeline.ts';
import { companyWord, streetNames } from '../../src/selftest/names.ts';
import { respellNumber, withoutAccents } from '../../src/selftest/noise.ts';
import { Random } from '../../src/selftest/random.ts';
import { pairScore, type Score } from './pair-score.ts';

interface Stated {
  label: string;
  street: string;
  number: string;
  box: string;
  zipcode: string;
}

/** Ways to write one address again; each keeps what it is. */
const RESPELL: Readonly<Record<string, (stated: Stated) => Stated>> = {
  'capitals, no accents': (a) => ({ ...a, street: withoutAccents(a.street).toUpperCase() }),
  abbreviations: (a) => ({
    ...a,
    street: a.street
      .replace(/straat$/, 'str.')
      .replace(/laan$/, 'ln')
      .replace(/^Avenue /, 'Av. ')
      .replace(/^Chaussée /, 'Ch. '),
  }),
  'letter behind the number': (a) => ({
    ...a,
    number: a.number.replace(/^(\d+)([A-Z])$/, (_, n, l) => `${n} ${l.toLowerCase()}`),
  }),
  'a range of numbers': (a) => ({
    ...a,
    number: /^\d+$/.test(a.number) ? `${a.number}-${Number(a.number) + 2}` : a.number,
  }),
  'box behind the number': (a) => (a.box === '' ? a : { ...a, number: `${a.number} bus ${a.box}`, box: '' }),
  'spellings of a box': (a) =>
    a.box === '' ? a : { ...a, box: `${BOX_WORDS[Number(a.box) % BOX_WORDS.length]}${a.box}` },
  saints: (a) => ({
    ...a,
    street: a.street
      .replace(/^Saint-/, 'St-')
      .replace(/^Sainte-/, 'Ste ')
      .replace(/^Sint-/, 'St. ')
      .replace(/ Saint-/, ' St-')
      .replace(/ Sainte-/, ' Ste. '),
  }),
};

const BOX_WORDS = ['bus ', 'Bte. ', 'boîte ', 'BUS', '0', 'box ', 'b.'];

/** One street as the two languages call it. */
type Street = ReturnType<typeof streetNames>;

/** Both names of a street, after a saint where `saints`. */
function street(random: Random, saints: boolean): Street {
  const names = streetNames(random);
  if (!saints) return names;
  const saint = random.chance(0.5) ? 'Saint' : 'Sainte';
  return { nl: `Sint-${names.nl}`, fr: names.fr.replace(/ (?=[^ ]+$)/, ` ${saint}-`) };
}

/**
 * Each address twice, the second time written otherwise; beside it the same number with a letter, and the same street and
 * number in the next town.
 */
function statedTwice(kind: string, respell: (stated: Stated) => Stated): Stated[] {
  const random = new Random(kind);
  const stated: Stated[] = [];
  for (let nth = 0; nth < 300; nth += 1) {
    const names = street(random, kind === 'saints');
    const name = random.chance(0.5) ? names.nl : names.fr;
    for (const number of [String(random.whole(1, 80) * 4), `${random.whole(1, 80) * 4 + 1}B`]) {
      const box = random.chance(0.5) ? String(random.whole(1, 9)) : '';
      const one = stating({ street: name, number, box, zipcode: '1000' });
      const others = [
        { ...one, number: `${number}C` },
        { ...one, zipcode: '1030' },
      ];
      stated.push(one, respell(one), ...others.map(stating));
    }
  }
  return stated;
}

export async function scoreAddresses(): Promise<[string, Score][]> {
  const scores: [string, Score][] = [];
  for (const [kind, respell] of Object.entries(RESPELL)) {
    scores.push([kind, await scoreStated(statedTwice(kind, respell), BOX)]);
  }
  return [
    ...scores,
    ['box and building: one building', await scoreStated(boxesAndBuilding(), BUILDING)],
    ['box and building: each box apart', await scoreStated(boxesApart(), BOX)],
    ['street in two languages, which the register pairs', await scoreBothLanguages()],
  ];
}

function stating(address: Omit<Stated, 'label'>): Stated {
  const { street: name, number, box, zipcode } = address;
  return { ...address, label: [zipcode, name, number, box].join(' ') };
}

const BOX = "SELECT ref, building || '/' || box AS entity FROM address_of";
const BUILDING = 'SELECT ref, CAST(building AS VARCHAR) AS entity FROM address_of';

/** Buildings stated as a whole and by some of their boxes: all are the building. */
function boxesAndBuilding(): Stated[] {
  return boxesApart().map((stated) => ({ ...stated, label: stating({ ...stated, box: '' }).label }));
}

/** The same, where each box and the building as a whole are places of their own. */
function boxesApart(): Stated[] {
  return statedTwice('box and building', (one) => one).flatMap((one) =>
    ['', '1', '12', 'A'].map((box) => stating({ ...one, box })),
  );
}

/** Streets of which the register's rows give both names; licences and the register's other rows give one or the other. */
async function scoreBothLanguages(): Promise<Score> {
  const random = new Random('two languages');
  const register = [
    'EntityNumber,TypeOfAddress,CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,HouseNumber,Box,ExtraAddressInfo,DateStrikingOff',
  ];
  const stated: Stated[] = [];
  for (let nth = 0; nth < 200; nth += 1) {
    const names = streetNames(random);
    const company = belgianNumber(5_000_000 + nth);
    register.push(`${company},REGO,,,1000,Brussel,Bruxelles,${names.nl},${names.fr},1,,,`);
    for (const number of [String(random.whole(1, 90) * 2), `${random.whole(1, 90) * 2 + 1}A`]) {
      for (const name of [names.nl, names.fr, withoutAccents(names.fr).toUpperCase()]) {
        stated.push({ label: `${names.nl} ${number}`, street: name, number, box: '', zipcode: '1000' });
      }
    }
  }
  return scoreStated(stated, BUILDING, { 'address.csv': `${register.join('\n')}\n` });
}

/** Scores licences, each at one of the stated addresses; `query` gives ref and entity of addresses. */
function scoreStated(
  stated: readonly Stated[],
  query: string,
  beside: Readonly<Record<string, string>> = {},
): Promise<Score> {
  const rows = stated.map(
    (a) => `56.101,2024-01-01,granted,"${a.street}","${a.number}","${a.box}",${a.zipcode},Brussel`,
  );
  const header = 'activity,decision_date,status,street,house_number,box,zipcode,municipality';
  return scored(
    { ...beside, 'licences.csv': `${header}\n${rows.join('\n')}\n` },
    ['address_of', 'licence_record'],
    `SELECT a.ref % 10000000000 AS record, a.entity FROM (${query}) a JOIN licence_record l ON l.ref = a.ref`,
    stated.map(({ label }) => label),
  );
}

function belgianNumber(eight: number): string {
  return `0${eight}${String(97 - (eight % 97)).padStart(2, '0')}`;
}

export async function scoreCompanies(): Promise<[string, Score][]> {
  const random = new Random('companies');
  const belgian: Written[] = [];
  const foreign: Written[] = [];
  for (let nth = 0; nth < 400; nth += 1) {
    const number = belgianNumber(4_000_000 + nth * 7);
    belgian.push([number, number], [number, respellNumber(random, number)]);
    const other = String(random.whole(10_000, 99_999));
    foreign.push(
      [`DE ${other}`, `DE:HRB ${other}`],
      [`DE ${other}`, random.pick([`de:HRB ${other}`, `DE: hrb${other}`, `DE:HRB-${other}`])],
      [`NL ${other}`, `NL:HRB ${other}`],
    );
  }
  return [
    ['spellings of an enterprise number', await scoreWritten(belgian)],
    ['foreign number and country', await scoreWritten(foreign)],
    ['foreign name and country', await scoreWritten(foreignNames(200))],
    ['foreign name and country, a number that bears it', await scoreNumberAndName(200)],
  ];
}

/** Which company is meant, and as what it is written. */
type Written = readonly [label: string, text: string];

const FOREIGN_FORMS: Readonly<Record<string, readonly string[]>> = {
  DE: [' GmbH', ' G.m.b.H.', ', GmbH'],
  NL: [' B.V.', ' BV', ' b.v.'],
  LU: [' S.A.', ' SA', ' sarl'],
};

/** A name in the countries of three registers, in each as several sources write it. */
function foreignNames(names: number): Written[] {
  const random = new Random('foreign names');
  const written: Written[] = [];
  for (const name of distinctNames(random, names)) {
    for (const [country, forms] of Object.entries(FOREIGN_FORMS)) {
      for (const spelled of [name, respellName(random, name)]) {
        // without its legal form, a name that has a number cannot be told from a number
        const bare = random.chance(0.25) && !/\d/.test(name);
        written.push([`${country} ${name}`, `${country}:${spelled}${bare ? '' : random.pick(forms)}`]);
      }
    }
  }
  return written;
}

/** Companies of which the gazette names the number, beside others that have the name in another country. */
async function scoreNumberAndName(names: number): Promise<Score> {
  const random = new Random('number and name');
  const written: Written[] = [];
  const gazette = ['enterprise_number,publication_date,entity_name,event_type'];
  for (const [nth, name] of distinctNames(random, names).entries()) {
    const number = `DE:HRB ${10_000 + nth}`;
    gazette.push(`${number},2024-01-01,"${respellName(random, name)} GmbH",other`);
    written.push(
      [`DE ${name}`, number],
      [`DE ${name}`, `DE:${name} G.m.b.H.`],
      [`NL ${name}`, `NL:${name} BV`],
    );
  }
  return scoreWritten(written, { 'gazette.csv': `${gazette.join('\n')}\n` });
}

/** Names of few words, so that many share one and differ in the other; some have a number. */
function distinctNames(random: Random, count: number): string[] {
  const words = Array.from({ length: 40 }, () => `${companyWord(random)}é`);
  const trades = ['Handels', 'Bau', 'Transport', 'Bau und Transport', 'Trading', 'Trading 24'];
  const names = new Set<string>();
  while (names.size < Math.min(count, words.length * trades.length)) {
    names.add(`${random.pick(words)} ${random.pick(trades)}`);
  }
  return [...names];
}

function respellName(random: Random, name: string): string {
  return random.pick([
    withoutAccents(name).toUpperCase(),
    name.replace(' ', '-'),
    `The ${name.toLowerCase()}`,
    name.replace(' ', '  & '),
  ]);
}

/** Scores mandates in companies as they are written. */
function scoreWritten(
  written: readonly Written[],
  beside: Readonly<Record<string, string>> = {},
): Promise<Score> {
  const rows = written.map(([, text], at) => `"${text}",director,Brelmers ${at},1970-02-03`);
  const header = 'enterprise_number,role,person_name,person_birth_date';
  return scored(
    { ...beside, 'mandates.csv': `${header}\n${rows.join('\n')}\n` },
    ['mandate_record', 'foreign_company'],
    `SELECT m.ref % 10000000000 AS record, coalesce(f.company, m.company) AS entity
     FROM mandate_record m LEFT JOIN foreign_company f ON f.written = m.company`,
    written.map(([label]) => label),
  );
}

async function scored(
  files: Readonly<Record<string, string>>,
  tables: readonly string[],
  query: string,
  labels: readonly string[],
): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  try {
    for (const [name, csv] of Object.entries(files)) writeFileSync(join(folder, name), csv);
    const run = await openRun({ paths: [folder], asOf: '2025-06-30', limits: { threads: 1 } }, tables);
    try {
      await run.builder.build(tables);
      const found = await run.engine.rows<{ record: number; entity: string }>(query);
      return pairScore(labels, new Map(found.map(({ record, entity }) => [record - 1, entity])));
    } finally {
      run.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
