import { quote } from '../../engine/engine.ts';

/** Legal categories of INSEE (nomenclature of September 2022), by how their code begins, and the register code of a like form. */
const FORMS: readonly [form: string, ...beginnings: string[]][] = [
  ['610', '54', '57'],
  ['014', '55', '56'],
  ['027', '58'],
  ['011', '52'],
  ['013', '5308', '5385'],
  ['612', '53'],
  ['706', '51', '63'],
  ['702', '65'],
  ['070', '9110'],
  ['017', '92'],
];

export const frenchRegisterMacros: string[] = [
  // a code of four digits; anything else stays as it is written
  `french_form(form) AS CASE WHEN regexp_full_match(form, '[0-9]{4}') THEN CASE ${FORMS.flatMap(
    ([code, ...beginnings]) =>
      beginnings.map((beginning) => `WHEN starts_with(form, ${quote(beginning)}) THEN ${quote(code)}`),
  ).join(' ')} END ELSE form END`,
  // in French registers B behind a number is 'bis', T 'ter' and Q 'quater'; any other letter is a letter
  `french_repetition(letter) AS CASE upper(letter) WHEN 'B' THEN 'bis' WHEN 'T' THEN 'ter' WHEN 'Q' THEN 'quater' ELSE lower(letter) END`,
  // NAF rev. 2 is NACE rev. 2 with a letter behind its four digits
  `naf_class(code) AS nullif(left(regexp_replace(code, '[^0-9]', '', 'g'), 4), '')`,
];
