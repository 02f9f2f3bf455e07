import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run as analyse } from '../../src/commands/analyse.ts';
import { type EntitiesOptions, run } from '../../src/commands/entities.ts';
import type { Io } from '../../src/commands/io.ts';

let folder = '';

const MANDATES = `enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip,person_city
0400000185,director,Brelmers,Tavin,1970-02-03,3600,Genk
0400000284,director,BRELMERS,Tavin,1970-02-03,3600,Genk
0400000383,director,Drostveld,Kelix,1981-07-19,9000,Gent
0400000482,director,"=Drostveld",Kelix,1981-07-19,9000,Gent
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entities-'));
  writeFileSync(join(folder, 'mandates.csv'), MANDATES);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command says, on standard output and on standard error. */
function listening(): { io: Io; said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  const io: Io = {
    out: (piece) => {
      said.out += piece;
    },
    err: (piece) => {
      said.err += piece;
    },
    width: 100,
    color: false,
    progress: false,
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  };
  return { io, said };
}

async function entities(options: EntitiesOptions, of = folder): Promise<string> {
  const { io, said } = listening();
  expect(await run([of], { threads: '1', ...options }, io)).toBe(0);
  return said.out;
}

describe('entities', () => {
  test('gives one row per mention, those of one person together, with file and record', async () => {
    const lines = (await entities({ format: 'csv' })).trim().split('\n');
    expect(lines[0]).toBe('entity,kind,level,file,record,name,evidence');
    const rows = lines.slice(1).map((line) => line.replaceAll(/"[^"]*"/g, 'name').split(','));
    expect(rows.map((row) => row.slice(1, 4).join(' '))).toEqual(Array(4).fill('person strong mandates.csv'));
    const entityOf = new Map(rows.map((row) => [row[4], row[0]]));
    expect(entityOf.get('1')).toBe(entityOf.get('2'));
    expect(entityOf.get('3')).toBe(entityOf.get('4'));
    expect(entityOf.get('1')).not.toBe(entityOf.get('3'));
  });

  test('gives no cell that a spreadsheet would run', async () => {
    expect(await entities({ format: 'csv' })).toContain(`"'=Drostveld, Kelix"`);
  });

  test('writes JSON, whole, to a file', async () => {
    const file = join(folder, 'out.json');
    await entities({ format: 'json', output: file });
    const rows = JSON.parse(readFileSync(file, 'utf8')) as { record: number; level: string }[];
    expect(rows.map(({ record }) => record).sort()).toEqual([1, 2, 3, 4]);
    rmSync(file);
  });

  test('explains two mentions that are two people, field by field', async () => {
    const text = await entities({ explain: ['mandates.csv:1', 'mandates.csv:3'] });
    expect(text).toMatch(/name +different, first name different +-\d+\.\d bits/);
    expect(text).toMatch(/birth date +different +-\d+\.\d bits/);
    expect(text).toMatch(/total +threshold of moderate \+0\.0 +-\d+\.\d bits/);
    expect(text.trim().endsWith('Two people.')).toBe(true);
  });

  test('reviews pairs without a cell that a spreadsheet would run, and without a national number', async () => {
    const own = mkdtempSync(join(tmpdir(), 'review-'));
    try {
      writeFileSync(
        join(own, 'mandates.csv'),
        `enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip
0400000383,director,=Brelmers,Tavin,80.01.23-123.01,3600
0400000383,director,@Brelmes,Tavin,1980-01-23,3600
`,
      );
      const text = await entities({ review: true }, own);
      expect(text).toContain(`"'=Brelmers, Tavin, (hidden), 3600"`);
      expect(text).toContain(`"'@Brelmes, Tavin, 1980-01-23, 3600"`);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('a review leads with the open pairs whose people most findings name', async () => {
    const own = mkdtempSync(join(tmpdir(), 'review-'));
    try {
      cpSync('src/patterns/successor-before-collapse/fixtures/hit-name-only-mandate', own, {
        recursive: true,
      });
      // nearer to the threshold, and named by no finding
      writeFileSync(
        join(own, 'other-mandates.csv'),
        `enterprise_number,role,person_name,person_first_name,person_birth_date,person_zip
0400000383,director,Aalmers,Tavin,1980-01-23,3600
0400000482,director,Aalmers,Tavin,1980-02-27,3600
`,
      );
      const [header, ...rows] = (await entities({ review: true }, own)).trim().split('\n');
      expect(header?.endsWith(',bits,findings')).toBe(true);
      const last = rows.map((row) => row.split(',').slice(-2).map(Number) as [number, number]);
      expect(last.map(([, findings]) => findings)).toEqual([2, 0]);
      expect(Math.abs(last[1]![0])).toBeLessThan(Math.abs(last[0]![0]));
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  test('says which mention there is not', async () => {
    await expect(entities({ explain: ['mandates.csv:1', 'mandates.csv:9'] })).rejects.toThrow(
      'No mention of a person stands at mandates.csv:9',
    );
    await expect(entities({ explain: ['mandates.csv:1'] })).rejects.toThrow(
      '--explain compares two mentions',
    );
  });
});

describe('decisions on mentions that are not there', () => {
  let elsewhere = '';
  beforeAll(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'decisions-'));
  });
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

  /** Warnings of `entities`, the decisions given as rows of left, right and judgement. */
  async function warnings(...rows: string[]): Promise<string[]> {
    const decisions = join(elsewhere, 'decisions.csv');
    writeFileSync(decisions, `left,right,judgement\n${rows.map((row) => `${row}\n`).join('')}`);
    const { io, said } = listening();
    expect(await run([folder], { threads: '1', decisions }, io)).toBe(0);
    return said.err.split('\n').filter((line) => line.startsWith('warning: '));
  }

  test('are said, with file and record and what was not found', async () => {
    expect(
      await warnings(
        'mandates.csv:1,mandates.csv:2,same',
        'mandates.csv:1,mandates.csv:5,different',
        'officers.csv:1,mandates.csv:9,same',
        'Brelmers,mandates.csv:3,same',
        // left open, as --review writes it
        'mandates.csv:7,mandates.csv:8,',
      ),
    ).toEqual([
      'warning: decisions.csv, record 2: no mention of a person stands at mandates.csv:5; the decision does nothing',
      'warning: decisions.csv, record 3: no file officers.csv was read, no mention of a person stands at mandates.csv:9; the decision does nothing',
      'warning: decisions.csv, record 4: a side is not written as file:record; the decision does nothing',
    ]);
  });

  test('are named up to ten, and the others counted', async () => {
    const said = await warnings(...Array.from({ length: 12 }, (_, n) => `old.csv:${n},mandates.csv:1,same`));
    expect(said).toHaveLength(11);
    expect(said.at(-1)).toBe('warning: 2 more decisions name mentions that are not in the extracts');
  });

  test('stand in the report too, and fail nothing', async () => {
    const decisions = join(elsewhere, 'decisions.csv');
    writeFileSync(decisions, 'left,right,judgement\nmandates.csv:1,mandates.csv:6,same\n');
    const { io, said } = listening();
    expect(await analyse([folder], { format: 'json', asOf: '2025-06-30', threads: '1', decisions }, io)).toBe(
      0,
    );
    const says =
      'decisions.csv, record 1: no mention of a person stands at mandates.csv:6; the decision does nothing';
    expect(said.err).toContain(`warning: ${says}\n`);
    expect(JSON.parse(said.out).run.warnings).toContain(says);
  });
});
