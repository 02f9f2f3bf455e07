import { describe, expect, test } from 'vitest';
import { calibrationError, reliability, reliabilityTable } from '../../bench/identity/reliability.ts';

const links = (probability: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ probability, same: true })),
  ...Array.from({ length: wrong }, () => ({ probability, same: false })),
];

describe('reliability of probabilities', () => {
  test('each range tells how many links it holds, what they are given and how many are right', () => {
    const bins = reliability(
      [...links(0.6, 6, 4), ...links(0.8, 9, 1), ...links(0.7, 10, 0)],
      [0, 0.5, 0.75, 1],
    );
    expect(bins).toEqual([
      { from: 0.5, to: 0.75, links: 20, given: expect.closeTo(0.65), right: 0.8 },
      { from: 0.75, to: 1, links: 10, given: expect.closeTo(0.8), right: 0.9 },
    ]);
    // 20 links are 0.15 off, 10 links 0.1
    expect(calibrationError(bins)).toBeCloseTo(4 / 30);
  });

  test('an edge belongs to the range that it begins, and 1 to the last', () => {
    const bins = reliability([...links(0.5, 1, 0), ...links(1, 1, 0), ...links(0, 0, 1)], [0, 0.5, 1]);
    expect(bins).toEqual([
      { from: 0, to: 0.5, links: 1, given: 0, right: 0 },
      { from: 0.5, to: 1, links: 2, given: 0.75, right: 1 },
    ]);
  });

  test('no links give no ranges and no error', () => {
    expect(reliability([])).toEqual([]);
    expect(calibrationError([])).toBe(0);
  });

  test.each([-0.1, 1.1, Number.NaN])('%s is refused', (probability) => {
    expect(() => reliability([{ probability, same: true }])).toThrow(`${probability} is no probability`);
  });

  test('the table is Markdown', () => {
    expect(reliabilityTable(reliability([...links(0.992, 1499, 1), ...links(0.3, 1, 3)]))).toBe(
      [
        '| probability | links | given on average | right |',
        '| --- | --: | --: | --: |',
        '| 0.25 to 0.5 | 4 | 0.300 | 0.250 |',
        '| 0.99 to 0.999 | 1,500 | 0.992 | 0.999 |',
        '',
        'On average 0.007 lies between what is given and what is right.',
      ].join('\n'),
    );
  });
});
