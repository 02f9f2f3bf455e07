import type { TableWork } from '../engine/table-work.ts';
import type { FileAhead } from '../extracts/read.ts';

/** Parts of the flow, in order; `report` is written by the commands. */
export type StageName = 'recognise' | 'read' | 'patterns' | 'networks' | 'report';

/** What a run does at the moment. */
export interface Step {
  stage: StageName;
  /** A file, or what is worked out, in words. */
  text: string;
  /** How much of the stage is done, 0 to 1, where that is known. */
  share?: number | undefined;
  /** Rows read or made in the stage so far. */
  rows?: number | undefined;
}

/** How long a stage of the flow took. */
export interface Stage {
  name: StageName;
  seconds: number;
}

/** Takes the time of a stage: call what it returns at the stage's end. */
export function timed(told: ((stage: Stage) => void) | undefined, name: StageName): () => void {
  const started = performance.now();
  return () => told?.({ name, seconds: (performance.now() - started) / 1000 });
}

/** A file that is about to be read, by bytes of all files that will be. */
export function readingStep({ path, bytesBefore, bytesInAll, rowsBefore }: FileAhead): Step {
  const share = bytesInAll === 0 ? undefined : bytesBefore / bytesInAll;
  return { stage: 'read', text: path, share, rows: rowsBefore };
}

/** A table that is about to be built. */
export function tableStep(name: string, work: TableWork | undefined): Step {
  return { stage: 'patterns', text: name.replaceAll('_', ' '), share: work?.share, rows: work?.rows };
}
