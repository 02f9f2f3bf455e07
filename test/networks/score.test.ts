import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Credit } from '../../src/networks/network.ts';
import { posterior, rarityOf, scoreOf, tierOf, type Weighed } from '../../src/networks/score.ts';
import type { Confidence, Family, Pattern, Strength } from '../../src/patterns/pattern.ts';
import { inventedFinding, inventedPattern } from './invented.ts';

/** Likelihood ratios of the catalogue's default priors, as far as the table of cases uses them. */
const priors: Record<string, [Family, number]> = {
  P01: ['F1', 6],
  P02: ['F1', 10],
  P04: ['F2', 8],
  P06: ['F2', 1.5],
  'P06 with P07': ['F2', 3],
  'P07 8 in 8 y': ['F3', 8],
  P07: ['F3', 2],
  P09: ['F4', 2],
  P10a: ['F4', 1.5],
  P10b: ['F4', 8],
  P12: ['F4', 2],
  P14: ['F5', 3],
  P16: ['F3', 1.5],
  'P17 alternation': ['F6', 8],
  'P18 variant': ['F2', 5],
  P19: ['F1', 10],
  P21: ['F6', 3],
  P24: ['F6', 4],
  P25: ['F6', 8],
  P27: ['F7', 5],
  P28: ['F7', 2],
  P30: ['F8', 3],
  P31: ['F8', 4],
};
const hygiene = new Set(['P12', 'P13', 'P16']);

interface Look {
  strength?: Strength;
  confidence?: Confidence;
  cappedFrom?: Strength;
  age?: number | null;
  share?: number | null;
}

function weighed(pattern: Pattern, look: Look = {}): Weighed {
  const { strength = 'strong', confidence, cappedFrom, age = 0, share = null } = look;
  return {
    id: `finding of ${pattern.code}`,
    pattern,
    detected: {
      ...inventedFinding(pattern, ['main company 0123456749'], { strength }),
      confidence: confidence ?? null,
      ...(cappedFrom ? { cappedFrom } : {}),
    },
    age,
    share,
  };
}

function signal(name: string, look: Look = {}): Weighed {
  const [family, ratio] = priors[name]!;
  return weighed(inventedPattern(name, family, ratio, { hygiene: () => hygiene.has(name) }), look);
}

const scoreOfCase = (...names: string[]) =>
  scoreOf(
    names.map((name) => signal(name)),
    [],
  );

describe('the expected tiers of the catalogue', () => {
  it.each([
    ['Trilby', ['P02', 'P04', 'P10a'], 2.08, 'PRIORITY'],
    ['Azrael', ['P07 8 in 8 y', 'P06 with P07', 'P09', 'P01'], 2.46, 'PRIORITY'],
    // 1.0 + 0.3 x 0.78; 0.9 + 0.3 x 0.18; 0.3; 0.6
    ['Donut', ['P19', 'P01', 'P04', 'P06', 'P07', 'P24'], 3.09, 'PRIORITY'],
    // 0.7; 0.9 + 0.3 x 0.6; 0.3; 0.48
    ['Wilby', ['P18 variant', 'P17 alternation', 'P24', 'P07', 'P14'], 2.56, 'PRIORITY'],
    ['Carveiro', ['P25', 'P10b'], 1.81, 'ATTENTION'],
    ['Clementine by its premises', ['P28', 'P21'], 0.78, 'ATTENTION'],
    ['Clementine by its dwellings', ['P27', 'P28', 'P21'], 1.27, 'ATTENTION'],
    ['Peppermint', ['P30', 'P27'], 1.18, 'ATTENTION'],
    ['Clumsy', ['P31', 'P21'], 1.08, 'ATTENTION'],
    ['Thai Chicken', ['P16', 'P12'], 0.3, 'NOTE'],
    ['Thai Chicken, parlours linked', ['P16', 'P12', 'P18 variant'], 1.0, 'ATTENTION'],
    ['Tripoli', ['P30', 'P31'], 0.745, 'NOTE'],
  ])('%s', (_, names, expected, tier) => {
    const score = scoreOfCase(...names);
    expect(score.value).toBeCloseTo(expected, 2);
    expect(tierOf(score)).toBe(tier);
  });
});

