import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { type Detected, type Pattern, subjectsOf } from '../../src/patterns/pattern.ts';
import { byContent, type ExpectedFinding, findingsIn, fixturesOf } from './fixture.ts';

// PATTERN=seat-hopping runs one pattern's fixtures only
const only = process.env.PATTERN;
const chosen = catalogue.filter(({ id }) => only === undefined || id === only);

for (const pattern of chosen) {
  const fixtures = fixturesOf(pattern).filter(({ expected }) => expected.notApplicable === undefined);
  if (fixtures.length === 0) continue;
  describe(`${pattern.code} ${pattern.id}`, () => {
    test.concurrent.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
      '%s',
      async (_, fixture) => {
        const { found, detected, coverage } = await findingsIn(fixture);
        const wanted = fixture.expected.findings.toSorted(byContent);
        expect(found.map((finding, place) => comparable(finding, wanted[place]))).toEqual(wanted);
        for (const finding of detected) saysAll(pattern, finding);
        expect(coverage.flagged, coverage.populationOf).toBeLessThanOrEqual(coverage.population ?? 0);
      },
    );
  });
}

/** A fixture that states no confidence leaves it open. */
function comparable(found: ExpectedFinding, wanted: ExpectedFinding | undefined): ExpectedFinding {
  const { confidence, ...rest } = found;
  return wanted?.confidence === undefined || confidence === undefined ? rest : { ...rest, confidence };
}

/** The sentence names every subject, every fact has a wording, and the finding has a likelihood ratio. */
function saysAll(pattern: Pattern, finding: Detected): void {
  const sentence = pattern.sentence(finding, { of: (kind, id) => `<${kind} ${id}>` });
  for (const { kind, id } of subjectsOf(finding)) expect(sentence).toContain(`<${kind} ${id}>`);
  for (const { fact } of finding.rows) if (fact !== null) expect(Object.keys(pattern.facts)).toContain(fact);
  expect(pattern.likelihoodRatio(finding)).toBeGreaterThanOrEqual(1);
}
