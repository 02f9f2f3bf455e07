import { totalmem } from 'node:os';

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

/** Of the machine's memory, what a run takes at most by itself; and in megabytes what it may take on the smallest machine. */
const [SHARE_OF_MACHINE, LEAST] = [0.25, 1_000];

/** What the engine is given at most, so that the whole program stays within 4 GB, and what one statement may take beyond. */
const [LARGEST, MOST] = [2_800, 4_000];

/** Bytes of extracts from which what is spilled would fill a disk, and tables are compressed first. */
const COMPRESSING_FROM = 1_000 * MB;

/**
 * The plan for so many bytes of extracts (unpacked): a quarter of the machine's memory for the whole program, at least 1 GB.
 * With less the engine spills: a million companies took a quarter more time within 450 MB than within 2.5 GB.
 *
 * @param machine bytes of memory that this process may use.
 */
export function memoryPlan(bytes: number, machine: number = memoryOfMachine()): MemoryPlan {
  const allowed = Math.max(SHARE_OF_MACHINE * machine, LEAST * MB);
  return {
    limit: Math.min(engineShare(allowed), LARGEST),
    most: MOST,
    compressing: bytes >= COMPRESSING_FROM,
  };
}

/** Bytes: those of the machine, or of the container that the process runs in. */
function memoryOfMachine(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

/** The plan of a reading that keeps no rows, whatever their bytes: it holds one file at a time, and spills of it. */
export const readingPlan: MemoryPlan = { limit: 2_000, most: MOST, compressing: false };

/** Of the memory that a user allows the whole program (MB): its own, and three tenths that the engine does not count. */
const [OF_THE_PROGRAM, NOT_COUNTED] = [250, 0.3];

/** Megabytes with which the engine can work at all. */
const FEWEST = 100;

const UNITS: Readonly<Record<string, number>> = {
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/** Bytes of a size as a user writes it ('500MB', '1.5 GiB'); undefined where it is none. */
export function bytesOf(size: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?) ?([KMGT]i?B)$/i.exec(size);
  return match ? Number(match[1]) * UNITS[match[2]!.toLowerCase()]! : undefined;
}

/**
 * Limit of the engine, in MB, under which the whole program stays within `bytes`: measured at a million companies and at
 * the whole register. It is no less than what the engine can work with; then the program may take more, and says so.
 */
export function engineShare(bytes: number): number {
  const asked = bytes / MB;
  return Math.max(
    1,
    Math.round(Math.max((1 - NOT_COUNTED) * asked - OF_THE_PROGRAM, Math.min(asked, FEWEST))),
  );
}

/** What to say when a run took more bytes than `--memory` (as the user wrote it) allows; undefined where it kept to it. */
export function overMemory(asked: string | undefined, peak: number): string | undefined {
  const allowed = asked === undefined ? undefined : bytesOf(asked);
  if (allowed === undefined || peak <= allowed) return undefined;
  return `the run took ${Math.ceil(peak / MB)} MB at its peak, more than --memory ${asked}: the program itself needs some ${OF_THE_PROGRAM} MB beside its data`;
}
