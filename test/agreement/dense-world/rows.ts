import { type Building, type Cell, FRENCH, type Known } from './vocabulary.ts';

// Rows of the published layouts.

export function foundedBy({ founder, purpose }: { founder: Known; purpose: string }): Record<string, Cell> {
  const { name, first, birth } = founder;
  return {
    person_id: null,
    person_name: name,
    person_first_name: first,
    person_birth_date: birth,
    person_role: 'founder',
    purpose,
  };
}

export function addressRow(entity: string, kind: string, building: Building, box: string): Cell[] {
  const { zipcode, municipality, street, number } = building;
  const french = zipcode === '1000' ? (FRENCH[street] ?? street) : street;
  return [entity, kind, '', '', zipcode, municipality, municipality, street, french, number, box, '', ''];
}

export const OWNER_COLUMNS =
  'propertySituationIdf;order;partyType;right;right_trad;managedBy;officialId;name;firstname;birthdate;country;zipCode;municipality_fr;municipality_nl;street_fr;street_nl;number;boxNumber;officialId_partner;name_partner;firstName_partner;birthdate_partner;country_partner;zipCode_partner;municipality_partner_fr;municipality_partner_nl;street_partner_fr;street_partner_nl;number_partner;boxNumber_partner;coOwner;anonymousOwner;dateSituation'.split(
    ';',
  );
export const PARCEL_COLUMNS =
  'propertySituationIdf;divCad;section;primaryNumber;bisNumber;exponentLetter;exponentNumber;partNumber;capakey;order;nature;descriptPrivate;block;floor;floorSituation;crossDetail;matUtil;notTaxedMatUtil;nisCom;street_situation;street_translation;street_code;number;polWa;surfaceNotTaxable;surfaceTaxable;surfaceVerif;constructionYear;soilIndex;soilRent;cadastralIncomePerSurface;cadastralIncomePerSurfaceOtherDi;numberCadastralIncome;charCadastralIncome;cadastralIncome;dateEndExoneration;decrete;constructionIndication;constructionType;floorNumberAboveground;garret;physModYear;constructionQuality;garageNumber;centralHeating;bathroomNumber;housingUnitNumber;placeNumber;builtSurface;usedSurface;dateSituation'.split(
    ';',
  );

export function ownerRow(
  situation: string,
  company: string | null,
  name: string,
  first: string,
  birth: string,
  right: string,
  since: string,
): Cell[] {
  const [year, month, day] = birth.split('-');
  const known: Record<string, Cell> = {
    propertySituationIdf: situation,
    order: 1,
    partyType: company ? 5 : 4,
    right,
    managedBy: 0,
    officialId: company ? String(Number(company)) : '',
    name: company ? 'VENNOOTSCHAP' : name,
    firstname: company ? '' : first,
    birthdate: company ? '' : `${day}/${month}/${year}`,
    dateSituation: since,
  };
  return OWNER_COLUMNS.map((column) => known[column] ?? null);
}

export function parcelRow(situation: string, place: number, building: Building, nature: number): Cell[] {
  const known: Record<string, Cell> = {
    propertySituationIdf: situation,
    capakey: `11001A${String(place).padStart(4, '0')}/00A000`,
    partNumber: 'P0000',
    nature,
    nisCom: building.nis,
    street_situation: building.street.toUpperCase(),
    number: building.number,
    housingUnitNumber: 1,
    usedSurface: 90,
    dateSituation: '20150101',
  };
  return PARCEL_COLUMNS.map((column) => known[column] ?? null);
}
