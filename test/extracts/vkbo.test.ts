import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Columns of the CSV as published; rows are invented.
const HEADER =
  'UIDN,OIDN,Ondernemingsnr,Maatschappelijke_naam,Commerciele_naam,Afgekorte_naam,Ondernemingsnr_maatsch_zetel,Type_onderneming,Rechtsvorm,Rechtstoestand,KBO_Straat,KBO_Huisnr,KBO_Busnr,KBO_Postcode,KBO_Gemeente,AR_straat,AR_huisnr,AR_busnr,AR_postcode,NACE_hoofdact_BTW,NACE_versie_BTW,Omschrijving_hoofdact_BTW,Aantal_hoofdact_BTW,NACE_hoofdact_RSZ,NACE_Versie_RSZ,Omschrijving_hoofdact_RSZ,Aantal_Hoofdact_RSZ,Personeelsklasse,Datum_inschrijving,Startdatum,longitude,latitude';

/** A row by its columns; what is not given is one space, as published. */
function row(cells: Record<string, string>): string {
  return HEADER.split(',')
    .map((column) => cells[column] ?? ' ')
    .join(',');
}

const AZURO = {
  Ondernemingsnr: '0123456749',
  Maatschappelijke_naam: 'Azuro',
  Commerciele_naam: 'Bar Azuro',
  Type_onderneming: 'Rechtspersoon',
  Rechtsvorm: 'Besloten Vennootschap',
  Rechtstoestand: 'Opening faillissement',
  KBO_Straat: 'Kerkstraat',
  KBO_Huisnr: '1',
  KBO_Busnr: '2',
  KBO_Postcode: '3600',
  KBO_Gemeente: 'Genk',
  NACE_hoofdact_BTW: '56301',
  NACE_versie_BTW: '2008',
  NACE_hoofdact_RSZ: '56101',
  NACE_Versie_RSZ: '2008',
  Datum_inschrijving: '2003-01-18T00:00:00Z',
  Startdatum: '2003-01-18T00:00:00Z',
};
const UNIT = {
  Ondernemingsnr: '2000000339',
  Commerciele_naam: 'Azuro aan de kerk',
  Ondernemingsnr_maatsch_zetel: '0123456749',
  KBO_Straat: 'Kerkplein',
  KBO_Huisnr: '7',
  KBO_Postcode: '3600',
  KBO_Gemeente: 'Genk',
  NACE_hoofdact_RSZ: '56101',
  NACE_Versie_RSZ: '2008',
  Startdatum: '1900-01-01T00:00:00Z',
};

