import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { dayRemarks } from '../../src/extracts/read.ts';
import { type Reading, reading } from './extract-folder.ts';

// What a new user stumbles over: each told with the file, the place and the way out.

const MANDATES =
  'enterprise_number,role,person_name,start_date\n0123456749,bestuurder,Voorbeeld,2020-01-01\n';
const THEIRS = 'Ondernemingsnr;Functie;Naam;Sinds\n0123456749;bestuurder;Voorbeeld;2020-01-01\n';

/** The error of reading the files: its line and its way out. */
async function errorOf(
  files: Record<string, string | Buffer>,
  options: { paths?: string[]; mapping?: string } = {},
): Promise<{ message: string; wayOut: string | undefined }> {
  try {
    await reading(files, async () => {}, options);
  } catch (error) {
    if (error instanceof UsageError) return { message: error.message, wayOut: error.wayOut };
    throw error;
  }
  throw new Error('the files were read');
}

async function warningsOf(files: Record<string, string | Buffer>, paths = ['.']): Promise<string[]> {
  let warnings: string[] = [];
  await reading(
    files,
    async ({ loaded }) => {
      warnings = loaded.warnings;
    },
    { paths },
  );
  return warnings;
}

describe('the day from which a run looks', () => {
  const rows = Array.from({ length: 20 }, (_, day) => `0123456749,2024-05-${10 + day},name_change\n`);
  const files = (last: string) => ({
    'g.csv': `enterprise_number,publication_date,event_type\n${rows.join('')}0123456749,${last},name_change\n`,
  });
  const remarks = (last: string, asOf?: string) => {
    let found: string[] = [];
    const look = async ({ loaded, engine }: Reading) => {
      found = await dayRemarks(engine, asOf, loaded);
    };
    return reading(files(last), look).then(() => found);
  };

  test('one publication long after all others is named', async () => {
    expect(await remarks('2099-05-20')).toEqual([
      'g.csv, record 21: the run looks from 2099-05-20, the day of this row alone, long after all others (2024-05-29): ' +
        'correct it, or give a day with --as-of',
    ]);
    expect(await remarks('2025-05-30')).toEqual([]);
  });

  test('a given day long after all that is known is said, one within a year is not', async () => {
    expect(await remarks('2024-06-01', '2030-01-01')).toEqual([
      '2030-01-01 lies 2040 days after the newest day in the extracts (2024-06-01): what ended in between still seems to run',
    ]);
    expect(await remarks('2024-06-01', '2025-06-02')).toEqual([]);
    expect(await remarks('2099-05-20', '2024-06-30')).toEqual([]);
  });
});

describe('a role that no list knows', () => {
  const header = 'enterprise_number,role,person_name,start_date\n';
  const row = (role: string) => `0123456749,${role},Voorbeeld,2020-01-01\n`;

  test('is said with its word: whoever has it is held to control nothing', async () => {
    expect(await warningsOf({ 'm.csv': header + row('zaakvoerder') + row('uitbaatster') })).toEqual([
      'm.csv: 1 row has a role that is not known, record 2; these people are held to control nothing; ' +
        'write it in the words of docs/extracts.md',
    ]);
  });

  test('nothing is said of what the layout itself calls other, nor of one known role among several', async () => {
    const rows = ['other', 'Andere', 'Gérant', 'secretaris en zaakvoerder'].map(row).join('');
    expect(await warningsOf({ 'm.csv': header + rows })).toEqual([]);
  });

  test('the row is read all the same, and the cell told', async () => {
    await reading({ 'm.csv': header + row('uitbaatster') }, async ({ ask }) => {
      expect(await ask('SELECT role FROM mandate_record')).toEqual([{ role: 'other' }]);
      expect(await ask('SELECT record, kind, column_name, value FROM reject')).toEqual([
        { record: 1, kind: 'cell', column_name: 'role', value: 'uitbaatster' },
      ]);
    });
  });
});

