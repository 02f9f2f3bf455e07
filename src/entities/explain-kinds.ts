import type { Engine } from '../engine/engine.ts';
import { explainPair, explainTables } from './explain.ts';
import { explainAddresses, explainAddressTables } from './explain-address.ts';
import { explainCompanies, explainCompanyTables } from './explain-company.ts';
import { type EntityKind, mentionRows } from './mentions.ts';

/** How two mentions of a kind are compared. */
export interface Explanation {
  /** Tables that it reads. */
  tables: readonly string[];
  /** SQL for the records with a mention of the kind, in the column `ref`. */
  mentions: string;
  explain(engine: Engine, left: number, right: number): Promise<string>;
}

export const explanations: Readonly<Record<EntityKind, Explanation>> = {
  person: { tables: explainTables, mentions: 'SELECT ref FROM mention', explain: explainPair },
  company: {
    tables: explainCompanyTables,
    mentions: `SELECT ref FROM (${mentionRows.company.sql}) r`,
    explain: explainCompanies,
  },
  address: {
    tables: explainAddressTables,
    mentions: 'SELECT ref FROM address_text',
    explain: explainAddresses,
  },
};
