import type { Planted, Stage } from '../plants/stage.ts';

/** Something that looks like a pattern and is ordinary life. */
export interface Twin {
  readonly name: string;
  readonly says: string;
  /** It may not be displayed at all (a refuge). */
  readonly hidden?: boolean;
  /** Adds it to a world; returns the companies and places that must stay below ATTENTION. */
  build(stage: Stage): Planted;
}
