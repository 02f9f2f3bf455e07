/** What groups of digits may stand apart by: spaces of all widths, dots, slashes, dashes. */
const BETWEEN = ' ./\\x{A0}\\x{2000}-\\x{200B}\\x{2010}-\\x{2015}\\x{202F}\\x{2212}\\x{3000}-';

/**
 * Company and establishment numbers in all their spellings, as DuckDB macros.
 *
 * A Belgian number has ten digits; the last two are 97 minus the remainder of the first eight by 97 (KBO XML manual
 * v20.4; it also holds for establishments and branches). Enterprises start with 0 or 1, establishments with 2 to 8,
 * branches with 9. Accepted: 0123.456.749, 0123456749, 123456749 (leading zero lost), BE 0123.456.749.
 *
 * A French SIREN has nine digits with a Luhn check (leading zeros may be lost); it is told from a Belgian number only by where it stands or by a
 * prefix 'FR:'. Eight signs of a British number behind 'GB:' are the register's own key (uk-company-number.ts). Any other register's number is COUNTRY:number ('DE:HRB 1234').
 */
export const companyNumberMacros: string[] = [
  // the quick way: dots out, one cast. Text that is no number gives NULL and takes the slow way below.
  "number_in(text) AS try_cast(CASE WHEN contains(text, '.') THEN replace(text, '.', '') ELSE text END AS BIGINT)",
  'checks(n) AS (n // 100) % 97 + n % 100 = 97',
  `prefix_off(text) AS try_cast(regexp_replace(regexp_replace(upper(text), '\\.0+$', ''),
     '^(BTW|TVA|VAT|KBO|BCE|RPR|RPM)?[ :]*(BE)?[ :]*|[${BETWEEN}]', '', 'g') AS BIGINT)`,
  "belgian(n) AS CASE WHEN n BETWEEN 100000000 AND 1999999999 AND checks(n) THEN lpad(n::VARCHAR, 10, '0') END",
  'unit(n) AS CASE WHEN n BETWEEN 2000000000 AND 9999999999 AND checks(n) THEN n::VARCHAR END',
  // Luhn over nine digits: every second digit from the right doubled, digits of the products summed
  `siren(text) AS CASE WHEN regexp_full_match(text, '[0-9]{9}') AND (
       text[1]::INT + text[3]::INT + text[5]::INT + text[7]::INT + text[9]::INT
       + (text[2]::INT * 2) // 10 + (text[2]::INT * 2) % 10 + (text[4]::INT * 2) // 10 + (text[4]::INT * 2) % 10
       + (text[6]::INT * 2) // 10 + (text[6]::INT * 2) % 10 + (text[8]::INT * 2) // 10 + (text[8]::INT * 2) % 10
     ) % 10 = 0 THEN 'fr' || text END`,
  // a number that a program wrote with a decimal, and one that lost its leading zeros: the check digit tells
  `siren_digits(text) AS regexp_replace(regexp_replace(trim(text), '^([0-9]+)[.,]0+$', '\\1'), '[${BETWEEN}]', '', 'g')`,
  "only_zeros(text) AS regexp_full_match(text, '0+')",
  // SIRENs that are in use have at least six digits behind their zeros. Nine zeros fit the check digit, and are nobody's
  `whole_siren(digits) AS CASE WHEN regexp_full_match(digits, '[0-9]{6,9}') AND NOT only_zeros(digits)
     THEN siren(lpad(digits, 9, '0')) END`,
  `read_siren(text) AS list_transform([siren_digits(text)], digits -> whole_siren(digits))[1]`,
  // one that is no SIREN is told by what it is; what stands for "not known" is nobody
  `french_number(text) AS CASE WHEN text IS NULL OR no_value(text) OR regexp_full_match(siren_digits(text), '0*|9*') THEN NULL
     ELSE coalesce(read_siren(text), 'FR:' || trim(text)) END`,
  `foreign_number(text) AS CASE
     WHEN NOT regexp_matches(text, '^ *[A-Za-z]{2} *:') THEN NULL
     WHEN upper(trim(text)) LIKE 'BE%' THEN NULL
     WHEN upper(trim(text)) LIKE 'FR%' THEN french_number(regexp_replace(text, '^[^:]*:', ''))
     WHEN regexp_full_match(upper(trim(text)), 'GB *: *([0-9]{8}|R0[0-9]{6}|[A-Z]{2}[0-9]{5}[0-9A-Z])')
       THEN 'gb' || right(upper(trim(text)), 8)
     ELSE upper(regexp_extract(text, '^ *([A-Za-z]{2})', 1)) || ':'
       || nullif(trim(regexp_replace(regexp_replace(text, '^[^:]*:', ''), ' +', ' ', 'g')), '') END`,
  // ten digits that begin with 0 stand as they are; nine digits behind the 0 leave no room for anything else
  "ten_digits(n, text) AS CASE WHEN text LIKE '0_________' AND n >= 100000000 THEN text ELSE lpad(n::VARCHAR, 10, '0') END",
  // what stands twice in one expression, other than inside CASE, is worked out ahead for every row: so the slow ways
  // are behind ELSE, and take their costly part once, as the parameter of a lambda
  'belgian_spelled(text) AS list_transform([prefix_off(text)], n -> belgian(n))[1]',
  'unit_spelled(text) AS list_transform([prefix_off(text)], n -> unit(n))[1]',
  // n is number_in(text), worked out once by the caller
  `company_of(n, text) AS CASE WHEN text IS NULL THEN NULL
     WHEN n BETWEEN 100000000 AND 1999999999 AND checks(n) THEN ten_digits(n, text)
     ELSE coalesce(belgian_spelled(text), foreign_number(text)) END`,
  `unit_of(n, text) AS CASE WHEN text IS NULL THEN NULL
     WHEN n BETWEEN 2000000000 AND 9999999999 AND checks(n) THEN n::VARCHAR
     ELSE unit_spelled(text) END`,
  // a company, an establishment or a branch
  `entity_of(n, text) AS CASE WHEN text IS NULL THEN NULL
     WHEN n BETWEEN 100000000 AND 9999999999 AND checks(n) THEN ten_digits(n, text)
     ELSE coalesce(belgian_spelled(text), unit_spelled(text)) END`,
];
