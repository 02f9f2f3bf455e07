import { describe, expect, test } from 'vitest';
import { patternNamed } from '../../src/patterns/catalogue.ts';
import { evaluability } from '../../src/patterns/coverage.ts';
import { reading } from '../extracts/extract-folder.ts';

/** What `check` and the coverage say of a pattern for these extracts. */
async function evaluable(files: Record<string, string>, ids: readonly string[]) {
  let said: Record<string, string> = {};
  await reading(files, async ({ loaded }) => {
    said = Object.fromEntries(
      ids.map((id) => {
        const { status, reason } = evaluability(patternNamed(id), loaded.satisfied);
        return [id, `${status}: ${reason}`];
      }),
    );
  });
  return said;
}

const NOTICES = 'dateparution;typeannonce;siren;ville;administration\n2024-03-01;annonce;100000009;Lille;\n';
const PARCELS =
  'Département;Code Commune;Section;N° plan;Code droit;N° SIREN\n59;350;AB;12;P - Propriétaire;100000009\n';
const GAZETTE = 'enterprise_number,publication_date,event_type\n0123456749,2020-05-01,bankruptcy_opened\n';
const MANDATES = 'enterprise_number,role,person_name\n0123456749,bestuurder,Voorbeeld\n';
const REGISTER =
  'EnterpriseNumber,Status,JuridicalSituation,TypeOfEnterprise,JuridicalForm,StartDate\n0123456749,AC,000,2,610,01-01-2010\n';
const ADDRESSES =
  'EntityNumber,TypeOfAddress,Zipcode,StreetNL,HouseNumber\n0123456749,REGO,3600,Kerkstraat,1\n';

describe('a rule of which nobody can be the subject', () => {
  test('French registrations name no collapse, no active company and no day of purchase', async () => {
    expect(
      await evaluable({ 'b.csv': NOTICES, 'p.csv': PARCELS }, [
        'phoenix-company',
        'shared-registered-office',
        'companies-at-home',
        'portfolio-anomaly',
        'purpose-juggling',
      ]),
    ).toEqual({
      'phoenix-company':
        'not-evaluable: no extract holds collapses (bankruptcies, judicial dissolutions, strike-offs)',
      'shared-registered-office':
        'not-evaluable: no extract holds active companies (enterprises of the register) or collapses (bankruptcies, judicial dissolutions, strike-offs)',
      'companies-at-home': 'not-evaluable: no extract holds active companies (enterprises of the register)',
      'portfolio-anomaly': 'not-evaluable: no extract holds the day on which a parcel was bought',
      'purpose-juggling': 'not-evaluable: no extract holds activity codes in the gazette or licences',
    });
  });

  test('what can be told is looked for still: seats and managers of the same notices', async () => {
    const said = await evaluable({ 'b.csv': NOTICES }, ['seat-hopping', 'director-churn']);
    expect(said['seat-hopping']).toMatch(/^partly: /);
    expect(said['director-churn']).toMatch(/^partly: /);
  });

  test('a gazette of events tells collapses, the register who is active', async () => {
    const gazette = await evaluable({ 'g.csv': GAZETTE, 'm.csv': MANDATES }, [
      'phoenix-company',
      'successor-before-collapse',
    ]);
    expect(gazette['phoenix-company']).toMatch(/^partly: /);
    expect(gazette['successor-before-collapse']).toMatch(/^partly: /);
    const register = await evaluable({ 'e.csv': REGISTER, 'a.csv': ADDRESSES }, ['shared-registered-office']);
    expect(register['shared-registered-office']).toMatch(/^partly: /);
  });
});
