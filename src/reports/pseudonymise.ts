import type { Report } from './report.ts';

/**
 * The report with the names of people and companies taken out everywhere: a person becomes 'person 1f3a2b4c', a company
 * its number; birth dates go too. Ids stay, so that findings can still be followed to their records by whoever holds
 * the extracts.
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
  return throughTexts(report, nameHider(pseudonyms)) as Report;
}

/** Where the word that a name is found by stands in it: 't Hoekje is found by its t. */
const WORD = /[\p{L}\p{N}]+/gu;
const BIRTH = / \(b\. \d{4}-\d{2}-\d{2}\)/g;

/** Replaces names in a text, the longest that fits first. Names are found by their first word: registers are large. */
function nameHider(pseudonyms: ReadonlyMap<string, string>): (text: string) => string {
  const byWord = new Map<string, { name: string; offset: number }[]>();
  for (const name of pseudonyms.keys()) {
    const first = [...name.matchAll(WORD)][0];
    if (first === undefined) continue;
    const named = byWord.get(first[0]) ?? [];
    named.push({ name, offset: first.index });
    byWord.set(first[0], named);
  }
  for (const named of byWord.values()) {
    named.sort((one, other) => other.name.length - one.name.length || (one.name < other.name ? -1 : 1));
  }
  return (text) => {
    let hidden = '';
    let done = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (index < done) continue;
      const found = byWord
        .get(word)
        ?.find(({ name, offset }) => index - offset >= done && text.startsWith(name, index - offset));
      if (!found) continue;
      const from = index - found.offset;
      hidden += text.slice(done, from) + (pseudonyms.get(found.name) ?? '');
      done = from + found.name.length;
    }
    return (hidden + text.slice(done)).replace(BIRTH, '');
  };
}

function throughTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => throughTexts(part, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, throughTexts(part, change)]));
}
