import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { analyse } from '../../src/pipeline.ts';

// What is to be found in Harrowmere (samples/uk), by hand: the companies of each finding, by the names that the README gives.

const patterns = catalogue.filter(({ onByDefault }) => onByDefault);
let analysed: Awaited<ReturnType<typeof analyse>>;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../../samples/uk', import.meta.url));
  analysed = await analyse({ paths: [folder], limits: { threads: 1 } }, patterns);
}, 120_000);
afterAll(() => analysed.run.close());

test('phoenix, swap and shared office are found; none of their innocent twins is', () => {
  const found = analysed.found.findings.map(({ pattern, strength, subjects }) => [
    pattern.code,
    strength,
    subjects.filter(({ kind }) => kind === 'company').map(({ id }) => id),
  ]);
  expect(found.sort()).toEqual([
    ['P01', 'moderate', ['gb-99000121', 'gb-99000122']],
    ['P04', 'strong', ['gb-99000125']],
    ['P15', 'weak', ['gb-99000127', 'gb-99000128', 'gb-99000129', 'gb-99000130']],
  ]);
});

test('every row is read', async () => {
  expect(await analysed.run.engine.rows('SELECT * FROM reject')).toEqual([]);
});

test('the compulsory and the creditors’ liquidations are collapses; the solvent one is none', async () => {
  expect(
    await analysed.run.engine.rows(
      'SELECT company, t0, collapse_kind FROM company WHERE t0 IS NOT NULL ORDER BY company',
    ),
  ).toEqual([
    { company: 'gb99000121', t0: '2024-02-12', collapse_kind: 'bankruptcy_opened' },
    { company: 'gb99000125', t0: '2024-03-04', collapse_kind: 'bankruptcy_opened' },
    { company: 'gb99000126', t0: '2024-03-05', collapse_kind: 'bankruptcy_opened' },
  ]);
});

test('a banned person whom a name and a birth month tell is for review, never a finding; a namesake is neither', async () => {
  const { builder, engine } = analysed.run;
  await builder.build(['disqualified_review']);
  const review = await engine.rows('SELECT * FROM disqualified_review');
  expect(review.map(({ company }) => company)).toEqual(['gb99000196']);
});
