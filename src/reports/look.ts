import type { Tier } from '../networks/network.ts';

/** How a report is to be shown; the report itself says in which language. */
export interface Look {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Only networks of this tier and above; unset, all of them, the notes cut short in formats for people. */
  tier?: Tier | undefined;
}
