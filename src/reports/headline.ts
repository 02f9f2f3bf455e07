import type { Say } from '../messages/index.ts';
import { patternNames } from '../messages/pattern-names.ts';
import { tradeName } from '../messages/trades.ts';
import { shortLabel } from '../networks/code-labels.ts';
import type { Network } from '../networks/network.ts';
import type { Finding, Report } from './report.ts';

/** A network in a line: who, why, where, in what, when. Empty text where the extracts do not tell. */
export interface Headline {
  /** 'Bar Azuro and 2 other companies'. */
  who: string;
  /** What its strongest signals are, in at most eight words: 'moving seat, accounts missing'. */
  why: string;
  /** Its municipalities, the most frequent first. */
  where: string;
  /** Its trades, those in which trafficking was found first. */
  sector: string;
  /** Years of its facts: '2019-2026'. */
  years: string;
}

/** Words that `why` has at most, and municipalities and trades that are named. */
const [WORDS, PLACES, TRADES] = [8, 2, 2];

/** What heads a network in every format. */
export function headlineOf(
  network: Network,
  findings: readonly Finding[],
  report: Report,
  say: Say,
): Headline {
  return {
    who: whoOf(network, findings, say),
    why: whyOf(network, findings, say),
    where: someOf(municipalitiesOf(network), PLACES),
    sector: sectorOf(network, report, say),
    years: yearsOf(findings),
  };
}

/** 'Bar Azuro and 2 other companies: moving seat, accounts missing'. */
export function headSentence({ who, why }: Headline, say: Say): string {
  return why === '' ? who : say('head', { who, why });
}

/** The short name of a pattern; a pattern that the messages do not know goes by its title. */
export function patternName(id: string, title: string, say: Say): string {
  return patternNames[id]?.[say.language] ?? title;
}

/** First and last year of the dated facts of findings: '2019-2026', '2024', or nothing. */
export function yearsOf(findings: readonly Finding[]): string {
  const years = findings
    .flatMap(({ evidence }) => evidence.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 4)])))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? first : `${first}-${last}`;
}

/** The company that ties the most, else the first of the strongest finding, and how many there are beside it. */
function whoOf({ members, keyPlayers }: Network, findings: readonly Finding[], say: Say): string {
  const companies = members.filter(({ kind }) => kind === 'company');
  const first =
    keyPlayers.find(({ kind }) => kind === 'company') ??
    findings[0]?.subjects.find(({ kind }) => kind === 'company') ??
    companies[0] ??
    members[0];
  const name = first?.name ?? '';
  const others = companies.filter(({ id }) => id !== first?.id).length;
  if (first?.kind !== 'company' || others === 0) return name;
  return others === 1 ? say('company.others.one', { name }) : say('company.others', { name, count: others });
}

function whyOf({ score }: Network, findings: readonly Finding[], say: Say): string {
  const titles = new Map(findings.map(({ pattern, title }) => [pattern, title]));
  const bySignal = score.families
    .flatMap(({ signals }) => signals)
    .sort((one, other) => other.value - one.value || (one.code < other.code ? -1 : 1));
  const names: string[] = [];
  let words = 0;
  for (const { pattern } of bySignal) {
    const name = patternName(pattern, titles.get(pattern) ?? pattern, say);
    words += name.split(' ').length;
    if (names.length > 0 && words > WORDS) break;
    names.push(name);
  }
  return names.join(', ');
}

function municipalitiesOf({ places }: Network): string[] {
  const counts = new Map<string, number>();
  for (const { municipality, zipcode } of places) {
    const name = municipality ?? zipcode;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))
    .map(([name]) => name);
}

function sectorOf({ activities }: Network, report: Report, say: Say): string {
  const trades = activities.map((code) => tradeName(code, say.language));
  const known = [...new Set(trades.filter((trade) => trade !== undefined))];
  if (known.length > 0) return someOf(known, TRADES);
  const [first] = activities;
  return first === undefined ? '' : shortLabel(report.activities?.[first] ?? `NACE ${first}`);
}

function someOf(words: readonly string[], most: number): string {
  const shown = words.slice(0, most).join(', ');
  return words.length > most ? `${shown} +${words.length - most}` : shown;
}
