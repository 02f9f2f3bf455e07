/**
 * Functions that the shared SQL uses and that DuckDB does not have under Spark's name or with Spark's meaning, given
 * to DuckDB as macros; and the few functions of the project's own, which either engine gets as a definition.
 * Everything else in the shared SQL is understood by both engines as it stands.
 */

const ACCENTED = 'àáâãäåāăąçćčďđèéêëēėęěìíîïīįıłľĺñńňòóôõöøōőŕřśšşșťţțùúûüūůűųýÿžźżß';
const PLAIN = 'aaaaaaaaacccddeeeeeeeeiiiiiiilllnnnoooooooorrsssstttuuuuuuuuyyzzzs';

const sparkNames = [
  'add_months(d, n) AS CAST(d + to_months(CAST(n AS INTEGER)) AS DATE)',
  "datediff(end_day, start_day) AS date_diff('day', start_day, end_day)",
  'collect_set(x) AS list(DISTINCT x)',
  'collect_list(x) AS list(x)',
  'sort_array(x) AS list_sort(x)',
  'array_join(x, separator) AS array_to_string(x, separator)',
  'regexp_like(text, pattern) AS regexp_matches(text, pattern)',
  'size(x) AS len(x)',
  'sha2(text, bits) AS sha256(text)',
];

const ownFunctions = [
  // lower case without accents; æ and œ count as two letters
  `fold(text) AS translate(replace(replace(lower(text), 'æ', 'ae'), 'œ', 'oe'), '${ACCENTED}', '${PLAIN}')`,
  // replaces every match: the two engines' regexp_replace differ in what they replace
  "replace_all(text, pattern, replacement) AS regexp_replace(text, pattern, replacement, 'g')",
];

/** Statements that define the functions in a DuckDB connection. */
export const sharedFunctions: string[] = [...sparkNames, ...ownFunctions].map(
  (definition) => `CREATE OR REPLACE MACRO ${definition}`,
);
