import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { UsageError } from '../../src/errors.ts';
import { openRun } from '../../src/pipeline.ts';
import { asMandates } from './mandates.ts';
import { pairScore, type Score } from './pair-score.ts';
import { type AnyProfile, mentionsOf } from './profiles.ts';
import type { GivenLink } from './reliability.ts';

/** Mentions of people, each in a company of its own, of which it is known who each is. */
export interface LabelledSet {
  /** Where `mandates.csv` lies, or what it holds. */
  mandates: { path: string } | { text: string };
  /** Who each record is, in the order of the records. */
  labels: readonly (number | string)[];
}

/** How well a set is matched, and at what cost. */
export interface SetScore {
  mentions: number;
  /** Over pairs of which both mentions are at `strong` or above. */
  strong: Score;
  /** Over pairs of which both mentions are at `moderate` or above. */
  moderate: Score;
  /** Pairs of different mentions that were weighed, with the probability that the run gives them. */
  links: readonly GivenLink[];
  /** Wall clock of reading and matching. */
  seconds: number;
  /** Highest resident memory of this process meanwhile; NaN where the system does not tell (no /proc). */
  peakMegabytes: number;
}

/** Each pair of mentions that was weighed, by the first record that says either: those of less than one in a hundred say nothing. */
const WEIGHED = `WITH record AS (SELECT tuple, min(ref % 10000000000) AS record FROM mention_tuple GROUP BY tuple)
  SELECT link_probability(c.weight) AS probability, a.record AS one, b.record AS other
  FROM person_comparison c JOIN record a ON a.tuple = c.one JOIN record b ON b.tuple = c.other
  WHERE link_probability(c.weight) >= 0.01
  ORDER BY one, other`;

/** A source of weights as given on the command line; undefined leaves the default. */
export function weightsFrom(text: string | undefined): WeightSource | undefined {
  if (text === undefined || text === 'shipped' || text === 'estimated') return text;
  throw new UsageError(`--weights ${text} cannot be`, 'give shipped or estimated');
}

export function madeSet(kind: string, profile: AnyProfile): LabelledSet {
  const mentions = mentionsOf(profile, kind);
  return { mandates: { text: asMandates(mentions) }, labels: mentions.map(({ person }) => person) };
}

export async function scoreSet({ mandates, labels }: LabelledSet, weights?: WeightSource): Promise<SetScore> {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  try {
    let path: string;
    if ('text' in mandates) {
      mkdirSync(join(folder, 'extracts'));
      path = join(folder, 'extracts', 'mandates.csv');
      writeFileSync(path, mandates.text);
    } else {
      path = mandates.path;
    }
    forgetPeak();
    const started = performance.now();
    const run = await openRun({ paths: [path], asOf: '2025-06-30', limits: { threads: 2 }, weights }, [
      'person_mention',
    ]);
    try {
      await run.builder.build(['person_mention']);
      const seconds = (performance.now() - started) / 1000;
      const peakMegabytes = peak();
      const found = await run.engine.rows<{ record: number; person: number; level: number }>(
        'SELECT ref % 10000000000 AS record, person, level FROM person_mention',
      );
      const at = (lowest: number) =>
        pairScore(
          labels,
          new Map(
            found.filter(({ level }) => level >= lowest).map(({ record, person }) => [record - 1, person]),
          ),
        );
      const weighed = await run.engine.rows<{ probability: number; one: number; other: number }>(WEIGHED);
      const links = weighed.map(({ probability, one, other }) => ({
        probability,
        same: labels[one - 1] === labels[other - 1],
      }));
      return { mentions: labels.length, strong: at(3), moderate: at(2), links, seconds, peakMegabytes };
    } finally {
      run.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Linux forgets the highest resident memory of a process when a 5 is written here. */
function forgetPeak(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // not Linux: the peak is that of the whole process, or unknown
  }
}

function peak(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
