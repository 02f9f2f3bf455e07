/** Whether a probability means what it says: of the links that are given nine in ten, nine in ten are right. */

/** A link between two mentions or people as the matching gives it, and whether the labels say that they are one. */
export interface GivenLink {
  /** 0 to 1. */
  probability: number;
  same: boolean;
}

/** The links of one range of probabilities. */
export interface ReliabilityBin {
  /** Probabilities from `from`, up to but without `to`; the last range holds 1 too. */
  from: number;
  to: number;
  links: number;
  /** Mean of the probabilities given, 0 to 1. */
  given: number;
  /** Share of links that are right, 0 to 1. */
  right: number;
}

/** Finer where decisions are made: what is strong must be right 995 times in a thousand. */
const EDGES: readonly number[] = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1];

/**
 * Ranges that hold a link, the least probable first. `edges` go up from 0 to 1.
 *
 * @throws RangeError for a probability that is none.
 */
export function reliability(links: Iterable<GivenLink>, edges: readonly number[] = EDGES): ReliabilityBin[] {
  const bins = edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, to, links: 0, given: 0, right: 0 }));
  for (const { probability, same } of links) {
    if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`);
    const bin = bins.find(({ to }) => probability < to) ?? bins.at(-1);
    if (bin === undefined) throw new RangeError('edges go from 0 to 1');
    bin.links += 1;
    bin.given += probability;
    bin.right += same ? 1 : 0;
  }
  return bins
    .filter((bin) => bin.links > 0)
    .map((bin) => ({ ...bin, given: bin.given / bin.links, right: bin.right / bin.links }));
}

/** How far what is given lies from what is right, on average over all links, 0 to 1 (expected calibration error). */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const links = bins.reduce((sum, bin) => sum + bin.links, 0);
  const apart = bins.reduce((sum, bin) => sum + bin.links * Math.abs(bin.given - bin.right), 0);
  return apart / Math.max(1, links);
}

/** The table of docs/identity.md, in Markdown. */
export function reliabilityTable(bins: readonly ReliabilityBin[]): string {
  const lines = ['| probability | links | given on average | right |', '| --- | --: | --: | --: |'];
  for (const { from, to, links, given, right } of bins) {
    lines.push(
      `| ${from} to ${to} | ${links.toLocaleString('en')} | ${given.toFixed(3)} | ${right.toFixed(3)} |`,
    );
  }
  lines.push(
    '',
    `On average ${calibrationError(bins).toFixed(3)} lies between what is given and what is right.`,
  );
  return lines.join('\n');
}
