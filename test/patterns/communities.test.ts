import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { communitiesOf, type Tie, tied } from '../../src/patterns/communicating-vessels/communities.ts';

const tie = (one: string, other: string): Tie => ({ one, other, weight: 2 });

/** Companies closely tied among themselves: each to half of the others. */
function cluster(name: string, size: number): Tie[] {
  const id = (place: number) => `${name}${String(place % size).padStart(2, '0')}`;
  return Array.from({ length: size }, (_, place) =>
    [1, 2, 3, 4, 5, 6].map((step) => tie(id(place), id(place + step))),
  ).flat();
}

describe('communitiesOf', () => {
  test('connected companies are one community, up to the bound itself', () => {
    const chain = Array.from({ length: 39 }, (_, place) => tie(`a${place + 10}`, `a${place + 11}`));
    expect(communitiesOf([...chain, tie('b1', 'b2')], 40).map(({ length }) => length)).toEqual([40, 2]);
  });

  test('above the bound, two clusters that hang together by one tie are cut apart', () => {
    const ties = [...cluster('a', 21), ...cluster('b', 21), tie('a00', 'b00')];
    const communities = communitiesOf(ties, 40);
    expect(communities.map(({ length }) => length)).toEqual([21, 21]);
    expect(communities.map((members) => new Set(members.map((id) => id[0])).size)).toEqual([1, 1]);
  });

  test('the order of ties does not matter', () => {
    const ties = [...cluster('a', 30), ...cluster('b', 30), tie('a00', 'b00'), tie('a07', 'b11')];
    fc.assert(
      fc.property(fc.shuffledSubarray(ties, { minLength: ties.length }), (shuffled) => {
        expect(communitiesOf(shuffled, 40)).toEqual(communitiesOf(ties, 40));
      }),
      { numRuns: 20 },
    );
  });
});

test('tied: two companies are in one component exactly where a path of ties joins them', () => {
  const ids = fc.constantFrom(...'abcdefghij');
  fc.assert(
    fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 12 }), (pairs) => {
      const ties = pairs.map(([one, other]) => tie(one, other));
      const components = tied(ties);
      const inside = new Map(components.flatMap((members, place) => members.map((id) => [id, place])));
      for (const { one, other } of ties) expect(inside.get(one)).toBe(inside.get(other));
      for (const members of components) {
        const reached = new Set([members[0]!]);
        for (let round = 0; round < members.length; round += 1) {
          for (const { one, other } of ties) {
            if (reached.has(one)) reached.add(other);
            if (reached.has(other)) reached.add(one);
          }
        }
        expect([...reached].sort()).toEqual(members);
      }
    }),
  );
});
