import type { Engine } from '../../engine/engine.ts';
import type { SqlTable } from '../../engine/tables.ts';

/** Where the weights of likenesses come from: shipped with the tool, or learnt from the loaded extracts. */
export type WeightSource = 'shipped' | 'estimated';

/** What each likeness weighs in a run. */
export interface PersonWeights {
  /** `shipped` too where learning was asked for and the extracts give too few pairs to learn from. */
  source: WeightSource;
  /** Pairs of mentions that the weights were learnt from; 0 for the shipped ones. */
  pairs: number;
  /** By field and level (`birthDigit`), in bits; see shipped-weight.sql for what each is added to. */
  bits: Readonly<Record<string, number>>;
}

/** Table that `personWeights` reads. */
export const PERSON_WEIGHT = 'person_weight';

/**
 * The tables of the flow with weights that are learnt from the extracts in place of the shipped ones. The pairs to learn
 * from are laid side by side and compared by the very views that compare candidates.
 */
export function withEstimatedWeights(tables: readonly SqlTable[]): SqlTable[] {
  const like = (name: string, as: string, from: string, to: string): SqlTable => {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}`);
    return { ...table, name: as, sql: table.sql.replaceAll(from, to) };
  };
  return [
    ...tables.map((table) =>
      table.name === PERSON_WEIGHT
        ? { ...table, sql: table.sql.replaceAll('shipped_weight', 'estimated_weight') }
        : table,
    ),
    like('person_pair', 'training_side', 'candidate_pair', 'training_pair'),
    like('person_likeness', 'training_likeness', 'comparable_pair', 'training_side'),
  ];
}

/** Reads the weights of a run whose table `person_weight` is built. */
export async function personWeights(engine: Engine): Promise<PersonWeights> {
  const [{ pairs, ...bits } = {}] = await engine.rows(`SELECT * FROM ${PERSON_WEIGHT}`);
  return {
    source: Number(pairs) > 0 ? 'estimated' : 'shipped',
    pairs: Number(pairs),
    bits: Object.fromEntries(Object.entries(bits).map(([name, value]) => [camelCase(name), Number(value)])),
  };
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