describe('the worked priors', () => {
  it.each([
    [0.01, [10], 9],
    [0.01, [10, 4], 29],
    [0.01, [10, 4, 3], 55],
    [0.01, [4, 3, 2], 20],
    [0.002, [10], 2],
    [0.002, [10, 4], 7],
    [0.002, [10, 4, 3], 19],
    [0.002, [4, 3, 2], 5],
    [0.01, [40], 29],
    [0.002, [40], 7],
  ])('at a prevalence of %d, ratios %j make %d %%', (prevalence, ratios, percent) => {
    expect(Math.round(100 * posterior(prevalence, ratios))).toBe(percent);
  });
});

describe('rarity', () => {
  it.each([
    ['no accounts in Brussels', 0.3, 0.31],
    ['as common as the reference', 0.02, 1],
    ['an ownership loop', 0.0001, 1.5],
    ['nobody else', 0, 1.5],
    ['everybody', 1, 0.25],
    ['too few peers to tell', null, 1],
  ])('%s', (_, share, expected) => {
    expect(rarityOf(share)).toBeCloseTo(expected, 2);
  });
});

describe('one signal', () => {
  const only = (look: Look) => scoreOf([signal('P02', look)], []).families[0]!.signals[0]!;

  it('halves after its half-life of five years', () => {
    expect(only({ age: 60 }).value).toBeCloseTo(0.5, 4);
  });
  it('does not age as a state of the as-of day', () => {
    expect(only({ age: null }).value).toBe(1);
  });
  it('weighs as much as its weakest identity', () => {
    expect(only({ confidence: 'strong' }).value).toBe(0.95);
    expect(only({ confidence: 'moderate' }).value).toBe(0.7);
    expect(only({ confidence: 'name-only' }).value).toBe(0.5);
  });
  it('weighs no more than a weak one where a doubtful identity made it weak', () => {
    const capped = only({ strength: 'weak', confidence: 'moderate', cappedFrom: 'strong' });
    expect(capped.value).toBeCloseTo(0.3 * 0.7, 2);
  });
});

describe('the gates of the tiers', () => {
  const three = (look: Look) => scoreOf([signal('P02', look), signal('P04', look), signal('P09', look)], []);

  it('three families, a strong and recent signal, sure identities: PRIORITY', () => {
    expect(tierOf(three({}))).toBe('PRIORITY');
  });
  it('no strong signal', () => {
    expect(tierOf(three({ strength: 'moderate' }))).toBe('ATTENTION');
  });
  it('no fact of the last two years', () => {
    expect(tierOf(three({ age: 23.9 }))).toBe('PRIORITY');
    expect(three({ age: 24 }).gates.recentFact).toBe(false);
  });
  it('a doubtful identity on one of the two weightiest signals', () => {
    const score = scoreOf(
      [signal('P02'), signal('P04', { confidence: 'moderate' }), signal('P07 8 in 8 y'), signal('P10b')],
      [],
    );
    expect(score.gates.confidentTopTwo).toBe(true);
    const doubtful = scoreOf([signal('P02', { confidence: 'moderate' }), signal('P09'), signal('P04')], []);
    expect(doubtful.gates.confidentTopTwo).toBe(false);
    expect(tierOf(doubtful)).toBe('ATTENTION');
  });
  it('one family is a NOTE, whatever its score', () => {
    expect(tierOf(scoreOfCase('P02', 'P01', 'P19'))).toBe('NOTE');
  });
});

