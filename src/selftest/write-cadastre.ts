import { join } from 'node:path';
import type { Day } from './calendar.ts';
import { LineFile } from './csv-file.ts';
import { givingWay } from './give-way.ts';
import { withoutAccents } from './noise.ts';
import type { World } from './world.ts';
import type { OwnerRow, Parcel, Person } from './world-rows.ts';

/** Columns of the municipal dump since 2016, in file order. */
const OWNER_COLUMNS =
  'propertySituationIdf;order;partyType;right;right_trad;managedBy;officialId;name;firstname;birthdate;country;zipCode;municipality_fr;municipality_nl;street_fr;street_nl;number;boxNumber;officialId_partner;name_partner;firstName_partner;birthdate_partner;country_partner;zipCode_partner;municipality_partner_fr;municipality_partner_nl;street_partner_fr;street_partner_nl;number_partner;boxNumber_partner;coOwner;anonymousOwner;dateSituation';
const PARCEL_COLUMNS =
  'propertySituationIdf;divCad;section;primaryNumber;bisNumber;exponentLetter;exponentNumber;partNumber;capakey;order;nature;descriptPrivate;block;floor;floorSituation;crossDetail;matUtil;notTaxedMatUtil;nisCom;street_situation;street_translation;street_code;number;polWa;surfaceNotTaxable;surfaceTaxable;surfaceVerif;constructionYear;soilIndex;soilRent;cadastralIncomePerSurface;cadastralIncomePerSurfaceOtherDi;numberCadastralIncome;charCadastralIncome;cadastralIncome;dateEndExoneration;decrete;constructionIndication;constructionType;floorNumberAboveground;garret;physModYear;constructionQuality;garageNumber;centralHeating;bathroomNumber;housingUnitNumber;placeNumber;builtSurface;usedSurface;dateSituation';

/** The land register's key of a parcel: division, section, number, bis, no exponent. */
export function capakey(parcel: Parcel): string {
  return `${parcel.division}${parcel.section}${String(parcel.primary).padStart(4, '0')}/${String(parcel.bis).padStart(2, '0')}_000`;
}

/** Writes owner.csv and parcel.csv: `;`, no quoting, windows-1252. */
export async function writeCadastre(world: World, folder: string): Promise<void> {
  const giveWay = givingWay();
  const owners = new LineFile(join(folder, 'owner.csv'), 'windows-1252');
  owners.line(OWNER_COLUMNS);
  for (const row of world.owners) {
    for (const line of ownerLines(row)) owners.line(line.join(';'));
    await giveWay();
  }
  owners.close();
  const parcels = new LineFile(join(folder, 'parcel.csv'), 'windows-1252');
  parcels.line(PARCEL_COLUMNS);
  const columns = PARCEL_COLUMNS.split(';');
  for (const parcel of world.parcels) {
    const values = parcelValues(parcel);
    parcels.line(columns.map((column) => values[column] ?? '').join(';'));
    await giveWay();
  }
  parcels.close();
}

function slashed(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** Ten cells: officialId to boxNumber. */
function personCells(person: Person): string[] {
  const { home, place } = person;
  return [
    person.id,
    person.name.toUpperCase(),
    person.firstName,
    slashed(person.birthDate),
    'BE',
    place.zip,
    place.fr,
    place.nl,
    home?.street.fr ?? '',
    home?.street.nl ?? '',
    home?.number ?? '',
    home?.box ?? '',
  ];
}

const NOBODY: readonly string[] = Array.from({ length: 12 }, () => '');

function ownerLines(row: OwnerRow): string[][] {
  const { owner } = row;
  let type = '5';
  let first: readonly string[];
  let partner: readonly string[] = NOBODY;
  if ('person' in owner) {
    type = owner.partner ? '1' : '4';
    first = personCells(owner.person);
    if (owner.partner) partner = personCells(owner.partner);
  } else if ('company' in owner) {
    const { company } = owner;
    const seat = company.seats[company.seats.length - 1]?.address;
    const place = seat?.street.place;
    // the land register keeps the number as a number: the leading zero is lost
    first = [
      company.number.replace(/^0/, ''),
      company.name.toUpperCase(),
      '',
      '',
      'BE',
      place?.zip ?? '',
      place?.fr ?? '',
      place?.nl ?? '',
      seat?.street.fr ?? '',
      seat?.street.nl ?? '',
      seat?.number ?? '',
      seat?.box ?? '',
    ];
  } else {
    first = [
      owner.foreign.slice(3),
      owner.foreign,
      '',
      '',
      owner.foreign.slice(0, 2),
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ];
  }
  const line = [row.situation, String(row.order), type, row.right, row.right, row.manager ? '1' : '0'];
  return [[...line, ...first, ...partner, '', '', compact(row.since)]];
}

const ENDINGS: readonly [RegExp, string][] = [
  [/STRAAT$/, 'STR'],
  [/STEENWEG$/, 'STWG'],
  [/LAAN$/, 'LN'],
  [/^AVENUE /, 'AV '],
  [/^CHAUSSEE /, 'CH '],
  [/^RUE /, 'R '],
];

/** The street in the land register's short spelling: 'EUTERPASTR'. */
function cadastreStreet(name: string): string {
  const text = withoutAccents(name).toUpperCase();
  for (const [full, short] of ENDINGS) if (full.test(text)) return text.replace(full, short);
  return text;
}

function parcelValues(parcel: Parcel): Record<string, string> {
  const { street, number } = parcel.address;
  return {
    propertySituationIdf: parcel.situation,
    divCad: parcel.division,
    section: parcel.section,
    primaryNumber: String(parcel.primary),
    bisNumber: String(parcel.bis),
    exponentLetter: '_',
    exponentNumber: '0',
    partNumber: 'P0000',
    capakey: capakey(parcel),
    order: '1',
    nature: String(parcel.nature),
    nisCom: street.place.nis,
    street_situation: cadastreStreet(street.place.language === 'fr' ? street.fr : street.nl),
    street_translation: street.nl === street.fr ? '' : cadastreStreet(street.fr),
    number,
    housingUnitNumber: String(parcel.housingUnits),
    usedSurface: String(parcel.usedSurface),
    dateSituation: compact(parcel.since),
  };
}
