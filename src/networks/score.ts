import type { Detected, Family, Pattern, Strength } from '../patterns/pattern.ts';
import type { Credit, FamilyScore, Score, Signal, Tier } from './network.ts';
import { displayed, SCORING } from './scoring.ts';

/*
 * Scoring of the catalogue ("Scoring"), with the readings that it leaves open:
 *
 *   x = w * s * c * r * rho                  of one signal
 *   E = min(cap, max x + share * other x)    of one family
 *   S = sum of E - credits, at least 0       of one network; a credit lowers only the families it speaks about
 *
 * - w = log10 of the likelihood ratio. The ratios already rise with the strength of a finding, so s is 1 from the
 *   threshold on, which is how the catalogue's own table of cases comes out. Where a doubtful identity lowers a finding
 *   to weak, s brings w down to a weak signal's.
 * - One pattern is one signal of a network: its weightiest finding counts ("P19 1.0 + P01 0.3x0.78" for a cluster with
 *   several successions). Repetition is what the patterns themselves count.
 * - The sub-cap on hygiene signals is on what they add to S, families and their caps taken into account.
 * - Tiers compare S to one decimal, as the table of cases does (P28 with P21 make 0.78, given there as 0.8).
 */

const { ATTENTION, PRIORITY } = SCORING.tiers;

/** A finding as scoring sees it. `age` in months of its newest fact, null for a state of the as-of day. */
export interface Weighed {
  id: string;
  pattern: Pattern;
  detected: Detected;
  age: number | null;
  /** Share of peers that raise the same; null where there are too few peers to tell. */
  share: number | null;
}

/** One finding's share in a score. */
function signalOf({ id, pattern, detected, age, share }: Weighed): Signal {
  const likelihoodRatio = Math.max(1, pattern.likelihoodRatio(detected));
  const weight = Math.log10(likelihoodRatio);
  const strength = detected.cappedFrom ? Math.min(1, Math.log10(SCORING.weakRatio) / (weight || 1)) : 1;
  const confidence = detected.confidence === null ? 1 : SCORING.confidence[detected.confidence];
  const recency =
    age === null ? 1 : 2 ** (-Math.max(0, age) / (pattern.halfLifeMonths ?? SCORING.halfLifeMonths));
  const rarity = rarityOf(share);
  return {
    finding: id,
    pattern: pattern.id,
    code: pattern.code,
    family: pattern.family,
    likelihoodRatio,
    weight,
    strength,
    confidence,
    recency,
    rarity,
    value: weight * strength * confidence * recency * rarity,
    hygiene: pattern.hygiene?.(detected) ?? false,
  };
}

/** rho = log p / log p_ref within its bounds; 1 where p is not known. */
export function rarityOf(share: number | null): number {
  if (share === null) return 1;
  const { reference, least, most } = SCORING.rarity;
  if (share <= 0) return most;
  return Math.min(most, Math.max(least, Math.log10(share) / Math.log10(reference)));
}

/** The score of findings that belong together, with its whole arithmetic. */
export function scoreOf(findings: readonly Weighed[], earned: readonly Credit[]): Score {
  const signals = strongestOfEachPattern(findings);
  const families = familiesOf(signals);
  const all = sumOf(families);
  const withoutHygiene = sumOf(familiesOf(signals.filter(({ hygiene }) => !hygiene)));
  const hygieneCut = Math.max(0, all - withoutHygiene - SCORING.hygieneCap);
  const credits = cappedCredits(earned, families);
  const value = Math.max(0, all - hygieneCut - credits.reduce((sum, credit) => sum + credit.value, 0));
  return {
    value: rounded(value),
    display: displayed(value),
    families: families.map((family) => ({
      ...family,
      value: rounded(family.value),
      signals: family.signals.map(roundedSignal),
    })),
    hygieneCut: rounded(hygieneCut),
    credits,
    gates: {
      families: families.length,
      strongSignal: findings.some(({ detected }) => isStrong(detected.strength)),
      recentFact: findings.some(({ age }) => age === null || age < PRIORITY.months),
      confidentTopTwo: signals.slice(0, 2).every(({ confidence }) => confidence >= PRIORITY.confidence),
    },
  };
}

