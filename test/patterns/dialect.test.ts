import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tablesIn } from '../../src/engine/table-graph.ts';
import { OUTSIDE, outsideDialect } from './dialect.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

describe('SQL between records and findings stays in the dialect that DuckDB and Spark share', () => {
  const files = ['entities', 'timeline', 'patterns'].flatMap((folder) => tablesIn(`${source}${folder}`));

  test('there is SQL to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(files.map(({ file, sql }) => [relative(source, file), sql] as const))('%s', (_, sql) => {
    expect(outsideDialect(sql)).toEqual([]);
  });
});

describe('what is outside is refused', () => {
  const bad: [name: string, sql: string][] = [
    ['ASOF join', 'SELECT * FROM a ASOF JOIN b ON a.day >= b.day'],
    ['unnest or explode', 'SELECT unnest(words) FROM a'],
    ['list literal', 'SELECT [1, 2] AS numbers'],
    ['struct literal', "SELECT {'a': 1} AS pair"],
    ['lambda', 'SELECT filter(words, w -> w <> x) FROM a'],
    ['rowid', 'SELECT rowid FROM a'],
    ['regexp_replace (use replace_all)', "SELECT regexp_replace(name, 'x', 'y') FROM a"],
    ['date - date (use datediff)', 'SELECT a.end_day - a.start_day FROM a'],
    ['concat (one null makes it null, or not)', 'SELECT concat(name, first_name) FROM a'],
    ['* EXCLUDE or * EXCEPT', 'SELECT * EXCLUDE (ref) FROM a'],
    ['UNION BY NAME', 'SELECT 1 AS x UNION ALL BY NAME SELECT 2 AS x'],
    ['ORDER BY inside an aggregate', "SELECT string_agg(name, ', ' ORDER BY day) FROM a"],
    ['months_between (fractional in Spark)', 'SELECT months_between(x, y) FROM a'],
    ['function of DuckDB alone', 'SELECT list_sort(words) FROM a'],
    ['LEFT before SEMI or ANTI', 'SELECT x FROM a LEFT ANTI JOIN b ON b.x = a.x'],
    ['VARCHAR (use STRING)', 'SELECT CAST(x AS VARCHAR) FROM a'],
    ['// (use whole_times, source_of)', 'SELECT x // 2 FROM a'],
    ['NOT MATERIALIZED (use a view)', 'WITH a AS NOT MATERIALIZED (SELECT 1 AS x) SELECT x FROM a'],
    ['any_value (keeps a first NULL on one engine)', 'SELECT any_value(x) FROM a'],
  ];

  test.each(bad)('%s', (name, sql) => expect(outsideDialect(sql)).toContain(name));

  test('every refusal is proven', () => {
    expect(bad.map(([name]) => name).sort()).toEqual(OUTSIDE.map(([name]) => name).sort());
  });

  test('what both engines understand passes', () => {
    const good = `SELECT company, min_by(ref, day), row_number() OVER (PARTITION BY company ORDER BY day) AS place,
        sum(x) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), day - INTERVAL '30' DAY AS before,
        regexp_like(name, '[a-z]+'), words[1] -- [not a list], a -> b, rowid
      FROM a ANTI JOIN b ON b.company = a.company QUALIFY row_number() OVER (PARTITION BY x ORDER BY y) = 1`;
    expect(outsideDialect(good)).toEqual([]);
  });
});
