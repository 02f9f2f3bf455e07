import type { World } from '../world.ts';
import type { Address, Company } from '../world-rows.ts';

/** One case of the CONFINE report as a small invented world. */
export interface Case {
  readonly name: string;
  readonly sector: string;
  /** Two sentences: what the extracts show. */
  readonly says: string;
  /** Tier of its network under the defaults; null: nothing to find. */
  readonly tier: 'NOTE' | 'ATTENTION' | 'PRIORITY' | null;
  /** Codes of the patterns that must fire on it. */
  readonly signals: readonly string[];
  /** Adds the case to a world. */
  build(world: World): Core;
}

/** What the case's network must hold: a company, or an address where there is none. */
export interface Core {
  readonly companies: readonly Company[];
  readonly addresses?: readonly Address[];
}
