import { afterEach, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { sqlParameters } from '../../src/patterns/options.ts';
import { type RecordRows, RecordWorld } from '../timeline/record-world.ts';

const A = '0123456749';
const B = '0404710724';
const C = '0405500184';
const UNIT = '2100000125';
const AS_OF = '2025-06-30';

let world: RecordWorld | undefined;
afterEach(() => world?.close());

async function ask(rows: RecordRows, table: string, columns: string) {
  world = await RecordWorld.of(rows, AS_OF, sqlParameters(catalogue, {}, AS_OF));
  const found = await world.ask(table, `SELECT ${columns} FROM ${table} ORDER BY ALL`);
  return found.map((row) => Object.values(row));
}

const enterprise = (company: string, form = '610') => ({ company, type: '2', form, situation: '000' });
const contact = (entity: string, kind: string, value: string) => ({ entity, kind, value });

describe('contact_value', () => {
  const spelled = async (kind: string, ...values: string[]) =>
    (
      await ask(
        {
          enterprise_record: [enterprise(A)],
          contact_record: values.map((value) => contact(A, kind, value)),
        },
        'contact_value',
        'value',
      )
    ).flat();

  test('a telephone number is its digits, with +32 and 0032 as 0', async () => {
    const numbers = ['+32 89 12 34 56', '0032 (0)89/12.34.56', '089-123456', '(+32)89123456'];
    expect(await spelled('TEL', ...numbers)).toEqual(['089123456']);
  });

  test('a spreadsheet that took it for a number dropped the plus sign or the zero', async () => {
    expect(await spelled('TEL', '3289123456', '89123456', '089123456')).toEqual(['089123456']);
    world?.close();
    expect(await spelled('TEL', '32475123456', '475123456', '0475123456')).toEqual(['0475123456']);
  });

  test('a number abroad keeps its country; zeros alone are no number', async () => {
    expect(await spelled('TEL', '+31 6 1234', '0031 61234', '000 00')).toEqual(['003161234']);
  });

  test('an e-mail address is compared whole, without case', async () => {
    expect(await spelled('EMAIL', ' Info@Staal.example', 'info@staal.example', 'staal.example')).toEqual([
      'info@staal.example',
    ]);
  });

  test('of a web address the host counts, without scheme, www and path', async () => {
    const addresses = ['HTTPS://www.Staal.example/menu?a=1', 'staal.example:8080', 'http//staal.example#top'];
    expect(await spelled('WEB', ...addresses)).toEqual(['staal.example']);
  });

  test('hosts of platforms and mail providers say nothing, sites that a builder hosts do', async () => {
    const addresses = ['m.facebook.com/staal', 'gmail.com', 'wixsite.com', 'staal.wixsite.com/home'];
    expect(await spelled('WEB', ...addresses)).toEqual(['staal.wixsite.com']);
  });

  test("an establishment's contact is its enterprise's; a fax and an association of co-owners have none", async () => {
    const values = await ask(
      {
        enterprise_record: [enterprise(A), enterprise(C, '070')],
        establishment_record: [{ establishment: UNIT, company: A, start_date: '2020-01-01' }],
        contact_record: [
          contact(UNIT, 'TEL', '089123456'),
          contact(A, 'FAX', '1'),
          contact(C, 'TEL', '011223344'),
        ],
      },
      'contact_value',
      'company, value',
    );
    expect(values).toEqual([[A, '089123456']]);
  });
});

describe('disqualified_review', () => {
  const mandate = { company: A, role: 'director', start_date: '2019-01-01', person_name: 'Voorbeeld' };
  const ban = { person_name: 'voorbeeld', person_first_name: 'Ana', start_date: '2023-01-01' };
  const queue = (one: object, other: object) =>
    ask(
      {
        mandate_record: [{ ...mandate, person_first_name: 'Ana', ...one }],
        disqualification_record: [{ ...ban, ...other }],
      },
      'disqualified_review',
      'company',
    );

  test('the same name without an id or birth date that both give waits for a human', async () => {
    expect(await queue({ person_id: 'a1' }, {})).toEqual([[A]]);
    world?.close();
    expect(await queue({ birth_date: '1980-01-02' }, { person_id: 'b1' })).toEqual([[A]]);
  });

  test('two birth dates are two people, and another name is nobody', async () => {
    expect(await queue({ birth_date: '1980-01-02' }, { birth_date: '1981-03-04' })).toEqual([]);
    world?.close();
    expect(await queue({ person_first_name: 'Bea' }, {})).toEqual([]);
  });

  test('a month of birth of another year is another person; of the same or the next year it may be the same', async () => {
    expect(await queue({ birth_text: '1991-03' }, { birth_date: '1969-04-11' })).toEqual([]);
    world?.close();
    expect(await queue({ birth_date: '1969-04-11' }, { birth_text: '1991' })).toEqual([]);
    world?.close();
    expect(await queue({ birth_text: '1969-04' }, { birth_date: '1969-04-11' })).toEqual([[A]]);
    world?.close();
    expect(await queue({ birth_text: '1970-04' }, { birth_date: '1969-04-11' })).toEqual([[A]]);
  });
});

describe('parcels', () => {
  const seat = (street: string, street_fr: string, house_number: string) => ({
    entity: A,
    kind: 'REGO',
    zipcode: '1000',
    municipality: 'Brussel',
    street,
    street_fr,
    house_number,
  });
  const parcel = (street: string | null, house_number: string, more: object = {}) => ({
    parcel: '21804A0001/00A000',
    situation: 's1',
    nature: 200,
    nis: '21004',
    street,
    house_number,
    ...more,
  });

  test.each([
    ['NIEUWSTR', '12', {}],
    ['R NEUVE', '12', {}],
    ['NIEUWSTR', '012', {}],
    ['NIEUWSTR', '12/14', {}],
    ['NIEUWSTR', '12 bus 3', {}],
    [null, '12', { street_fr: 'RUE NEUVE' }],
  ])('%s %s lies at Nieuwstraat 12', async (street, number, more) => {
    const places = await ask(
      {
        enterprise_record: [enterprise(A)],
        address_record: [seat('Nieuwstraat', 'Rue Neuve', '12')],
        parcel_record: [parcel(street, number, more)],
      },
      'parcel_place',
      'parcel',
    );
    expect(places).toEqual([['21804A0001/00A000']]);
  });

  test.each([
    ['NIEUWSTR', '12A', '21004'],
    ['NIEUWSTR', '123', '21004'],
    ['NIEUWSTR', '12', '44021'],
  ])('%s %s in %s does not', async (street, number, nis) => {
    const places = await ask(
      {
        enterprise_record: [enterprise(A)],
        address_record: [seat('Nieuwstraat', 'Rue Neuve', '12')],
        parcel_record: [parcel(street, number, { nis })],
      },
      'parcel_place',
      'parcel',
    );
    expect(places).toEqual([]);
  });

  test.each([
    ['the postcode stands beside it', { zipcode: 'ZZ1 1ZA' }, 'ZZ1 1ZA', 1],
    ['another postcode stands beside it', { zipcode: 'ZZ1 1ZB' }, 'ZZ1 1ZA', 0],
    ['its commune bears that name', { nis: 'fr96101', municipality: 'ST VALMURE' }, '96100', 1],
    [
      'another department has a commune of that name',
      { nis: 'fr95101', municipality: 'ST VALMURE' },
      '96100',
      0,
    ],
    ['Corsica', { nis: 'fr2A101', municipality: 'SAINT-VALMURE' }, '20999', 1],
    ['another commune', { nis: 'fr96101', municipality: 'VALMURE' }, '96100', 0],
  ])('of a parcel abroad: %s', async (_, more, zipcode, count) => {
    const places = await ask(
      {
        enterprise_record: [enterprise(A)],
        address_record: [
          {
            entity: A,
            kind: 'REGO',
            zipcode,
            municipality: 'Saint-Valmure',
            street: 'Rue du Puits',
            house_number: '12',
          },
        ],
        parcel_record: [parcel('RUE DU PUITS', '12', more)],
      },
      'parcel_place',
      'parcel',
    );
    expect(places.length).toBe(count);
  });

  test('an owner is whoever owns in full or bare, each partner, and no association of co-owners', async () => {
    const person = { person_name: 'Voorbeeld', person_first_name: 'Ana', birth_date: '1980-01-02' };
    const partner = { person_name: 'Toonbeeld', person_first_name: 'Ben', birth_date: '1975-06-07' };
    const owners = await ask(
      {
        enterprise_record: [enterprise(B), enterprise(C, '070')],
        parcel_record: [parcel('NIEUWSTR', '12', { since: '2019-01-01' })],
        owner_record: [
          { situation: 's1', slot: 1, owns: true, ...person, since: '2020-01-01', ref: 11 },
          { situation: 's1', slot: 2, owns: true, ...partner, since: '2020-01-01', ref: 11 },
          { situation: 's1', slot: 1, owns: true, holder: B, ref: 12 },
          { situation: 's1', slot: 1, owns: true, holder: C, ref: 13 },
          { situation: 's1', slot: 1, owns: false, holder: A, ref: 14 },
        ],
      },
      'ownership',
      "owner_kind, coalesce(company, ''), since",
    );
    expect(owners).toEqual([
      ['company', B, '2019-01-01'],
      ['person', '', '2020-01-01'],
      ['person', '', '2020-01-01'],
    ]);
  });
});
