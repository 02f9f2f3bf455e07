import { describe, expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

const HEADER =
  'enterprise_number,role,person_id,person_name,person_first_name,person_birth_date,person_zip,person_city,holder_enterprise_number';

/** What is read of rows of a list of mandates; `cells` are those behind the role. */
async function peopleOf(rows: string[][]): Promise<Record<string, unknown>[]> {
  let found: Record<string, unknown>[] = [];
  const lines = rows.map((cells) => `0123456749;manager;${cells.join(';')}`);
  await reading({ 'm.csv': `${HEADER.replaceAll(',', ';')}\n${lines.join('\n')}\n` }, async ({ ask }) => {
    found = await ask('SELECT * FROM mandate_record ORDER BY ref');
    expect(await ask('SELECT * FROM reject')).toEqual([]);
  });
  return found;
}

const WORDS = [
  ...[
    'NA',
    '<NA>',
    'NaT',
    'NaN',
    'nan',
    '#N/A',
    'n/a',
    'N.A.',
    'Null',
    'NULL',
    '(null)',
    'none',
    'None',
    'nil',
  ],
  ...[
    'unknown',
    'UNKNOWN',
    'onbekend',
    '(onbekend)',
    'Onbekende',
    'inconnu',
    'Inconnue',
    'unbekannt',
    '?',
    '???',
  ],
  ...[
    'x',
    'X',
    'xx',
    'XXX',
    'NN',
    'nn',
    'N.N.',
    'n. n.',
    '-',
    '--',
    '\\N',
    'n.v.t.',
    'non communiqué',
    '#N/B',
  ],
];

describe('a placeholder is no value', () => {
  test('in any cell that says who or where somebody is', async () => {
    const found = await peopleOf(WORDS.map((word) => Array.from({ length: 7 }, () => word)));
    const nothing = {
      person_id: null,
      person_name: null,
      person_first_name: null,
      birth_date: null,
      birth_text: null,
      person_zip: null,
      person_city: null,
      holder: null,
    };
    expect(found).toHaveLength(WORDS.length);
    found.forEach((row, at) => {
      expect({ word: WORDS[at], ...row }).toMatchObject({ word: WORDS[at], ...nothing });
    });
  });

  test('nor is an id of nothing but zeros or nines; a short one stands', async () => {
    const ids = ['0', '000', '00.00.00-000.00', '0.0', '999', '99999999999', '99.99.99-999.99', '-1', '-99'];
    const real = ['12', 'A7', '9', '90', '100', 'NA12', 'x9', 'onbekend-1', '10000000000'];
    const found = await peopleOf([...ids, ...real].map((id) => [id, 'Breldam', 'Tavin', '', '', '', '']));
    expect(found.map(({ person_id }) => person_id === null)).toEqual([
      ...ids.map(() => true),
      ...real.map(() => false),
    ]);
  });

  test('inside a name only words that can be no name', async () => {
    const names: [written: string, read: string | null][] = [
      ['Breldam NN', 'Breldam'],
      ['Breldam (onbekend)', 'Breldam'],
      ['N.N. Breldam', 'Breldam'],
      ['Breldam, unknown', 'Breldam'],
      ['Breldam ?', 'Breldam'],
      ['NN NN', null],
      ['Breldam Null', 'Breldam Null'],
      ['Na Breldam', 'Na Breldam'],
      ['Breldam X', 'Breldam X'],
      ['Nnamdi', 'Nnamdi'],
      ['Onbekendman', 'Onbekendman'],
      ['Nan Breldam', 'Nan Breldam'],
    ];
    const found = await peopleOf(names.map(([name]) => ['', name, '', '', '', '', '']));
    expect(found.map(({ person_name }) => person_name)).toEqual(names.map(([, read]) => read));
  });
});

describe('a surname that is also a placeholder', () => {
  const kept = async (name: string, first: string, birth: string) => {
    const [row] = await peopleOf([['', name, first, birth, '', '', '']]);
    return [row?.person_name, row?.person_first_name, row?.birth_date, row?.birth_text];
  };

  test('stands beside a full first name and a full birth date', async () => {
    expect(await kept('Null', 'Tavin', '1970-02-03')).toEqual(['Null', 'Tavin', '1970-02-03', null]);
    expect(await kept('NULL', 'TAVIN', '1970-02-03')).toEqual(['NULL', 'TAVIN', '1970-02-03', null]);
    expect(await kept('Nil', 'Tavin', '1970-02-03')).toEqual(['Nil', 'Tavin', '1970-02-03', null]);
    expect(await kept('Breldam', 'Nil', '1970-02-03')).toEqual(['Breldam', 'Nil', '1970-02-03', null]);
  });

  test('and is nothing without them, or as programs write it; the birth date then says no more than a text', async () => {
    expect(await kept('Null', 'Tavin', '')).toEqual([null, 'Tavin', null, null]);
    expect(await kept('Null', 'T', '1970-02-03')).toEqual([null, 'T', null, '1970-02-03']);
    expect(await kept('null', 'Tavin', '1970-02-03')).toEqual([null, 'Tavin', null, '1970-02-03']);
    expect(await kept('NULL', 'Tavin', '1970-02-03')).toEqual([null, 'Tavin', null, '1970-02-03']);
    expect(await kept('NaN', 'Tavin', '1970-02-03')).toEqual([null, 'Tavin', null, '1970-02-03']);
    expect(await kept('Unknown', 'Tavin', '1970-02-03')).toEqual([null, 'Tavin', null, '1970-02-03']);
    expect(await kept('Tavin Breldam', 'None', '1970-02-03')).toEqual([
      'Tavin Breldam',
      null,
      '1970-02-03',
      null,
    ]);
  });
});

describe('a national number in any spelling', () => {
  const idsOf = async (ids: string[]) =>
    (await peopleOf(ids.map((id) => [id, 'Breldam', 'Tavin', '', '', '', '']))).map(
      ({ person_id }) => person_id,
    );

  test('is one id', async () => {
    const spelled = [
      ...[
        '80010299847',
        '80.01.02-998.47',
        '80010299847.0',
        '80010299847,00',
        '800102-998-47',
        '800102 998 47',
      ],
      ...[
        '80.01.02–998.47',
        '80.01.02−998.47',
        '800102\u00a0998\u202f47',
        '8.0010299847E+10',
        '8,0010299847E10',
      ],
      ...[
        '="80010299847"',
        "'80010299847",
        ' 80010299847 ',
        '80/01/02/998/47',
        '\u200b80010299847',
        '80_01_02_998_47',
      ],
      ...['RR 80.01.02-998.47', 'NN80010299847', 'NISS: 80.01.02-998.47', '８００１０２９９８４７'],
    ];
    const found = await idsOf(spelled.map((id) => (id.includes('"') ? `"${id.replaceAll('"', '""')}"` : id)));
    expect(found.map((id, at) => [spelled[at], id])).toEqual(spelled.map((id) => [id, found[0]]));
    expect(found[0]).toMatch(/^n[0-9a-f]{16}$/);
  });

  test('whose zeros are lost too', async () => {
    const whole = ['02010299887', '00010299845'];
    const short = ['2010299887', '10299845', '2010299887.0', '2.010299887E+09'];
    const [one, other, ...found] = await idsOf([...whole, ...short]);
    expect(found).toEqual([one, other, one, one]);
    expect(one).toMatch(/^n/);
  });

  test('is of a system of its own; eleven digits whose check fails are one id of another', async () => {
    const [right, wrong, spelled, own] = await idsOf([
      '80010299847',
      '80010299848',
      '80.01.02-998.48',
      'PERS-1',
    ]);
    expect(right).toMatch(/^n/);
    expect(wrong).toMatch(/^[0-9a-f]{16}$/);
    expect(spelled).toBe(wrong);
    expect(own).toMatch(/^[0-9a-f]{16}$/);
  });
});
