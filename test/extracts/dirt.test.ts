import { describe, expect, test } from 'vitest';
import { everything, reading } from './extract-folder.ts';

const HEADER = 'enterprise_number,role,person_name,start_date';
const ROW = '0123456749,zaakvoerder,Voorbeeld,2020-01-01';
const ROWS =
  'SELECT ref % 1000000000 AS record, company, role, person_name, start_date FROM mandate_record ORDER BY ref';
const READ = { company: '0123456749', role: 'manager', person_name: 'Voorbeeld', start_date: '2020-01-01' };

describe('what exports do to a file does not change what is read', () => {
  const semicolons = `${HEADER}\n${ROW}\n`.replaceAll(',', ';');
  const spellings: Record<string, string | Buffer> = {
    'a byte order mark': `\uFEFF${HEADER}\n${ROW}\n`,
    'line ends of Windows': `${HEADER}\r\n${ROW}\r\n`,
    'mixed line ends': `${HEADER}\r\n${ROW}\n`,
    'line ends of old': `${HEADER}\r${ROW}\r`,
    'no line end at the end': `${HEADER}\n${ROW}`,
    semicolons,
    'a first line sep=;': `sep=;\n${semicolons}`,
    tabs: `${HEADER}\n${ROW}\n`.replaceAll(',', '\t'),
    'quoted cells': `"${HEADER.replaceAll(',', '","')}"\n"${ROW.replaceAll(',', '","')}"\n`,
    'leading spaces in the header': ` ${HEADER.replaceAll(',', ', ')}\n${ROW}\n`,
    'capitals in the header': `${HEADER.toUpperCase()}\n${ROW}\n`,
    'a column twice': `${HEADER},role\n${ROW},other\n`,
    'UTF-16': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le')]),
    'control characters': `${HEADER}\n${ROW.replace('Voorbeeld', '\u0000Voor\u0007beeld\u00a0')}\n`,
    'stray quotes': `${HEADER}\n${ROW.replace('zaakvoerder', '"zaak"voerder')}\n`.replace(
      '"zaak"voerder',
      '"zaakvoerder" ',
    ),
  };
  for (const [what, content] of Object.entries(spellings)) {
    test(what, () =>
      reading({ 'm.csv': content }, async ({ ask }) => {
        expect(await ask(ROWS)).toEqual([{ record: 1, ...READ }]);
      }),
    );
  }

  test('windows-1252, told by the whole file', async () => {
    const many = Array.from({ length: 3000 }, () => ROW).join('\n');
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n${many}\n0123456749,gérant,Gérard `, 'latin1'),
      Buffer.from([0x92, 0x80]),
      Buffer.from(',2020-01-01\n'),
    ]);
    await reading({ 'm.csv': bytes }, async ({ ask }) => {
      expect(await ask('SELECT role, person_name FROM mandate_record ORDER BY ref DESC LIMIT 1')).toEqual([
        { role: 'manager', person_name: 'Gérard ’€' },
      ]);
    });
  });
});

describe('a tab inside a name is a space', () => {
  const row = (name: string) => `${HEADER}\n0123456749,zaakvoerder,${name},2020-01-01\n`;
  const names = 'SELECT person_name FROM mandate_record';
  test('in UTF-8', () =>
    reading({ 'm.csv': row('Van\tVoorbeeld') }, async ({ ask }) => {
      expect(await ask(names)).toEqual([{ person_name: 'Van Voorbeeld' }]);
    }));
  test('in windows-1252', () =>
    reading({ 'm.csv': Buffer.from(row('Van\tGérard'), 'latin1') }, async ({ ask }) => {
      expect(await ask(names)).toEqual([{ person_name: 'Van Gérard' }]);
    }));
  test('and so is the no-break space of windows-1252', () =>
    reading({ 'm.csv': Buffer.from(row('Van\u00a0Gérard'), 'latin1') }, async ({ ask }) => {
      expect(await ask(names)).toEqual([{ person_name: 'Van Gérard' }]);
    }));
});

test('a reading that keeps no rows tells the same of them', async () => {
  const files = {
    'a.csv': `enterprise_number,publication_date,event_type\n0123456749,2024-03-01,bankruptcy\n0123456750,2024-03-01,bankruptcy\n`,
    'm.csv': `${HEADER}\n${ROW}\n0123456749,zaakvoerder,Voorbeeld,2020-13-01\n`,
  };
  const told = async (forgetting: boolean) => {
    const out: unknown[] = [];
    await reading(
      files,
      async ({ ask, loaded }) => {
        const { inputs, newest, warnings, satisfied } = loaded;
        out.push({ inputs, newest, warnings, satisfied: [...satisfied].sort() });
        out.push(await ask('SELECT * FROM reject ORDER BY ALL'));
        out.push(await ask('SELECT count(*) AS kept FROM mandate_record'));
      },
      { forgetting },
    );
    return out;
  };
  const [kept, keptRejects, keptRows] = await told(false);
  const [forgotten, forgottenRejects, forgottenRows] = await told(true);
  expect(forgotten).toEqual(kept);
  expect(forgotten).toMatchObject({ newest: '2024-03-01' });
  expect(forgottenRejects).toEqual(keptRejects);
  expect(forgottenRejects).toHaveLength(2);
  expect([keptRows, forgottenRows]).toEqual([[{ kept: 2 }], [{ kept: 0 }]]);
});

describe('what cannot be read', () => {
  test('is a reject with its record, and moves no other record', async () => {
    const lines = [
      HEADER,
      ROW,
      '0123456749,zaakvoerder',
      '0123456749,zaakvoerder,"Voor\nbeeld",2020-01-01',
      '0123456750,zaakvoerder,Voorbeeld,2020-01-01',
      `${ROW},more`,
      ',zaakvoerder,Voorbeeld,2020-01-01',
      ROW,
      '0123456749,zaakvo',
    ];
    await reading({ 'm.csv': lines.join('\n') }, async ({ ask, loaded }) => {
      expect(
        await ask('SELECT ref % 1000000000 AS record, person_name FROM mandate_record ORDER BY ref'),
      ).toEqual([
        { record: 1, person_name: 'Voorbeeld' },
        { record: 3, person_name: 'Voor beeld' },
        { record: 7, person_name: 'Voorbeeld' },
      ]);
      expect(
        await ask('SELECT record, kind, column_name, value, reason FROM reject ORDER BY record'),
      ).toEqual([
        { record: 2, kind: 'row', column_name: '', value: '', reason: 'too few cells' },
        {
          record: 4,
          kind: 'row',
          column_name: 'enterprise_number',
          value: '0123456750',
          reason: 'the check digits are wrong',
        },
        { record: 5, kind: 'row', column_name: '', value: '', reason: 'too many cells' },
        {
          record: 6,
          kind: 'row',
          column_name: 'enterprise_number',
          value: '',
          reason: 'required, and empty',
        },
        { record: 8, kind: 'row', column_name: '', value: '', reason: 'too few cells' },
      ]);
      expect(loaded.inputs).toMatchObject([{ rows: 8, rejects: 5 }]);
    });
  });

  test('a quote that is never closed takes no other row along, and moves no record', async () => {
    const lines = [
      HEADER,
      ROW,
      '0123456749,zaakvoerder,"Voorbeeld,2020-01-01',
      ROW,
      '0123456749,zaakvoerder,"Voor\nbeeld",2020-01-01',
      '0123456749,zaakvoerder,"Voorbeeld',
      ...Array.from({ length: 2000 }, () => ROW),
      '0123456749,zaakvoerder,"Laatste",2020-01-01',
      '',
    ];
    await reading({ 'm.csv': lines.join('\n') }, async ({ ask, loaded }) => {
      expect(loaded.inputs).toMatchObject([{ rows: 2006, rejects: 1 }]);
      expect(await ask('SELECT record, reason FROM reject')).toEqual([
        { record: 5, reason: 'too few cells' },
      ]);
      expect(
        await ask(`SELECT ref % 1000000000 AS record, person_name AS name FROM mandate_record
          WHERE ref % 1000000000 < 8 OR person_name = 'Laatste' ORDER BY ref`),
      ).toEqual([
        { record: 1, name: 'Voorbeeld' },
        { record: 2, name: 'Voorbeeld' },
        { record: 3, name: 'Voorbeeld' },
        { record: 4, name: 'Voor beeld' },
        { record: 6, name: 'Voorbeeld' },
        { record: 7, name: 'Voorbeeld' },
        { record: 2006, name: 'Laatste' },
      ]);
    });
  });

  test('days that do not exist, and days that mean "not set"', async () => {
    const days = [
      ['2023-02-29', null, true],
      ['29/02/2024', '2024-02-29', false],
      ['1900-01-01', null, false],
      ['31-12-9999', null, false],
      ['01.01.0001', null, false],
      [' ', null, false],
      ['45292', '2024-01-01', false],
      ['2003-01-18T00:00:00Z', '2003-01-18', false],
      ['01/01/19', '2019-01-01', false],
      ['soon', null, true],
    ] as const;
    const lines = days.map(([day]) => `0123456749,zaakvoerder,Voorbeeld,${day}`);
    await reading({ 'm.csv': [HEADER, ...lines].join('\n') }, async ({ ask }) => {
      const rows = await ask('SELECT start_date FROM mandate_record ORDER BY ref');
      expect(rows.map(({ start_date }) => start_date)).toEqual(days.map(([, day]) => day));
      const rejects = await ask('SELECT record FROM reject ORDER BY record');
      expect(rejects.map(({ record }) => record)).toEqual(
        days.flatMap(([, , bad], place) => (bad ? [place + 1] : [])),
      );
    });
  });

  test('of a file with too many such rows, nothing is used', async () => {
    const bad = Array.from({ length: 20 }, () => ROW.replace('0123456749', '0123456750'));
    const good = Array.from({ length: 40 }, () => ROW);
    await reading(
      { 'bad.csv': [HEADER, ...bad, ...good].join('\n'), 'good.csv': `${HEADER}\n${ROW}\n` },
      async ({ ask, loaded }) => {
        expect(await ask('SELECT count(*) AS n FROM mandate_record')).toEqual([{ n: 1 }]);
        expect(loaded.refused).toEqual([expect.stringContaining('bad.csv is refused: 20 of its 60 rows')]);
      },
    );
  });

  test('a column that is missing is named, with the one that may be meant', async () => {
    await expect(
      reading(
        { 'g.csv': 'enterprise_number,publicaton_date,act_code,event_type,person_name\n' },
        async () => {},
      ),
    ).rejects.toThrow(
      /g\.csv looks like gazette events .* publication_date; the nearest column is publicaton_date/,
    );
  });

  test('paths and folders without an extract', async () => {
    await expect(reading({}, async () => {})).rejects.toThrow(/is an empty folder/);
    await expect(reading({}, async () => {}, { paths: ['missing'] })).rejects.toThrow(/There is no/);
    await expect(reading({ 'x.csv': 'a,b\n1,2\n' }, async () => {})).rejects.toThrow(/x\.csv has no header/);
  });
});

describe('several files', () => {
  const OTHER = ROW.replace('0123456749', '0404710724');

  test('of one kind are put together; the same bytes twice add nothing; order and names do not matter', async () => {
    const one = `${HEADER}\n${ROW}\n`;
    const other = `${HEADER}\n${OTHER}\n`;
    let first = '';
    await reading({ 'a.csv': one, 'b.csv': other, 'sub/c.csv': one }, async (read) => {
      expect(await read.ask('SELECT company FROM mandate_record ORDER BY company')).toEqual([
        { company: '0123456749' },
        { company: '0404710724' },
      ]);
      expect(read.loaded.warnings).toEqual(['sub/c.csv is the same file as a.csv: read once']);
      first = await everything(read);
    });
    await reading(
      { 'z.csv': one, 'y.csv': other },
      async (read) => expect(await everything(read)).toBe(first),
      { paths: ['z.csv', 'y.csv'] },
    );
    await reading(
      { 'z.csv': one, 'y.csv': other },
      async (read) => expect(await everything(read)).toBe(first),
      { paths: ['y.csv', 'z.csv'] },
    );
  });

  test('that overlap: a row of both is read once, with the number it has in the first', async () => {
    const third = ROW.replace('2020', '2021');
    const one = [HEADER, ROW, OTHER, OTHER, ''].join('\n');
    const other = [HEADER, third, OTHER, ROW, ''].join('\n');
    await reading({ 'a.csv': one, 'b.csv': other }, async ({ ask, set, loaded }) => {
      const numbers = set.sources.map(({ source }) => source);
      expect([...numbers].sort()).toEqual(numbers);
      const rows = await ask(
        `SELECT company, start_date, CASE ref // 10000000000 WHEN ${numbers[0]} THEN 1 WHEN ${numbers[1]} THEN 2 END AS source,
           ref % 1000000000 AS record FROM mandate_record ORDER BY ALL`,
      );
      const first = set.sources[0]?.path === 'a.csv' ? 1 : 2;
      const oneFirst = [
        { company: '0123456749', start_date: '2020-01-01', source: 1, record: first === 1 ? 1 : 3 },
        { company: '0123456749', start_date: '2021-01-01', source: first === 1 ? 2 : 1, record: 1 },
        { company: '0404710724', start_date: '2020-01-01', source: 1, record: 2 },
        // the file that has the row twice says it twice
        ...(first === 1 ? [{ company: '0404710724', start_date: '2020-01-01', source: 1, record: 3 }] : []),
      ];
      expect(rows).toEqual(oneFirst);
      expect(loaded.inputs).toMatchObject([{ rows: 3 }, { rows: 3 }]);
    });
  });

  test('an empty file and an unknown one are named and passed over', async () => {
    await reading(
      { 'm.csv': `${HEADER}\n${ROW}\n`, 'empty.csv': '', 'notes.txt': 'buy milk' },
      async ({ set, ask }) => {
        expect(set.unrecognised).toEqual(['notes.txt']);
        expect(set.warnings).toEqual([
          'empty.csv is empty: it is not read (export it again: it was perhaps not written to its end)',
        ]);
        expect(await ask('SELECT count(*) AS n FROM mandate_record')).toEqual([{ n: 1 }]);
      },
    );
  });
});
