import { describe, expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// French numbers and headers as files spell them. 009912346 and 992345090 fit their check digit; nobody has them.

const NOTICES = 'dateparution;typeannonce;siren;denomination;acte\n';
const notice = (siren: string, name = 'ZORVAL') => `2020-01-02;annonce;${siren};${name};creation\n`;

async function companies(...sirens: string[]): Promise<unknown[]> {
  let found: unknown[] = [];
  await reading({ 'n.csv': NOTICES + sirens.map((siren) => notice(siren)).join('') }, async ({ ask }) => {
    const rows = await ask('SELECT DISTINCT company FROM event_record ORDER BY company');
    found = rows.map(({ company }) => company);
  });
  return found;
}

describe('a SIREN', () => {
  test('that lost its leading zeros, or was written as a number', async () => {
    const spellings = ['009912346', '9912346', '9912346.0', '09912346', '9 912 346', '9912346,00'];
    expect(await companies(...spellings)).toEqual(['fr009912346']);
  });

  test('in groups, by whatever stands between them', async () => {
    const between = ['', ' ', '\u00A0', '.', '\u202F', '-', '\u2013'];
    const spellings = between.map((sign) => ['992', '345', '090'].join(sign));
    expect(await companies(...spellings)).toEqual(['fr992345090']);
  });

  test('with a wrong check digit is a reject, of whatever length', async () => {
    const rows = ['992345091', '9912347', '12'].map((siren) => notice(siren));
    await reading({ 'n.csv': NOTICES + rows.join('') }, async ({ ask }) => {
      expect(await ask('SELECT record, reason FROM reject ORDER BY record')).toEqual([
        { record: 1, reason: 'the check digits are wrong' },
        { record: 2, reason: 'the check digits are wrong' },
        { record: 3, reason: 'not the nine digits of a SIREN' },
      ]);
    });
  });

  test('of nothing but zeros is not known: the company is known by its name', async () => {
    const rows = [notice('000000000', 'ZORVAL  UN'), notice('0', 'ZORVAL DEUX'), notice('000 000 000', '')];
    await reading({ 'n.csv': NOTICES + rows.join('') }, async ({ ask }) => {
      expect(await ask('SELECT company FROM event_record ORDER BY ref')).toEqual([
        { company: 'FR:ZORVAL UN' },
        { company: 'FR:ZORVAL DEUX' },
      ]);
      expect(await ask('SELECT record, reason FROM reject')).toEqual([
        { record: 3, reason: 'zeros, which stand for a number that is not known' },
      ]);
    });
  });
});

describe('parcels of legal persons', () => {
  const GROUPS: [string, string[]][] = [
    ['Champ géographique', ['Département', 'Code Direction', 'Code Commune', 'Nom Commune']],
    ['Références cadastrales', ['Préfixe', 'Section', 'N° plan']],
    [
      'Adresse parcelle',
      [
        'N° de voirie',
        'Indice de répétition',
        'Code voie MAJIC',
        'Code voie rivoli',
        'Nature voie',
        'Nom voie',
      ],
    ],
    ['Caractéristiques parcelle', ['Contenance']],
    ['Evaluation SUF', ['SUF', 'Nature culture', 'Contenance']],
    [
      'Propriétaire(s) parcelle',
      [
        'Code droit',
        'N° MAJIC',
        'N° SIREN',
        'Groupe personne',
        'Forme juridique',
        'Forme juridique abrégée',
        'Dénomination',
      ],
    ],
  ];
  const PUBLISHED = `${GROUPS.flatMap(([group, names]) => names.map((name) => `"${name} (${group})"`)).join(';')}\n`;
  const parcel = (siren: string, right = 'P') =>
    `"01";"0";"457";"ZURVANNE";"   ";" A";"1076";"12";"";"00088";"B087";"RUE";"DU PUITS";"4360";"";"S";"4360";"${right}";"PBFHT3";"${siren}";"0";"6534";"SCI";"SCI DES ZORVILLES"\n`;

  test.each([
    ['UTF-8', 'utf8'],
    ['windows-1252', 'latin1'],
  ] as const)('under the header of 2019 to 2024, in %s', async (_, encoding) => {
    const content = Buffer.from(PUBLISHED + parcel('992345090') + parcel('992 345 090', 'U'), encoding);
    await reading({ 'PM_01.txt': content }, async ({ ask, set, loaded }) => {
      expect(loaded.inputs).toMatchObject([{ layout: 'fr-parcelles/parcelles', rows: 2, rejects: 0 }]);
      expect(set.sources[0]?.columns.ignored).toEqual([]);
      expect(await ask('SELECT situation, holder, owns FROM owner_record ORDER BY ref')).toEqual([
        { situation: 'fr014570000A1076', holder: 'fr992345090', owns: true },
        { situation: 'fr014570000A1076', holder: 'fr992345090', owns: false },
      ]);
      expect(await ask('SELECT street, house_number FROM parcel_record LIMIT 1')).toEqual([
        { street: 'RUE DU PUITS', house_number: '12' },
      ]);
    });
  });

  test('an owner of zeros or nines is nobody; one of another kind keeps its number', async () => {
    const sirens = ['000000000', '999999999', '', 'U12345678', '9912346'];
    await reading({ 'p.csv': PUBLISHED + sirens.map((siren) => parcel(siren)).join('') }, async ({ ask }) => {
      const rows = await ask('SELECT holder FROM owner_record ORDER BY ref');
      expect(rows.map(({ holder }) => holder)).toEqual([null, null, null, 'FR:U12345678', 'fr009912346']);
    });
  });
});
