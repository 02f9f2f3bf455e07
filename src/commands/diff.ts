import { doubtsOf } from '../reports/comparable.ts';
import { differencesBetween, renderDifferences } from '../reports/difference.ts';
import { EXIT, type Io } from './io.ts';
import { readReport } from './saved-report.ts';

/** Shows what two saved reports differ in: `diff OLD NEW`. Warns where they were made otherwise. */
export async function run(
  [older, newer]: [older: string, newer: string],
  options: { format?: 'table' | 'json' },
  io: Io,
): Promise<number> {
  const [before, after] = [readReport(older), readReport(newer)];
  const differences = differencesBetween(before, after);
  const doubts = doubtsOf(before, after);
  for (const { says } of doubts) io.err(`warning: ${says}\n`);
  io.out(
    options.format === 'json'
      ? `${JSON.stringify({ doubts, differences }, null, 2)}\n`
      : renderDifferences(differences, after, io),
  );
  return EXIT.done;
}
