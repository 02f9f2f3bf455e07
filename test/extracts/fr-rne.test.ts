import { expect, test } from 'vitest';
import { reading } from './extract-folder.ts';

// Invented companies in the shape of INPI's register (RNE). 992234500, 992345090 and 009912346 fit their check digit; nobody has them.

const PLACE = { numVoie: '12', typeVoie: 'RUE', voie: 'DU PUITS', codePostal: '01457', commune: 'ZURVANNE' };
const power = (role: string, nom: string) => ({
  typeDePersonne: 'INDIVIDU',
  individu: {
    descriptionPersonne: {
      role,
      nom,
      prenoms: ['ANNE', 'MARIE'],
      dateDeNaissance: '1955-02',
      nationalite: 'Zorvaise',
    },
    adresseDomicile: { codePostal: '01457', commune: 'ZURVANNE' },
  },
});
const company = (siren: string, content: unknown, more: Record<string, unknown> = {}) => ({
  updatedAt: '2024-03-04T10:00:00+01:00',
  siren,
  formality: {
    siren,
    content: { natureCreation: { dateCreation: '2020-01-02' }, ...(content as object), ...more },
  },
});
const zorval = company('992345090', {
  personneMorale: {
    identite: { entreprise: { denomination: 'ZORVAL', formeJuridique: '5710', codeApe: '5610A' } },
    composition: {
      pouvoirs: [
        power('73', 'ZORLAC'),
        power('777', 'PRAMONT'),
        { roleEntreprise: '71', entreprise: { siren: '992234500', denomination: 'ZORVAUDIT' } },
      ],
    },
    adresseEntreprise: {
      adresse: PLACE,
      entrepriseDomiciliataire: { siren: '992234500', denomination: 'ZORBURO' },
    },
    etablissementPrincipal: {
      descriptionEtablissement: { siret: '99234509000011' },
      adresse: PLACE,
      activites: [{ codeApe: '5610A', dateDebut: '2020-02-03' }],
    },
    autresEtablissements: [
      { descriptionEtablissement: { siret: '99234509000029' }, adresse: { ...PLACE, numVoie: '14' } },
    ],
  },
});
const trader = company('009912346', {
  personnePhysique: {
    identite: {
      entrepreneur: {
        descriptionPersonne: { nom: 'ZURBANE', prenoms: ['INES'], dateDeNaissance: '1980-07' },
      },
    },
    detailCessationEntreprise: { dateRadiation: '2023-05-06' },
  },
});

test('RNE: companies, officers with the month of their birth, establishments, the firm that hosts a seat', async () => {
  await reading(
    { 'stock.json': JSON.stringify([zorval, trader, company('992345091', {})]) },
    async ({ ask, loaded, set }) => {
      expect(set.sources[0]?.columns.forbidden).toContain('nationalite');
      expect(loaded.newest).toBe('2024-03-04');
      expect(
        await ask('SELECT company, type, situation, form, start_date FROM enterprise_record ORDER BY ref'),
      ).toEqual([
        { company: 'fr992345090', type: '2', situation: '000', form: '610', start_date: '2020-01-02' },
        { company: 'fr009912346', type: '1', situation: '018', form: null, start_date: '2020-01-02' },
      ]);
      expect(
        await ask(
          'SELECT company, role, person_name, person_first_name, birth_text, person_zip, holder FROM mandate_record ORDER BY company DESC, ref',
        ),
      ).toEqual([
        {
          company: 'fr992345090',
          role: 'director',
          person_name: 'ZORLAC',
          person_first_name: 'ANNE MARIE',
          birth_text: '1955-02',
          person_zip: '01457',
          holder: null,
        },
        {
          company: 'fr992345090',
          role: 'other',
          person_name: 'PRAMONT',
          person_first_name: 'ANNE MARIE',
          birth_text: '1955-02',
          person_zip: '01457',
          holder: null,
        },
        {
          company: 'fr992345090',
          role: 'auditor',
          person_name: null,
          person_first_name: null,
          birth_text: null,
          person_zip: null,
          holder: 'fr992234500',
        },
        {
          company: 'fr009912346',
          role: 'founder',
          person_name: 'ZURBANE',
          person_first_name: 'INES',
          birth_text: '1980-07',
          person_zip: null,
          holder: null,
        },
      ]);
      expect(
        await ask('SELECT entity, kind, zipcode, street, house_number FROM address_record ORDER BY ref'),
      ).toEqual([
        { entity: 'fr992345090', kind: 'REGO', zipcode: '01457', street: 'RUE DU PUITS', house_number: '12' },
        {
          entity: 'fr99234509000011',
          kind: 'BAET',
          zipcode: '01457',
          street: 'RUE DU PUITS',
          house_number: '12',
        },
        {
          entity: 'fr99234509000029',
          kind: 'BAET',
          zipcode: '01457',
          street: 'RUE DU PUITS',
          house_number: '14',
        },
        {
          entity: 'host fr992234500 fr992345090',
          kind: 'BAET',
          zipcode: '01457',
          street: 'RUE DU PUITS',
          house_number: '12',
        },
      ]);
      expect(await ask('SELECT count(DISTINCT ref) AS refs FROM address_record')).toEqual([{ refs: 4 }]);
      expect(
        await ask('SELECT establishment, company, start_date FROM establishment_record ORDER BY ref'),
      ).toEqual([
        { establishment: 'fr99234509000011', company: 'fr992345090', start_date: '2020-02-03' },
        { establishment: 'fr99234509000029', company: 'fr992345090', start_date: null },
        { establishment: 'host fr992234500 fr992345090', company: 'fr992234500', start_date: null },
      ]);
      expect(await ask('SELECT entity, nace FROM activity_record ORDER BY ref')).toEqual([
        { entity: 'fr992345090', nace: '5610' },
        { entity: 'fr992234500', nace: '8211' },
      ]);
      expect(await ask('SELECT DISTINCT record, kind, column_name, reason FROM reject ORDER BY ALL')).toEqual(
        [
          {
            record: 1,
            kind: 'cell',
            column_name: 'powers',
            reason: 'no role that is known: it is read as one without control',
          },
          {
            record: 3,
            kind: 'cell',
            column_name: 'kind',
            reason: 'none of personneMorale, personnePhysique, exploitation: the company has no content',
          },
          { record: 3, kind: 'row', column_name: 'siren', reason: 'the check digits are wrong' },
        ],
      );
      expect(JSON.stringify(await ask('SELECT * FROM mandate_record'))).not.toContain('Zorvaise');
    },
  );
});

test('RNE: half a file is an error that says so', async () => {
  const half = JSON.stringify([zorval, trader]).slice(0, -40);
  await expect(reading({ 'stock.json': half }, async () => {})).rejects.toThrow(
    /stock.json is no whole JSON/,
  );
});
