import { type Detected, type Names, subjectsOf } from './pattern.ts';

/** 'A', 'A and B', 'A, B and C'; '' of nothing. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The subjects of a finding that have one of the roles, by name, each once. */
export function namedBy(finding: Detected, names: Names, ...roles: string[]): string {
  const subjects = subjectsOf(finding).filter(({ role }) => roles.includes(role));
  return listed([...new Set(subjects.map(({ kind, id }) => names.of(kind, id)))]);
}

/** Whether some row of the finding states one of the facts. */
export function states(finding: Detected, ...facts: string[]): boolean {
  return finding.rows.some(({ fact }) => fact !== null && facts.includes(fact));
}

/** How many rows of the finding state the fact. */
export function countOf(finding: Detected, fact: string): number {
  return finding.rows.filter((row) => row.fact === fact).length;
}

/** '9604 (S) to 4771 (G)' with what the extracts call the classes: 'Sauna (9604) to Kleding (4771)'. */
export function activitiesNamed(codes: string, names: Names): string {
  return codes.replace(/\b(\d{4})\b(?: \([A-U]\))?/g, (whole, code: string) => {
    const named = names.activity?.(code) ?? code;
    return named === code ? whole : named;
  });
}
