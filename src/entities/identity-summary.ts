import type { Engine } from '../engine/engine.ts';
import { PERSON_WEIGHT, type PersonWeights, personWeights, type WeightSource } from './people/weights.ts';

/** What became of the mentions of people in a run. */
export interface IdentitySummary {
  mentions: number;
  people: number;
  /** Mentions by what holds them to their person. */
  byLevel: { certain: number; strong: number; moderate: number; nameOnly: number };
  /**
   * Keys that more mentions share than are compared with one another on account of one key (60; in extracts of fewer than
   * 130,000 different mentions 200), and the mentions that hang on such a key; they are still compared where they share a
   * finer one.
   */
  keysLeftOut: { keys: number; mentions: number };
  weights: PersonWeights;
}

/** Tables that `identitySummary` reads. */
export const identityTables: readonly string[] = ['identity_summary', PERSON_WEIGHT];

/** Reads the summary of a run whose `identityTables` are built. */
export async function identitySummary(engine: Engine): Promise<IdentitySummary> {
  const [row = {}] = await engine.rows(`SELECT * FROM identity_summary`);
  const count = (column: string) => Number(row[column] ?? 0);
  return {
    mentions: count('mentions'),
    people: count('people'),
    byLevel: {
      certain: count('certain'),
      strong: count('strong'),
      moderate: count('moderate'),
      nameOnly: count('name_only'),
    },
    keysLeftOut: { keys: count('crowded_keys'), mentions: count('crowded_mentions') },
    weights: await personWeights(engine),
  };
}

/** In words what was not compared on account of one key alone; undefined where nothing was left out. */
export function keysLeftOutInWords({ keysLeftOut: { keys, mentions } }: IdentitySummary): string | undefined {
  if (keys === 0) return undefined;
  return keys === 1
    ? `1 key is shared by too many mentions of people, and the ${mentions} mentions that hang on it are compared by finer keys only`
    : `${keys} keys are each shared by too many mentions of people, and the ${mentions} mentions that hang on them are compared by finer keys only`;
}

/** In words what weighs what, where it was to be learnt from the extracts; undefined where that was not asked for. */
export function weightsInWords({ weights }: IdentitySummary, asked: WeightSource): string | undefined {
  if (asked === 'shipped') return undefined;
  if (weights.source === 'shipped') {
    return 'the extracts give no pairs of mentions to learn weights from; the shipped ones are used';
  }

  return `weights are learnt from ${weights.pairs} pairs of mentions (run.identity.weights of the JSON report)`;
}
