import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confineGraph } from '../command/command.ts';
import { reading } from './extract-folder.ts';

// The number is invented, and passes the check. It stands where no number should: in names and addresses.

const NAMES: [cell: string, read: string | null][] = [
  ['Voorbol (NN 80.01.02-998.47)', 'Voorbol'],
  ['Voorbol 80010299847', 'Voorbol'],
  ['80.01.02-998.47 Voorbol', 'Voorbol'],
  ['Voorbol; NN: 80 01 02 998 47', 'Voorbol'],
  ['Voorbol [RRN 800102-998-47]', 'Voorbol'],
  ['Voorbol 80\u00a001\u00a002\u00a0998\u00a047', 'Voorbol'],
  ['Voorbol 80.01.02–998.47', 'Voorbol'],
  ['Voorbol 80/01/02 - 998/47', 'Voorbol'],
  ['Voorbol 80·01·02·998·47', 'Voorbol'],
  ['Voorbol 80:01:02:998:47', 'Voorbol'],
  ['Voorbol 8 0 0 1 0 2 9 9 8 4 7', 'Voorbol'],
  ['Voorbol rijksregisternummer 80.01.02-998.47', 'Voorbol'],
  ['Voorbol numéro national 80.01.02-998.47', 'Voorbol'],
  ['Voorbol80010299847', 'Voorbol'],
  ['Voorbol (80.01.02-998.47 80.01.02-998.47)', 'Voorbol'],
  ['2020-01-01 80.01.02-998.47', '2020-01-01'],
  // births in 2000 to 2009, of which a spreadsheet took the zeros
  ['Voorbol 1020399843', 'Voorbol'],
  ['Voorbol 1020399843.0', 'Voorbol'],
  ['Voorbol (NN 110299818)', 'Voorbol'],
  ['Voorbol 10299845', 'Voorbol'],
  ['Voorbol 1.02.03-998.43', 'Voorbol'],
  ['1020399843', null],
  // nine digits that are a SIREN too stay, unless a word says what they are
  ['Voorbol 101200129', 'Voorbol 101200129'],
  ['Voorbol (NN 101200129)', 'Voorbol'],
  ['Voorbol rijksregisternummer: 101200129.0', 'Voorbol'],
  // an enterprise number without its zero
  ['Voorbol 123456749', 'Voorbol 123456749'],
  // no birth date, a day, a part of a telephone number
  ['Voorbol 1049399800', 'Voorbol 1049399800'],
  ['Voorbol 20000203', 'Voorbol 20000203'],
  ['Voorbol +1020399843', 'Voorbol +1020399843'],
  // the check fails: it is some other number
  ['Voorbol 80.01.02-998.48', 'Voorbol 80.01.02-998.48'],
  ['Voorbol 12', 'Voorbol 12'],
];

test.each(NAMES)('of %j the name is %j', async (cell, read) => {
  const files = { 'm.csv': `enterprise_number;role;person_name\n0123456749;manager;"${cell}"\n` };
  await reading(files, async ({ ask }) => {
    expect(await ask('SELECT person_name FROM mandate_record')).toEqual([{ person_name: read }]);
  });
});

test('a cell that holds nothing else is empty, and a required one a reject that does not show it', async () => {
  const files = {
    'd.csv': 'person_name,start_date\n80.01.02-998.47,2020-01-01\nVoorbol,2020-01-01\n',
  };
  await reading(files, async ({ ask }) => {
    expect(await ask('SELECT person_name FROM disqualification_record')).toEqual([
      { person_name: 'Voorbol' },
    ]);
    expect(await ask('SELECT record, kind, column_name, value FROM reject ORDER BY kind')).toEqual([
      { record: 1, kind: 'cell', column_name: 'person_name', value: '(hidden)' },
      { record: 1, kind: 'row', column_name: 'person_name', value: '(hidden)' },
    ]);
  });
});

