import type { Engine, EngineLimits } from '../engine/engine.ts';
import type { SqlTable } from '../engine/table-graph.ts';
import type { WeightSource } from '../entities/people/weights.ts';
import type { DayOrder } from '../extracts/read.ts';
import type { Language } from '../messages/index.ts';
import type { OptionValues } from '../patterns/options.ts';
import type { Store } from '../store/store.ts';
import type { Run } from './run.ts';
import type { Stage, Step } from './steps.ts';

/** What a run reads, and how. */
export interface RunInput {
  paths: readonly string[];
  /** Values of pattern options that differ from the defaults. */
  optionValues?: OptionValues;
  /** ISO date; default: the newest snapshot or publication date in the extracts, never the clock. */
  asOf?: string | undefined;
  /** ISO date to look from where neither `asOf` nor any extract gives one; default: that ends the run. */
  asOfWithoutDays?: string | undefined;
  limits?: EngineLimits;
  mapping?: string | undefined;
  allow?: string | undefined;
  decisions?: string | undefined;
  /** Files that will be written: none of them may be one that is read. */
  outputs?: readonly string[] | undefined;
  personKey?: string | undefined;
  /** Which part of a day stands first where a file does not show it. */
  dayOrder?: DayOrder | undefined;
  /** Share of a file's rows above which rejects end the run; default: as `loadRecords` has it. */
  greatestRejectShare?: number | undefined;
  /** What likenesses of people weigh; default: learnt from the extracts. */
  weights?: WeightSource | undefined;
  /** Whether tables are asked for again once all is found: none is dropped on the way then. */
  keepTables?: boolean | undefined;
  /** Of the sentences about networks; default English. */
  language?: Language | undefined;
  /** Called once the extracts are read, before anything is looked for; what it throws ends the run. */
  before?: ((run: Run) => Promise<void>) | undefined;
  /** Where the run keeps what it reads and builds, and takes what is kept; it is closed with the run. */
  store?: Store | undefined;
  /** Tables beyond those of the flow (base rates), and which of them will be asked for. */
  moreTables?: { sql: readonly SqlTable[]; needed: readonly string[] };
}

/** Learns of each step as it begins, and of each stage as it ends; of the engine once, so that a user can interrupt it. */
export interface Listener {
  engine?(engine: Engine): void;
  step?(step: Step): void;
  stage?(stage: Stage): void;
  /** The run ends without a result. */
  failed?(): void;
}
