import type { NetworkScore, PatternScore } from './judge.ts';

/** What comes out otherwise than labelled where the world has too few peers. */
interface PeerGuard {
  readonly code: string;
  /** What the labels concerned show, as they say it; the others of the pattern do not hang on the size. */
  readonly says: readonly string[];
  readonly because: string;
  /** Ordinary companies from which on the labels came out as they say with every seed that was tried. */
  readonly enough: number;
}

/**
 * Rules that flag only what stands out among its peers, or keep out what does. One round of plants is laid in however
 * small a world, so that in a small one the plants are themselves a part of what is ordinary.
 */
export const PEER_GUARDS: readonly PeerGuard[] = [
  {
    code: 'P27',
    says: ['hit: two houses, residents pass through one (moderate)'],
    because: 'residents pass through that house only as P30 sees it',
    enough: 1_000,
  },
  {
    code: 'P30',
    says: [
      'hit: twelve stays in a year (moderate)',
      'hit: in a flat (moderate)',
      'hit: four years ago (moderate)',
    ],
    because:
      'a dwelling is flagged only where 99 in 100 see no more stays, and among so few the planted ones are more than one in 100',
    enough: 1_000,
  },
  {
    code: 'P32',
    says: ['twin: an accountant’s number'],
    because:
      'a number is too common to tell anything only where 99.5 in 100 contacts have fewer users, and among so few it is not',
    enough: 300,
  },
];

/** A pattern or a case below its floor, about which a world of this size tells nothing. */
export interface TooSmall {
  readonly name: string;
  readonly because: string;
  /** The number of ordinary companies that is enough. */
  readonly enough: number;
}

/**
 * The failures that come with a world of so few companies, whether the rules work or not. One of which any part has
 * another cause is none of them.
 *
 * @param below patterns below their floors
 * @param off cases and twins that stand where they should not
 */
export function tooSmallFor(
  companies: number,
  below: readonly PatternScore[],
  off: readonly NetworkScore[],
): TooSmall[] {
  const guards = new Map(
    PEER_GUARDS.filter(({ enough }) => companies < enough).map((guard) => [guard.code, guard]),
  );
  const patterns = below.flatMap(({ code, wrong }): TooSmall[] => {
    const guard = guards.get(code);
    if (!guard || !wrong.every(({ says }) => guard.says.includes(says))) return [];
    return [{ name: code, because: guard.because, enough: guard.enough }];
  });
  const shown = new Map(patterns.map((pattern) => [pattern.name, pattern]));
  const networks = off.flatMap(({ name, missing }): TooSmall[] => {
    const its = missing.map((code) => shown.get(code)?.enough);
    if (its.length === 0 || its.includes(undefined)) return [];
    return [{ name, because: `it lacks ${missing.join(' ')}`, enough: Math.max(...its.map(Number)) }];
  });
  return [...patterns, ...networks];
}
