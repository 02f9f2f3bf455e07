/** Days since 1 January 1970. */
export type Day = number;

const DAY = 86_400_000;

/** An ISO date as a day; null for anything else. */
export function day(text: string | undefined): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  return found ? Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY : null;
}

export function iso(of: Day): string {
  return new Date(of * DAY).toISOString().slice(0, 10);
}

/** Calendar months later (or earlier); a day past the month's end is its last day. */
export function months(from: Day, count: number): Day {
  const date = new Date(from * DAY);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1);
  const target = new Date(first);
  const length = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return first / DAY + Math.min(date.getUTCDate(), length) - 1;
}

/** The k of these days nearest together lie within n months. */
export function within(days: readonly Day[], k: number, n: number): boolean {
  return mostWithin(days, n) >= k;
}

/** The most of these days that lie within n months of the first of them. */
export function mostWithin(days: readonly Day[], n: number): number {
  return Math.max(0, ...days.map((first) => days.filter((d) => d >= first && d <= months(first, n)).length));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
