import { NOTHING, type Value, value } from '../cells.ts';
import type { Layout } from '../layout.ts';

/**
 * Notices of the French gazette on registrations (BODACC A), one row a notice. A correction or an annulment is no new
 * event. A creation is an incorporation with its seat, a registration after a transfer is a seat move, any other
 * notice shows that something was published. Each officer it names is an appointment.
 */
const notices: Layout = {
  id: 'fr-bodacc/notices',
  title: 'gazette notices (BODACC)',
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
    const nobody: Record<string, Value> = { role: NOTHING, person_name: NOTHING, person_first_name: NOTHING };
    const officer = (place: number) => ({
      only: `len(officers) >= ${place}`,
      part: place,
      replace: {
        type: "'appointment'",
        event_date: 'CAST(NULL AS DATE)',
        legal_form: 'CAST(NULL AS VARCHAR)',
        purpose: 'CAST(NULL AS VARCHAR)',
        ...Object.fromEntries(
          ['zipcode', 'municipality', 'street', 'house_number', 'box'].map((name) => [
            name,
            'CAST(NULL AS VARCHAR)',
          ]),
        ),
        role: `officer_role(officers[${place}])`,
        person_name: `officer_name(officer_text(officers[${place}]))`,
        person_first_name: `officer_first_name(officer_text(officers[${place}]))`,
      },
    });
    return [
      {
        table: 'event_record',
        only: `fold(trim(${cells.raw('typeannonce')})) = 'annonce'`,
        values: {
          company: cells.siren('siren', 'denomination'),
          published: cells.date('dateparution'),
          publication: joined('parution', 'numeroannonce'),
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
        beside: {
          officers: value(officers),
          // a record makes ten statements at most: the notice and nine officers
          all_officers: {
            sql: `CASE WHEN len(${officers}) > 9 THEN NULL ELSE TRUE END`,
            from: {
              column: 'administration',
              cell: `CASE WHEN len(${officers}) > 9 THEN ${cells.raw('administration')} END`,
              reason: 'more than nine officers: those after the ninth are not read',
            },
          },
        },
        also: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(officer),
      },
    ];
  },
  newest: 'max(published)',
};

/** Officers of the notices, one row each. */
const officers: Layout = {
  id: 'fr-bodacc/officers',
  title: 'officers in gazette notices (BODACC)',
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
    const name = `plain_officer(${cells.textSql('name_raw')})`;
    return [
      {
        table: 'event_record',
        values: {
          company: cells.siren('siren', 'denomination'),
          published: cells.date('dateparution'),
          publication: value(
            `nullif(concat_ws(' ', ${cells.textSql('parution')}, ${cells.textSql('numeroannonce')}), '')`,
          ),
          type: value("'appointment'"),
          entity_name: cells.text('denomination'),
          role: cells.role('role'),
          person_name: value(`officer_name(${name})`),
          person_first_name: value(`officer_first_name(${name})`),
        },
      },
    ];
  },
  newest: 'max(published)',
};

export const bodaccLayouts: readonly Layout[] = [notices, officers];
