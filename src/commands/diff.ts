import { differencesBetween, renderDifferences } from '../reports/difference.ts';
import { EXIT, type Io } from './io.ts';
import { readReport } from './saved-report.ts';

/** Shows what two saved reports differ in: `diff OLD NEW`. */
export async function run(
  [older, newer]: [older: string, newer: string],
  options: { format?: 'table' | 'json' },
  io: Io,
): Promise<number> {
  const [before, after] = [readReport(older), readReport(newer)];
  const differences = differencesBetween(before, after);
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(differences, null, 2)}\n`
      : renderDifferences(differences, after, io),
  );
  return EXIT.done;
}
