// Where the time of `analyse` goes: stages, the folders of the tables (a pattern is one folder), the slowest tables.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flowTables } from '../src/run/tables.ts';

/** What `analyse --timings FILE` writes. */
export interface Timings {
  stages: { name: string; seconds: number }[];
  tables: { table: string; seconds: number; rows: number }[];
}

interface Share {
  name: string;
  seconds: number;
  /** Rows of a table, findings of a pattern. */
  count: string;
}

const LEAST_SHARE_OF_TABLE = 0.01;
const source = fileURLToPath(new URL('../src', import.meta.url));

/** `findings`: how many each pattern has, by id. */
export function whereTimeGoes(
  title: string,
  { stages, tables }: Timings,
  findings: ReadonlyMap<string, number>,
): string {
  const whole = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const slow = tables.filter(({ seconds }) => seconds >= whole * LEAST_SHARE_OF_TABLE);
  const parts: [string, Share[]][] = [
    ['stage', stages.map(({ name, seconds }) => ({ name, seconds, count: '' }))],
    ['tables of', byFolder(tables, findings)],
    [
      'table',
      slow.map(({ table, seconds, rows }) => ({
        name: table,
        seconds,
        count: `${rows.toLocaleString('en')} rows`,
      })),
    ],
  ];
  const blocks = parts.map(([heading, shares]) =>
    [
      `| ${heading} | s | % | |`,
      '| --- | --: | --: | --: |',
      ...(heading === 'stage' ? shares : [...shares].sort((one, other) => other.seconds - one.seconds)).map(
        ({ name, seconds, count }) =>
          `| ${name} | ${seconds.toFixed(2)} | ${((100 * seconds) / whole).toFixed(1)} | ${count} |`,
      ),
    ].join('\n'),
  );
  return `### ${title}: where the time of analyse goes\n\n${blocks.join('\n\n')}\n`;
}

/** Tables that several patterns use stand in entities and timeline; the others in the folder of their pattern. */
function byFolder(tables: Timings['tables'], findings: ReadonlyMap<string, number>): Share[] {
  const folderOf = new Map(flowTables().map(({ name, file }) => [name, folderName(file)]));
  const seconds = new Map<string, number>([...findings.keys()].map((pattern) => [pattern, 0]));
  for (const { table, seconds: more } of tables) {
    const folder = folderOf.get(table) ?? 'other';
    seconds.set(folder, (seconds.get(folder) ?? 0) + more);
  }
  return [...seconds].map(([name, sum]) => {
    const count = findings.get(name);
    return { name, seconds: sum, count: count === undefined ? '' : `${count} findings` };
  });
}

function folderName(file: string): string {
  const [stage = '', folder = ''] = relative(source, file).split('/');
  if (stage === 'patterns') return folder;
  return folder.endsWith('.sql') ? stage : `${stage}/${folder}`;
}
