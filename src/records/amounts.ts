/** What is no part of a number: spaces of any kind, apostrophes of the Swiss, currencies, and a spreadsheet's guards. */
const BESIDE = '[\\s\\pZ\'’‘"=%€$£]|(?i:eur|euro)';
/** A number with its sign, or in brackets where it is negative. */
const SIGNED = '^(\\(?) *([-−–+]?) *([0-9.,]+) *([-−–]?) *\\)?$';
const GROUPED = (mark: string) => `[0-9]{1,3}(?:${mark}[0-9]{3})+`;
const ONE_GROUP = (mark: string) => `[1-9][0-9]{0,2}${mark}[0-9]{3}`;

/**
 * Numbers as registers, spreadsheets and statistics programs write them, as DuckDB macros: `1234.5`, `1234,5`, `1.234,56`,
 * `1,234.56`, `1 234,56`, `1'234.56`, `-12.500,00`, `(12.500,00)`, `12.500-`, `1,2E+06`, with a currency or a per cent sign.
 *
 * One mark before exactly three digits (`12.500`) may part the thousands or the decimals. `amount_form` says what a cell shows:
 * 1 decimals behind a dot, 2 decimals behind a comma, 0 it could be either, NULL nothing of the sort. Whoever reads a column
 * decides by the column (extracts/column-habits.ts); `number_of(text, mark)` is then told the mark of decimals
 * ('.' or ','), 'either' where both are, or '' where no cell shows it: such a mark parts thousands.
 */
