import { UsageError } from '../src/errors.ts';

/** How much of each table a profile makes. Shares are of the entities concerned, 0 to 1. */
export interface Profile {
  /** Share of the enterprises that have establishments, of those that would have them at full size. */
  readonly establishmentShare: number;
  /** Mean activity rows of an entity (enterprise or establishment): NACE editions, counters and side activities. */
  readonly activityRows: number;
  readonly denominationShare: number;
  readonly contactShare: number;
  /** Share of the companies that file whose deposits of five years the gazette announces. */
  readonly gazetteAccountsShare: number;
  readonly sharesShare: number;
  /** Of the companies that must file; all or none, since those without would be non-filers. 0: no such extract. */
  readonly accountsShare: number;
  /** Parcels per enterprise. */
  readonly parcelsPerEnterprise: number;
}

/**
 * `full` has the proportions of the whole Belgian register (per 2 million enterprises: 37 million activities, 3 million
 * addresses, 3.5 million names, 1.7 million establishments, 4 million gazette rows, 2 million mandates, 10 million
 * parcels); `light` keeps what most patterns read: 4.3 million rows per million enterprises, something in every table.
 */
export const profiles = {
  full: {
    establishmentShare: 1,
    activityRows: 10.3,
    denominationShare: 1,
    contactShare: 0.18,
    gazetteAccountsShare: 0.45,
    sharesShare: 0.35,
    accountsShare: 1,
    parcelsPerEnterprise: 5,
  },
  light: {
    establishmentShare: 0.17,
    activityRows: 0.26,
    denominationShare: 0.05,
    contactShare: 0.01,
    gazetteAccountsShare: 0.02,
    sharesShare: 0.02,
    accountsShare: 0,
    parcelsPerEnterprise: 0.02,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** Enterprises of the whole Belgian register. */
export const FULL_SIZE = 2_000_000;

/** Eight digits before the check digit run from 0200.0000 to 1040.0000; a tenth more companies than are listed. */
export function strideOf(size: number): number {
  return Math.floor(8_300_000 / (size * 1.12));
}

const LEAST = 1_000;
/** Beyond, there are not enough enterprise numbers. */
const MOST = Math.floor(8_300_000 / 1.12);

/**
 * Reads a size as given on the command line: a number of enterprises, or `full`.
 *
 * @throws UsageError where it is neither, or out of bounds.
 */
export function sizeFrom(text: string): number {
  const size = text === 'full' ? FULL_SIZE : Number(text);
  if (!Number.isInteger(size) || size < LEAST || size > MOST)
    throw new UsageError(
      `size ${text} cannot be`,
      `give a number of enterprises from ${LEAST} to ${MOST}, or "full"`,
    );
  return size;
}

/** @throws UsageError where there is no such profile. */
export function profileFrom(text: string): ProfileName {
  if (text === 'full' || text === 'light') return text;
  throw new UsageError(`profile ${text} is none`, 'give "light" or "full"');
}
