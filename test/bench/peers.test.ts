import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compare } from '../../bench/peers/compare.ts';
import { findWithGraphology } from '../../bench/peers/with-graphology.ts';

const patterns = fileURLToPath(new URL('../../src/patterns', import.meta.url));

interface Expected {
  asOf: string;
  options?: Record<string, number>;
  findings: { subjects: string[] }[];
}

/** Companies by role: what the peers tell of a finding. */
function companies(subjects: readonly string[]): string[] {
  return subjects.filter((subject) => /^(collapsed|successor|seated): /.test(subject)).sort();
}

/** A peer that finds less than it should would make the comparison of the bench a show. */
describe.each(['phoenix-company', 'shared-registered-office'])(
  'the graphology peer on the fixtures of %s',
  (id) => {
    const folder = join(patterns, id, 'fixtures');
    const cases = readdirSync(folder).map((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      return { name, expected };
    });
    // peers know no options
    test.each(cases.filter(({ expected }) => expected.options === undefined))(
      '$name',
      async ({ name, expected }) => {
        const { findings } = await findWithGraphology(join(folder, name), expected.asOf);
        const found = findings
          .filter(({ pattern }) => pattern === id)
          .map(({ subjects }) => companies(subjects));
        expect(found.sort()).toEqual(expected.findings.map(({ subjects }) => companies(subjects)).sort());
      },
    );
  },
);

describe('comparing with a peer', () => {
  const ours = {
    pattern: 'phoenix-company',
    confidence: 'moderate',
    subjects: [
      { kind: 'company', id: 'be-0403000059', role: 'collapsed' },
      { kind: 'company', id: 'be-0403000257', role: 'successor' },
      { kind: 'person', id: 'a1', role: 'controller' },
      { kind: 'address', id: '3600|Kerkstraat|1|', role: 'premises' },
    ],
  };
  const theirs = {
    pattern: 'phoenix-company',
    subjects: ['collapsed: 0403000059', 'successor: 0403000257'],
    certain: true,
  };

  test('the same companies in the same roles agree', () => {
    expect(compare([ours], [theirs])).toEqual({ agreeing: 1, onlyOurs: [], onlyTheirs: [] });
  });

  test('the other way round does not, and each side tells how sure it is', () => {
    const turned = { ...theirs, subjects: ['collapsed: 0403000257', 'successor: 0403000059'] };
    expect(compare([ours], [turned])).toEqual({
      agreeing: 0,
      onlyOurs: [
        {
          key: 'phoenix-company collapsed: 0403000059, successor: 0403000257',
          level: 'moderate',
          certain: false,
        },
      ],
      onlyTheirs: [
        {
          key: 'phoenix-company collapsed: 0403000257, successor: 0403000059',
          level: 'certain',
          certain: true,
        },
      ],
    });
  });

  test('an office is the same however its street is spelled', () => {
    const seated = ['0403000059', '0403000257', '0403000455'];
    const office = {
      pattern: 'shared-registered-office',
      confidence: 'certain',
      subjects: [
        { kind: 'address', id: '3600|Kerkstraat|1A|2', role: 'office' },
        ...seated.map((id) => ({ kind: 'company', id: `be-${id}`, role: 'seated' })),
      ],
    };
    const same = {
      pattern: 'shared-registered-office',
      subjects: ['office: 3600|kerkstraat|1a|2', ...seated.map((id) => `seated: ${id}`)],
      certain: true,
    };
    expect(compare([office], [same]).agreeing).toBe(1);
    const elsewhere = { ...same, subjects: ['office: 3600|kerkstraat|3|2', ...same.subjects.slice(1)] };
    expect(compare([office], [elsewhere]).agreeing).toBe(0);
  });
});
