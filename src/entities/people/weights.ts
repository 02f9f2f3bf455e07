import type { Engine } from '../../engine/engine.ts';
import type { SqlTable } from '../../engine/table-graph.ts';

/** Where the weights of likenesses come from: shipped with the tool, or learnt from the loaded extracts. */
export type WeightSource = 'shipped' | 'estimated';

/** What each likeness weighs in a run. */
export interface PersonWeights {
  source: WeightSource;
  /** Pairs of mentions that the weights were learnt from; 0 for the shipped ones. */
  pairs: number;
  /** By field and level (`birthDigit`): how often two mentions of one person are so alike, in bits (log2). */
  bits: Readonly<Record<string, number>>;
}

/** Table that `personWeights` reads. */
export const PERSON_WEIGHT = 'person_share';

/** The tables of the flow; with `shipped` the shipped weights stand in place of learnt ones. */
export function withWeights(tables: readonly SqlTable[], weights: WeightSource): SqlTable[] {
  return weights === 'shipped' ? tables.map(shipped) : [...tables];
}

/** The table with the shipped shares in place of those that the extracts show. */
function shipped(table: SqlTable): SqlTable {
  const sql = table.sql.replaceAll('FROM learnt_share', 'FROM shipped_bits');
  return { ...table, sql: sql.replaceAll('FROM chance_share', 'FROM shipped_chance') };
}

/** Reads the weights of a run whose table `person_share` is built. */
export async function personWeights(engine: Engine): Promise<PersonWeights> {
  const rows = await engine.rows<{ field: string; level: string; bits: number; pairs: number }>(
    `SELECT field, level, bits, pairs FROM ${PERSON_WEIGHT} ORDER BY field, level`,
  );
  const pairs = Number(rows[0]?.pairs ?? 0);
  return {
    source: pairs > 0 ? 'estimated' : 'shipped',
    pairs,
    bits: Object.fromEntries(rows.map(({ field, level, bits }) => [camelCase(`${field} ${level}`), bits])),
  };
}

function camelCase(name: string): string {
  return name.replaceAll(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
