import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { catalogue, patternFolder, patternNamed } from '../patterns/catalogue.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { NO_LINES } from '../reports/grid.ts';
import { EXIT, type Io } from './io.ts';

/**
 * `patterns`: the catalogue. `patterns ID`: the page of one pattern, by id or code.
 *
 * @throws UsageError with the nearest name where there is no such pattern.
 */
export async function run(
  id: string | undefined,
  options: { format?: 'table' | 'json' },
  io: Io,
): Promise<number> {
  const chosen = id === undefined ? undefined : patternNamed(id);
  if (options.format === 'json') {
    const described = chosen ? describe(chosen) : catalogue.map(describe);
    io.out(`${JSON.stringify(described, null, 2)}\n`);
  } else {
    io.out(chosen ? page(chosen) : catalogueTable(io.width));
  }
  return EXIT.done;
}

/** What the catalogue says of a pattern, without its code. */
function describe(pattern: Pattern) {
  const { id, code, version, title, family, onByDefault, needs, betterWith, options } = pattern;
  const { populationOf, checkedInnocent, innocent, wouldChangeIf, barrier, references } = pattern;
  const of = { id, code, version, title, family, onByDefault, needs, betterWith, options, populationOf };
  return { ...of, checkedInnocent, innocent, wouldChangeIf, barrier, references };
}

/** The README of the pattern's folder, less the marks of what is generated in it. */
function page({ id, code, title }: Pattern): string {
  const file = join(patternFolder, id, 'README.md');
  if (!existsSync(file)) return `# ${code} ${id}\n\n${title}\n`;
  return readFileSync(file, 'utf8').replace(/<!-- \/?[a-z]+(: generated)? -->\n\n?/g, '');
}

function catalogueTable(width: number): string {
  const rows = catalogue.map(({ code, id, title, family, onByDefault, needs }) => [
    code,
    id,
    `${title}${onByDefault ? '' : ' (off by default)'}`,
    family,
    needs.join(', '),
  ]);
  const header = ['code', 'pattern', 'what it flags', 'family', 'needs'];
  const longest = (column: number) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0));
  const narrow = [longest(0), longest(1), longest(3)];
  // what is left is shared by the title and the needs
  const left = Math.max(40, width - narrow.reduce((sum, one) => sum + one, 0) - 5 * 2);
  const titleWidth = Math.ceil(left * 0.6);
  const table = new Table({
    head: header,
    colWidths: [longest(0) + 2, longest(1) + 2, titleWidth, longest(3) + 2, left - titleWidth],
    wordWrap: true,
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  table.push(...rows);
  const text = table.toString().replace(/ +$/gm, '');
  return `${text}\n\n'patterns ID' prints the page of one: what it finds, innocent explanations, options.\n`;
}
