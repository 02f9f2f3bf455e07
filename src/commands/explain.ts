import { renderExplanation } from '../reports/explanation.ts';
import { findingNamed } from '../reports/finding-named.ts';
import { EXIT, type Io } from './io.ts';
import { readReport } from './saved-report.ts';

/** Shows one finding of a saved report in full: `explain FINDING REPORT`. */
export async function run(
  [wanted, path]: [finding: string, report: string],
  _options: object,
  io: Io,
): Promise<number> {
  const report = readReport(path);
  io.out(renderExplanation(report, findingNamed(report, wanted, path), io));
  return EXIT.done;
}
