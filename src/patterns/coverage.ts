import { type Language, type Say, sayIn } from '../messages/index.ts';
import type { Told } from '../records/need.ts';
import type { Detected, Need, Pattern, SubjectKind } from './pattern.ts';
import { populationOf, titleOf } from './wording.ts';

/** A rule that flags more of what it could flag than this says little: the tool warns. */
export const FLAG_RATE_WARNING = 0.05;

/** What one pattern could see, and how often it fired. `partly`: boosters or sub-rules lack their extract. */
export interface Coverage {
  pattern: string;
  code: string;
  title: string;
  status: 'evaluated' | 'partly' | 'not-evaluable';
  reason: string | null;
  /** The extracts that are missing, by code. */
  missing?: (Need | Told)[];
  /** How many subjects could have been flagged, and what they are ('collapsed companies'); null: not evaluable. */
  population: number | null;
  populationOf: string;
  /** Findings, and distinct main subjects among them. */
  findings: number;
  flagged: number;
  /** flagged / population, null where the population is empty. */
  flagRate: number | null;
  warning: string | null;
}

/** Whether the extracts suffice for a pattern, and what is missing. */
export function evaluability(
  pattern: Pattern,
  satisfied: ReadonlySet<string>,
  say: Say = sayIn('en'),
): Pick<Coverage, 'status' | 'reason' | 'missing'> {
  const missing = (needs: readonly Need[]) => needs.filter((need) => !satisfied.has(need));
  const what = (needs: readonly (Need | Told)[]) => ({
    what: listed(
      needs.map((need) => say(`need.${need}`)),
      say,
    ),
  });
  const needed = missing(pattern.needs);
  if (needed.length > 0) {
    return { status: 'not-evaluable', reason: say('noExtract', what(needed)), missing: needed };
  }
  const { needsOneOf = [] } = pattern;
  if (needsOneOf.length > 0 && !needsOneOf.some((told) => satisfied.has(told))) {
    return { status: 'not-evaluable', reason: say('noExtract', what(needsOneOf)), missing: [...needsOneOf] };
  }
  const better = missing(pattern.betterWith);
  if (better.length > 0) {
    return { status: 'partly', reason: say('noExtract.partly', what(better)), missing: better };
  }
  return { status: 'evaluated', reason: null, missing: [] };
}

/**
 * The subject that the population counts. A pattern that names it (`mainRole`) counts that role; else the role of the
 * finding's first subject counts.
 */
export function mainSubjects(pattern: Pattern, finding: Detected): { kind: SubjectKind; id: string }[] {
  const named = finding.rows.filter(({ role, kind, id }) => role !== null && kind !== null && id !== null);
  const role = named.some((row) => row.role === pattern.mainRole) ? pattern.mainRole : named[0]?.role;
  const seen = new Map<string, { kind: SubjectKind; id: string }>();
  for (const row of named) {
    if (row.role === role) seen.set(`${row.kind}|${row.id}`, { kind: row.kind!, id: row.id! });
  }
  return [...seen.values()];
}

/** Coverage of a pattern that was evaluated. */
export function coverageOf(
  pattern: Pattern,
  satisfied: ReadonlySet<string>,
  findings: readonly Detected[],
  population: number,
): Coverage {
  const subjects = new Set(
    findings.flatMap((finding) => mainSubjects(pattern, finding).map(({ kind, id }) => `${kind}|${id}`)),
  );
  const flagged = subjects.size;
  const flagRate = population > 0 ? flagged / population : null;
  return {
    pattern: pattern.id,
    code: pattern.code,
    title: pattern.title,
    ...evaluability(pattern, satisfied),
    population,
    populationOf: pattern.populationOf,
    findings: findings.length,
    flagged,
    flagRate,
    warning:
      flagRate !== null && flagRate > FLAG_RATE_WARNING && population >= 20
        ? flagsMuch(flagRate, population, pattern.populationOf, sayIn('en'))
        : null,
  };
}

/** Coverage of a pattern whose extracts are missing: never 'nothing found'. */
export function notEvaluable(pattern: Pattern, satisfied: ReadonlySet<string>): Coverage {
  return {
    pattern: pattern.id,
    code: pattern.code,
    title: pattern.title,
    ...evaluability(pattern, satisfied),
    population: null,
    populationOf: pattern.populationOf,
    findings: 0,
    flagged: 0,
    flagRate: null,
    warning: null,
  };
}

function flagsMuch(rate: number, population: number, of: string, say: Say): string {
  const share = (rate * 100).toFixed(1).replace('.', say('decimalMark'));
  return say('flagsMuch', { share, population, of });
}

/** The same coverage in words of another language. */
export function coverageIn(
  coverage: Coverage,
  pattern: Pattern,
  satisfied: ReadonlySet<string>,
  language: Language,
): Coverage {
  if (language === 'en') return coverage;
  const say = sayIn(language);
  const of = populationOf(pattern, language);
  const { flagRate, population, warning } = coverage;
  return {
    ...coverage,
    title: titleOf(pattern, language),
    reason: evaluability(pattern, satisfied, say).reason,
    populationOf: of,
    warning:
      warning === null || flagRate === null || population === null
        ? warning
        : flagsMuch(flagRate, population, of, say),
  };
}

function listed(words: readonly string[], say: Say): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${say('or')} ${words.at(-1)}`;
}
