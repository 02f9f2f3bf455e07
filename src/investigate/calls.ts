import type { Say } from '../messages/index.ts';
import { fill } from '../messages/messages.ts';
import type { Strength } from '../patterns/pattern.ts';
import { patternName } from '../reports/headline.ts';
import type { Finding } from '../reports/report.ts';
import type { Call } from './dossier.ts';
import type { Focus } from './focus.ts';
import { type Country, partners, worded } from './partners.ts';

/** At most so many: who has to ring eight services rings none. */
const CALLS = 3;
const weight: Record<Strength, number> = { weak: 1, moderate: 2, strong: 3, 'very strong': 4 };

/** By which number a subject's register knows it. */
export function countryOf(companies: readonly string[], parcels: readonly string[]): Country {
  const [key] = [...companies, ...parcels];
  if (key === undefined) return 'be';
  if (/^\d/.test(key)) return 'be';
  const letters = key.slice(0, 2).toLowerCase();
  return letters === 'nl' || letters === 'fr' || letters === 'gb' ? letters : 'generic';
}

/** The partners who can tell most about these findings, each with the reason and what to ask. */
export function callsFor(
  findings: readonly Finding[],
  focus: Focus,
  name: string,
  country: Country,
  say: Say,
): Call[] {
  const strongest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = strongest.get(finding.pattern);
    if (!known || weight[finding.strength] > weight[known.strength]) strongest.set(finding.pattern, finding);
  }
  const reasons = [...strongest.values()];
  const ranked = partners.map((partner, place) => {
    const own = reasons.filter(({ family }) => (partner.families[family] ?? 0) > 0);
    const value = own.reduce(
      (sum, { family, strength }) => sum + (partner.families[family] ?? 0) * weight[strength],
      0,
    );
    return { partner, place, own, value };
  });
  const chosen = ranked
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || one.place - other.place);
  // three are always named: who knows the place or the company when no finding points further
  const fallback = ranked.filter(
    ({ partner, value }) =>
      value === 0 &&
      (focus.kind === 'address' || focus.kind === 'parcel' ? ['F8', 'F6', 'F7'] : ['F3', 'F6', 'F2']).some(
        (family) => partner.families[family as Finding['family']] === 1,
      ),
  );
  return [...chosen, ...fallback].slice(0, CALLS).map(({ partner, own }) => ({
    partner: worded(partner.name[country], say.language),
    reason:
      own.length === 0
        ? say('dossier.noReason')
        : say.list(
            [...own]
              .sort((one, other) => weight[other.strength] - weight[one.strength])
              .slice(0, CALLS)
              .map(({ pattern, title }) => patternName(pattern, title, say)),
          ),
    question: fill(worded(partner.question, say.language), { name }),
  }));
}
