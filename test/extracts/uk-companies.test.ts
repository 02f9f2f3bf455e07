import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

test('the register: stray spaces in its header, lost zeros, house names, flats, activities, statuses', async () => {
  const header =
    'CompanyName, CompanyNumber,RegAddress.CareOf,RegAddress.POBox,RegAddress.AddressLine1, RegAddress.AddressLine2,RegAddress.PostTown,RegAddress.County,RegAddress.Country,RegAddress.PostCode,CompanyCategory,CompanyStatus,CountryOfOrigin,DissolutionDate,IncorporationDate,SICCode.SicText_1,SICCode.SicText_2,SICCode.SicText_3,SICCode.SicText_4';
  const row = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
  const file = [
    header,
    row(
      'ZORVAL LTD',
      '990001',
      '',
      '',
      'FLAT 2 14 ZORVAL STREET',
      '',
      'ZURTON',
      '',
      'ENGLAND',
      'ZZ11ZA',
      'Private Limited Company',
      'Active',
      'United Kingdom',
      '',
      '03/04/2019',
      '56101 - Licensed restaurants',
      '99999 - Dormant Company',
      '',
      '',
    ),
    row(
      'ZORVAL TWO PLC',
      'SC990002',
      '',
      '',
      'UNIT 3 ZORLAC HOUSE',
      'MILL LANE',
      'ZURTON',
      '',
      '',
      'ZZ1 1ZB',
      'Public Limited Company',
      'Liquidation',
      '',
      '',
      '03/04/2018',
      '',
      '',
      '',
      '',
    ),
    row(
      'ZORVAL THREE',
      '99-0003',
      '',
      '',
      '1 ZORWEG',
      '',
      'ZORVE',
      '',
      'LUXEMBOURG',
      '4000',
      'Zorvish Company',
      'Zorved',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    row(
      'ZORVAL FOUR',
      'nobody',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Private Limited Company',
      'Active',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
  ].join('\r\n');
  await reading({ 'companies.csv': file }, async ({ ask, loaded, set }) => {
    expect(set.sources[0]?.columns.ignored).toEqual([]);
    expect(loaded.newest).toBe('2019-04-03');
    expect(
      await ask('SELECT company, situation, form, start_date FROM enterprise_record ORDER BY ref'),
    ).toEqual([
      { company: 'gb00990001', situation: '000', form: '610', start_date: '2019-04-03' },
      { company: 'gbSC990002', situation: '012', form: '014', start_date: '2018-04-03' },
      { company: 'gb00990003', situation: null, form: null, start_date: null },
    ]);
    expect(
      await ask('SELECT country, zipcode, street, house_number, box FROM address_record ORDER BY ref'),
    ).toEqual([
      { country: null, zipcode: 'ZZ1 1ZA', street: 'ZORVAL STREET', house_number: '14', box: 'FLAT 2' },
      { country: null, zipcode: 'ZZ1 1ZB', street: 'MILL LANE', house_number: 'ZORLAC HOUSE', box: 'UNIT 3' },
      { country: 'LUXEMBOURG', zipcode: '4 000', street: 'ZORWEG', house_number: '1', box: null },
    ]);
    expect(await ask('SELECT entity, nace FROM activity_record')).toEqual([
      { entity: 'gb00990001', nace: '56101' },
    ]);
    expect(await ask('SELECT DISTINCT record, kind, column_name FROM reject ORDER BY ALL')).toEqual([
      { record: 3, kind: 'cell', column_name: 'CompanyCategory' },
      { record: 3, kind: 'cell', column_name: 'CompanyStatus' },
      { record: 4, kind: 'row', column_name: 'CompanyNumber' },
    ]);
  });
});
