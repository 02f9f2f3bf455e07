import type { Engine } from '../engine/engine.ts';
import type { SqlParameters, TableBuilder, TableTiming } from '../engine/table-builder.ts';
import type { IdentitySummary } from '../entities/identity-summary.ts';
import type { Loaded, SourceSet } from '../extracts/read.ts';
import type { Networks } from '../networks/networks.ts';
import type { Detection } from '../patterns/detect.ts';

/** Extracts read into records, and the tables that rest on them, built when they are asked for. */
export interface Run {
  sources: SourceSet;
  loaded: Loaded;
  asOf: string;
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
  close(): void;
}

/** Extracts read only to say what came of it: no rows are kept. */
export interface Reading {
  engine: Engine;
  sources: SourceSet;
  loaded: Loaded;
  close(): void;
}

/** What a whole run found. */
export interface Analysis {
  run: Run;
  detection: Detection;
  found: Networks;
  identity: IdentitySummary;
  timings: readonly TableTiming[];
  /** Closes the run. */
  close(): void;
}
