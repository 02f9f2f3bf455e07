import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented units in the columns of SIRENE. 992345090 and 009912346 fit their check digit; nobody has them.

test('SIRENE: legal units and establishments', async () => {
  const units =
    'siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sexeUniteLegale,denominationUniteLegale,etatAdministratifUniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale\n' +
    '992345090,O,2020-01-02,,ZORVAL,A,5710,56.10A,NAFRev2\n009912346,P,2019-01-02,,[ND],C,1000,96.02A,NAFRev1\n';
  const establishments =
    'siren,siret,etablissementSiege,etatAdministratifEtablissement,dateCreationEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement\n' +
    '992345090,99234509000011,true,A,2020-01-02,12,B,RUE,DU PUITS,01457,ZURVANNE\n992345090,99234509000029,false,F,2020-01-02,14,,RUE,DU PUITS,01457,ZURVANNE\n';
  await reading({ 'units.csv': units, 'etabs.csv': establishments }, async ({ ask }) => {
    expect(await ask('SELECT company, type, situation, form FROM enterprise_record ORDER BY ref')).toEqual([
      { company: 'fr992345090', type: '2', situation: '000', form: '610' },
      { company: 'fr009912346', type: '1', situation: '018', form: null },
    ]);
    expect(await ask('SELECT entity, name FROM name_record')).toEqual([
      { entity: 'fr992345090', name: 'ZORVAL' },
    ]);
    expect(await ask('SELECT entity, nace FROM activity_record')).toEqual([
      { entity: 'fr992345090', nace: '5610' },
    ]);
    expect(await ask('SELECT entity, kind, street, house_number FROM address_record ORDER BY ref')).toEqual([
      { entity: 'fr99234509000011', kind: 'BAET', street: 'RUE DU PUITS', house_number: '12bis' },
      { entity: 'fr992345090', kind: 'REGO', street: 'RUE DU PUITS', house_number: '12bis' },
    ]);
    expect(await ask('SELECT establishment FROM establishment_record')).toEqual([
      { establishment: 'fr99234509000011' },
    ]);
  });
});
