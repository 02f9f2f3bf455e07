import { join } from 'node:path';
import type { Day } from './calendar.ts';
import { CODE_ROWS } from './code-tables.ts';
import { LineFile, quoted } from './csv-file.ts';
import { givingWay } from './give-way.ts';
import { activityOf } from './nace.ts';
import { dotted, dottedUnit } from './numbers.ts';
import type { World } from './world.ts';
import type { Address, Company, Establishment } from './world-rows.ts';

const HEADERS = {
  meta: ['Variable', 'Value'],
  code: ['Category', 'Code', 'Language', 'Description'],
  enterprise: [
    'EnterpriseNumber',
    'Status',
    'JuridicalSituation',
    'TypeOfEnterprise',
    'JuridicalForm',
    'JuridicalFormCAC',
    'StartDate',
  ],
  establishment: ['EstablishmentNumber', 'StartDate', 'EnterpriseNumber'],
  denomination: ['EntityNumber', 'Language', 'TypeOfDenomination', 'Denomination'],
  address: [
    'EntityNumber',
    'TypeOfAddress',
    'CountryNL',
    'CountryFR',
    'Zipcode',
    'MunicipalityNL',
    'MunicipalityFR',
    'StreetNL',
    'StreetFR',
    'HouseNumber',
    'Box',
    'ExtraAddressInfo',
    'DateStrikingOff',
  ],
  activity: ['EntityNumber', 'ActivityGroup', 'NaceVersion', 'NaceCode', 'Classification'],
  contact: ['EntityNumber', 'EntityContact', 'ContactType', 'Value'],
  branch: ['Id', 'StartDate', 'EnterpriseNumber'],
} as const;

type Table = keyof typeof HEADERS;

/** `dd-mm-yyyy`, as the register's open data write a date: without quotes. */
function kboDate(day: Day): string {
  return `${day.slice(8)}-${day.slice(5, 7)}-${day.slice(0, 4)}`;
}

/** Writes KBO Open Data, full set. Returns the streets whose two names it pairs. */
export async function writeKbo(world: World, folder: string): Promise<Set<string>> {
  const giveWay = givingWay();
  const files = Object.fromEntries(
    Object.entries(HEADERS).map(([name, columns]) => {
      const file = new LineFile(join(folder, `${name}.csv`));
      file.line(columns.map(quoted).join(','));
      return [name, file];
    }),
  ) as Record<Table, LineFile>;
  const paired = new Set<string>();
  const listed = world.companies.filter((company) => company.listed).sort(byNumber);
  writeMeta(files.meta, world.asOf);
  writeCodes(files.code, world);
  for (const company of listed) {
    writeCompany(files, company, paired);
    await giveWay();
  }
  const units = listed.flatMap((company) => company.units.filter((unit) => unit.closed === undefined));
  for (const unit of units.sort(byNumber)) {
    files.establishment.line(
      `${quoted(dottedUnit(unit.number))},${kboDate(unit.opened)},${quoted(dotted(unit.company.number))}`,
    );
    await giveWay();
  }
  for (const unit of units) {
    writeUnit(files, unit, paired);
    await giveWay();
  }
  for (const file of Object.values(files)) file.close();
  return paired;
}

export function byNumber(one: { number: string }, other: { number: string }): number {
  return one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
}

function writeMeta(file: LineFile, asOf: Day): void {
  const rows = [
    ['SnapshotDate', kboDate(asOf)],
    ['ExtractTimestamp', `${kboDate(asOf)} 07:00:00`],
    ['ExtractType', 'full'],
    ['ExtractNumber', '150'],
    ['Version', '1.0.0'],
  ];
  for (const row of rows) file.line(row.map((text) => quoted(text)).join(','));
}

function writeCodes(file: LineFile, world: World): void {
  const codes = new Set<string>();
  for (const company of world.companies) {
    for (const code of company.nace) codes.add(code);
    for (const unit of company.units) if (unit.nace) codes.add(unit.nace);
  }
  for (const row of world.gazette) if (row.nace) codes.add(row.nace);
  for (const row of world.licences) codes.add(row.activity);
  for (const row of world.subcontracts) if (row.activity) codes.add(row.activity);
  const recoded = new Map<string, string>();
  for (const company of world.companies)
    if (company.recoded) recoded.set(company.recoded, company.nace[0] ?? '');

  const rows: string[][] = [];
  for (const [category, code, nl, fr] of CODE_ROWS)
    rows.push([category, code, 'FR', fr], [category, code, 'NL', nl]);
  for (const code of [...codes].sort()) {
    // a code that 2008 does not know is one of the recoding: it stands under its own edition only
    if (recoded.has(code)) continue;
    const activity = activityOf(code);
    rows.push(['Nace2008', code, 'FR', activity.fr], ['Nace2008', code, 'NL', activity.nl]);
  }
  for (const [code, old] of [...recoded].sort()) {
    const activity = activityOf(old);
    rows.push(['Nace2025', code, 'FR', activity.fr], ['Nace2025', code, 'NL', activity.nl]);
  }
  for (const row of rows) file.line(row.map((text) => quoted(text)).join(','));
}

function writeCompany(files: Record<Table, LineFile>, company: Company, paired: Set<string>): void {
  const number = quoted(dotted(company.number));
  files.enterprise.line(
    [
      number,
      '"AC"',
      quoted(company.situation),
      company.legal ? '"2"' : '"1"',
      company.form === '' ? '' : quoted(company.form),
      company.formReadAs === undefined ? '' : quoted(company.formReadAs),
      kboDate(company.start),
    ].join(','),
  );
  const language = company.language === 'fr' ? '"1"' : '"2"';
  files.denomination.line(`${number},${language},"001",${quoted(company.name)}`);
  const seat = company.seats[company.seats.length - 1];
  if (seat) writeAddress(files.address, number, 'REGO', seat.address, paired);
  for (const nace of company.nace) files.activity.line(`${number},"001","2008",${quoted(nace)},"MAIN"`);
  if (company.recoded) files.activity.line(`${number},"001","2025",${quoted(company.recoded)},"MAIN"`);
  for (const contact of company.contacts) {
    files.contact.line(`${number},"ENT",${quoted(contact.kind)},${quoted(contact.value)}`);
  }
}

function writeUnit(files: Record<Table, LineFile>, unit: Establishment, paired: Set<string>): void {
  const number = quoted(dottedUnit(unit.number));
  writeAddress(files.address, number, 'BAET', unit.address, paired);
  if (unit.nace) files.activity.line(`${number},"003","2008",${quoted(unit.nace)},"MAIN"`);
}

function writeAddress(
  file: LineFile,
  number: string,
  kind: string,
  address: Address,
  paired: Set<string>,
): void {
  const { street } = address;
  const { place } = street;
  if (street.nl !== street.fr) paired.add(`${place.zip} ${street.nl}`);
  file.line(
    [
      number,
      quoted(kind),
      '',
      '',
      quoted(place.zip),
      quoted(place.nl),
      quoted(place.fr),
      quoted(street.nl),
      quoted(street.fr),
      quoted(address.number),
      quoted(address.box ?? ''),
      '""',
      '',
    ].join(','),
  );
}