/** The tier that a score reaches: how many families agree counts as much as the sum. */
export function tierOf({ value, gates }: Score): Tier {
  const decimals = 10 ** SCORING.comparedDecimals;
  const compared = Math.round(value * decimals) / decimals;
  if (
    gates.families >= PRIORITY.families &&
    compared >= PRIORITY.score &&
    gates.strongSignal &&
    gates.recentFact &&
    gates.confidentTopTwo
  ) {
    return 'PRIORITY';
  }
  return gates.families >= ATTENTION.families && compared >= ATTENTION.score ? 'ATTENTION' : 'NOTE';
}

/**
 * Chance that something is wrong, of 1, when a signal of this combined likelihood ratio is met: the odds that the
 * catalogue asks to be shown honestly.
 */
export function posterior(prevalence: number, likelihoodRatios: readonly number[]): number {
  const odds = likelihoodRatios.reduce((product, ratio) => product * ratio, prevalence / (1 - prevalence));
  return odds / (1 + odds);
}

/** Weightiest first; equals by pattern, then finding. */
function strongestOfEachPattern(findings: readonly Weighed[]): Signal[] {
  const best = new Map<string, Signal>();
  for (const finding of findings) {
    const signal = signalOf(finding);
    const other = best.get(signal.pattern);
    if (!other || bySize(signal, other) < 0) best.set(signal.pattern, signal);
  }
  return [...best.values()].sort(bySize);
}

function bySize(one: Signal, other: Signal): number {
  return (
    other.value - one.value ||
    compare(one.code, other.code) ||
    compare(one.pattern, other.pattern) ||
    compare(one.finding, other.finding)
  );
}

function familiesOf(signals: readonly Signal[]): FamilyScore[] {
  const families = new Map<Family, Signal[]>();
  for (const signal of signals) {
    families.set(signal.family, [...(families.get(signal.family) ?? []), signal]);
  }
  return [...families.entries()]
    .sort(([one], [other]) => compare(one, other))
    .map(([family, of]) => {
      const cap = family === 'F1' ? SCORING.firstFamilyCap : SCORING.familyCap;
      const sum = of.reduce((total, { value }) => total + value, 0);
      const largest = of[0]!.value;
      return {
        family,
        cap,
        value: Math.min(cap, largest + SCORING.othersShare * (sum - largest)),
        signals: of,
      };
    });
}

/**
 * Credits in their order until the cap is reached. Each takes its value once, off the first of its families that has
 * something left and then off the next: no family falls below 0 by it.
 */
function cappedCredits(earned: readonly Credit[], families: readonly FamilyScore[]): Credit[] {
  const standing = new Map(families.map(({ family, value }) => [family, value]));
  let left: number = SCORING.creditCap;
  return earned.flatMap((credit) => {
    let value = 0;
    for (const family of SCORING.creditFamilies[credit.credit]) {
      const has = standing.get(family) ?? 0;
      const taken = Math.min(credit.value - value, left, has);
      standing.set(family, has - taken);
      value += taken;
      left -= taken;
    }
    return rounded(value) > 0 ? [{ ...credit, value: rounded(value) }] : [];
  });
}

function sumOf(families: readonly FamilyScore[]): number {
  return families.reduce((sum, { value }) => sum + value, 0);
}

function isStrong(strength: Strength): boolean {
  return strength === 'strong' || strength === 'very strong';
}

/** Four decimals: enough to add up by hand, and the same text on every machine. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function roundedSignal(signal: Signal): Signal {
  return {
    ...signal,
    weight: rounded(signal.weight),
    strength: rounded(signal.strength),
    recency: rounded(signal.recency),
    rarity: rounded(signal.rarity),
    value: rounded(signal.value),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
