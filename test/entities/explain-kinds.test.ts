import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confineGraph } from '../command/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-kinds-'));
  writeFileSync(
    join(folder, 'gazette.csv'),
    [
      'enterprise_number,publication_date,entity_name,event_type,event_date,street,house_number,box,zipcode,municipality',
      '0999000030,2018-02-01,Zeepol,incorporation,2018-02-01,Oude Zandstraat,5,,3600,Genk',
      '0999.000.030,2019-02-01,Zeepol,seat_move,2019-02-01,OUDE ZANDSTR.,5 bus 2,,3600,Genk',
      '0999000129,2019-02-01,Oknar,incorporation,2019-02-01,Oude Zandstraat,5A,,3600,Genk',
      '0999000129,2020-02-01,Oknar,seat_move,2020-02-01,Oude Zandstraat,,,3600,Genk',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'mandates.csv'),
    [
      'enterprise_number,role,person_name,person_first_name,person_birth_date,start_date',
      '0999000030,manager,Voorbol,Ana,1980-01-02,2018-02-01',
      '0999000129,manager,Voorbol,Ana,1990-03-04,2019-02-01',
      '0999000129,manager,Zeevoort,Tom,1970-03-04,2019-02-01',
    ].join('\n'),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('entities --explain', () => {
  const explained = async (kind: string, left: number, right: number) => {
    const asked = [`gazette.csv:${left}`, `gazette.csv:${right}`];
    const { code, stdout } = await confineGraph('entities', folder, '-k', kind, '--explain', ...asked);
    expect(code).toBe(0);
    return stdout.trim().split('\n');
  };

  test('two spellings of one building, with a box in one', async () => {
    const lines = await explained('address', 1, 2);
    expect(lines).toContain('left   Oude Zandstraat, 5, 3600, Genk');
    expect(lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['postcode', '3600', '3600', 'same'],
      ['street', 'oudezandstraat', 'oudezandstraat', 'same'],
      ['number', '5', '5', 'same'],
      ['box', '(none)', '2', 'different'],
    ]);
    expect(lines.at(-1)).toMatch(/^One building, two boxes: .*5, 3600 Genk\.$/);
  });

  test('two buildings, and an address that is none', async () => {
    expect((await explained('address', 1, 3)).at(-1)).toBe('Two buildings.');
    expect((await explained('address', 1, 4)).at(-1)).toMatch(/^One is not placed: /);
  });

  test('companies by their number in any spelling', async () => {
    expect((await explained('company', 1, 2)).at(-1)).toBe(
      'One company, certain: 0999000030 (enterprise number).',
    );
    expect((await explained('company', 1, 3)).at(-1)).toMatch(/^Two companies: /);
  });

  test('what is no mention of the kind is refused', async () => {
    const asked = ['mandates.csv:1', 'gazette.csv:1'];
    const { code, stderr } = await confineGraph('entities', folder, '-k', 'address', '--explain', ...asked);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('error: No mention of an address stands at mandates.csv:1'),
    ]);
  });
});

describe('why-not', () => {
  const asked = (who: string) => confineGraph('why-not', who, 'director-churn', folder);

  test.each([['Tom Zeevoort'], ['zeevoort tom'], ['Zeevoort|Tom|1970-03-04']])(
    'serves the person %s',
    async (who) => {
      const { code, stdout } = await asked(who);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(
          /^Tom Zeevoort \([0-9a-f]+\) is not flagged by director-churn\.\nConditions are about the companies that this person controls or controlled \(1\)/,
        ),
      ]);
      expect(stdout).toContain('FAILS');
    },
  );

  test.each([['3600|Oude Zandstraat|5'], ['3600|oude zandstr|5|'], ['Oude Zandstraat 5, 3600 Genk']])(
    'serves the address %s',
    async (who) => {
      const { code, stdout } = await asked(who);
      expect([code, stdout]).toEqual([
        0,
        expect.stringContaining('Conditions are about the companies that have or had their place there (1)'),
      ]);
    },
  );

  test('of several people of one name it asks which', async () => {
    const { code, stderr } = await asked('Ana Voorbol');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^error: 2 people are called Ana Voorbol: .*b\. 19\d0-.*b\. 19\d0-.*\(give the id of one\)\n$/,
      ),
    ]);
  });

  test.each([
    ['Niemand Onbekend', 'No extract knows a person Niemand Onbekend'],
    ['3600|Nergensstraat|1', 'No extract knows an address 3600|Nergensstraat|1'],
    ['0123.456.749', 'No extract knows a company 0123.456.749'],
  ])('of %s says that nobody knows them', async (who, message) => {
    const { code, stderr } = await asked(who);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`error: ${message}`)]);
  });
});
