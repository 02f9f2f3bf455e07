import { value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/** The group that the files of 2019 to 2024 name in brackets behind the columns on the owner. */
const OWNER = '(Propriétaire(s) parcelle)';

/**
 * Parcels of legal persons in France (DGFiP): one row a parcel, use and right, so that a parcel has several rows; the
 * timeline counts parcels. Owners and bare owners own; a syndic, a manager or a usufructuary does not. A number that
 * is no SIREN ('U23646333') is an owner of another kind.
 */
const parcelles: Layout = {
  id: 'fr-parcelles/parcelles',
  title: 'parcels of legal persons (France)',
  columns: [
    { name: 'Département', required: true, aliases: ['Département (Champ géographique)'] },
    { name: 'Code Direction', aliases: ['Code Direction (Champ géographique)'] },
    { name: 'Code Commune', required: true, aliases: ['Code Commune (Champ géographique)'] },
    {
      name: 'Nom de la commune',
      aliases: ['Nom Commune', 'Nom Commune (Champ géographique)', 'Nom de la commune (Champ géographique)'],
    },
    { name: 'Préfixe', aliases: ['Préfixe (Références cadastrales)'] },
    { name: 'Section', required: true, aliases: ['Section (Références cadastrales)'] },
    { name: 'N° plan', required: true, aliases: ['N° plan (Références cadastrales)'] },
    {
      name: 'N° voirie',
      aliases: ['N° de voirie', 'N° de voirie (Adresse parcelle)', 'N° voirie (Adresse parcelle)'],
    },
    { name: 'Indice de répétition', aliases: ['Indice de répétition (Adresse parcelle)'] },
    { name: 'Code voie MAJIC', aliases: ['Code voie MAJIC (Adresse parcelle)'] },
    { name: 'Code voie Rivoli', aliases: ['Code voie Rivoli (Adresse parcelle)'] },
    { name: 'Nature voie', aliases: ['Nature voie (Adresse parcelle)'] },
    { name: 'Nom voie', aliases: ['Nom voie (Adresse parcelle)'] },
    { name: 'Contenance', aliases: ['Contenance (Caractéristiques parcelle)'] },
    { name: 'SUF', aliases: ['SUF (Evaluation SUF)'] },
    { name: 'Nature culture', aliases: ['Nature culture (Evaluation SUF)'] },
    { name: 'Contenance.1', aliases: ['Contenance (Evaluation SUF)'] },
    { name: 'Code droit - par', required: true, aliases: ['Code droit', `Code droit ${OWNER}`] },
    { name: 'N° Majic - par', aliases: ['N° MAJIC', `N° MAJIC ${OWNER}`] },
    { name: 'N° SIREN - par', required: true, aliases: ['N° SIREN', `N° SIREN ${OWNER}`] },
    { name: 'Groupe personne - par', aliases: ['Groupe personne', `Groupe personne ${OWNER}`] },
    { name: 'Forme juridique - par', aliases: ['Forme juridique', `Forme juridique ${OWNER}`] },
    {
      name: 'Forme juridique abrégée - par',
      aliases: ['Forme juridique abrégée', `Forme juridique abrégée ${OWNER}`],
    },
    { name: 'Dénomination - par', aliases: ['Dénomination', `Dénomination ${OWNER}`] },
  ],
  gives: () => ['owners', 'parcels'],
  statements(cells) {
    const padded = (column: string, width: number) =>
      `lpad(coalesce(trim(${cells.raw(column)}), ''), ${width}, '0')`;
    const commune = `concat('fr', ${padded('Département', 2)}, right(${padded('Code Commune', 3)}, 5 - length(${padded('Département', 2)})))`;
    const key = `concat(${commune}, ${padded('Préfixe', 3)}, ${padded('Section', 2)}, ${padded('N° plan', 4)})`;
    // files of several départements put together hold the header once more
    const plan = cells.raw('N° plan');
    const isParcel = `${plan} IS NOT NULL AND NOT contains(${plan}, 'plan')`;
    const number = {
      must: true,
      from: { column: 'N° plan', cell: plan },
    };
    const siren = cells.raw('N° SIREN - par');
    const text = (column: string) => cells.textSql(column);
    // in this register B is 'bis', T 'ter' and Q 'quater'; any other letter is a letter
    const index = text('Indice de répétition');
    const repetition = `CASE ${index} WHEN 'B' THEN 'bis' WHEN 'T' THEN 'ter' WHEN 'Q' THEN 'quater' ELSE ${index} END`;
    return [
      {
        table: 'owner_record',
        values: {
          situation: { sql: `CASE WHEN ${isParcel} THEN ${key} END`, ...number },
          slot: value('1'),
          owns: value(`coalesce(regexp_matches(upper(${text('Code droit - par')}), '^[PN]( |$)'), FALSE)`),
          right_text: cells.text('Code droit - par'),
          holder: value(`french_number(${siren})`),
        },
      },
      {
        table: 'parcel_record',
        values: {
          parcel: { sql: `CASE WHEN ${isParcel} THEN ${key} END`, ...number },
          situation: value(key),
          nis: value(commune),
          municipality: value(text('Nom de la commune')),
          street: value(`nullif(concat_ws(' ', ${text('Nature voie')}, ${text('Nom voie')}), '')`),
          house_number: value(`nullif(concat(ltrim(${text('N° voirie')}, '0'), ${repetition}), '')`),
        },
      },
    ];
  },
};

export const parcellesLayouts: readonly Layout[] = [parcelles];
