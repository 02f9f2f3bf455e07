import { cell } from '../csv-cell.ts';
import type { Look } from './look.ts';
import type { Finding, Report } from './report.ts';
import { networksFrom, placeOf } from './words.ts';

const COLUMNS = [
  'finding',
  'pattern',
  'code',
  'family',
  'strength',
  'confidence',
  'network',
  'tier',
  'score',
  'statement',
  'subjects',
  'subject_ids',
  'first_date',
  'last_date',
  'sources',
  'share_of_peers',
  'suppressed',
] as const;

/**
 * One row a finding, for spreadsheets; codes are the same in every language, so that filters keep working. Text that a spreadsheet
 * would run as a formula is defused.
 */
export function renderCsv(report: Report, { tier }: Look): string {
  const networkOf = new Map(
    networksFrom(report, tier).flatMap((network) => network.findings.map((id) => [id, network])),
  );
  const rows = report.findings
    .filter(({ id, suppression }) => tier === undefined || (suppression === null && networkOf.has(id)))
    .map((finding) => {
      const network = networkOf.get(finding.id);
      const dates = datesOf(finding);
      return [
        finding.id,
        finding.pattern,
        finding.code,
        finding.family,
        finding.strength,
        finding.confidence ?? '',
        network?.id ?? '',
        network?.tier ?? '',
        network?.score.value ?? '',
        finding.statement,
        finding.subjects.map(({ name, role }) => `${role}: ${name}`).join('; '),
        finding.subjects.map(({ id }) => id).join('; '),
        dates[0] ?? '',
        dates.at(-1) ?? '',
        [...new Set(finding.evidence.map(placeOf))].filter((place) => place !== '').join('; '),
        finding.comparison?.share ?? '',
        finding.suppression?.reason ?? '',
      ];
    });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function datesOf({ evidence }: Finding): string[] {
  return evidence.flatMap(({ date }) => (date === null ? [] : [date])).sort();
}
