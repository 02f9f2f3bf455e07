/** How a run holds extracts of a given size in memory; megabytes. */
export interface MemoryPlan {
  /** Memory limit of the engine where the user names none. */
  limit: number;
  /** How far a statement may go that cannot do with the limit. */
  most: number;
  /** Whether what stands in memory is compressed where it takes too much of the limit. */
  compressing: boolean;
}

const MB = 1_000_000;
const [LEAST, LARGEST, MOST] = [500, 2_800, 4_000];

/**
 * The plan for so many bytes of extracts (unpacked): a third as much again as they are, beyond which is spilled. With
 * twice that, a million companies take seven tenths more memory and a tenth less time (`npm run bench`). From a gigabyte
 * on, what is spilled would fill a disk, and tables are compressed first.
 */
export function memoryPlan(bytes: number): MemoryPlan {
  return {
    limit: Math.round(Math.min(Math.max((1.3 * bytes) / MB, LEAST), LARGEST)),
    most: MOST,
    compressing: bytes >= 1_000 * MB,
  };
}

/** The plan of a reading that keeps no rows, whatever their bytes: it holds one file at a time, and spills of it. */
export const readingPlan: MemoryPlan = { limit: 2_000, most: MOST, compressing: false };
