import type { SqlRow } from '../engine/engine.ts';
import type { Need, Told } from '../records/need.ts';

/**
 * What a pattern is: the metadata and wording in its index.ts, the rule in its query.sql.
 *
 * The query gives one row per fact of a finding, with the columns of FACT_COLUMNS. Rows with the same `finding` make
 * one finding. A row without `fact` only names a subject; a row without `role` only states evidence.
 */

/** The extracts that a pattern may need. */
export type { Need };

export type Strength = 'weak' | 'moderate' | 'strong' | 'very strong';

/** Identity confidence of a link, weakest last. In SQL: 4, 3, 2, 1. */
export type Confidence = 'certain' | 'strong' | 'moderate' | 'name-only';

export type SubjectKind = 'company' | 'person' | 'address' | 'parcel' | 'contact';

/** Families of the catalogue's scoring; P32 (contacts) belongs to F1 as a booster does. */
export type Family = 'F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8';

/**
 * Columns that every query.sql ends with, in this order.
 *
 * - finding: natural key of the finding inside its pattern, e.g. 'collapsed|successor'.
 * - strength: weak, moderate, strong, very strong; the same on all rows of a finding.
 * - level: identity confidence of this fact (4 certain, 3 strong, 2 moderate, 1 name-only), NULL where no person
 *   link is involved. The finding has the lowest of its rows.
 * - role: what the subject is in this finding (collapsed, successor, controller, office ...); NULL: no subject.
 * - kind, id: the subject. company: its key; person: number of `person` as text; address: building number as text,
 *   with '|' and box where one box is meant; parcel: parcel key; contact: the value.
 * - fact: which statement this row is (a key of the pattern's `facts`); NULL: the row only names a subject.
 * - day, until: dates of the fact. value: text for the wording (a code, a role, an address). amount: a number.
 * - ref: file and record (see records/schema.ts); NULL only where no single record says it.
 */
export const FACT_COLUMNS = [
  'finding',
  'strength',
  'level',
  'role',
  'kind',
  'id',
  'fact',
  'day',
  'until',
  'value',
  'amount',
  'ref',
] as const;

/** One row of a query, as it comes from SQL. */
export interface FactRow {
  finding: string;
  strength: Strength;
  level: number | null;
  role: string | null;
  kind: SubjectKind | null;
  id: string | null;
  fact: string | null;
  day: string | null;
  until: string | null;
  value: string | null;
  amount: number | null;
  ref: number | null;
}

/** A finding before it is named, scored and worded: the rows of one key, in evidence order. */
export interface Detected {
  pattern: string;
  key: string;
  strength: Strength;
  /** What the rule itself said, where a doubtful identity lowered the strength to weak. */
  cappedFrom?: Strength;
  confidence: Confidence | null;
  rows: FactRow[];
}

/** A condition of the rule, for `why-not`: a named CTE of query.sql in which what passes it still stands. */
export interface Condition {
  cte: string;
  /** Column of the CTE that holds the company. */
  column: string;
  /** What a company that is missing there lacks: 'no start within the window around the collapse'. */
  says: string;
}

export interface Option {
  default: number;
  /** Inclusive bounds. */
  min: number;
  max: number;
  unit:
    | 'months'
    | 'days'
    | 'companies'
    | 'events'
    | 'percent'
    | 'share'
    | 'persons'
    | 'stays'
    | 'years'
    | 'count';
  /** What it sets, in words, with the source of the default where there is one. */
  meaning: string;
  /** Which way the rule widens: +1 when a larger value finds more, -1 when a smaller one does. For near misses. */
  widens: 1 | -1;
}

/** Where a pattern stands in the barrier model, and who can act. Belgian and Dutch naming. */
export interface Barrier {
  step:
    | 'recruitment'
    | 'entry and transport'
    | 'housing'
    | 'working'
    | 'criminal business operations and finance';
  /** Partners that hold more information. */
  partners: string[];
  /** Barriers that a local authority can raise. */
  barriers: string[];
}

/** Names of subjects as a sentence shows them. */
export interface Names {
  /** 'Bar Azuro BV (0123.456.749)', 'Ana Voorbeeld (b. 1980-01-02)', 'Kerkstraat 12 box 3, 3600 Genk'. */
  of(kind: SubjectKind, id: string): string;
  /** 'Carwash (4520)': a class of NACE-BEL 2008 with what the extracts call it, else the code alone. */
  activity?(code: string): string;
}

export interface Pattern {
  /** Kebab-case name, equal to the folder. */
  id: string;
  /** Number in the catalogue: P01. */
  code: string;
  /** Raised whenever the rule finds something else than before. */
  version: number;
  title: string;
  family: Family;
  /** False: runs only when asked for by name. */
  onByDefault: boolean;
  /** Without one of these the pattern is not evaluable. */
  needs: Need[];
  /** Where no extract tells one of these, nobody can be flagged, whatever else is there: not evaluable either. */
  needsOneOf?: readonly (Need | Told)[];
  /** Without these it is evaluated partly: boosters or sub-rules are missing. */
  betterWith: Need[];
  /** In the SQL an option withinMonths of phoenix-company is $phoenix_company_within_months. */
  options: Record<string, Option>;
  /**
   * For a rule that is shaped like a graph (loops, communities): finds its rows on a graph of what SQL found, in place
   * of query.sql. `reads` are the tables it asks for.
   */
  graph?: {
    reads: string[];
    find(
      rowsOf: (table: string) => Promise<SqlRow[]>,
      values: Readonly<Record<string, number>>,
    ): Promise<FactRow[]>;
  };
  /** How many subjects could have been flagged: an SQL query for one number over timeline tables. */
  population: string;
  /** What the population counts, for the coverage table: 'collapsed companies'. */
  populationOf: string;
  /** Role of the subject that the population counts; else the role of a finding's first subject. */
  mainRole?: string;
  /** The rule's conditions in order, for `why-not`; without them it tells whether there is a finding, and no more. */
  conditions?: Condition[];
  /** Likelihood ratio of the finding (the catalogue's default priors). */
  likelihoodRatio(finding: Detected): number;
  /** True: hygiene signal, capped together with the others (P12, P13, P15 non-toxic, P16). */
  hygiene?(finding: Detected): boolean;
  /** True: a state of the as-of day (an office shared today), which does not age however old its facts are. */
  ofToday?(finding: Detected): boolean;
  /** Half-life of the signal in months, counted from its newest fact. Default 60. */
  halfLifeMonths?: number;
  /** Wording of each fact, in evidence order; {name} {day} {until} {value} {amount} are filled in. */
  facts: Record<string, string>;
  /** One sentence, a signal and never guilt, in which every company, person and place of the finding is named. */
  sentence(finding: Detected, names: Names): string;
  /** Innocent explanations that the rule has already ruled out for a finding. */
  checkedInnocent: string[];
  /** Innocent explanations that remain possible. */
  innocent: string[];
  /** What would change the outcome. */
  wouldChangeIf: string[];
  barrier: Barrier;
  references: string[];
}

/** Subjects of a finding: distinct (kind, id, role) in order of appearance. */
export function subjectsOf(finding: Detected): { kind: SubjectKind; id: string; role: string }[] {
  const seen = new Map<string, { kind: SubjectKind; id: string; role: string }>();
  for (const { kind, id, role } of finding.rows) {
    if (kind !== null && id !== null && role !== null) seen.set(`${kind}|${id}|${role}`, { kind, id, role });
  }
  return [...seen.values()];
}
