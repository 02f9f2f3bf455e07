import type { Told } from '../records/need.ts';
import type { Detected, Need, Pattern, SubjectKind } from './pattern.ts';

/** A rule that flags more of what it could flag than this says little: the tool warns. */
export const FLAG_RATE_WARNING = 0.05;

/** What one pattern could see, and how often it fired. `partly`: boosters or sub-rules lack their extract. */
export interface Coverage {
  pattern: string;
  code: string;
  title: string;
  status: 'evaluated' | 'partly' | 'not-evaluable';
  reason: string | null;
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

const extractOf: Record<Need | Told, string> = {
  register: 'the company register',
  gazette: 'gazette events',
  mandates: 'mandates',
  seats: 'seats (addresses)',
  establishments: 'establishments',
  shareholdings: 'shareholdings',
  'land-register': 'the land register',
  accounts: 'accounts',
  licences: 'licences',
  residences: 'residences',
  disqualifications: 'disqualifications',
  subcontracts: 'subcontracts',
  contacts: 'contacts',
  premises: 'the status of premises',
  employment: 'spells of work',
  households: 'households',
  collapses: 'collapses (bankruptcies, judicial dissolutions, strike-offs)',
  'active companies': 'active companies (enterprises of the register)',
  'announced activities': 'activity codes in the gazette',
  'purchase days': 'the day on which a parcel was bought',
};

/** Whether the extracts suffice for a pattern, and what is missing. */
export function evaluability(
  pattern: Pattern,
  satisfied: ReadonlySet<string>,
): Pick<Coverage, 'status' | 'reason'> {
  const missing = (needs: readonly Need[]) =>
    needs.filter((need) => !satisfied.has(need)).map((need) => extractOf[need]);
  const needed = missing(pattern.needs);
  if (needed.length > 0) return { status: 'not-evaluable', reason: `no extract holds ${listed(needed)}` };
  const { needsOneOf = [] } = pattern;
  if (needsOneOf.length > 0 && !needsOneOf.some((told) => satisfied.has(told))) {
    const words = needsOneOf.map((told) => extractOf[told]);
    return { status: 'not-evaluable', reason: `no extract holds ${listed(words)}` };
  }
  const better = missing(pattern.betterWith);
  if (better.length > 0) {
    return {
      status: 'partly',
      reason: `no extract holds ${listed(better)}, so parts of the rule are not met`,
    };
  }
  return { status: 'evaluated', reason: null };
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
        ? `flags ${(flagRate * 100).toFixed(1)} % of ${population} ${pattern.populationOf}: more than 5 % says little`
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

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
