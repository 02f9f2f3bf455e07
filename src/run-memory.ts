/** How a run holds extracts of a given size in memory. */
export interface MemoryPlan {
  /** Memory limit of the engine where the user names none, as DuckDB writes it. */
  limit: string;
  /** Whether what stands in memory is compressed where it takes too much of the limit. */
  compressing: boolean;
}

/** Bytes of extracts below which matching people alone takes this memory; the rest is spilled. */
const [MATCHING_SMALL, MATCHING_LIMIT] = [400_000_000, '600MB'];

const MB = 1_000_000;
const [LEAST, MOST] = [1_000 * MB, 3_000 * MB];

/**
 * The plan for so many bytes of extracts (unpacked). What is read stands in memory to the end of a run, so compressing it
 * pays from a hundred megabytes on; tables on the way come and go, and are compressed only where a register would not fit
 * else. Three times the extracts is what a run takes without spilling more than it costs (`npm run bench`: at a
 * million companies three fifths of the peak, in the same time).
 */
export function memoryPlan(bytes: number): MemoryPlan {
  return {
    limit: `${Math.round(Math.min(Math.max(3 * bytes, LEAST), MOST) / MB)}MB`,
    compressing: bytes >= 100 * MB,
  };
}

/**
 * The limit while only mentions are matched, which holds few tables at once: lower than a whole run's, for extracts of
 * less than 400 MB; undefined where the plan's stands.
 */
export function matchingLimit(bytes: number): string | undefined {
  return bytes < MATCHING_SMALL ? MATCHING_LIMIT : undefined;
}
