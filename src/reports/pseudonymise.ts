import type { Report } from './report.ts';

/**
 * The report with the names of people and companies taken out everywhere: a person becomes 'person 1f3a2b4c', a company
 * its number. Ids stay, so that findings can still be followed to their records by whoever holds the extracts.
 */
export function pseudonymise(report: Report): Report {
  const pseudonyms = new Map<string, string>();
  const subjects = [
    ...report.findings.flatMap((finding) => finding.subjects),
    ...report.networks.flatMap((network) => network.members),
  ];
  for (const { kind, id, name } of subjects) {
    if (kind === 'person') pseudonyms.set(name, `person ${id.slice(0, 8)}`);
    if (kind === 'company') pseudonyms.set(name, `company ${id}`);
  }
  // longer names first: one name may be part of another
  const names = [...pseudonyms.keys()].sort(
    (one, other) => other.length - one.length || (one < other ? -1 : 1),
  );
  const hide = (text: string): string =>
    names.reduce(
      (so, name) => (so.includes(name) ? so.replaceAll(name, pseudonyms.get(name) ?? '') : so),
      text,
    );
  return throughTexts(report, hide) as Report;
}

function throughTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => throughTexts(part, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, throughTexts(part, change)]));
}