test('enterprises and establishments of one table', async () => {
  await reading(
    { 'vkbo.csv': [HEADER, row(AZURO), row(UNIT), ''].join('\n') },
    async ({ ask, set, loaded }) => {
      expect(set.sources.map(({ layout }) => layout)).toEqual(['be-vkbo/entities']);
      expect(await ask('SELECT company, type, situation, form, start_date FROM enterprise_record')).toEqual([
        { company: '0123456749', type: '2', situation: '050', form: '610', start_date: '2003-01-18' },
      ]);
      expect(await ask('SELECT establishment, company, start_date FROM establishment_record')).toEqual([
        { establishment: '2000000339', company: '0123456749', start_date: null },
      ]);
      expect(await ask('SELECT entity, kind, name FROM name_record ORDER BY ALL')).toEqual([
        { entity: '0123456749', kind: '001', name: 'Azuro' },
        { entity: '0123456749', kind: '003', name: 'Bar Azuro' },
        { entity: '2000000339', kind: '003', name: 'Azuro aan de kerk' },
      ]);
      expect(
        await ask(
          'SELECT entity, kind, zipcode, municipality, street, house_number, box FROM address_record ORDER BY ALL',
        ),
      ).toEqual([
        {
          entity: '0123456749',
          kind: 'REGO',
          zipcode: '3600',
          municipality: 'Genk',
          street: 'Kerkstraat',
          house_number: '1',
          box: '2',
        },
        {
          entity: '2000000339',
          kind: 'BAET',
          zipcode: '3600',
          municipality: 'Genk',
          street: 'Kerkplein',
          house_number: '7',
          box: null,
        },
      ]);
      expect(
        await ask('SELECT entity, version, nace, classification FROM activity_record ORDER BY ALL'),
      ).toEqual([
        { entity: '0123456749', version: '2008', nace: '56101', classification: 'MAIN' },
        { entity: '0123456749', version: '2008', nace: '56301', classification: 'MAIN' },
        { entity: '2000000339', version: '2008', nace: '56101', classification: 'MAIN' },
      ]);
      expect(await ask('SELECT * FROM contact_record')).toEqual([]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
      expect([...loaded.satisfied].sort()).toEqual([
        'active companies',
        'establishments',
        'register',
        'seats',
      ]);
    },
  );
});

test('legal situations in words, and people who are enterprises', async () => {
  const said = [
    ['Normale toestand', '000'],
    ['Vervroegde ontbinding - Vereffening (vrijwillig ontbinding)', '012'],
    ['Gerechtelijke ontbinding of nietigheid', '013'],
    ['Sluiting van vereffening', '014'],
    ['Opening faillissement met niet-verschoonbaarheid', '049'],
    ['Opening faillissement met verschoonbaarheid', '048'],
    ['Sluiting faillissement', '053'],
    ['Fusie door overneming', '021'],
    ['Opschorting (gerechtelijke reorganisatie)', '091'],
    ['050', '050'],
    ['In een diepe slaap', null],
  ] as const;
  const rows = said.map(([Rechtstoestand], place) =>
    row({
      Ondernemingsnr: '0123456749',
      Type_onderneming: 'Natuurlijk persoon',
      Rechtstoestand,
      OIDN: `${place}`,
    }),
  );
  await reading({ 'vkbo.csv': [HEADER, ...rows, ''].join('\n') }, async ({ ask }) => {
    const found = await ask('SELECT type, situation, form FROM enterprise_record ORDER BY ref');
    expect(found).toEqual(said.map(([, situation]) => ({ type: '1', situation, form: null })));
    expect(await ask('SELECT record, kind, column_name, value, reason FROM reject')).toEqual([
      {
        record: 11,
        kind: 'cell',
        column_name: 'Rechtstoestand',
        value: 'In een diepe slaap',
        reason: 'no legal situation that is known',
      },
    ]);
  });
});

test('contacts and a struck-off address, where the web service adds them', async () => {
  const header = `${HEADER},Telefoonnummer,Email,Datum_adresdoorhaling`;
  const more = `${row(AZURO)},012 34 56 78,info@azuro.example,2023-11-13`;
  await reading({ 'vkbo.csv': [header, more, ''].join('\n') }, async ({ ask, loaded }) => {
    expect(await ask('SELECT entity, kind, value FROM contact_record ORDER BY ALL')).toEqual([
      { entity: '0123456749', kind: 'EMAIL', value: 'info@azuro.example' },
      { entity: '0123456749', kind: 'TEL', value: '012 34 56 78' },
    ]);
    expect(await ask('SELECT struck_off FROM address_record')).toEqual([{ struck_off: '2023-11-13' }]);
    expect(loaded.satisfied.has('contacts')).toBe(true);
  });
});

test('beside the register itself it is not read', async () => {
  const register =
    'EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,StartDate\n0123456749,AC,000,2,610,01-01-2010\n';
  await reading(
    { 'e.csv': register, 'vkbo.csv': [HEADER, row(AZURO), ''].join('\n') },
    async ({ ask, loaded }) => {
      expect(await ask('SELECT situation FROM enterprise_record')).toEqual([{ situation: '000' }]);
      expect(loaded.warnings).toEqual([
        'vkbo.csv is a copy of the register, which is there itself: it is not read',
      ]);
    },
  );
});
