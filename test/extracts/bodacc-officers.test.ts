import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

type Officer = [role: string, name: string | null, first: string | null, what?: 'resignation'];

const OFFICERS = `SELECT ref % 1000000000 AS record, role, person_name, person_first_name, type FROM event_record
  WHERE role IS NOT NULL ORDER BY record, ref`;

/** The officers of each record of one file. */
async function officersIn(file: string): Promise<Officer[][]> {
  const found: Officer[][] = [];
  await reading({ 'f.csv': file }, async ({ ask }) => {
    for (const { record, role, person_name, person_first_name, type } of await ask(OFFICERS)) {
      const officer = [role, person_name, person_first_name, ...(type === 'resignation' ? [type] : [])];
      const at = Number(record) - 1;
      found[at] = [...(found[at] ?? []), officer as Officer];
    }
  });
  return found;
}

/** Reads cells as a notice has them, and as the list of officers does: cut behind their first label. */
async function expectOfficers(cells: [cell: string, officers: Officer[]][]): Promise<void> {
  const notices = cells.map(([cell]) => `2020-01-02;annonce;992234500;"${cell}"\n`);
  const rows = cells.map(([cell]) => {
    const [label = '', ...rest] = cell.split(' : ');
    return `992234500;"${label}";"${rest.join(' : ')}";2020-01-02\n`;
  });
  const read = await officersIn(`dateparution;typeannonce;siren;administration\n${notices.join('')}`);
  const listed = await officersIn(`siren;role;name_raw;dateparution\n${rows.join('')}`);
  expect(cells.map(([cell], at) => [cell, read[at]])).toEqual(cells);
  expect(cells.map(([cell], at) => [cell, listed[at]])).toEqual(cells);
}

test('each officer of a cell is a person of his own, with his whole name', () =>
  expectOfficers([
    ['Gérant : ZORVIN Christine Marie', [['manager', 'ZORVIN', 'Christine Marie']]],
    ['Gérant : BENÉ Antoine', [['manager', 'BENÉ', 'Antoine']]],
    ['Gérant : ZORLAC René', [['manager', 'ZORLAC', 'René']]],
    ['Gérant : ZORLAC Irénée Anne', [['manager', 'ZORLAC', 'Irénée Anne']]],
    ['Gérant : ZORLAC Anne née PRAMONT', [['manager', 'ZORLAC', 'Anne']]],
    ['Gérant : ZORLAC Anne, Marie né(e) PRAMONT', [['manager', 'ZORLAC', 'Anne Marie']]],
    ['Gérant : DE LA ZORVE Marie-Ange', [['manager', 'DE LA ZORVE', 'Marie-Ange']]],
    ['Gérant : de la ZORVE Marie-Ange', [['manager', 'de la ZORVE', 'Marie-Ange']]],
    ["Gérant : D'ORZEL Éric", [['manager', "D'ORZEL", 'Éric']]],
    ['Gérant : M. ZORVIN Jean', [['manager', 'ZORVIN', 'Jean']]],
    ['Gérant : ZORVIN, PRAMONT Anne', [['manager', 'ZORVIN PRAMONT', 'Anne']]],
    [
      'Gérant : Autrez, Jean, Associé : Membrel, Anne',
      [
        ['manager', 'Autrez', 'Jean'],
        ['partner', 'Membrel', 'Anne'],
      ],
    ],
    [
      "Président : Zorlac, Teddo Daniel, Directeur général : Pramont, Céline Marie, nom d'usage : Zorlac",
      [
        ['director', 'Zorlac', 'Teddo Daniel'],
        ['managing_director', 'Pramont', 'Céline Marie'],
      ],
    ],
    [
      "Gérant : ZORVIN Jean nom d'usage : ZORVIN. Gérant : PRAMONT Odile nom d'usage : ZORVIN",
      [
        ['manager', 'ZORVIN', 'Jean'],
        ['manager', 'PRAMONT', 'Odile'],
      ],
    ],
    [
      'Gérant, Associé : ZORVIN Jean ; Gérant, Associé : PRAMONT Anne, Odile',
      [
        ['manager', 'ZORVIN', 'Jean'],
        ['manager', 'PRAMONT', 'Anne Odile'],
      ],
    ],
    [
      'Gérant : ZORVIN Jean, PRAMONT Anne et ORZEL Marc',
      [
        ['manager', 'ZORVIN', 'Jean'],
        ['manager', 'PRAMONT', 'Anne'],
        ['manager', 'ORZEL', 'Marc'],
      ],
    ],
    [
      'Président : ZORVIN HOLDING, Commissaire aux comptes titulaire : Pramont, Anne',
      [
        ['director', null, null],
        ['auditor', 'Pramont', 'Anne'],
      ],
    ],
    ['Président : SARL Zorvin Conseil', [['director', null, null]]],
    ['Président : Zorvin & Associés, Paris', [['director', null, null]]],
    [
      'Président : Société par actions simplifiée ZORVIN représentée par PRAMONT Anne',
      [['director', null, null]],
    ],
  ]));

test('who is no officer any more is not appointed', () =>
  expectOfficers([
    [
      "ZORVIN Jean nom d'usage : ZORVIN n'est plus gérant. PRAMONT Anne nom d'usage : ORZEL devient gérant",
      [
        ['manager', 'ZORVIN', 'Jean', 'resignation'],
        ['manager', 'PRAMONT', 'Anne'],
      ],
    ],
    [
      'Gérant partant : ZORVIN Jean ; nomination du Gérant : PRAMONT Anne',
      [
        ['manager', 'ZORVIN', 'Jean', 'resignation'],
        ['manager', 'PRAMONT', 'Anne'],
      ],
    ],
    [
      'Gérant : PRAMONT Anne en remplacement de ZORVIN Jean, Directeur général : ORZEL Marc',
      [
        ['manager', 'PRAMONT', 'Anne'],
        ['managing_director', 'ORZEL', 'Marc'],
      ],
    ],
    [
      "Modification de la désignation d'un dirigeant : gérant, nouvelle identité : ZORVIN Franck nom d'usage : ZORVIN",
      [['manager', 'ZORVIN', 'Franck']],
    ],
    ['Ancien gérant : ZORVIN Jean', [['manager', 'ZORVIN', 'Jean', 'resignation']]],
    [
      'départ du Président : ZORVIN Jean ; nomination du Président : PRAMONT Anne',
      [
        ['director', 'ZORVIN', 'Jean', 'resignation'],
        ['director', 'PRAMONT', 'Anne'],
      ],
    ],
  ]));
