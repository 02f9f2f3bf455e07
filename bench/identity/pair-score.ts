/** Shares, 0 to 1, over pairs of mentions. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Precision and recall over pairs of mentions. `labels` says who each mention is, `found` who it is held to be; a
 * mention that `found` leaves out is tied to nobody.
 */
export function pairScore(
  labels: readonly (number | string)[],
  found: ReadonlyMap<number, number | string>,
): Score {
  const pairs = (groups: Iterable<number>) => [...groups].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const count = (keys: Iterable<string>) => {
    const times = new Map<string, number>();
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    return times.values();
  };
  const right = pairs(count([...found].map(([at, entity]) => `${entity} ${labels[at]}`)));
  const precision = right / Math.max(1, pairs(count([...found.values()].map(String))));
  const recall = right / Math.max(1, pairs(count(labels.map(String))));
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
