import type { IdentitySummary } from '../entities/identity-summary.ts';
import { barrierIn } from '../messages/barrier-words.ts';
import { explanationIn } from '../messages/explanations.ts';
import type { Language } from '../messages/index.ts';
import type { Comparison, Network, SourceRef, Subject, Tier } from '../networks/network.ts';
import type { Networks } from '../networks/networks.ts';
import type { Coverage } from '../patterns/coverage.ts';
import type { Barrier, Confidence, Family, Strength } from '../patterns/pattern.ts';
import { titleOf } from '../patterns/wording.ts';

/** Raised when a reader of the JSON must change; additions do not raise it. */
export const SCHEMA_VERSION = 1;

/** A file that was read. `path` is relative to the argument of the command. */
interface Input {
  source: number;
  path: string;
  layout: string;
  sha256: string;
  rows: number;
  rejects: number;
}

/** What was run, on what: enough to run it again. */
export interface RunFacts {
  tool: string;
  version: string;
  asOf: string;
  language: Language;
  engine: string;
  purpose: string | null;
  /** Options that differ from their default, by pattern. */
  options: Record<string, Record<string, number>>;
  /** Which networks the report was asked to hold (`tier` and above); reports of earlier versions do not tell. */
  networksKept?: { tier: Tier | null; municipalities: string[]; zipcodes: string[]; sectors: string[] };
  inputs: Input[];
  /** How many people the mentions are held to be, and what was not compared. */
  identity: IdentitySummary;
  /** What was skipped or is doubtful about the inputs. */
  warnings: string[];
}

/** Where a fact stands; null where no single record says it. */
export interface Evidence {
  fact: string;
  date: string | null;
  until: string | null;
  knownDate: string | null;
  /** Which fact of the pattern it is, whom it is about (id), and its values: the same in every language. */
  code?: string;
  about?: string | null;
  value?: string | null;
  amount?: number | null;
  source: { file: string; record: number } | null;
}

type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent';

export interface Finding {
  /** Stable across runs: a hash of pattern and subjects. */
  id: string;
  pattern: string;
  code: string;
  title: string;
  family: Family;
  version: number;
  strength: Strength;
  /** Strength by the rule, where a doubtful identity made it weak. */
  strengthByRule: Strength | null;
  subjects: Subject[];
  measure: { fact: string; value: number } | null;
  statement: string;
  evidence: Evidence[];
  /** Innocent explanations that the rule has ruled out. */
  checkedInnocent: string[];
  /** Innocent explanations that remain possible. */
  innocent: string[];
  wouldChangeIf: string[];
  comparison: Comparison | null;
  confidence: Confidence | null;
  barrier: Barrier;
  baselineState: BaselineState;
  suppression: {
    reason: string;
    owner: string | null;
    expires: string | null;
    source: { file: string; record: number };
  } | null;
}

/** Something that the extracts themselves get wrong, apart from the findings. */
interface QualityIssue {
  issue: string;
  /** In words: '12 mandates end before they start'. */
  says: string;
  count: number;
  /** The first ones. */
  examples: { what: string; source: { file: string; record: number } | null }[];
}

/** What just misses a rule: with the option set to `value` in place of `at` it would be a finding. */
export interface NearMissLine {
  pattern: string;
  option: string;
  at: number;
  value: number;
  unit: string;
  /** Ids of the companies it would name, those on the allow-list left out; people and places are not told. */
  companies: string[];
}

export interface Report {
  schemaVersion: typeof SCHEMA_VERSION;
  run: RunFacts;
  coverage: Coverage[];
  findings: Finding[];
  networks: Network[];
  /** What the activities of the networks are called, by class of NACE-BEL 2008, so far as the extracts tell. */
  activities?: Readonly<Record<string, string>>;
  quality: QualityIssue[];
  /** Only where asked for. */
  nearMisses?: NearMissLine[];
  /** What changed since an earlier report, where one was given. */
  baseline?: Baseline;
}

/** An earlier report, and how many findings are new or changed since; those that are gone by id. */
export interface Baseline {
  asOf: string;
  added: number;
  updated: number;
  absent: string[];
}

/** A quality issue as SQL found it, its examples by source and record. */
export interface FoundIssue {
  issue: string;
  says: string;
  count: number;
  examples: { what: string; at: SourceRef | null }[];
}

/** What was run; of each file also its place among those that were found, which is its number in the report. */
export type RunFound = Omit<RunFacts, 'inputs'> & { inputs: readonly (Input & { place: number })[] };

export interface ReportInput {
  run: RunFound;
  coverage: readonly Coverage[];
  found: Networks;
  quality: readonly FoundIssue[];
  nearMisses?: readonly NearMissLine[];
}

/** Puts together what a run found: the one object from which every format is written. */
export function buildReport({ run, coverage, found, quality, nearMisses }: ReportInput): Report {
  const fileOf = new Map(run.inputs.map(({ source, path }) => [source, path]));
  const inLanguage = (text: string) => explanationIn(text, run.language);
  const where = (at: SourceRef) => ({
    file: fileOf.get(at.source) ?? `source ${at.source}`,
    record: at.record,
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    run: {
      ...run,
      inputs: run.inputs.map(({ place, path, layout, sha256, rows, rejects }) => ({
        source: place,
        ...{ path, layout, sha256, rows, rejects },
      })),
    },
    coverage: [...coverage],
    findings: found.findings.map((finding) => {
      const { pattern, detected, suppression } = finding;
      return {
        id: finding.id,
        pattern: pattern.id,
        code: pattern.code,
        title: titleOf(pattern, run.language),
        family: pattern.family,
        version: pattern.version,
        strength: finding.strength,
        strengthByRule: detected.cappedFrom ?? null,
        subjects: finding.subjects,
        measure: finding.measure,
        statement: finding.statement,
        evidence: finding.facts().map(({ fact, date, until, known, at, code, about, value, amount }) => ({
          fact,
          date,
          until,
          knownDate: known,
          code,
          about,
          value,
          amount,
          source: at === null ? null : where(at),
        })),
        checkedInnocent: pattern.checkedInnocent.map(inLanguage),
        innocent: pattern.innocent.map(inLanguage),
        wouldChangeIf: pattern.wouldChangeIf.map(inLanguage),
        comparison: finding.comparison,
        confidence: finding.confidence,
        barrier: {
          step: pattern.barrier.step,
          partners: pattern.barrier.partners.map((one) => barrierIn(one, run.language)),
          barriers: pattern.barrier.barriers.map((one) => barrierIn(one, run.language)),
        },
        baselineState: 'new',
        suppression:
          suppression === null
            ? null
            : {
                reason: suppression.reason,
                owner: suppression.owner,
                expires: suppression.expires,
                source: where(suppression.at),
              },
      };
    }),
    networks: found.networks,
    ...(Object.keys(found.activities).length === 0 ? {} : { activities: found.activities }),
    quality: quality.map(({ issue, says, count, examples }) => ({
      issue,
      says,
      count,
      examples: examples.map(({ what, at }) => ({ what, source: at === null ? null : where(at) })),
    })),
    ...(nearMisses ? { nearMisses: [...nearMisses] } : {}),
  };
}
