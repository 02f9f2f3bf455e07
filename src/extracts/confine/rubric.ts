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

const WORDS = EVENT_TYPES.map((type) => `WHEN ${quote(type)} THEN ${quote(type)}`).join(' ');

/**
 * `event_type_of(text)`: the event type, NULL for an empty cell and for a word that is none.
 * `rubrics_of(code, label)`: the events that rubrics c01, c03, c04, c06, c14 and c16 tell, in this order; several
 * codes or labels may stand in one cell. A code outranks the label; any other rubric tells nothing.
 */
export const rubricMacros: string[] = [
  `event_type_of(text) AS coalesce(CASE text ${WORDS} END,
     list_transform([translate(lower(trim(text)), ' -', '__')], word -> CASE word ${WORDS} END)[1])`,
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