describe('caps and credits', () => {
  it('caps F1 at 1.4 and the others at 1.2', () => {
    const heavy = (family: Family) =>
      scoreOf(
        ['A', 'B', 'C'].map((code) => weighed(inventedPattern(code, family, 25))),
        [],
      ).families[0]!.value;
    expect(heavy('F1')).toBe(1.4);
    expect(heavy('F2')).toBe(1.2);
  });
  it('counts a pattern once, by its weightiest finding', () => {
    const often = Array.from({ length: 9 }, (_, number) => ({ ...signal('P01'), id: `finding ${number}` }));
    expect(scoreOf(often, []).value).toBeCloseTo(Math.log10(6), 4);
  });
  it('takes off at most 0.6', () => {
    const credit = (name: Credit['credit']): Credit => ({ credit: name, value: 0.2, says: '' });
    const all = [credit('accounts on time'), credit('steady'), credit('employees'), credit('court-approved')];
    // F1 1.0, F2 0.9, F4 0.9, F6 0.9
    const four = [signal('P02'), signal('P04'), signal('P10b'), signal('P25')];
    const sum = 1 + 3 * Math.log10(8);
    expect(scoreOf(four, []).value).toBeCloseTo(sum, 3);
    expect(scoreOf(four, all.slice(0, 2)).value).toBeCloseTo(sum - 0.4, 3);
    expect(scoreOf(four, all).value).toBeCloseTo(sum - 0.6, 3);
  });
  it.each([
    ['accounts on time', { P02: 0, P04: 0, P07: 0, P10b: 0.2, P14: 0.2, P25: 0, P28: 0, P31: 0 }],
    ['steady', { P02: 0, P04: 0.2, P07: 0.2, P10b: 0, P14: 0, P25: 0, P28: 0, P31: 0 }],
    ['employees', { P02: 0, P04: 0, P07: 0, P10b: 0.2, P14: 0, P25: 0.2, P28: 0, P31: 0 }],
    ['court-approved', { P02: 0.2, P04: 0, P07: 0, P10b: 0, P14: 0, P25: 0, P28: 0, P31: 0 }],
  ] as const)('%s speaks only about its own families', (name, lowers) => {
    const credit: Credit = { credit: name, value: 0.2, says: '' };
    for (const [pattern, by] of Object.entries(lowers)) {
      const without = scoreOf([signal(pattern)], []).value;
      expect([pattern, scoreOf([signal(pattern)], [credit]).value]).toEqual([
        pattern,
        expect.closeTo(without - by, 3),
      ]);
    }
  });
  it('takes a credit once, and no family below nothing', () => {
    const credit: Credit = { credit: 'accounts on time', value: 0.2, says: '' };
    // F4 0.18 is all gone, the rest comes off F5 0.48
    const score = scoreOf([signal('P10a'), signal('P14'), signal('P31')], [credit]);
    expect(score.value).toBeCloseTo(Math.log10(1.5) + Math.log10(3) + Math.log10(4) - 0.2, 3);
    const [only] = scoreOf([signal('P10a'), signal('P31')], [credit]).credits;
    expect(only?.value).toBeCloseTo(Math.log10(1.5), 3);
  });
});

describe('always', () => {
  const findings = fc.array(
    fc.record({
      name: fc.constantFrom(...Object.keys(priors)),
      age: fc.option(fc.double({ min: 0, max: 200, noNaN: true })),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { maxLength: 25 },
  );

  it('stays within the caps of its families, whatever the order of the findings', () => {
    fc.assert(
      fc.property(findings, (drawn) => {
        const weighedOnes = drawn.map(({ name, ...look }) => signal(name, look));
        const score = scoreOf(weighedOnes, []);
        expect(score.value).toBeGreaterThanOrEqual(0);
        expect(score.value).toBeLessThanOrEqual(1.4 + 7 * 1.2);
        expect(score.display).toBeLessThanOrEqual(100);
        expect(scoreOf([...weighedOnes].reverse(), []).value).toBe(score.value);
      }),
    );
  });
  it('lets hygiene signals add at most 0.3', () => {
    fc.assert(
      fc.property(findings, (drawn) => {
        const rest = drawn
          .filter(({ name }) => !hygiene.has(name))
          .map(({ name, ...look }) => signal(name, look));
        const more = [...rest, signal('P12'), signal('P16')];
        expect(scoreOf(more, []).value - scoreOf(rest, []).value).toBeLessThanOrEqual(0.3001);
      }),
    );
  });
});
