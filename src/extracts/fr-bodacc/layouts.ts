import { type Cells, NOTHING, type Value, value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/**
 * Notices of the French gazette on registrations (BODACC A), one row a notice. A correction or an annulment is no new
 * event. A creation is an incorporation with its seat, a registration after a transfer is a seat move, any other
 * notice shows that something was published. Each officer it names is an appointment.
 */
const notices: Layout = {
  id: 'fr-bodacc/notices',
  title: 'gazette notices (BODACC A, made flat by hand)',
  columns: [
    ...['parution', 'numeroannonce', 'nojo', 'departement', 'tribunal', 'type_personne', 'denomination'].map(
      (name) => ({
        name,
      }),
    ),
    { name: 'dateparution', required: true },
    { name: 'typeannonce', required: true },
    { name: 'siren', required: true },
    ...`nom prenom nom_commercial forme_juridique administration capital devise adresse_source numero_voie type_voie
      nom_voie complement code_postal ville origine_fonds activite precedent_siren precedent_nom acte categorie
      date_immatriculation date_commencement descriptif`
      .split(/\s+/)
      .map((name) => ({ name })),
  ],
  gives: () => ['gazette', 'register', 'seats', 'mandates'],
  statements(cells) {
    const text = (column: string) => cells.textSql(column);
    const category = `fold(concat_ws(' ', ${text('acte')}, ${text('categorie')}, ${text('origine_fonds')}))`;
    const joined = (...columns: string[]) =>
      value(`nullif(concat_ws(' ', ${columns.map(text).join(', ')}), '')`);
    const officers = cells.prepare(`officers_in(${text('administration')})`);
    // a file may lack the column: of a bare NULL the engine does not know that it is a list
    const namesOfficers = cells.has('administration');
    const nobody: Record<string, Value> = { role: NOTHING, person_name: NOTHING, person_first_name: NOTHING };
    const officer = (place: number) => ({
      only: `len(officers) >= ${place}`,
      part: place,
      replace: {
        type: `officers[${place}].event`,
        event_date: 'CAST(NULL AS DATE)',
        legal_form: 'CAST(NULL AS VARCHAR)',
        purpose: 'CAST(NULL AS VARCHAR)',
        ...Object.fromEntries(
          ['zipcode', 'municipality', 'street', 'house_number', 'box'].map((name) => [
            name,
            'CAST(NULL AS VARCHAR)',
          ]),
        ),
        role: `officers[${place}].role`,
        person_name: `officers[${place}].name`,
        person_first_name: `officers[${place}].first_name`,
      },
    });
    return [
      {
        table: 'event_record',
        only: `fold(trim(${cells.raw('typeannonce')})) = 'annonce'`,
        values: {
          company: cells.siren('siren', 'denomination'),
          published: cells.date('dateparution'),
          publication: value(
            `nullif(concat_ws(' ', ${cells.key('parution').sql}, ${cells.key('numeroannonce').sql}), '')`,
          ),
          type: value(`CASE
            WHEN ${category} LIKE '%transfert de son siege%' THEN 'seat_move'
            WHEN ${category} LIKE 'creation%' AND ${category} NOT LIKE '%transformation%' THEN 'incorporation' END`),
          event_date: cells.date('date_immatriculation'),
          entity_name: cells.text('denomination'),
          legal_form: cells.text('forme_juridique'),
          zipcode: cells.code('code_postal', 5),
          municipality: cells.text('ville'),
          street: joined('type_voie', 'nom_voie'),
          house_number: cells.text('numero_voie'),
          purpose: cells.text('activite'),
          ...nobody,
        },
        beside: namesOfficers
          ? {
              officers: value(officers),
              all_officers: allOfficers(cells, officers, 'administration', 9),
            }
          : {},
        also: namesOfficers ? [1, 2, 3, 4, 5, 6, 7, 8, 9].map(officer) : [],
      },
    ];
  },
  newest: 'max(published)',
};

/** A record makes ten statements at most: the cell of one with more officers is a reject. */
function allOfficers(cells: Cells, officers: string, column: string, most: number): Value {
  return {
    sql: `CASE WHEN len(${officers}) > ${most} THEN NULL ELSE TRUE END`,
    from: {
      column,
      cell: `CASE WHEN len(${officers}) > ${most} THEN ${cells.raw(column)} END`,
      reason: `more than ${most} officers: those after them are not read`,
    },
  };
}

/** Officers of the notices, one row each; some rows hold all that the notice names. */
const officers: Layout = {
  id: 'fr-bodacc/officers',
  title: 'officers in gazette notices (BODACC A, made flat by hand)',
  columns: [
    { name: 'siren', required: true },
    { name: 'denomination' },
    { name: 'role', required: true },
    { name: 'name_raw', required: true },
    { name: 'dateparution', required: true },
    { name: 'parution' },
    { name: 'numeroannonce' },
    { name: 'nojo' },
  ],
  gives: () => ['gazette', 'mandates'],
  statements(cells) {
    // the list was made of the notice's cell, cut behind its first label: put together again it is read as the notice is
    const cell = cells.prepare(`concat_ws(' : ', ${cells.textSql('role')}, ${cells.textSql('name_raw')})`);
    const officers = cells.prepare(`officers_in(${cell})`);
    const role = cells.role('role');
    return [
      {
        table: 'event_record',
        values: {
          company: cells.siren('siren', 'denomination'),
          published: cells.date('dateparution'),
          publication: value(
            `nullif(concat_ws(' ', ${cells.key('parution').sql}, ${cells.key('numeroannonce').sql}), '')`,
          ),
          type: value(`coalesce(${officers}[1].event, 'appointment')`),
          entity_name: cells.text('denomination'),
          role: {
            ...role,
            sql: `CASE WHEN len(${officers}) > 0 THEN ${officers}[1].role ELSE ${role.sql} END`,
          },
          person_name: value(`${officers}[1].name`),
          person_first_name: value(`${officers}[1].first_name`),
        },
        beside: { officers: value(officers), all_officers: allOfficers(cells, officers, 'name_raw', 10) },
        also: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((place) => ({
          only: `len(officers) >= ${place}`,
          part: place - 1,
          replace: {
            type: `officers[${place}].event`,
            role: `officers[${place}].role`,
            person_name: `officers[${place}].name`,
            person_first_name: `officers[${place}].first_name`,
          },
        })),
      },
    ];
  },
  newest: 'max(published)',
};

export const bodaccLayouts: readonly Layout[] = [notices, officers];
