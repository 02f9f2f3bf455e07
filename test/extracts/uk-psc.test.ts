import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

test('persons with significant control: bands, companies by number or name, kinds and natures that are not known', async () => {
  const psc = (data: Record<string, unknown>) =>
    JSON.stringify({
      company_number: '00990001',
      data: {
        etag: 'z',
        kind: 'individual-person-with-significant-control',
        notified_on: '2016-04-06',
        ...data,
      },
    });
  const corporate = (identification: unknown) => ({
    kind: 'corporate-entity-person-with-significant-control',
    name: 'Zorval Holdings',
    identification,
  });
  const file = [
    psc({
      name_elements: { forename: 'Anne', middle_name: 'Mary', surname: 'Zorlac' },
      date_of_birth: { month: 2, year: 1977 },
      nationality: 'Zorvish',
      natures_of_control: ['voting-rights-25-to-50-percent', 'ownership-of-shares-75-to-100-percent'],
      ceased_on: '2018-05-14',
    }),
    psc({
      ...corporate({ registration_number: '990009', country_registered: 'England' }),
      natures_of_control: ['ownership-of-shares-more-than-25-percent-registered-overseas-entity'],
    }),
    psc({
      ...corporate({ registration_number: '4711', country_registered: 'Jersey' }),
      natures_of_control: ['significant-influence-or-control'],
    }),
    psc({ name_elements: { surname: 'Pramont' }, natures_of_control: ['zorvage-of-shares'] }),
    psc({ kind: 'persons-with-significant-control-statement', statement: 'no-individual' }),
    psc({ kind: 'zorvish-person' }),
    '{"company_number": "00990001", "data": {"kind": "indiv',
    '{"data":{"kind":"totals#persons-of-significant-control-snapshot","statements_count":1}}',
  ].join('\n');
  await reading({ 'psc.txt': file }, async ({ ask, loaded }) => {
    expect(
      await ask(
        'SELECT company, person_name, person_first_name, birth_text, holder, percentage, start_date, end_date FROM share_record ORDER BY ref',
      ),
    ).toEqual([
      {
        company: 'gb00990001',
        person_name: 'Zorlac',
        person_first_name: 'Anne Mary',
        birth_text: '1977-02',
        holder: null,
        percentage: 75,
        start_date: '2016-04-06',
        end_date: '2018-05-14',
      },
      {
        company: 'gb00990001',
        person_name: null,
        person_first_name: null,
        birth_text: null,
        holder: 'gb00990009',
        percentage: 25,
        start_date: '2016-04-06',
        end_date: null,
      },
      {
        company: 'gb00990001',
        person_name: null,
        person_first_name: null,
        birth_text: null,
        holder: 'JE:4711',
        percentage: null,
        start_date: '2016-04-06',
        end_date: null,
      },
      {
        company: 'gb00990001',
        person_name: 'Pramont',
        person_first_name: null,
        birth_text: null,
        holder: null,
        percentage: null,
        start_date: '2016-04-06',
        end_date: null,
      },
    ]);
    expect(await ask('SELECT DISTINCT record, kind, column_name FROM reject ORDER BY ALL')).toEqual([
      { record: 4, kind: 'cell', column_name: 'natures_of_control' },
      { record: 6, kind: 'row', column_name: 'kind' },
      { record: 7, kind: 'row', column_name: 'company_number' },
      { record: 7, kind: 'row', column_name: 'kind' },
    ]);
    expect(JSON.stringify(await ask('SELECT * FROM share_record'))).not.toContain('Zorvish');
    expect(loaded.newest).toBe('2018-05-14');
  });
});
