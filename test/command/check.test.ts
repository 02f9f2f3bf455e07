import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/commands/check.ts';
import type { Io } from '../../src/commands/io.ts';
import { confineGraph } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What `check` prints for the files on a terminal of that width. */
async function check(files: Record<string, string>, width: number): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  let printed = '';
  const io = {
    out: (text: string) => {
      printed += text;
    },
    err: () => {},
    width,
    color: false,
    progress: false,
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  } satisfies Io;
  expect(await run([folder], { threads: '1' }, io)).toBe(0);
  return printed;
}

const FILES = {
  'mandaten van de griffie/mandates 2024.csv': `enterprise_number,role,person_name,nationality,start_dat,remark
0123456749,bestuurder,Voorbeeld,x,2020-01-01,
0123456750,bestuurder,Azuro,x,2020-01-01,
"7,71E+08",bestuurder,Cobalto,x,2020-01-01,
`,
  'gazette.csv': `enterprise_number,publication_date,event_type,event_date
0123456749,2020-05-01,bankruptcy_opened,2020-02-31
`,
};

describe('check', () => {
  test('says for each file which columns are used, ignored and never read, and what a slip may mean', async () => {
    const printed = await check(FILES, 120);
    expect(printed).toContain(`
mandaten van de griffie/mandates 2024.csv
  used: enterprise_number, role, person_name
  ignored: start_dat, remark
  never read: nationality
`);
    expect(printed).toContain(`
gazette.csv
  used: enterprise_number, publication_date, event_type, event_date
`);
    expect(printed.replaceAll(/\s+/g, ' ')).toContain(
      'note: mandaten van de griffie/mandates 2024.csv: the column start_dat is not read (is start_date meant? rename it, or use --mapping)',
    );
  });

  test('says why cells could not be read', async () => {
    const lines = (await check(FILES, 160)).split('\n').map((line) => line.replaceAll(/ {2,}/g, ' | '));
    expect(lines).toContain('gazette.csv | cell | event_date | impossible day | 1 | record 1: 2020-02-31');
    expect(lines).toContain(
      'mandaten van de griffie/mandates 2024.csv | row | enterprise_number | the check digits are wrong | 1 | record 2: 0123456750',
    );
  });

  test('says how many patterns can be evaluated, and what the others lack', async () => {
    const printed = await check({ 'gazette.csv': FILES['gazette.csv'] }, 120);
    expect(printed).toMatch(/^Patterns \(\d+ of 37 can be evaluated, \d+ of them partly\)$/m);
    expect(printed).toMatch(/^P25 +licence-relay +no +no extract holds .*licences/m);
  });

  test.each([60, 80, 100])('fits a terminal of %i columns', async (width) => {
    const lines = (await check(FILES, width)).split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  });
});

describe('what could not be read', () => {
  const mandates = `enterprise_number,role,person_name,holder_enterprise_number,start_date
80.01.23-123.01,bestuurder,Voorbeeld,,2020-01-01
0123456749,bestuurder,Azuro,80012312301,10.05.23-001.68
0123456749,bestuurder,Cobalto,0123.456.750,2020-01-01
0123456749,bestuurder,Brelmers,,2020-01-01,80012312301
0123456749,bestuurder,Drostveld,,  =1+1;2
`;
  const expected = `file,record,kind,column,value,reason
m.csv,1,row,enterprise_number,(hidden),not the ten digits of an enterprise number
m.csv,2,cell,holder_enterprise_number,(hidden),not the ten digits of an enterprise number
m.csv,2,cell,start_date,(hidden),no day
m.csv,3,cell,holder_enterprise_number,0123.456.750,the check digits are wrong
m.csv,4,row,,,too many cells
m.csv,5,cell,start_date,"'=1+1;2",no day
`;

  test.each(['check', 'analyse'])(
    'is written by %s as it is by the other, without a national number',
    async (command) => {
      writeFileSync(join(folder, 'm.csv'), mandates);
      const rejects = join(folder, 'rejects');
      const args = ['--format', 'json', '--threads', '1', '--rejects', rejects];
      const { stdout, stderr } = await confineGraph(command, join(folder, 'm.csv'), ...args);
      expect(readFileSync(rejects, 'utf8')).toBe(expected);
      expect(stdout).toContain('m.csv');
      for (const digits of ['12301', '123.01', '001.68']) expect(stdout + stderr).not.toContain(digits);
    },
  );
});

describe('extracts that hold nothing are told in one line with the way out', () => {
  const mandates = 'enterprise_number,role,person_name\n';
  test.each<[string, Record<string, string>, RegExp]>([
    ['an empty folder', {}, /is an empty folder \(give the folder, file or zip/],
    ['an empty file', { 'm.csv': '' }, /m\.csv is empty \(export it again/],
    [
      'a header without rows',
      { 'm.csv': mandates },
      /no row stands below the header of m\.csv \(export it again/,
    ],
    [
      'a zip that was cut short',
      { 'm.zip': 'PK\u0003\u0004 the line broke' },
      /m\.zip cannot be read as a zip.*\(fetch it again/,
    ],
    [
      'a spreadsheet',
      { 'm.xlsx': 'PK\u0003\u0004 and so on' },
      /m\.xlsx is a spreadsheet.*\(save each of its sheets as CSV/,
    ],
    [
      'a wrong header',
      { 'm.csv': 'enterprise_number,rol,person_name,start_date\n' },
      /m\.csv looks like mandates .* lacks the column role; the nearest column is rol \(rename the column/,
    ],
  ])('%s', async (_, files, message) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const { code, stdout, stderr } = await confineGraph('analyse', folder);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('a typing error in a mapping names its line and the column that may be meant', async () => {
    writeFileSync(join(folder, 'm.csv'), 'Nummer;Functie;Naam\n0123456749;bestuurder;Voorbeeld\n');
    writeFileSync(join(folder, 'map.yaml'), 'Nummer: enterprise_number\nFunctie: rolle\nNaam: person_name\n');
    const { code, stderr } = await confineGraph(
      'check',
      join(folder, 'm.csv'),
      '--mapping',
      join(folder, 'map.yaml'),
    );
    expect(stderr).toMatch(
      /^error: .*map\.yaml, line 2: no layout has a column rolle \(for Functie\) \(did you mean role\?\)$/m,
    );
    expect(code).toBe(2);
  });
});

test('placeholders are counted by file and column; a surname that is one too is none of them', async () => {
  const printed = await check(
    {
      'm.csv': `enterprise_number,role,person_id,person_name,person_first_name,person_birth_date
0123456749,bestuurder,NA,NN,Tavin,NA
0123456749,bestuurder,0,Breldam,onbekend,1970-02-03
0123456749,bestuurder,A7,Null,Tavin,1970-02-03
`,
    },
    100,
  );
  expect(
    printed,
  ).toContain(`Placeholders taken as empty cells (NA, onbekend, NN, zeros and the like; docs/extracts.md)
file   column             count
m.csv  person_birth_date  1
m.csv  person_first_name  1
m.csv  person_id          2
m.csv  person_name        1
`);
});
