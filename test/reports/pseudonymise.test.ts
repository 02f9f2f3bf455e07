import { expect, it } from 'vitest';
import { pseudonymise } from '../../src/reports/pseudonymise.ts';
import { inventedReport } from './invented-report.ts';

it('takes names and birth dates out everywhere, and leaves ids and the rest of the text', () => {
  const report = inventedReport("'t Hoekje BV");
  const [finding] = report.findings;
  finding!.statement = "'t Hoekje BV (0403.170.701) and Ana Voorbeeld (b. 1980-01-02), not Anabel Voorbeeld.";
  const hidden = pseudonymise(report);
  expect(JSON.stringify(hidden)).not.toMatch(/Hoekje|Ana Voorbeeld|1980-01-02/);
  expect(hidden.findings[0]!.statement).toBe(
    'company be-0403170701 (0403.170.701) and person f00dfeed, not Anabel Voorbeeld.',
  );
  expect(hidden.findings[0]!.subjects.map(({ id }) => id)).toEqual(['be-0403170701', 'f00dfeedf00dfeed']);
  expect(hidden.findings[0]!.evidence[0]!.fact).toBe('company be-0403170701 went bankrupt');
});

it('hides the longest name that fits', () => {
  const report = inventedReport('Bar');
  report.findings[0]!.subjects.push({
    kind: 'company',
    id: 'be-0404710724',
    name: 'Bar Azuro',
    role: 'successor',
  });
  report.findings[0]!.statement = 'Bar Azuro follows Bar.';
  expect(pseudonymise(report).findings[0]!.statement).toBe(
    'company be-0404710724 follows company be-0403170701.',
  );
});
