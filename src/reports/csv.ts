import { cell } from '../records/csv-cell.ts';
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

/** By it a spreadsheet knows that the accents are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * One row a finding, for spreadsheets; codes are the same in every language, so that filters keep working. Text that a spreadsheet
 * would run as a formula is defused.
 */
export function* renderCsv(report: Report, { tier, delimiter = ',' }: Look): Iterable<string> {
  const networkOf = new Map(
    networksFrom(report, tier).flatMap((network) => network.findings.map((id) => [id, network])),
  );
  const line = (cells: readonly (string | number)[]) =>
    `${cells.map((one) => cell(one, delimiter)).join(delimiter)}\r\n`;
  yield BYTE_ORDER_MARK;
  yield line(COLUMNS);
  for (const finding of report.findings) {
    const network = networkOf.get(finding.id);
    if (tier !== undefined && (finding.suppression !== null || !network)) continue;
    const dates = datesOf(finding);
    yield line([
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
    ]);
  }
}

function datesOf({ evidence }: Finding): string[] {
  return evidence.flatMap(({ date }) => (date === null ? [] : [date])).sort();
}
