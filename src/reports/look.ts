import type { Tier } from '../networks/network.ts';

/** How a report is to be shown; the report itself says in which language. */
export interface Look {
  /** Columns of the terminal. */
  width: number;
  color: boolean;
  /** Only networks of this tier and above; unset, all of them, the notes cut short in formats for people. */
  tier?: Tier | undefined;
  /** Whether the table shows all: what was read, coverage by pattern, every network with its evidence. */
  details?: boolean | undefined;
  /** Whether an explained finding leaves out the network that it is in. */
  withoutNetwork?: boolean | undefined;
  /** What was read, as the user wrote it: for the commands that the table proposes. */
  paths?: readonly string[] | undefined;
  /** Between the cells of a CSV; a comma by default. */
  delimiter?: string | undefined;
}