describe('a mapping with a typing error', () => {
  const mapped = (mapping: string) =>
    errorOf({ 'data/m.csv': THEIRS, 'mapping.yaml': mapping }, { paths: ['data'], mapping: 'mapping.yaml' });

  test('in the column of the layout', async () => {
    const { message, wayOut } = await mapped(
      '# ours: theirs\nOndernemingsnr: enterprise_numbr\nFunctie: role\nNaam: person_name\n',
    );
    expect(message).toMatch(
      /mapping\.yaml, line 2: no layout has a column enterprise_numbr \(for Ondernemingsnr\)$/,
    );
    expect(wayOut).toBe('did you mean enterprise_number?');
  });

  test('in a column that is not required: the file is read, so the layout’s own column is proposed', async () => {
    const { message, wayOut } = await mapped(
      'Ondernemingsnr: enterprise_number\nFunctie: role\nNaam: person_name\nSinds: start_dat\n',
    );
    expect(message).toMatch(/line 4: no layout has a column start_dat \(for Sinds\)$/);
    expect(wayOut).toBe('did you mean start_date?');
  });

  test('in the column of the file', async () => {
    const { message, wayOut } = await mapped(
      'Ondernemingsnr: enterprise_number\nFunctie: role\nNaam: person_name\nSind: start_date\n',
    );
    expect(message).toMatch(/line 4: no file has a column Sind \(for start_date\)$/);
    expect(wayOut).toBe('did you mean Sinds?');
  });

  test('a column of another layout than the file’s', async () => {
    const { message, wayOut } = await mapped(
      'Ondernemingsnr: enterprise_number\nFunctie: role\nNaam: holder_name\nSinds: start_date\n',
    );
    expect(message).toMatch(
      /line 3: m\.csv is read as confine\/mandates, which has no column holder_name \(for Naam\)$/,
    );
    expect(wayOut).toBe('see docs/extracts.md for the columns of each layout');
  });

  test('a column that is given twice', async () => {
    const { message } = await mapped('Naam: person_name\nnaam: person_first_name\n');
    expect(message).toMatch(/line 2: naam stands there twice$/);
  });

  test('in JSON, by the entry', async () => {
    const { message } = await errorOf(
      { 'data/m.csv': THEIRS, 'mapping.json': '{"Ondernemingsnr": "enterprise_number", "Functie": "rolle"}' },
      { paths: ['data'], mapping: 'mapping.json' },
    );
    expect(message).toMatch(/mapping\.json, entry 2: no layout has a column rolle \(for Functie\)$/);
  });
});

test('a mapped column counts before one that has the layout’s name', async () => {
  const both = 'enterprise_number,role,person_name,naam\n0123456749,bestuurder,(zie naam),Voorbeeld\n';
  await reading(
    { 'data/m.csv': both, 'mapping.yaml': 'naam: person_name\n' },
    async ({ ask }) => {
      expect(await ask('SELECT person_name FROM mandate_record')).toEqual([{ person_name: 'Voorbeeld' }]);
    },
    { paths: ['data'], mapping: 'mapping.yaml' },
  );
});

describe('a header that is nearly one of a layout’s', () => {
  const NEARLY = MANDATES.replace('role', 'rol');

  test('among files that are read is a warning that names file, layout and missing column', async () => {
    expect(await warningsOf({ 'm.csv': MANDATES, 'old/n.csv': NEARLY })).toEqual([
      'old/n.csv looks like mandates (confine/mandates), but lacks the column role; the nearest column is rol: it is not read (rename the column, or say which is meant with --mapping)',
    ]);
  });

  test('is an error where it was given as a file, or where nothing else is there', async () => {
    const lacks = /n\.csv looks like mandates \(confine\/mandates\), but lacks the column role/;
    const given = await errorOf({ 'm.csv': MANDATES, 'n.csv': NEARLY }, { paths: ['m.csv', 'n.csv'] });
    expect(given.message).toMatch(lacks);
    expect((await errorOf({ 'n.csv': NEARLY })).message).toMatch(lacks);
  });

  test('one that is near to nothing is named too', async () => {
    expect(await warningsOf({ 'm.csv': MANDATES, 'x.csv': 'a,b\n1,2\n' })).toEqual([
      'x.csv has a header that no layout has: it is not read (see docs/extracts.md for the layouts, --mapping for other column names)',
    ]);
  });
});

