import type { SqlTable } from '../../engine/tables.ts';

/** Where the weights of likenesses come from: shipped with the tool, or learnt from the loaded extracts. */
export type WeightSource = 'shipped' | 'estimated';

/**
 * The tables of the flow with weights that are learnt from the extracts in place of the shipped ones. Pairs that are only
 * learnt from are laid side by side and compared by the very views that compare candidates.
 */
export function withEstimatedWeights(tables: readonly SqlTable[]): SqlTable[] {
  const like = (name: string, as: string, from: string, to: string): SqlTable => {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}`);
    return { ...table, name: as, sql: table.sql.replaceAll(from, to) };
  };
  return [
    ...tables.map((table) =>
      table.name === 'person_weight' ? { ...table, sql: 'SELECT * FROM estimated_weight' } : table,
    ),
    like('person_pair', 'training_side', 'candidate_pair', 'training_pair'),
    like('person_likeness', 'training_likeness', 'comparable_pair', 'training_side'),
  ];
}
