import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

/** The role that each word is read as, and whether the word is known. */
async function rolesOf(words: readonly string[]): Promise<[word: string, role: unknown, known: boolean][]> {
  let found: [string, unknown, boolean][] = [];
  const rows = words.map((word) => `0123456749;"${word}";Voorbeeld`);
  await reading({ 'm.csv': `enterprise_number;role;person_name\n${rows.join('\n')}\n` }, async ({ ask }) => {
    const read = await ask('SELECT role FROM mandate_record ORDER BY ref');
    const unknown = new Set((await ask('SELECT record FROM reject')).map(({ record }) => record));
    found = words.map((word, at) => [word, read[at]?.role, !unknown.has(at + 1)]);
  });
  return found;
}

const EXPECTED: Record<string, readonly string[]> = {
  director: [
    ...[
      'Enige bestuurder',
      'enig bestuurder',
      'Administrateur unique',
      'Administratrice unique',
      'seul administrateur',
    ],
    ...[
      'bestuurder (A)',
      'Bestuurder B',
      'A-bestuurder',
      'bestuurder van categorie B',
      'Administrateur de catégorie A',
    ],
    ...[
      'statutair bestuurder',
      'niet-uitvoerend bestuurder',
      'administrateur non exécutif',
      'sole director',
      'co-bestuurder',
    ],
    ...[
      'medebestuurder',
      'Président',
      'Bestuurders',
      'membre de l’organe d’administration',
      'bestuurder(ster)',
    ],
  ],
  manager: [
    ...[
      'Co-gérante',
      'co-gérant',
      'cogérante',
      'Gérante unique',
      'gérant de classe B',
      'enige zaakvoerder',
      'gérant(e)',
      'Gérants',
    ],
    ...['gérant·e', 'medezaakvoerder', 'niet-statutair zaakvoerder'],
  ],
  managing_director: [
    'PDG',
    'P.-D.G.',
    'Président-directeur général',
    'Présidente-directrice générale',
    'gedelegeerd bestuurder (B)',
  ],
  other: [
    ...[
      'gewezen bestuurder',
      'ancien gérant',
      'ex-gérante',
      'voormalig zaakvoerder',
      'bestuurder, gewezen',
      'former director',
    ],
    ...["n'est plus gérant", 'trésorier', 'Bénéficiaire Effectif', 'Bestuurder (gewezen)'],
  ],
};

test('a role is known by its word, whatever stands beside it; a former one controls nothing', async () => {
  const expected = Object.entries(EXPECTED).flatMap(([role, words]) =>
    words.map((word) => [word, role, true]),
  );
  expect(await rolesOf(expected.map(([word]) => String(word)))).toEqual(expected);
});

test('a word that no list knows stays unknown', async () => {
  const words = ['raadgever', 'assistant', 'a'];
  expect(await rolesOf(words)).toEqual(words.map((word) => [word, 'other', false]));
});
