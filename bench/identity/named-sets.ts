import { UsageError } from '../../src/errors.ts';
import { MIXTURES, PROFILES } from './profiles.ts';
import { PUBLISHED, type PublishedSet } from './published-sets.ts';
import { madeSet } from './score-set.ts';

export const ALL_SETS: readonly string[] = [...Object.keys(PUBLISHED), ...Object.keys(PROFILES)];

/** The published sets and the mixtures: what a change of the matching is judged on first. */
export const FAST_SETS: readonly string[] = [...Object.keys(PUBLISHED), ...Object.keys(MIXTURES)];

/** A set by its name, or why it is left out. @throws UsageError for a name that no set has. */
export async function setNamed(name: string, python: string): Promise<PublishedSet> {
  const published = PUBLISHED[name];
  if (published !== undefined) return published(python);
  const profile = PROFILES[name];
  if (profile !== undefined) return madeSet(name, profile);
  throw new UsageError(`there is no set ${name}`, `give one of ${ALL_SETS.join('; ')}`);
}
