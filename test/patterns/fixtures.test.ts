import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/patterns/catalogue.ts';
import { byContent, type ExpectedFinding, fixturesOf, foundIn } from './fixture.ts';

// PATTERN=seat-hopping runs one pattern's fixtures only
const only = process.env['PATTERN'];
const chosen = catalogue.filter(({ id }) => only === undefined || id === only);

for (const pattern of chosen) {
  const fixtures = fixturesOf(pattern).filter(({ expected }) => expected.notApplicable === undefined);
  if (fixtures.length === 0) continue;
  describe(`${pattern.code} ${pattern.id}`, () => {
    test.each(fixtures)('$name: $expected.says', async (fixture) => {
      const wanted = fixture.expected.findings.toSorted(byContent);
      const found = await foundIn(fixture);
      // a fixture that states no confidence leaves it open
      expect(found.map((finding, place) => comparable(finding, wanted[place]))).toEqual(wanted);
    });
  });
}

function comparable(found: ExpectedFinding, wanted: ExpectedFinding | undefined): ExpectedFinding {
  const { confidence, ...rest } = found;
  return wanted?.confidence === undefined || confidence === undefined ? rest : { ...rest, confidence };
}
