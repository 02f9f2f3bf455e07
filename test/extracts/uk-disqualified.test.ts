import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';
import { fixed } from './fixed-line.ts';

// Invented rows in the published layout: names, numbers and streets are nobody's.

test('disqualified directors, each ban with the person whose line stands before it', async () => {
  const person = fixed(
    [1, '1'],
    [2, '000990001234'],
    [14, '19740927'],
    [22, 'ZZ1 1ZA'],
    [30, '0040'],
    [34, 'MR<ANNE MARY<ZORLAC<<14 ZORVAL STREET<<ZURTON<<ENGLAND<ZORVISH<<<'],
  );
  const ban = (number: string) =>
    fixed(
      [1, '2'],
      [2, number],
      [14, '20230728'],
      [22, '20300727'],
      [30, 'CDDA 1986 S6'],
      [50, 'ORDER'],
      [118, 'ZORVAL LTD'],
      [278, '0000'],
    );
  const file = [
    'DISQUALS428620260801',
    person,
    ban('000990001234'),
    ban('000990009999'),
    fixed([1, '3'], [2, '000990001234']),
    fixed([1, '7'], [2, '000990001234']),
    'DISQUALS/00000001/00000002/00000001/00000000/00000005',
  ].join('\n');
  await reading({ 'bans.dat': file }, async ({ ask }) => {
    expect(
      await ask(
        'SELECT person_name, person_first_name, birth_date, start_date, end_date FROM disqualification_record',
      ),
    ).toEqual([
      {
        person_name: 'ZORLAC',
        person_first_name: 'ANNE MARY',
        birth_date: '1974-09-27',
        start_date: '2023-07-28',
        end_date: '2030-07-27',
      },
    ]);
    expect(await ask('SELECT DISTINCT record, kind FROM reject ORDER BY ALL')).toEqual([
      { record: 3, kind: 'row' },
      { record: 5, kind: 'row' },
    ]);
  });
});
