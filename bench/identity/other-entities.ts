/** Labelled addresses and company numbers, each as several registers would write it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRun } from '../../src/pipeline.ts';
import { streetNames } from '../../src/selftest/names.ts';
import { respellNumber, withoutAccents } from '../../src/selftest/noise.ts';
import { Random } from '../../src/selftest/random.ts';
import { pairScore, type Score } from './pair-score.ts';

interface Stated {
  label: string;
  street: string;
  number: string;
  box: string;
}

/** Ways to write one address again; each keeps what it is. */
const RESPELL: Readonly<Record<string, (stated: Stated) => Stated>> = {
  'capitals, no accents': (a) => ({ ...a, street: withoutAccents(a.street).toUpperCase() }),
  abbreviations: (a) => ({
    ...a,
    street: a.street
      .replace(/straat$/, 'str.')
      .replace(/laan$/, 'ln')
      .replace(/^Avenue /, 'Av. ')
      .replace(/^Chaussée /, 'Ch. '),
  }),
  'letter behind the number': (a) => ({
    ...a,
    number: a.number.replace(/^(\d+)([A-Z])$/, (_, n, l) => `${n} ${l.toLowerCase()}`),
  }),
  'a range of numbers': (a) => ({
    ...a,
    number: /^\d+$/.test(a.number) ? `${a.number}-${Number(a.number) + 2}` : a.number,
  }),
  'box behind the number': (a) => (a.box === '' ? a : { ...a, number: `${a.number} bus ${a.box}`, box: '' }),
};

export async function scoreAddresses(): Promise<[string, Score][]> {
  const scores: [string, Score][] = [];
  for (const [kind, respell] of Object.entries(RESPELL)) {
    const random = new Random(kind);
    const stated: Stated[] = [];
    for (let nth = 0; nth < 300; nth += 1) {
      const names = streetNames(random);
      const street = random.chance(0.5) ? names.nl : names.fr;
      for (const number of [String(random.whole(1, 80) * 4), `${random.whole(1, 80) * 4 + 1}B`]) {
        const box = random.chance(0.5) ? String(random.whole(1, 9)) : '';
        const one = { label: `${street} ${number} ${box}`, street, number, box };
        stated.push(one, respell(one));
      }
    }
    const rows = stated.map(
      (a) => `56.101,2024-01-01,granted,"${a.street}","${a.number}",${a.box},3600,Genk`,
    );
    scores.push([
      kind,
      await scored(
        `activity,decision_date,status,street,house_number,box,zipcode,municipality\n${rows.join('\n')}\n`,
        'address_of',
        "SELECT ref % 10000000000 AS record, building || '/' || box AS entity FROM address_of",
        stated.map(({ label }) => label),
      ),
    ]);
  }
  return scores;
}

export async function scoreCompanies(): Promise<[string, Score][]> {
  const random = new Random('companies');
  const belgian: [label: string, text: string][] = [];
  const foreign: [label: string, text: string][] = [];
  for (let nth = 0; nth < 400; nth += 1) {
    const eight = 4_000_000 + nth * 7;
    const number = `0${eight}${String(97 - (eight % 97)).padStart(2, '0')}`;
    belgian.push([number, number], [number, respellNumber(random, number)]);
    const other = String(random.whole(10_000, 99_999));
    foreign.push(
      [`DE ${other}`, `DE:HRB ${other}`],
      [`DE ${other}`, `de:HRB ${other}`],
      [`NL ${other}`, `NL:HRB ${other}`],
    );
  }
  const columns = 'enterprise_number,role,person_name,person_birth_date';
  const score = (rows: readonly [string, string][]) =>
    scored(
      `${columns}\n${rows.map(([, text], at) => `${text},director,Brelmers ${at},1970-02-03`).join('\n')}\n`,
      'mandate_record',
      'SELECT ref % 10000000000 AS record, company AS entity FROM mandate_record',
      rows.map(([label]) => label),
    );
  return [
    ['spellings of an enterprise number', await score(belgian)],
    ['foreign number and country', await score(foreign)],
  ];
}

async function scored(csv: string, table: string, query: string, labels: readonly string[]): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  try {
    writeFileSync(join(folder, 'rows.csv'), csv);
    const run = await openRun({ paths: [folder], asOf: '2025-06-30', limits: { threads: 1 } }, [table]);
    try {
      await run.builder.build([table]);
      const found = await run.engine.rows<{ record: number; entity: string }>(query);
      return pairScore(labels, new Map(found.map(({ record, entity }) => [record - 1, entity])));
    } finally {
      run.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
