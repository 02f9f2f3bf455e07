import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';

const LINKS = readFileSync(
  new URL('../../src/entities/people/gathering/person-link.sql', import.meta.url),
  'utf8',
);

/** Links over comparisons of mentions of the people 1 and 2, in this order; weights in bits. */
async function linksOf(weights: readonly number[]): Promise<Record<string, unknown>[]> {
  const engine = await Engine.open({ threads: 1 });
  try {
    await engine.run('CREATE TABLE person_regime AS SELECT FALSE AS replaced');
    await engine.run(`CREATE TABLE person_comparison AS SELECT 1 AS one_leader, 2 AS other_leader, weight, FALSE AS held_beside,
        'same' AS family_level, 'same' AS given_level, 'same' AS birth_level, 1.0 AS birth_weight, 0.0 AS place_weight, 0.0 AS company_weight
      FROM (VALUES ${weights.map((weight, at) => `(${at}, CAST(${weight} AS DOUBLE))`).join(', ')}) AS w(place, weight) ORDER BY place`);
    return await engine.rows(LINKS);
  } finally {
    engine.close();
  }
}

test('weights add up to the same whole thousandths in any order', async () => {
  // as floating-point numbers, 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1, and 1e-4 is lost or kept by its place
  const weights = Array.from({ length: 300 }, (_, at) => ((at * 7919) % 2000) / 100.1 - 10);
  const [link, ...more] = await linksOf(weights);
  expect(more).toEqual([]);
  expect(await linksOf(weights.toReversed())).toEqual([link]);
  expect(await linksOf(weights.toSorted((one, other) => one - other))).toEqual([link]);
});

test('each pair counts for ten bits at most', async () => {
  expect(await linksOf([12.3456, -30, 0.0004])).toEqual([
    { one: 1, other: 2, weight: 12.3456, thousandths: 0, pairs: 3, apart: false },
  ]);
  expect(await linksOf([0.1, 0.2, 0.3])).toMatchObject([{ thousandths: 600, weight: 0.3 }]);
});
