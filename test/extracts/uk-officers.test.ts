import { describe, expect, test } from 'vitest';
import { reading } from './extract-folder.ts';
import { fixed } from './fixed-line.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

describe('officers', () => {
  test('a long name of a company is read as nothing else', async () => {
    const name = 'ZORVAL AND ZORLAC CONTRACTING LTD<';
    const line = fixed([1, '00990001'], [9, '1'], [10, ' '], [33, '0000'], [37, '0034'], [41, name]);
    await reading(
      { 'officers.dat': ['DDDDSNAP425720260706', line, '9999999900000001'].join('\n') },
      async ({ loaded, ask }) => {
        expect(loaded.placeholders).toEqual([]);
        expect(await ask('SELECT name FROM name_record')).toEqual([
          { name: 'ZORVAL AND ZORLAC CONTRACTING LTD' },
        ]);
      },
      { countingPlaceholders: true },
    );
  });

  const company = (status: string, name: string) =>
    fixed([1, '00990001'], [9, '1'], [10, status], [33, '0002'], [37, '0012'], [41, `${name}<`]);
  const officer = (
    code: string,
    number: string,
    days: string,
    birth: string,
    fields: string,
    corporate = '',
  ) =>
    fixed(
      [1, '00990001'],
      [9, '2'],
      [10, '1'],
      [11, code],
      [13, number],
      [25, corporate],
      [33, days],
      [49, 'ZZ1 1ZA'],
      [57, birth],
      [73, '0099'],
      [77, fields],
    );

  test('a snapshot: who came and went, in which role; numbers alike in their first eight digits are one person', async () => {
    const file = [
      'DDDDSNAP425720260706',
      company('D', 'ZORVAL LTD'),
      officer(
        '01',
        '990000010001',
        '2019100920210304',
        '195502',
        'MR<ANNE MARY<ZORLAC<<<<14 ZORVAL STREET<<ZURTON<<ENGLAND<DIRECTOR<ZORVISH<ENGLAND<',
      ),
      officer('02', '990000010002', '20191009', '195502', '<ANNE MARY<ZORLAC<<<<<<ZURTON<<<<ZORVISH<<'),
      officer('00', '990000020001', '20191009', '', '<<ZORVAL NOMINEES LIMITED<<<<<<ZURTON<<<<<<', 'Y'),
      officer('88', '990000030001', '20191009', '', '<INES<ZURBANE<<<<<<ZURTON<<<<<<'),
      '9999999900000005',
    ].join('\n');
    await reading({ 'officers.dat': file }, async ({ ask, loaded, set }) => {
      expect(set.sources[0]?.columns.forbidden).toEqual(['nationality', 'usual residence country']);
      expect(loaded.newest).toBe('2026-07-06');
      expect(loaded.inputs[0]).toMatchObject({ layout: 'uk-officers/snapshot', rows: 5, rejects: 0 });
      expect(
        await ask(
          'SELECT company, role, person_name, person_first_name, birth_text, holder, start_date, end_date FROM mandate_record ORDER BY ref',
        ),
      ).toEqual([
        {
          company: 'gb00990001',
          role: 'director',
          person_name: 'ZORLAC',
          person_first_name: 'ANNE MARY',
          birth_text: '1955-02',
          holder: null,
          start_date: '2019-10-09',
          end_date: '2021-03-04',
        },
        {
          company: 'gb00990001',
          role: 'other',
          person_name: 'ZORLAC',
          person_first_name: 'ANNE MARY',
          birth_text: '1955-02',
          holder: null,
          start_date: '2019-10-09',
          end_date: null,
        },
        {
          company: 'gb00990001',
          role: 'other',
          person_name: null,
          person_first_name: null,
          birth_text: null,
          holder: 'GB:ZORVAL NOMINEES LIMITED',
          start_date: '2019-10-09',
          end_date: null,
        },
        {
          company: 'gb00990001',
          role: 'other',
          person_name: 'ZURBANE',
          person_first_name: 'INES',
          birth_text: null,
          holder: null,
          start_date: '2019-10-09',
          end_date: null,
        },
      ]);
      const ids = (await ask('SELECT person_id FROM mandate_record ORDER BY ref')).map(
        ({ person_id }) => person_id,
      );
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).toBe(null);
      expect(await ask('SELECT company, situation FROM enterprise_record')).toEqual([
        { company: 'gb00990001', situation: '014' },
      ]);
      expect(await ask('SELECT record, column_name, reason FROM reject')).toEqual([
        {
          record: 5,
          column_name: 'appointment_type',
          reason: 'no appointment type that is known: it is read as one without control',
        },
      ]);
      expect(JSON.stringify(await ask('SELECT * FROM mandate_record'))).not.toContain('ZORVISH');
    });
  });

  test('daily changes are appointments and resignations', async () => {
    const change = (days: [number, string][], fields: string) =>
      fixed(
        [1, '00990001'],
        [9, '21'],
        [16, '01'],
        [18, '01'],
        [20, '990000010001'],
        [32, '990000010001'],
        [44, '195502'],
        [68, 'ZZ1 1ZA'],
        ...days,
        [108, '0040'],
        [112, fields],
      );
    const file = [
      'DDDDUPDT172420161018',
      company(' ', 'ZORVAL LTD'),
      change(
        [
          [76, '20160629'],
          [100, '20161018'],
        ],
        'MR<ANNE<ZORLAC<<<<<<ZURTON<<<<<<<<<<<<<<<<<<<',
      ),
      change(
        [
          [76, '20150624'],
          [84, '20160713'],
          [100, '20161018'],
        ],
        'MR<PAUL<PRAMONT<<<<<<ZURTON<<<<<<<<<<<<<<<<<<<',
      ),
      '9999999900000003',
    ].join('\n');
    await reading({ 'changes.dat': file }, async ({ ask }) => {
      expect(
        await ask(
          'SELECT company, type, event_date, published, role, person_name FROM event_record ORDER BY ref',
        ),
      ).toEqual([
        {
          company: 'gb00990001',
          type: 'appointment',
          event_date: '2016-06-29',
          published: '2016-10-18',
          role: 'director',
          person_name: 'ZORLAC',
        },
        {
          company: 'gb00990001',
          type: 'resignation',
          event_date: '2016-07-13',
          published: '2016-10-18',
          role: 'director',
          person_name: 'PRAMONT',
        },
      ]);
    });
  });
});
