import { describe, expect, test } from 'vitest';
import { cell } from '../../src/records/csv-cell.ts';
import { reading } from './extract-folder.ts';

// What keeps a spreadsheet from changing a cell is no part of it.

const HEADER = 'enterprise_number;role;person_name;person_zip;start_date\n';
const READ = {
  company: '0123456749',
  role: 'manager',
  person_name: 'Voorbeeld',
  person_zip: '3600',
  start_date: '2020-01-01',
};
const CELLS = ['0123456749', 'zaakvoerder', 'Voorbeeld', '3600', '2020-01-01'];

const mandates = 'SELECT company, role, person_name, person_zip, start_date FROM mandate_record ORDER BY ref';

describe('falls off every cell:', () => {
  const guards: Record<string, (text: string) => string> = {
    '="..." as CSV writes it': (text) => `"=""${text}"""`,
    '="..." bare': (text) => `="${text}"`,
    'an apostrophe': (text) => `'${text}`,
    'an apostrophe in quotes': (text) => `"'${text}"`,
    'apostrophes on both sides': (text) => `'${text}'`,
    'U+001F': (text) => `\u001F${text}`,
    'a space behind each delimiter': (text) => ` ${text}`,
    'the width of the column': (text) => text.padEnd(20),
    'no-break spaces': (text) => ` \u00A0${text}\u00A0`,
    'a tab': (text) => `"\t${text}" `,
  };
  for (const [what, guard] of Object.entries(guards)) {
    test(what, async () => {
      const rows = [CELLS, CELLS].map((cells) => `${cells.map(guard).join(';')}\n`);
      await reading({ 'm.csv': HEADER + rows.join('') }, async ({ ask, loaded }) => {
        expect(await ask(mandates)).toEqual([READ, READ]);
        expect(loaded.inputs).toMatchObject([{ rows: 2, rejects: 0 }]);
        expect(await ask('SELECT * FROM reject')).toEqual([]);
      });
    });
  }

  test('an empty cell stays empty', async () => {
    const row = `"=""0123456749""";'zaakvoerder;"=""""";';=""\n`;
    await reading({ 'm.csv': HEADER + row }, async ({ ask }) => {
      expect(await ask(mandates)).toEqual([
        { ...READ, person_name: null, person_zip: null, start_date: null },
      ]);
      expect(await ask('SELECT * FROM reject')).toEqual([]);
    });
  });
});

test.each(["'s-Gravenvoeren", "'t Hof", "'tHof", "'S GRAVEN", "'k Weet", 'O’Neil', "D'Hond", "Boer's"])(
  '%s keeps its apostrophe, also beside cells that are guarded',
  async (name) => {
    const rows = `0123456749;zaakvoerder;${name};3600;2020-01-01\n'0123456749;zaakvoerder;${name};3600;2020-01-01\n`;
    await reading({ 'm.csv': HEADER + rows }, async ({ ask }) => {
      expect(await ask(mandates)).toEqual([
        { ...READ, person_name: name },
        { ...READ, person_name: name },
      ]);
    });
  },
);

test.each(['=SOM(1)', '-Zeep', '+32 11 22', '@home', '  =zeep', 'plain', "'t Hof"])(
  'a cell that the tool wrote is read as it was: %s',
  async (name) => {
    await reading({ 'm.csv': `${HEADER}0123456749;zaakvoerder;${cell(name)};;\n` }, async ({ ask }) => {
      expect(await ask('SELECT person_name FROM mandate_record')).toEqual([{ person_name: name.trim() }]);
    });
  },
);
