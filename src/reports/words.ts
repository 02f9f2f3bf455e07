import { dataWord } from '../messages/data-words.ts';
import { type Say, sayIn } from '../messages/index.ts';
import type { Network, Score } from '../networks/network.ts';
import { TIERS, type Tier } from '../networks/network.ts';
import { posterior } from '../networks/score.ts';
import { displayed, ratioAt, SCORING } from '../networks/scoring.ts';
import { catalogue } from '../patterns/catalogue.ts';
import { yearsOf } from './headline.ts';
import type { Evidence, Finding, Report } from './report.ts';
import { percent } from './text.ts';

/** Networks from a tier upwards. */
export function networksFrom(report: Report, tier: Tier | undefined): Network[] {
  const lowest = TIERS.indexOf(tier ?? 'NOTE');
  return report.networks.filter((network) => TIERS.indexOf(network.tier) >= lowest);
}

/** Findings of a network in their order. */
export function findingsOf(network: Network, byId: ReadonlyMap<string, Finding>): Finding[] {
  return network.findings.flatMap((id) => byId.get(id) ?? []);
}

export function findingsById(report: Report): Map<string, Finding> {
  return new Map(report.findings.map((finding) => [finding.id, finding]));
}

/** 'S = 2.08 = F1 1.00 + F2 0.90 + F4 0.18 - 0.20': a score as one sum. */
export function sumInShort({ value, families, hygieneCut, credits }: Score): string {
  const parts = families.map((family) => `${family.family} ${family.value.toFixed(2)}`).join(' + ');
  const less = [hygieneCut, ...credits.map((credit) => credit.value)].filter((part) => part >= 0.005);
  const sum = `${parts}${less.map((part) => ` - ${part.toFixed(2)}`).join('')}`;
  // credits never make a score negative
  return `S = ${value.toFixed(2)} = ${value === 0 && less.length > 0 ? `max(0, ${sum})` : sum}`;
}

/** The arithmetic line by line: each signal, each family, what is taken off. */
export function sumInFull(score: Score, say: Say): string[] {
  const lines = score.families.flatMap(({ family, cap, value, signals }) => [
    ...signals.map(
      (signal, place) =>
        `${signal.code} ${signal.pattern}: ${place === 0 ? '' : `${SCORING.othersShare} x `}${signal.value.toFixed(3)} = log10 ${
          signal.likelihoodRatio
        } (${signal.weight.toFixed(3)}) x s ${signal.strength.toFixed(2)} x c ${signal.confidence.toFixed(2)} x r ${signal.recency.toFixed(
          2,
        )} x rho ${signal.rarity.toFixed(2)}${signal.hygiene ? ' (hygiene)' : ''}`,
    ),
    `${family} = ${value.toFixed(3)} (<= ${cap})`,
  ]);
  if (score.hygieneCut > 0)
    lines.push(
      say('hygieneCut', { value: score.hygieneCut.toFixed(3), most: say.number(SCORING.hygieneCap) }),
    );
  for (const { credit, value } of score.credits)
    lines.push(`- ${value.toFixed(2)}: ${say(`credit.${credit}`)}`);
  return [...lines, sumInShort(score)];
}

/** How a score is to be read, with what the floors of the tiers are on the scale of 0 to 100. */
export function scoreLegend(say: Say): string {
  const { ATTENTION, PRIORITY } = SCORING.tiers;
  return say('legend', {
    attention: say.number(ATTENTION.score),
    attentionShown: displayed(ATTENTION.score),
    priority: say.number(PRIORITY.score),
    priorityShown: displayed(PRIORITY.score),
  });
}

/** Shares of abused companies for which the message 'odds' says in words what PRIORITY is worth. */
const ONE_IN_A_HUNDRED = 0.01;
const TWO_IN_A_THOUSAND = 0.002;

/**
 * What PRIORITY is worth, shown honestly, by the combined likelihood ratio at which it begins. Signals overlap, so that a
 * higher score is no proof either.
 */
export function oddsOfPriority(say: Say): string {
  const chance = (prevalence: number) =>
    share(posterior(prevalence, [ratioAt(SCORING.tiers.PRIORITY.score)]), say);
  return say('odds', { often: chance(ONE_IN_A_HUNDRED), seldom: chance(TWO_IN_A_THOUSAND) });
}

/**
 * '8 collapsed companies', '1 collapsed company': what a pattern could have flagged. The words begin with a plural and may
 * go on with a verb of it ('operators who own a dwelling').
 */
export function counted(count: number, words: string, say: Say = sayIn('en')): string {
  if (say.language !== 'en') return `${say.count(count)} ${words}`;
  if (count !== 1) return `${count} ${words}`;
  const one = words
    .replace(/\bpeople\b/, 'person')
    .replace(/\bcompanies\b/, 'company')
    .replace(ONE_OF, '$1')
    .replace(/\b(who|that) (own|control)\b/, '$1 $2s');
  return `1 ${one}`;
}

const ONE_OF = /\b(person|enterprise|place|licence|operator|unit|owner|subcontractor|household|employer)s\b/;

/** 'gazette.csv:12': where a fact stands, or nothing. */
export function placeOf({ source }: Evidence): string {
  return source === null ? '' : `${source.file}:${source.record}`;
}

const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)? \p{L}+ \d{4}/u;
/** How names of people are told apart. */
const BORN = /\([^()]* \d{4}-\d{2}-\d{2}\)/g;

/** What a finding says, with the years of its facts before it where it tells no day itself: '2019-2021: ...'. */
export function statementInYears(finding: Finding): string {
  const { statement } = finding;
  const years = yearsOf([finding]);
  return years === '' || DAY.test(statement.replace(BORN, '')) ? statement : `${years}: ${statement}`;
}

/** '0.4 % of 1250 companies (form 610, NACE 56)', or nothing. */
export function comparisonInWords({ comparison }: Finding, say: Say): string {
  if (comparison === null) return '';
  return say('comparison.says', {
    percent: share(comparison.share, say),
    peers: say.count(comparison.peers),
    of: comparison.of,
  });
}

/**
 * What a report without networks says: nothing found is not the same as nothing looked for, as kept out by the allow-list,
 * or as left out because something else was asked for.
 */
export function nothingFound(report: Report, say: Say): string {
  const suppressed = report.findings.filter(({ suppression }) => suppression !== null).length;
  if (suppressed > 0 && suppressed === report.findings.length) {
    return say(suppressed === 1 ? 'noNetworksAllowed.one' : 'noNetworksAllowed', { count: suppressed });
  }
  if (report.coverage.some(({ flagged }) => flagged > 0)) return say('noNetworksShown');
  const blind = report.coverage.filter(({ status }) => status === 'not-evaluable').length;
  if (blind > 0) return say('noNetworksBut', { count: blind });
  const whole = catalogue.filter(({ onByDefault }) => onByDefault).length;
  return report.coverage.length < whole ? say('noNetworksAmong') : say('noNetworks');
}

/** 0.057 as '5.7 %', in the language's way to write numbers. */
export function share(value: number, say: Say): string {
  return percent(value).replace('.', say('decimalMark'));
}

/** What somebody is in findings, in words: 'collapsed, company'. */
export function roleInWords(roles: string, say: Say): string {
  return roles
    .split(', ')
    .map((role) => dataWord(role, say.language))
    .join(', ');
}