describe('what holds nothing to read', () => {
  test('an empty folder', async () => {
    const { message, wayOut } = await errorOf(
      { 'm.csv': MANDATES, 'extracts/.keep': '' },
      { paths: ['extracts'] },
    );
    expect(message).toMatch(/extracts is an empty folder$/);
    expect(wayOut).toBe('give the folder, file or zip that holds the extracts');
  });

  test('an empty file, also one of empty lines', async () => {
    const again = 'export it again: it was perhaps not written to its end';
    expect(await errorOf({ 'm.csv': '' })).toEqual({ message: 'm.csv is empty', wayOut: again });
    expect(await warningsOf({ 'm.csv': MANDATES, 'n.csv': '\uFEFF\r\n\r\n' })).toEqual([
      `n.csv is empty: it is not read (${again})`,
    ]);
  });

  test('a spreadsheet and a packed file', async () => {
    expect(await errorOf({ 'm.xlsx': Buffer.from('PK\u0003\u0004 and so on') })).toEqual({
      message: 'm.xlsx is a spreadsheet or document',
      wayOut: 'save each of its sheets as CSV',
    });
    expect(await warningsOf({ 'm.csv': MANDATES, 'm.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0]) })).toEqual([
      'm.gz is packed with gzip: it is not read (unpack it first)',
    ]);
  });

  test('a zip that was cut short', async () => {
    const { message, wayOut } = await errorOf({
      'kbo.zip': Buffer.from('PK\u0003\u0004 and then the line broke'),
    });
    expect(message).toMatch(/^kbo\.zip cannot be read as a zip: .*truncated/);
    expect(wayOut).toMatch(/^fetch it again: it may have been cut short/);
  });
});

describe('why a cell could not be read', () => {
  const HEADER = 'enterprise_number,role,person_name,start_date';
  const reasons = async (rows: readonly string[], header = HEADER) => {
    let found: Record<string, unknown>[] = [];
    await reading({ 'm.csv': [header, ...rows, ''].join('\n') }, async ({ ask }) => {
      found = await ask('SELECT record, column_name, value, reason FROM reject ORDER BY record, column_name');
    });
    return found.map(
      ({ record, column_name, value, reason }) => `${record} ${column_name} ${value}: ${reason}`,
    );
  };

  test('numbers of companies', async () => {
    const numbers = [
      '0123456750',
      'BE 0123.456.750',
      '"7,71E+08"',
      '1.23457E+08',
      '2000000339',
      '91234567491',
      '########',
      'unknown',
      '0123456749',
    ];
    expect(await reasons(numbers.map((number) => `${number},bestuurder,Voorbeeld,2020-01-01`))).toEqual([
      '1 enterprise_number 0123456750: the check digits are wrong',
      '2 enterprise_number BE 0123.456.750: the check digits are wrong',
      '3 enterprise_number 7,71E+08: rounded by a spreadsheet: format the column as text before saving',
      '4 enterprise_number 1.23457E+08: rounded by a spreadsheet: format the column as text before saving',
      '5 enterprise_number 2000000339: the number of an establishment or branch',
      '6 enterprise_number 91234567491: not the ten digits of an enterprise number',
      '7 enterprise_number ########: cut off by a spreadsheet: widen the column before saving',
      '8 enterprise_number unknown: no enterprise number',
    ]);
  });

  test('days', async () => {
    const days = [
      '2023-02-29',
      '31/04/2020',
      '20201301',
      '2020',
      '1700-01-01',
      'soon',
      '########',
      '2020-01-01',
    ];
    expect(await reasons(days.map((day) => `0123456749,bestuurder,Voorbeeld,${day}`))).toEqual([
      '1 start_date 2023-02-29: impossible day',
      '2 start_date 31/04/2020: impossible day',
      '3 start_date 20201301: impossible day',
      '4 start_date 2020: a year or month without its day',
      '5 start_date 1700-01-01: a day before 1800 or after 2100',
      '6 start_date soon: no day',
      '7 start_date ########: cut off by a spreadsheet: widen the column before saving',
    ]);
  });

  test('a rounded id of a person is nobody: many people would share it', async () => {
    const rows = ['8.50731E+10', '8.50731E+10', '7E12'].map(
      (id, place) => `0123456749,bestuurder,Voorbeeld${place},2020-01-01,${id}`,
    );
    await reading({ 'm.csv': [`${HEADER},person_id`, ...rows, ''].join('\n') }, async ({ ask, loaded }) => {
      expect(await ask('SELECT person_id IS NULL AS nobody FROM mandate_record ORDER BY ref')).toEqual([
        { nobody: true },
        { nobody: true },
        { nobody: false },
      ]);
      expect(await ask('SELECT record, value, reason FROM reject ORDER BY record')).toEqual(
        [1, 2].map((record) => ({
          record,
          value: '(hidden)',
          reason: 'rounded by a spreadsheet: format the column as text before saving',
        })),
      );
      expect(loaded.warnings).toEqual([
        'm.csv: a spreadsheet has rounded 2 cells of person_id: format the column as text before saving, and export it again',
      ]);
    });
  });

  test('rounded numbers are said at the top, with the way out', async () => {
    expect(await warningsOf({ 'm.csv': `${MANDATES}"7,71E+08",bestuurder,Voorbeeld,2020-01-01\n` })).toEqual([
      'm.csv: a spreadsheet has rounded 1 cell of enterprise_number (such as 7,71E+08): format the column as text before saving, and export it again',
    ]);
  });
});

describe('a national number in the column of something else', () => {
  // the check is 97 - nine digits % 97, with a 2 before them for births from 2000 on
  const shown = async (values: readonly string[]) => {
    const rows = values.map((text) => `0123456749,bestuurder,Voorbeeld,"${text}"`);
    let found: Record<string, unknown>[] = [];
    await reading(
      { 'm.csv': ['enterprise_number,role,person_name,holder_enterprise_number', ...rows, ''].join('\n') },
      async ({ ask }) => {
        found = await ask('SELECT value FROM reject ORDER BY record');
      },
    );
    return found.map(({ value }) => value);
  };

  test('is hidden in any spelling, also beside something else', async () => {
    const values = [
      '80012312301',
      '80.01.23-123.01',
      '80 01 23 123 01',
      '80/01/23/12301',
      '8001 2312 301',
      '80\u00a001\u00a023\u00a0123\u00a001',
      '10.05.23-001.68',
      // outside the register, and without a birth date
      '80220300194',
      '00000100294',
      'NN 80.01.23-123.01 (?)',
      '2020-01-01 80.01.23-123.01',
      '12 80.01.23-123.01',
      `${'x'.repeat(195)} 80.01.23-123.01`,
    ];
    expect(await shown(values)).toEqual(values.map(() => '(hidden)'));
  });

  test('hides no other number', async () => {
    const values = [
      // check digits are wrong
      '80.01.23-123.02',
      '0123.456.750',
      'BE 0123456750',
      // ten digits, and twelve
      '8001231230',
      '800123123010',
      'soon',
    ];
    expect(await shown(values)).toEqual(values);
  });
});

describe('a header that stands in the file again', () => {
  test('is left out and said, and moves no record', async () => {
    const [header, row] = MANDATES.trim().split('\n');
    const text = [
      header,
      row,
      header?.toUpperCase(),
      row,
      `\uFEFF"${header?.replaceAll(',', '","')}"`,
      row,
      '',
    ].join('\n');
    await reading({ 'm.csv': text }, async ({ ask, loaded }) => {
      expect(await ask('SELECT ref % 10000000000 AS record FROM mandate_record ORDER BY ref')).toEqual([
        { record: 1 },
        { record: 3 },
        { record: 5 },
      ]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
      expect(loaded.inputs).toMatchObject([{ rows: 3, rejects: 0 }]);
      expect(loaded.warnings).toEqual([
        'm.csv: its header stands there 2 times more, first as record 2: left out',
      ]);
    });
  });

  test('in a layout whose other columns are all text', async () => {
    const parcels =
      'Département;Code Commune;Section;N° plan;Code droit;N° SIREN\n01;004;AB;12;P - Propriétaire;100000009\n';
    await reading({ 'p.csv': parcels + parcels }, async ({ ask, loaded }) => {
      expect(await ask('SELECT count(*) AS n FROM parcel_record')).toEqual([{ n: 2 }]);
      expect(await ask('SELECT count(*) AS n FROM owner_record')).toEqual([{ n: 2 }]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
      expect(loaded.warnings).toEqual([
        'p.csv: its header stands there once more, first as record 2: left out',
      ]);
    });
  });

  test('a header without rows', async () => {
    const only = `${MANDATES.split('\n')[0]}\n`;
    expect(await warningsOf({ 'm.csv': only })).toEqual([
      'm.csv has a header and no rows: export it again if there should be some',
    ]);
  });
});
