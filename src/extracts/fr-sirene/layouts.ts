import { value } from '../cells.ts';
import type { Column, Layout } from '../layout.ts';

const optional = (list: string): Column[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => ({ name }));

/** Legal units of the French business register (SIRENE, StockUniteLegale), one row each, ceased ones too. */
const units: Layout = {
  id: 'fr-sirene/units',
  title: 'legal units of France (SIRENE)',
  columns: [
    { name: 'siren', required: true },
    { name: 'etatAdministratifUniteLegale', required: true },
    { name: 'categorieJuridiqueUniteLegale', required: true },
    ...optional(`statutDiffusionUniteLegale dateCreationUniteLegale denominationUniteLegale denominationUsuelle1UniteLegale sigleUniteLegale
      nomUniteLegale prenom1UniteLegale activitePrincipaleUniteLegale nomenclatureActivitePrincipaleUniteLegale nicSiegeUniteLegale
      dateDebut trancheEffectifsUniteLegale anneeEffectifsUniteLegale dateDernierTraitementUniteLegale nombrePeriodesUniteLegale
      categorieEntreprise anneeCategorieEntreprise economieSocialeSolidaireUniteLegale societeMissionUniteLegale
      caractereEmployeurUniteLegale identifiantAssociationUniteLegale unitePurgeeUniteLegale nomUsageUniteLegale
      prenom2UniteLegale prenom3UniteLegale prenom4UniteLegale prenomUsuelUniteLegale pseudonymeUniteLegale
      denominationUsuelle2UniteLegale denominationUsuelle3UniteLegale`),
  ],
  gives: () => ['register', 'active companies'],
  statements(cells) {
    const company = cells.siren('siren', 'denominationUniteLegale');
    const entity = { sql: company.sql, must: true };
    const state = cells.raw('etatAdministratifUniteLegale');
    const category = `trim(${cells.raw('categorieJuridiqueUniteLegale')})`;
    const name = cells.prepare(
      `coalesce(${['denominationUniteLegale', 'denominationUsuelle1UniteLegale', 'sigleUniteLegale'].map((one) => cells.textSql(one)).join(', ')})`,
    );
    return [
      {
        table: 'enterprise_record',
        values: {
          company,
          type: value(`CASE WHEN starts_with(${category}, '1') THEN '1' ELSE '2' END`),
          situation: {
            // a ceased unit has stopped: why, only the gazette says
            sql: `CASE upper(trim(${state})) WHEN 'A' THEN '000' WHEN 'C' THEN '018' END`,
            from: {
              column: 'etatAdministratifUniteLegale',
              cell: state,
              reason: 'neither A (active) nor C (ceased)',
            },
          },
          form: value(`french_form(${category})`),
          start_date: cells.date('dateCreationUniteLegale'),
        },
      },
      {
        table: 'name_record',
        only: `stated(${name}) IS NOT NULL AND ${name} <> '[ND]'`,
        values: { entity, kind: value("'001'"), name: value(name) },
      },
      {
        table: 'activity_record',
        only: `coalesce(${cells.raw('nomenclatureActivitePrincipaleUniteLegale')}, 'NAFRev2') = 'NAFRev2' AND naf_class(${cells.raw('activitePrincipaleUniteLegale')}) IS NOT NULL`,
        values: {
          entity,
          version: value("'2008'"),
          nace: value(`naf_class(${cells.raw('activitePrincipaleUniteLegale')})`),
          classification: value("'MAIN'"),
        },
      },
    ];
  },
  newest: 'max(start_date)',
};

/** Establishments of the French business register (SIRENE, StockEtablissement); that of the seat is its address. */
const establishments: Layout = {
  id: 'fr-sirene/establishments',
  title: 'establishments of France (SIRENE)',
  columns: [
    { name: 'siren', required: true },
    { name: 'siret', required: true },
    { name: 'etablissementSiege', required: true },
    { name: 'etatAdministratifEtablissement', required: true },
    ...optional(`nic statutDiffusionEtablissement dateCreationEtablissement numeroVoieEtablissement
      indiceRepetitionEtablissement typeVoieEtablissement libelleVoieEtablissement codePostalEtablissement
      libelleCommuneEtablissement codeCommuneEtablissement complementAdresseEtablissement codePaysEtrangerEtablissement
      libellePaysEtrangerEtablissement libelleCommuneEtrangerEtablissement activitePrincipaleEtablissement
      nomenclatureActivitePrincipaleEtablissement enseigne1Etablissement denominationUsuelleEtablissement dateDebut`),
  ],
  gives: () => ['seats', 'units', 'addresses'],
  statements(cells) {
    const company = cells.siren('siren', 'denominationUsuelleEtablissement');
    const unit = {
      sql: `'fr' || nullif(regexp_extract(trim(${cells.raw('siret')}), '^[0-9]{14}$'), '')`,
      must: true,
      from: { column: 'siret', cell: cells.raw('siret'), reason: 'not the fourteen digits of a SIRET' },
    };
    const isOpen = `upper(trim(${cells.raw('etatAdministratifEtablissement')})) = 'A'`;
    const isSeat = `lower(trim(${cells.raw('etablissementSiege')})) = 'true'`;
    // '[ND]': the owner asked for the address not to be shown
    const shown = (column: string) => `nullif(${cells.textSql(column)}, '[ND]')`;
    const place = {
      country: value(`abroad(${shown('libellePaysEtrangerEtablissement')})`),
      zipcode: value(shown('codePostalEtablissement')),
      municipality: value(
        `coalesce(${shown('libelleCommuneEtablissement')}, ${shown('libelleCommuneEtrangerEtablissement')})`,
      ),
      street: value(
        `nullif(concat_ws(' ', ${shown('typeVoieEtablissement')}, ${shown('libelleVoieEtablissement')}), '')`,
      ),
      house_number: value(
        `nullif(concat(${shown('numeroVoieEtablissement')}, french_repetition(${shown('indiceRepetitionEtablissement')})), '')`,
      ),
    };
    return [
      {
        table: 'establishment_record',
        only: isOpen,
        values: { establishment: unit, company, start_date: cells.date('dateCreationEtablissement') },
      },
      {
        table: 'address_record',
        only: `${isOpen} OR ${isSeat}`,
        values: {
          entity: { ...unit, sql: `CASE WHEN ${isOpen} THEN ${unit.sql} ELSE ${company.sql} END` },
          kind: value(`CASE WHEN ${isOpen} THEN 'BAET' ELSE 'REGO' END`),
          ...place,
        },
        beside: { seat_of: value(`CASE WHEN ${isOpen} AND ${isSeat} THEN ${company.sql} END`) },
        also: [{ only: 'seat_of IS NOT NULL', replace: { entity: 'seat_of', kind: "'REGO'" }, part: 1 }],
      },
    ];
  },
};

export const sireneLayouts: readonly Layout[] = [units, establishments];
