/**
 * What DuckDB understands and Spark SQL does not, or understands in another way: not used between records and findings.
 * Each pattern is looked for in SQL without comments and texts.
 */
export const OUTSIDE: [name: string, pattern: RegExp][] = [
  ['ASOF join', /\basof\b/i],
  ['unnest or explode', /\b(?:unnest|explode)\s*\(/i],
  ['list literal', /(?:^|[\s(,=])\[/],
  ['struct literal', /\{/],
  ['lambda', /->|\blambda\b/i],
  ['rowid', /\browid\b/i],
  ['regexp_replace (use replace_all)', /\bregexp_replace\s*\(/i],
  [
    'date - date (use datediff)',
    /\b(?:\w+\.)?\$?\w*(?:day|date|t0|as_of)\s*-\s*(?:\w+\.)?\$?\w*(?:day|date|t0|as_of)\b/i,
  ],
  ['concat (one null makes it null, or not)', /\bconcat\s*\(/i],
  ['* EXCLUDE or * EXCEPT', /\*\s*(?:exclude|except)\b/i],
  ['UNION BY NAME', /\bunion\s+(?:all\s+)?by\s+name\b/i],
  ['ORDER BY inside an aggregate', /\b(?!over\b|as\b)\w+\s*\([^()]*\border\s+by\b/i],
  ['months_between (fractional in Spark)', /\bmonths_between\s*\(/i],
  [
    'function of DuckDB alone',
    /\b(?:list|list_\w+|array_agg|date_diff|date_sub|strptime|strftime|string_split|epoch|len)\s*\(/i,
  ],
  ['LEFT before SEMI or ANTI', /\bleft\s+(?:semi|anti)\b/i],
  ['VARCHAR (use STRING)', /\bvarchar\b/i],
  ['// (use whole_times, source_of)', /\/\//],
  ['NOT MATERIALIZED (use a view)', /\bnot\s+materialized\b/i],
  ['any_value (keeps a first NULL on one engine)', /\bany_value\s*\(/i],
];

/** Names of the constructs outside the shared dialect that a query uses. */
export function outsideDialect(sql: string): string[] {
  const bare = sql.replace(/--[^\n]*/g, ' ').replace(/'(?:[^']|'')*'/g, "''");
  return OUTSIDE.filter(([, pattern]) => pattern.test(bare)).map(([name]) => name);
}
