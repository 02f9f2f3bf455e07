import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GatheredFinding, gather } from '../../src/networks/gather.ts';
import type { Links } from '../../src/networks/links.ts';
import type { SubjectKey } from '../../src/networks/subject-key.ts';

const noLinks: Links = { ties: [], direct: [], weightOf: () => 1 };

function finding(id: string, subjects: string[], more: Partial<GatheredFinding> = {}): GatheredFinding {
  return { id, subjects: subjects as SubjectKey[], strength: 'moderate', hygiene: false, ...more };
}

const companies = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, number) => `company:${String(from + number).padStart(3, '0')}`);

/** Groups as sorted texts, so that they can be compared whatever their order. */
const sorted = (groups: string[][]) => groups.map((group) => [...group].sort().join(' ')).sort();

describe('gathering', () => {
  it('cuts a large component where it hangs together least', () => {
    const pairs = (from: number, to: number) =>
      companies(from, to).flatMap((one, place, all) =>
        all.slice(place + 1).map((other) => finding(`${one}+${other}`, [one, other])),
      );
    const [left, right] = [pairs(1, 20), pairs(21, 40)];
    const bridge = finding('bridge', ['company:020', 'company:021']);
    const groups = gather([...left, bridge, ...right], noLinks);
    expect(groups.length).toBe(2);
    const of = (id: string) => groups.find((group) => group.includes(id));
    expect(of(left[0]!.id)).toEqual(expect.arrayContaining(left.map(({ id }) => id)));
    expect(of(right[0]!.id)).toEqual(expect.arrayContaining(right.map(({ id }) => id)));
  });

  it('leaves one of thirty companies whole', () => {
    const chain = companies(1, 30).flatMap((one, place, all) =>
      place === 0 ? [] : [finding(`${place}`, [all[place - 1]!, one])],
    );
    expect(gather(chain, noLinks).length).toBe(1);
  });

  it('a broad finding of many companies stays whole on its own', () => {
    const broad = finding('broad', companies(1, 45), { strength: 'weak', hygiene: true });
    expect(gather([broad], noLinks)).toEqual([['broad']]);
  });

  it('a hub does not tie, a company always does', () => {
    const hub: Links = { ...noLinks, weightOf: () => 0 };
    const both = [finding('a', ['company:001', 'person:9']), finding('b', ['company:002', 'person:9'])];
    expect(sorted(gather(both, noLinks))).toEqual(['a b']);
    expect(sorted(gather(both, hub))).toEqual(['a', 'b']);
    expect(sorted(gather([...both, finding('c', ['company:001', 'company:002'])], hub))).toEqual(['a b c']);
  });

  it.each<[string, GatheredFinding]>([
    ['a shared office of three', finding('broad', companies(1, 3), { strength: 'weak', hygiene: true })],
    ['a weak finding of five', finding('broad', companies(1, 5), { strength: 'weak' })],
    ['one person behind ten', finding('broad', [...companies(1, 10), 'person:9'])],
  ])('%s joins a network, but ties no two', (_, broad) => {
    const groups = gather(
      [finding('a', ['company:001']), finding('b', ['company:002', 'company:003']), broad],
      noLinks,
    );
    expect(sorted(groups)).toEqual(['a', 'b broad']);
  });

  it.each<[string, GatheredFinding]>([
    ['a weak finding of four', finding('tie', companies(1, 4), { strength: 'weak' })],
    ['a cluster of ten', finding('tie', companies(1, 10), { strength: 'strong' })],
  ])('%s does tie', (_, tie) => {
    const groups = gather([finding('a', ['company:001']), finding('b', ['company:002']), tie], noLinks);
    expect(sorted(groups)).toEqual(['a b tie']);
  });

  const drawn = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 999 }).map((number) => `f${number}`),
      subjects: fc.uniqueArray(
        fc.constantFrom(...companies(1, 60), 'person:1', 'person:2', 'address:7', 'parcel:3'),
        { minLength: 1, maxLength: 6 },
      ),
      strength: fc.constantFrom('weak' as const, 'moderate' as const, 'strong' as const),
      hygiene: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 80 },
  );
  const random = (
    findings: { id: string; subjects: string[]; strength: GatheredFinding['strength']; hygiene: boolean }[],
  ) => findings.map(({ id, subjects, ...more }) => finding(id, subjects, more));

  it('puts each finding into one group, whatever the order they come in', () => {
    fc.assert(
      fc.property(drawn, (findings) => {
        const groups = gather(random(findings), noLinks);
        expect(groups.flat().sort()).toEqual(findings.map(({ id }) => id).sort());
        expect(sorted(gather(random([...findings].reverse()), noLinks))).toEqual(sorted(groups));
      }),
    );
  });

  it('an unrelated finding changes no other group', () => {
    fc.assert(
      fc.property(drawn, (findings) => {
        const unrelated = finding('unrelated', ['company:999']);
        const before = sorted(gather(random(findings), noLinks));
        const after = sorted(gather([unrelated, ...random(findings)], noLinks));
        expect(after).toEqual([...before, 'unrelated'].sort());
      }),
    );
  });
});
