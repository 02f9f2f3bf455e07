import { UsageError } from '../errors.ts';

/** Files of one layout have so many numbers among themselves. */
const OF_A_LAYOUT = 10_000;

/** Where the number of a file lies among those of its layout, 0 to 9,999: by its bytes alone. */
export function placeByHash(sha256: string): number {
  return Math.floor((Number.parseInt(sha256.slice(0, 12), 16) / 2 ** 48) * OF_A_LAYOUT);
}

/** The first number of a layout; `rank`: its place in the list of all layouts, from 0. */
export function firstNumberOf(rank: number): number {
  return (rank + 1) * OF_A_LAYOUT;
}

/**
 * Numbers for the files of one layout, in the order of their hashes: a file has the same number whatever else is read and in
 * whatever order. Only where two files would have the same one does the later move up.
 *
 * @param hashes SHA-256 in hexadecimal digits, ascending, each once.
 * @throws UsageError for more than 10,000 files.
 */
export function numbersOf(rank: number, hashes: readonly string[]): number[] {
  if (hashes.length > OF_A_LAYOUT) {
    throw new UsageError(
      `there are ${hashes.length} files of one kind, and no more than ${OF_A_LAYOUT} can be told apart`,
      'put files together, such as those of a month',
    );
  }
  const places: number[] = [];
  for (const hash of hashes) places.push(Math.max(placeByHash(hash), (places.at(-1) ?? -1) + 1));
  // the last ones may have moved past the end
  return places.map(
    (place, nth) => firstNumberOf(rank) + Math.min(place, OF_A_LAYOUT - (hashes.length - nth)),
  );
}
