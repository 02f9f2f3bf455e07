import type {
  Detected,
  FactRow,
  Family,
  Pattern,
  Strength,
  SubjectKind,
} from '../../src/patterns/pattern.ts';

/** A pattern made up for a test of scoring: its likelihood ratio is given, whatever the finding. */
export function inventedPattern(
  code: string,
  family: Family,
  likelihoodRatio: number,
  more: Partial<Pattern> = {},
): Pattern {
  return {
    id: `pattern-${code.toLowerCase()}`,
    code,
    version: 1,
    title: `Pattern ${code}`,
    family,
    onByDefault: true,
    needs: ['gazette'],
    betterWith: [],
    options: {},
    population: 'SELECT count(*) FROM company',
    populationOf: 'companies',
    likelihoodRatio: () => likelihoodRatio,
    facts: { seen: '{name} was seen on {day}' },
    sentence: ({ rows }, names) =>
      `${code}: ${rows.map(({ kind, id }) => (kind && id ? names.of(kind, id) : '')).join(', ')}.`,
    checkedInnocent: ['a merger'],
    innocent: ['chance'],
    wouldChangeIf: ['the date were another one'],
    barrier: {
      step: 'criminal business operations and finance',
      partners: ['the tax office'],
      barriers: ['inspection'],
    },
    references: [],
    ...more,
  };
}

/** A finding of subjects written `role kind id`, one fact each, on one day. */
export function inventedFinding(
  pattern: Pattern,
  subjects: readonly string[],
  more: { strength?: Strength; day?: string | null; level?: number; ref?: number } = {},
): Detected {
  const { strength = 'moderate', day = '2025-01-01', level = null, ref = null } = more;
  const rows = subjects.map((subject): FactRow => {
    const [role, kind, id] = subject.split(' ') as [string, SubjectKind, string];
    return {
      finding: subjects.join('|'),
      strength,
      level: kind === 'person' ? level : null,
      role,
      kind,
      id,
      fact: 'seen',
      day,
      until: null,
      value: null,
      amount: null,
      ref,
    };
  });
  const confidence =
    level === null ? null : (['name-only', 'moderate', 'strong', 'certain'] as const)[level - 1]!;
  return { pattern: pattern.id, key: subjects.join('|'), strength, confidence, rows };
}
