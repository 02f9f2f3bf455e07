import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  holdingGraph,
  longestChainAbove,
  stronglyConnected,
} from '../../src/patterns/ownership-loop/holdings.ts';

/** 'B>A' reads: B holds shares of A. */
function graph(...pairs: string[]) {
  return holdingGraph(
    pairs.map((pair, place) => {
      const [holder, company] = pair.split('>');
      return {
        holder: holder!,
        company: company!,
        percentage: 50,
        start: null,
        level: null,
        ref: place,
        micro: true,
      };
    }),
  );
}

describe('stronglyConnected', () => {
  test('circles, each once; what hangs from a circle is not in it', () => {
    expect(stronglyConnected(graph('A>B', 'B>C', 'C>A', 'C>D', 'E>A', 'F>G', 'G>F'))).toEqual([
      ['A', 'B', 'C'],
      ['F', 'G'],
    ]);
  });

  test('a tree has none, and neither has one company held twice', () => {
    expect(stronglyConnected(graph('A>B', 'A>C', 'B>D', 'C>D'))).toEqual([]);
  });

  test('a chain of a hundred thousand holders does not exhaust the stack', () => {
    const chain = Array.from({ length: 100_000 }, (_, place) => `c${place}>c${place + 1}`);
    expect(stronglyConnected(graph(...chain))).toEqual([]);
  });

  test('two companies are in one circle exactly where each reaches the other', () => {
    const id = fc.constantFrom(...'ABCDEFG');
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 14 }), (pairs) => {
        const edges = pairs.filter(([holder, company]) => holder !== company);
        const reaches = (from: string, to: string): boolean => {
          const seen = new Set<string>();
          const queue = [from];
          for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
            for (const [holder, company] of edges) {
              if (holder !== at || seen.has(company)) continue;
              seen.add(company);
              queue.push(company);
            }
          }
          return seen.has(to);
        };
        const components = stronglyConnected(graph(...edges.map((edge) => edge.join('>'))));
        const inside = new Map(
          components.flatMap((members, place) => members.map((member) => [member, place])),
        );
        for (const one of 'ABCDEFG') {
          for (const other of 'ABCDEFG') {
            if (one === other) continue;
            const together = inside.has(one) && inside.get(one) === inside.get(other);
            expect(together).toBe(reaches(one, other) && reaches(other, one));
          }
        }
      }),
    );
  });
});

describe('longestChainAbove', () => {
  const holders = (company: string, ...pairs: string[]) =>
    longestChainAbove(graph(...pairs), company).map(({ holder }) => holder);

  test('of two ways up the longer; of equally long ones the first by company', () => {
    expect(holders('A', 'B>A', 'C>A', 'D>C')).toEqual(['C', 'D']);
    expect(holders('A', 'C>A', 'B>A')).toEqual(['B']);
  });

  test('in a web too dense to be searched whole, a chain through all of it', () => {
    const names = [...'ABCDEFGHIJK'];
    const web = names.flatMap((one) =>
      names.filter((other) => other !== one).map((other) => `${one}>${other}`),
    );
    expect(holders('A', ...web)).toEqual([...'BCDEFGHIJK']);
  });

  test('no company twice: a circle ends the climb', () => {
    expect(holders('A', 'B>A', 'C>B', 'B>C')).toEqual(['B', 'C']);
  });
});
