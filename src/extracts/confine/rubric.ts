import { quote } from '../../engine/engine.ts';

/** What a row of the gazette can announce. */
export const EVENT_TYPES = [
  'incorporation',
  'appointment',
  'resignation',
  'seat_move',
  'purpose_change',
  'name_change',
  'form_change',
  'capital_change',
  'share_transfer',
  'bankruptcy_opened',
  'bankruptcy_closed',
  'bankruptcy_annulled',
  'judicial_dissolution',
  'judicial_reorganisation',
  'voluntary_dissolution',
  'liquidation_closed',
  'strike_off',
  'strike_off_lifted',
  'accounts_filed',
  'merger',
  'establishment_opened',
  'establishment_closed',
  'other',
] as const;

/** The rubrics that tell an event: code, event, and the words of the label (folded, in Dutch, French and German). */
const TELLING: readonly [code: number, type: string, label: string][] = [
  [1, 'incorporation', '\\b(oprichting|constitution|gruendung|grundung)\\b'],
  [3, 'name_change', '\\b(benaming|denomination)\\b'],
  [
    4,
    'seat_move',
    '(^|[,/;] ?|rubriek |rubrique )(maatschappelijke zetel|maatsch. zetel|zetel|siege social|siege|sitz)\\b',
  ],
  [6, 'purpose_change', '\\b(doel|voorwerp|objet)\\b'],
  [14, 'accounts_filed', '(\\b(jaarrekening|jaarrekeningen|comptes annuels|jahresabschluss)\\b|^me[.])'],
  [16, 'strike_off', '(ambtshalve doorhaling|radiation d.?office|^n.? bce$)'],
];

/** What exports write in place of the layout's event types, folded and with underscores for spaces. */
const ALSO: Readonly<Record<string, string>> = {
  bankruptcy_opened:
    'bankruptcy failliet faillissement faillietverklaring opening_faillissement opening_van_het_faillissement faillite ' +
    'ouverture_de_faillite ouverture_de_la_faillite declaration_de_faillite',
  bankruptcy_closed:
    'sluiting_faillissement sluiting_van_het_faillissement cloture_de_faillite cloture_de_la_faillite cloture_faillite',
  bankruptcy_annulled:
    'intrekking_faillissement intrekking_van_het_faillissement faillissement_ingetrokken rapport_de_faillite ' +
    'retractation_de_faillite retractation_de_la_faillite',
  judicial_dissolution: 'gerechtelijke_ontbinding dissolution_judiciaire',
  judicial_reorganisation: 'gerechtelijke_reorganisatie reorganisation_judiciaire judicial_reorganization',
  voluntary_dissolution: 'vrijwillige_ontbinding dissolution_volontaire ontbinding_vereffening',
  liquidation_closed:
    'sluiting_vereffening sluiting_van_de_vereffening cloture_de_liquidation cloture_liquidation',
  strike_off: "ambtshalve_doorhaling radiation_d'office radiation_d_office struck_off",
  incorporation: 'oprichting constitution',
  appointment: 'benoeming nomination',
  resignation: 'ontslag demission',
  seat_move:
    'zetelverplaatsing verplaatsing_zetel zetelwijziging transfert_de_siege transfert_du_siege changement_de_siege',
  purpose_change:
    "doelwijziging wijziging_doel wijziging_voorwerp changement_d'objet changement_d_objet modification_objet",
  name_change: 'naamswijziging naamwijziging changement_de_denomination changement_de_nom',
  form_change: 'vormwijziging wijziging_rechtsvorm modification_forme_juridique',
  capital_change: 'kapitaalwijziging modification_de_capital modification_du_capital',
  share_transfer:
    'overdracht_aandelen aandelenoverdracht cession_de_parts cession_de_titres cession_d_actions',
  accounts_filed: 'jaarrekening neerlegging_jaarrekening comptes_annuels depot_comptes_annuels',
  merger: 'fusie fusion',
};

const ALSO_WORDS = Object.entries(ALSO)
  .flatMap(([type, words]) => words.split(' ').map((word) => `WHEN ${quote(word)} THEN ${quote(type)}`))
  .join(' ');

const WORDS = EVENT_TYPES.map((type) => `WHEN ${quote(type)} THEN ${quote(type)}`).join(' ');

/**
 * `event_type_of(text)`: the event type, also from its Dutch or French word; NULL for an empty cell and for a word that is
 * none.
 * `rubrics_of(code, label)`: the events that rubrics c01, c03, c04, c06, c14 and c16 tell, in this order; several
 * codes or labels may stand in one cell. A code outranks the label; any other rubric tells nothing.
 */
export const rubricMacros: string[] = [
  `event_type_of(text) AS coalesce(CASE text ${WORDS} END,
     list_transform([translate(fold(trim(text)), ' -', '__')], word -> CASE word ${WORDS} ${ALSO_WORDS} END)[1])`,
  `codes_in(code) AS list_transform(regexp_extract_all(lower(code), '\\bc? ?([0-9]{1,2})\\b', 1), n -> n::INTEGER)`,
  `rubrics_by_code(codes) AS list_filter([${TELLING.map(
    ([code, type]) => `CASE WHEN list_contains(codes, ${code}) THEN ${quote(type)} END`,
  ).join(', ')}], type -> type IS NOT NULL)`,
  `rubrics_by_label(label) AS list_filter([${TELLING.map(
    ([, type, words]) => `CASE WHEN regexp_matches(label, ${quote(words)}) THEN ${quote(type)} END`,
  ).join(', ')}], type -> type IS NOT NULL)`,
  `rubrics_of(code, label) AS CASE WHEN len(codes_in(code)) > 0 THEN rubrics_by_code(codes_in(code))
     WHEN label IS NOT NULL THEN rubrics_by_label(trim(regexp_replace(replace(fold(label), '’', chr(39)), ' +', ' ', 'g'))) END`,
];
