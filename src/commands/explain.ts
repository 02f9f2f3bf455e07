import { UsageError } from '../errors.ts';
import { renderExplanation } from '../reports/explanation.ts';
import type { Finding, Report } from '../reports/report.ts';
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

/** By id or the beginning of one, or by its number in the report (from 1). */
function findingNamed(report: Report, wanted: string, path: string): Finding {
  const exact = report.findings.find(({ id }) => id === wanted);
  if (exact) return exact;
  if (/^\d{1,5}$/.test(wanted)) {
    const numbered = report.findings[Number(wanted) - 1];
    if (numbered) return numbered;
  }
  const beginning = report.findings.filter(({ id }) => id.startsWith(wanted.toLowerCase()));
  if (beginning.length === 1) return beginning[0]!;
  if (beginning.length > 1) {
    throw new UsageError(
      `${beginning.length} findings begin with ${wanted}`,
      `give more of the id: ${beginning
        .slice(0, 3)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  }
  throw new UsageError(
    `${path} has no finding ${wanted}`,
    report.findings.length === 0
      ? 'it has no findings at all'
      : `give an id such as ${report.findings[0]!.id}, or a number from 1 to ${report.findings.length}`,
  );
}