export const amountMacros: string[] = [
  `bare_number(text) AS regexp_replace(text, '${BESIDE.replaceAll("'", "''")}', '', 'g')`,
  `digits_of(bare) AS regexp_extract(bare, '${SIGNED}', 3)`,
  `is_negative(bare) AS regexp_extract(bare, '${SIGNED}', 1) = '(' OR regexp_matches(bare, '^[-−–]|[-−–]$')`,
  `form_of(digits) AS CASE
     WHEN NOT regexp_matches(digits, '[.,]') THEN NULL
     WHEN regexp_matches(digits, '^[0-9]*,[0-9,]*[.][0-9]*$') THEN 1
     WHEN regexp_matches(digits, '^[0-9]*[.][0-9.]*,[0-9]*$') THEN 2
     WHEN regexp_full_match(digits, '[0-9]+,[0-9]+,[0-9,]+') THEN 1
     WHEN regexp_full_match(digits, '[0-9]+[.][0-9]+[.][0-9.]+') THEN 2
     WHEN regexp_full_match(digits, '${ONE_GROUP('[.,]')}') THEN 0
     WHEN contains(digits, '.') THEN 1 ELSE 2 END`,
  `amount_form(text) AS CASE WHEN text IS NULL OR NOT regexp_matches(text, '[.,]') OR strlen(text) > 40 THEN NULL
     ELSE form_of(digits_of(bare_number(text))) END`,
  // digits without their thousands marks; NULL where the marks do not stand as they should
  `plain_digits(digits, mark) AS CASE
     WHEN NOT regexp_matches(digits, '[.,]') THEN digits
     WHEN form_of(digits) = 0 THEN CASE WHEN mark = 'either' OR (mark <> '' AND contains(digits, mark)) THEN replace(digits, ',', '.')
       ELSE replace(replace(digits, ',', ''), '.', '') END
     WHEN form_of(digits) = 1 AND regexp_full_match(digits, '(?:[0-9]*|${GROUPED(',')})(?:[.][0-9]*)?') THEN replace(digits, ',', '')
     WHEN form_of(digits) = 2 AND regexp_full_match(digits, '(?:[0-9]*|${GROUPED('[.]')})(?:,[0-9]*)?')
       THEN replace(replace(digits, '.', ''), ',', '.') END`,
  `signed_number(bare, mark) AS CASE WHEN is_negative(bare) THEN -1 ELSE 1 END
     * try_cast(list_transform([digits_of(bare)], digits -> plain_digits(digits, mark))[1] AS DOUBLE)`,
  `spelled_number(text, mark) AS list_transform([bare_number(text)], bare -> CASE
     WHEN regexp_matches(bare, '${SIGNED}') THEN signed_number(bare, mark)
     WHEN regexp_full_match(bare, '[-+]?[0-9]+(?:[.,][0-9]+)?[eE][-+]?[0-9]{1,3}') THEN try_cast(replace(bare, ',', '.') AS DOUBLE) END)[1]`,
  // whole numbers are nearly all there is; NaN and infinity are no numbers
  `number_of(text, mark) AS CASE WHEN text IS NULL THEN NULL WHEN strlen(text) > 40 THEN NULL
     WHEN try_cast(text AS BIGINT) IS NOT NULL AND NOT regexp_matches(text, '[^0-9-]') THEN try_cast(text AS DOUBLE)
     ELSE spelled_number(text, mark) END`,
  `no_amount(text) AS no_value(text) OR regexp_full_match(text, '(?i) *[-+]?(?:inf|infinity|∞|#?div/0!?|#?num!) *')`,
  // a share of a company in per cent: of a range or a band the lower end, of a fraction (1/2) its hundredfold
  `share_words(text) AS regexp_replace(regexp_replace(fold(text), '%|percent|per cent|procent|pct|pour ?cent', '', 'g'), '[\\s\\pZ]+', ' ', 'g')`,
  `first_number(text) AS try_cast(replace(regexp_extract(text, '([0-9]+(?:[.,][0-9]+)?)', 1), ',', '.') AS DOUBLE)`,
  `range_in(words) AS CASE
     WHEN regexp_matches(words, '^ ?[\\[\\]]') THEN try_cast(regexp_extract(words, '[0-9]+') AS DOUBLE)
     WHEN regexp_matches(words, '^[^0-9]*(<|≤|=<|less than|up to|below|under|at most|max|moins|jusqu|au plus|minder|tot |hoogstens|weniger|bis )') THEN 0.0
     WHEN regexp_full_match(trim(words), '[0-9]+ ?/ ?[1-9][0-9]*')
       THEN 100 * try_cast(split_part(words, '/', 1) AS DOUBLE) / try_cast(split_part(words, '/', 2) AS DOUBLE)
     WHEN regexp_matches(words, '^[^0-9]*[0-9]+([.,][0-9]+)? ?(-|–|—|−|\\.\\.+|…|,|;| to |to| tot | à | a | et | and | en | bis | und |_) ?[^0-9]*[0-9]+([.,][0-9]+)?[^0-9]*$') THEN first_number(words)
     WHEN regexp_matches(words, '^ ?(>|≥|>=|more than|over|above|at least|from|min|plus d|au moins|a partir|meer dan|minstens|vanaf|boven|mehr als|mindestens|ab |[\\[(\\]]) ?[^0-9]*[0-9]') THEN first_number(words)
     WHEN regexp_matches(words, '^ ?[0-9]+([.,][0-9]+)? ?([+]|or more|and more|ou plus|et plus|of meer|en meer|oder mehr)') THEN first_number(words)
     WHEN regexp_matches(words, '[a-z]-[0-9]+-to-[0-9]+') THEN first_number(words) END`,
  // n is number_of(text, 'either'), worked out once by the caller
  `share_of(n, text) AS CASE WHEN text IS NULL THEN NULL WHEN n IS NOT NULL THEN n
     ELSE list_transform([share_words(text)], words -> range_in(words))[1] END`,
  // whether a cell says by itself that it is in per cent: 1; 0 where it may be a fraction of 1
  `share_form(n, text) AS CASE WHEN n = 0 THEN NULL WHEN n <= 1 AND NOT contains(text, '%') THEN 0
     WHEN n IS NOT NULL OR regexp_matches(text, '[0-9]') THEN 1 END`,
];
