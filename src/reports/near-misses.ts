import { companyReportId } from '../networks/subjects.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { nearMisses } from '../patterns/widened.ts';
import type { Analysis, Run } from '../run/run.ts';
import type { NearMissLine } from './report.ts';

/** For each pattern that ran, what would be a finding with one option widened; what the allow-list names is left out. */
export async function nearMissLines(
  patterns: readonly Pattern[],
  run: Run,
  { findings, coverage }: Analysis['detection'],
  allowList: Analysis['found']['allowList'],
): Promise<NearMissLine[]> {
  const evaluated = new Set(
    coverage.filter(({ status }) => status !== 'not-evaluable').map(({ pattern }) => pattern),
  );
  const lines: NearMissLine[] = [];
  for (const pattern of patterns.filter(({ id }) => evaluated.has(id))) {
    const own = findings.filter((finding) => finding.pattern === pattern.id);
    const misses = await nearMisses(pattern, own, { ...run, satisfied: run.loaded.satisfied });
    for (const { option, at, value, finding } of misses) {
      if (allowList.hides(finding) || allowList.suppressionOf(finding) !== null) continue;
      const named = finding.rows.flatMap(({ kind, id, role }) =>
        kind === 'company' && id !== null && role !== null ? [id] : [],
      );
      const companies = [...new Set(named.map(companyReportId))].sort();
      lines.push({ pattern: pattern.id, option, at, value, unit: pattern.options[option]!.unit, companies });
    }
  }
  return lines;
}
