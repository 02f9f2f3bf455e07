import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SqlRow } from '../../src/engine/engine.ts';
import { findChains } from '../../src/patterns/subcontract-chain/detect.ts';

const day = (days: number) => new Date(Date.UTC(2022, 0, 1 + days)).toISOString().slice(0, 10);

const company = fc.constantFrom(...'ABCDEF');
const link = fc
  .record({
    principal: company,
    contractor: company,
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 40 }),
    young: fc.boolean(),
  })
  .filter(({ principal, contractor }) => principal !== contractor);

const links = fc.array(link, { maxLength: 10 }).map((drawn) =>
  drawn.map(
    ({ principal, contractor, start, length, young }, ref): SqlRow => ({
      principal,
      contractor,
      start_day: day(start),
      end_day: day(start + length),
      contractor_start: null,
      contractor_ref: null,
      young,
      shell: false,
      ref,
    }),
  ),
);

/** Every path of links that overlap one after another and meet no company twice. */
function pathsFrom(rows: readonly SqlRow[], path: readonly SqlRow[]): (readonly SqlRow[])[] {
  const last = path.at(-1)!;
  const seen = new Set([path[0]!.principal, ...path.map(({ contractor }) => contractor)]);
  const longer = rows.filter(
    (next) =>
      next.principal === last.contractor &&
      !seen.has(next.contractor!) &&
      String(next.start_day) <= String(last.end_day) &&
      String(last.start_day) <= String(next.end_day),
  );
  return [path, ...longer.flatMap((next) => pathsFrom(rows, [...path, next]))];
}

test('finds the paths of three links and more that hold a young contractor and are part of no longer path', () => {
  fc.assert(
    fc.property(links, (rows) => {
      const paths = rows.flatMap((row) => pathsFrom(rows, [row]));
      const refs = (path: readonly SqlRow[]) => `,${path.map(({ ref }) => ref).join(',')},`;
      const wanted = paths
        .filter((path) => path.length >= 3 && path.some(({ young }) => young === true))
        .filter(
          (path) => !paths.some((other) => other.length > path.length && refs(other).includes(refs(path))),
        )
        .map((path) => [path[0]!.principal, ...path.map(({ contractor }) => contractor)].join('|'));
      const found = new Set(findChains(rows, { links: 3, shortLinks: 3 }).map(({ finding }) => finding));
      expect([...found].sort()).toEqual([...new Set(wanted)].sort());
    }),
    { numRuns: 2000 },
  );
});

test('names each company of a chain once, the first as principal', () => {
  const row = (principal: string, contractor: string, ref: number): SqlRow => ({
    principal,
    contractor,
    start_day: day(0),
    end_day: day(90),
    contractor_start: day(-200),
    contractor_ref: null,
    young: contractor === 'D',
    shell: false,
    ref,
  });
  const facts = findChains([row('A', 'B', 1), row('B', 'C', 2), row('C', 'D', 3)], {
    links: 3,
    shortLinks: 3,
  });
  expect(facts.filter(({ fact }) => fact !== 'young').map(({ role, id, fact }) => [role, id, fact])).toEqual([
    ['principal', 'A', null],
    ['contractor', 'B', 'link'],
    ['contractor', 'C', 'link'],
    ['contractor', 'D', 'link'],
  ]);
});

test('gives up on a web in which everybody hires everybody, says so, and still follows the chain beside it', () => {
  const row = (principal: string, contractor: string, ref: number): SqlRow => ({
    principal,
    contractor,
    start_day: day(0),
    end_day: day(90),
    contractor_start: day(-200),
    contractor_ref: null,
    young: true,
    shell: false,
    ref,
  });
  const names = [...'ABCDEFGHIJKL'];
  const web = names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other]));
  const rows = [...web, ['W', 'X'], ['X', 'Y'], ['Y', 'Z']].map(([one, other], ref) =>
    row(one ?? '', other ?? '', ref),
  );
  const facts = findChains(rows, { links: 3, shortLinks: 3 });
  const chains = new Set(facts.map(({ finding }) => finding));
  const ofMany = new Set(facts.filter(({ fact }) => fact === 'ofMany').map(({ finding }) => finding));
  expect(chains.size).toBe(1001);
  expect(chains).toContain('W|X|Y|Z');
  expect([...chains].filter((finding) => !ofMany.has(finding))).toEqual(['W|X|Y|Z']);
});
