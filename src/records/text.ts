/** Characters that are taken out, and those that become one space. */
const DROPPED =
  '\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}\\x{00}-\\x{08}\\x{0E}-\\x{1F}\\x{7F}-\\x{84}\\x{86}-\\x{9F}';
const SPACES = '\\x{09}-\\x{0D}\\x{85}\\x{A0}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{3000}';
/** Spaces that only `trim` knows. */
const RARE_SPACES = '\\x{1680}\\x{205F}';

/**
 * Text as it came, but trimmed, without control characters and with single spaces; empty text is NULL. Macros.
 *
 * Nearly all text is clean already: a look at it costs a tenth of cleaning it, and what the first pass over the bytes
 * of a file did not find need not be looked for in its cells. `spaced_text` looks for spaces around and doubled ones,
 * `plain_text` for tabs and line ends too, `rare_spaced_text` for uncommon spaces too (only in text beyond ASCII), and
 * `tidy_text` for control characters too.
 */
// Never IN with a list: DuckDB makes a join of it, and behind a join the rows of a file may change their order, by which
// they have their record numbers.
export const textMacros: string[] = [
  `cleaned_text(text) AS nullif(trim(regexp_replace(regexp_replace(text,
     '[${DROPPED}]+', '', 'g'), '[ ${SPACES}]+', ' ', 'g')), '')`,
  `tidy_text(text) AS CASE WHEN regexp_matches(text, '[${DROPPED}${SPACES}${RARE_SPACES}]|  |^ | $')
     THEN cleaned_text(text) ELSE nullif(text, '') END`,
  `rare_spaced_text(text) AS CASE WHEN contains(text, '  ') OR contains(text, chr(10)) OR contains(text, chr(9)) OR text LIKE ' %' OR text LIKE '% '
       OR (strlen(text) <> length(text) AND regexp_matches(text, '[${DROPPED}${SPACES}${RARE_SPACES}]'))
     THEN cleaned_text(text) ELSE nullif(text, '') END`,
  `spaced_text(text) AS CASE WHEN contains(text, '  ') OR text LIKE ' %' OR text LIKE '% '
     THEN nullif(trim(regexp_replace(text, ' +', ' ', 'g')), '') ELSE nullif(text, '') END`,
  `plain_text(text) AS CASE WHEN contains(text, '  ') OR contains(text, chr(10)) OR contains(text, chr(9)) OR text LIKE ' %' OR text LIKE '% '
     THEN nullif(trim(regexp_replace(text, '[ \\x{09}-\\x{0D}]+', ' ', 'g')), '') ELSE nullif(text, '') END`,
  // a pseudonym may well be 7E12 (hexadecimal): only with its sign is it a spreadsheet's
  `rounded(text) AS CASE WHEN contains(text, '+')
     THEN regexp_full_match(trim(text), '[0-9]([.,][0-9]+)?[Ee][+][0-9]{1,3}') ELSE FALSE END`,
  // codes of NACE: digits only ('56.101'); five or seven of them in the register, so that four or six lost a zero
  `nace_digits(text) AS nullif(CASE WHEN try_cast(text AS BIGINT) IS NOT NULL THEN trim(text)
     ELSE regexp_replace(text, '[^0-9]', '', 'g') END, '')`,
  `nace_of(text) AS CASE WHEN length(nace_digits(text)) % 2 = 0 AND length(nace_digits(text)) > 2 THEN '0' || nace_digits(text) ELSE nace_digits(text) END`,
  // the second of two files put together may bring its byte order mark and quotes along
  `header_name(text) AS lower(trim(replace(replace(text, chr(65279), ''), '"', '')))`,
  `padded(text, width) AS CASE WHEN length(text) < width THEN lpad(text, width, '0') ELSE text END`,
];
