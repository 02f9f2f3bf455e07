import { differencesBetween } from './difference.ts';
import type { Report } from './report.ts';

/** The report with what is new, changed and gone since an earlier one; findings are known by their id. */
export function sinceBaseline(report: Report, earlier: Report): Report {
  const differences = differencesBetween(earlier, report);
  const stateOf = new Map(differences.map(({ state, finding }) => [finding.id, state]));
  const idsOf = (wanted: string) =>
    differences.flatMap(({ state, finding }) => (state === wanted ? [finding.id] : []));
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      baselineState: stateOf.get(finding.id) ?? 'unchanged',
    })),
    baseline: {
      asOf: earlier.run.asOf,
      added: idsOf('new').length,
      updated: idsOf('updated').length,
      absent: idsOf('absent'),
    },
  };
}
