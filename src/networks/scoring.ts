import type { Confidence, Family } from '../patterns/pattern.ts';

/**
 * Every number of the score, once: the arithmetic (score.ts, credits.ts) and the wording (reports/words.ts) read them here, so
 * that a report never explains another sum than the one that was made. docs/scoring.md says why they are what they are.
 */
export const SCORING = {
  /** What the signals of one family add at most; those of F1, the collapses, may add more. */
  familyCap: 1.2,
  firstFamilyCap: 1.4,
  /** Share with which the signals of a family count besides its weightiest. */
  othersShare: 0.3,
  /** What signals of poor administration add at most, all together. */
  hygieneCap: 0.3,
  /** What each fact that speaks for a network takes off, and all of them at most. */
  credit: 0.2,
  creditCap: 0.6,
  /** What a credit speaks about. Nothing in a company's papers speaks for a dwelling: F7 and F8 are lowered by none. */
  creditFamilies: {
    'accounts on time': ['F4', 'F5'],
    steady: ['F2', 'F3'],
    employees: ['F4', 'F6'],
    'court-approved': ['F1'],
  } satisfies Record<string, readonly Family[]>,
  /** Months after which a signal weighs half, where its pattern has no half-life of its own. */
  halfLifeMonths: 60,
  /** Likelihood ratio of a signal that a doubtful identity made weak. */
  weakRatio: 2,
  /** How sure an identity is, as a factor. */
  confidence: { certain: 1, strong: 0.95, moderate: 0.7, 'name-only': 0.5 } satisfies Record<
    Confidence,
    number
  >,
  /** Share of peers at which rarity is 1, and its bounds. */
  rarity: { reference: 0.02, least: 0.25, most: 1.5 },
  /** S at which the scale of 0 to 100 stands at 90. */
  ninety: 1.5,
  /** S is compared to the tiers' floors to so many decimals. */
  comparedDecimals: 1,
  /** What a network needs to reach a tier. Months: how young its newest fact is; confidence: of the two weightiest signals. */
  tiers: {
    ATTENTION: { families: 2, score: 0.8 },
    PRIORITY: { families: 3, score: 1.6, months: 24, confidence: 0.8 },
  },
} as const;

/** A score on the scale of 0 to 100, which flattens out: an aid for ordering only. */
export function displayed(score: number): number {
  return Math.round(100 * (1 - 10 ** (-score / SCORING.ninety)));
}

/** Combined likelihood ratio at which a score stands, to two figures: 40 at 1.6. */
export function ratioAt(score: number): number {
  return Number((10 ** score).toPrecision(2));
}