test('a warning tells file, column and first record', async () => {
  const files = {
    'm.csv':
      'enterprise_number,role,person_name,person_city\n0123456749,manager,Voorbol,Genk\n0123456749,manager,Voorbol 80010299847,Genk\n0123456749,manager,Voorbol 80010299847,Genk\n',
  };
  await reading(files, async ({ loaded }) => {
    expect(loaded.warnings).toEqual([
      'm.csv: 2 rows hold a national number, first record 2, in person_name: it is taken out and written nowhere; give it in the column of ids to tell people apart',
    ]);
  });
});

test('telephone numbers that happen to pass the check stay, other contacts lose it', async () => {
  const files = {
    'contact.csv': [
      'EntityNumber,EntityContact,ContactType,Value',
      '0123.456.749,ENT,TEL,+32 475 12 34 58',
      '0123.456.749,ENT,TEL,32475123458',
      '0123.456.749,ENT,EMAIL,80010299847@voorbol.example',
    ].join('\n'),
  };
  await reading(files, async ({ ask }) => {
    expect((await ask('SELECT value FROM contact_record')).map(({ value }) => value)).toEqual([
      '+32 475 12 34 58',
      '32475123458',
      '@voorbol.example',
    ]);
  });
});

describe('in no output of any kind', () => {
  let folder: string;
  const NUMBER = /80.{0,3}01.{0,3}02.{0,3}998.{0,3}47/;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'national-number-'));
    mkdirSync(join(folder, 'case'));
    writeFileSync(
      join(folder, 'case', 'gazette.csv'),
      [
        'enterprise_number,publication_date,entity_name,legal_form,street,house_number,box,zipcode,municipality,event_type,event_date,nace_code,purpose,act_label,person_role',
        '0999000030,2018-02-01,Zeepol 80.01.02-998.47,BV,Kerkstraat c/o 80 01 02 998 47,1,80010299847,3600,Genk,incorporation,2018-02-01,56301,80010299847,80010299847,80010299847',
        '0999000030,2023-06-01,,,,,,,,bankruptcy_opened,2023-06-01,,,,',
        '0999000129,2023-09-01,Oknar (NN 80.01.02-998.47),BV,Molenstraat,80.01.02-998.47,,3600,Genk 80010299847,incorporation,2023-09-01,56301,,,',
      ].join('\n'),
    );
    writeFileSync(
      join(folder, 'case', 'mandates.csv'),
      [
        'enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip,start_date,end_date,80010299847',
        '0999000030,manager,Voorbol (NN 80.01.02-998.47),Ana 80.01.02/998.47,1980-01-02,80010299847,2018-02-01,,',
        '0999000129,manager,Voorbol 80010299847,Ana,1980-01-02,,2023-09-01,80.01.02-998.47,',
        '80.01.02-998.47,80.01.02-998.47,Voorbol,Ana,80.01.02-998.47,,80.01.02-998.47,,',
      ].join('\n'),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (...args: string[]) => {
    const [command = '', ...rest] = args;
    const { code, stdout, stderr } = await confineGraph(command, join(folder, 'case'), ...rest);
    expect([args, code]).toEqual([args, 0]);
    return stdout + stderr;
  };

  test.each(['table', 'json', 'ndjson', 'csv', 'markdown', 'html', 'gexf', 'graphml'])(
    'analyse as %s',
    async (format) => {
      const text = await run(
        'analyse',
        ...['--as-of', '2024-06-30', '-p', 'phoenix-company', '--near-misses', '-f', format],
        ...(format === 'table' ? ['--details'] : []),
        ...['--rejects', join(folder, `${format}.csv`)],
      );
      expect(text).toContain(format === 'csv' ? 'phoenix' : 'Voorbol');
      expect(text).not.toMatch(NUMBER);
    },
  );

  test('check, entities, review and the rejects', async () => {
    for (const args of [
      ['check', '--rejects', join(folder, 'rejects.csv')],
      ['check', '-f', 'json'],
      ['entities'],
      ['entities', '-k', 'company'],
      ['entities', '-k', 'address'],
      ['entities', '--review'],
      ['entities', '--explain', 'mandates.csv:1', 'mandates.csv:2'],
    ]) {
      expect(await run(...args)).not.toMatch(NUMBER);
    }
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.csv'))) {
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(NUMBER);
    }
  });
});
