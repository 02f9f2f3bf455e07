import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';

const SCORES = '../../src/networks/scoring.ts';

// other numbers than the shipped ones: arithmetic and wording must follow them together. Test files share their modules,
// so the changed ones are loaded for this file alone
vi.resetModules();
vi.doMock(SCORES, async (original) => {
  const real = await original<typeof import('../../src/networks/scoring.ts')>();
  const tiers = { ...real.SCORING.tiers, PRIORITY: { ...real.SCORING.tiers.PRIORITY, score: 2 } };
  return { ...real, SCORING: { ...real.SCORING, othersShare: 0.5, hygieneCap: 0.1, tiers } };
});
const { sayIn } = await import('../../src/messages/index.ts');
const { scoreOf } = await import('../../src/networks/score.ts');
const { displayed, ratioAt, SCORING } = await import('../../src/networks/scoring.ts');
const { catalogue } = await import('../../src/patterns/catalogue.ts');
const { oddsOfPriority, scoreLegend, sumInFull } = await import('../../src/reports/words.ts');

afterAll(() => {
  vi.doUnmock(SCORES);
  vi.resetModules();
});

test('what the arithmetic takes, the wording says', () => {
  // two patterns of F1 with likelihood ratios 10 and 1.5
  const weighed = catalogue
    .filter(({ family }) => family === 'F1')
    .slice(0, 2)
    .map((pattern, place) => ({
      id: `f${place}`,
      pattern: { ...pattern, likelihoodRatio: () => (place === 0 ? 10 : 1.5) },
      detected: { pattern: pattern.id, key: '', strength: 'strong' as const, confidence: null, rows: [] },
      age: null,
      share: null,
    }));
  const score = scoreOf(weighed, []);
  // log10 10 + 0.5 * log10 1.5
  expect(score.value).toBeCloseTo(1 + 0.5 * 0.1761, 4);
  expect(sumInFull(score, sayIn('en'))[1]).toContain(': 0.5 x 0.176 = ');
});

test('and so do the caps and the floors, in each language', () => {
  const hygiene = { value: 1, display: 0, families: [], hygieneCut: 0.2, credits: [] };
  const line = (language: 'en' | 'nl' | 'fr') =>
    sumInFull({ ...hygiene } as never, sayIn(language)).find((text) => text.includes('0.200'));
  expect(line('en')).toBe('less 0.200: signals of poor administration add at most 0.1');
  expect(line('nl')).toContain('hoogstens 0,1 toe');
  expect(line('fr')).toContain('au plus 0,1');
  expect(scoreLegend(sayIn('en'))).toContain('(S 0.8 is 71, S 2 is 95)');
  expect(scoreLegend(sayIn('nl'))).toContain('(S 0,8 is 71, S 2 is 95)');
  // a ratio of 100: odds of 100 to 99, and of 100 to 499
  expect(oddsOfPriority(sayIn('en'))).toContain('in 50 % of what reaches PRIORITY, and in 17 % where');
});

test('the scale and the ratio of the shipped floors', () => {
  expect([0.8, 1.6].map(displayed)).toEqual([71, 91]);
  expect(ratioAt(1.6)).toBe(40);
});

test('the page on scoring gives the same numbers', () => {
  const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
  const { ATTENTION } = SCORING.tiers;
  expect(page).toContain(`| ATTENTION | ${ATTENTION.families} | ${ATTENTION.score} |`);
  expect(page).toContain(`cap ${SCORING.firstFamilyCap} for F1, ${SCORING.familyCap} for the others`);
  expect(page).toContain(`**Credits** of ${SCORING.credit} each, ${SCORING.creditCap} in all`);
  expect(page).toContain(`half-life ${SCORING.halfLifeMonths} months`);
});
