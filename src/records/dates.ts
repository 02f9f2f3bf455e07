/** Spaces and unseen marks around a day, and a spreadsheet's guards. */
const AROUND = '^[\\s\\pZ\\p{Cc}\\p{Cf}="\'‘’]+|[\\s\\pZ\\p{Cc}\\p{Cf}"\'’]+$';
/** Between the parts of a day. */
const BETWEEN = '[-/.\\pZ\\p{Pd}−]+';
/** A time behind a day, or the time zone that XML puts behind one. */
const TIME = '(?:[T,\\pZ].*|Z|[+-][0-9]{2}:[0-9]{2})?';
const YEAR_FIRST = `^([0-9]{4})${BETWEEN}([0-9]{1,2})${BETWEEN}([0-9]{1,2})${TIME}$`;
const DAY_FIRST = `^([0-9]{1,2})${BETWEEN}([0-9]{1,2})${BETWEEN}([0-9]{4})${TIME}$`;
/** Two digits of the year, and no time behind: `04/03/19 12:00` would be read as well, but nobody writes it. */
const SHORT_YEAR = `^([0-9]{1,2})${BETWEEN}([0-9]{1,2})${BETWEEN}([0-9]{2})(?: 0?0:00(?::00)?)?$`;

/** The months in Dutch, French, English and German by their first letters, folded; of those that differ, each. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['maart', 'mrt', 'mars', 'mar', 'marz', 'maerz'],
  ['apr', 'avr'],
  ['mei', 'mai', 'may'],
  ['juni', 'juin', 'june', 'jun'],
  ['juli', 'juil', 'july', 'jul'],
  ['aug', 'aou'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec', 'dez'],
];
const NAMED = '^([0-9]{1,2})(?:er|e|st|nd|rd|th)?[-/. ]*([a-z]{3,9})[-/., ]*([0-9]{4})$';
/** The same with two digits of the year. */
const NAMED_SHORT = '^([0-9]{1,2}[-/. ]+[a-z]{3,9})[-/., ]+([0-9]{2})$';

/** Two-digit years up to this are of this century, in columns that hold no births. */
const CENTURY = 50;

/**
 * Dates as registers write them, as DuckDB macros: ISO (with or without a time), day, month and year between dashes, slashes,
 * dots or spaces, with or without leading zeros, yyyymmdd, ddmmyyyy, months by name, and the serial day of a spreadsheet
 * (days since 30 December 1899; 43528.0). A year of two digits is of this century up to 50; that of a birth where
 * nobody would be born after `latestBirth`. An impossible day (30 February) gives NULL. Day before month, unless
 * `month_first` turns the cell round.
 *
 * The cast comes first: it reads ISO text at a tenth of the cost of the formats.
 *
 * @param latestBirth ISO: nobody is born after it.
 */
export function dateMacros(latestBirth: string): string[] {
  return [
    `day_text(text) AS regexp_replace(text, '${AROUND.replaceAll("'", "''")}', '', 'g')`,
    `month_of(word) AS CASE ${MONTHS.map((names, at) => `WHEN ${names.map((name) => `starts_with(word, '${name}')`).join(' OR ')} THEN ${at + 1}`).join(' ')} END`,
    `named_day(text) AS try_cast(regexp_extract(text, '${NAMED}', 3) || '-' || month_of(regexp_extract(text, '${NAMED}', 2)) || '-' || regexp_extract(text, '${NAMED}', 1) AS DATE)`,
    `named_short_day(text, century) AS named_day(regexp_replace(text, '${NAMED_SHORT}', '\\1 ' || century || '\\2'))`,
    `short_day(text, century) AS try_cast(century || regexp_replace(text, '${SHORT_YEAR}', '\\3-\\2-\\1') AS DATE)`,
    `day_of_text(text, latest) AS CASE
       WHEN regexp_matches(text, '${DAY_FIRST}') THEN try_cast(regexp_replace(text, '${DAY_FIRST}', '\\3-\\2-\\1') AS DATE)
       WHEN regexp_matches(text, '${YEAR_FIRST}') THEN try_cast(regexp_replace(text, '${YEAR_FIRST}', '\\1-\\2-\\3') AS DATE)
       WHEN regexp_matches(text, '${SHORT_YEAR}')
         THEN CASE WHEN short_day(text, '20') <= latest THEN short_day(text, '20') ELSE short_day(text, '19') END
       WHEN regexp_full_match(text, '[0-9]{8}([.]0+)?') THEN coalesce(
         standing_date(try_strptime(left(text, 8), '%Y%m%d')::DATE), standing_date(try_strptime(left(text, 8), '%d%m%Y')::DATE),
         try_strptime(left(text, 8), '%Y%m%d')::DATE)
       WHEN regexp_full_match(text, '[1-8][0-9]{4}([.,][0-9]+)?') AND left(text, 5)::INTEGER <= 80000
         THEN DATE '1899-12-30' + left(text, 5)::INTEGER
       WHEN regexp_matches(text, '[0-9] ?[-/. ]? ?[A-Za-z]') AND NOT regexp_matches(text, 'T[0-9]') THEN coalesce(named_day(fold(text)),
         CASE WHEN named_short_day(fold(text), '20') <= latest THEN named_short_day(fold(text), '20') ELSE named_short_day(fold(text), '19') END) END`,
    // a year of two digits is of this century where the day is not after `latest`
    `date_of(text, latest) AS CASE WHEN text IS NULL THEN NULL
     WHEN text LIKE '____-__-__' THEN try_cast(text AS DATE)
     WHEN text LIKE '__/__/____' AND text NOT LIKE '% %' THEN try_strptime(text, '%d/%m/%Y')::DATE
     WHEN text LIKE '__-__-____' AND text NOT LIKE '% %' THEN try_strptime(text, '%d-%m-%Y')::DATE
     WHEN text LIKE '__.__.____' AND text NOT LIKE '% %' THEN try_strptime(text, '%d.%m.%Y')::DATE
     WHEN strlen(text) = 8 AND try_cast(text AS INTEGER) BETWEEN 18000000 AND 21010000 AND try_strptime(text, '%Y%m%d') IS NOT NULL
       THEN try_strptime(text, '%Y%m%d')::DATE
     WHEN text LIKE '____-__-__T__:__:__' OR text LIKE '____-__-__ __:__:__' THEN try_cast(left(text, 10) AS DATE)
     ELSE list_transform([day_text(text)], t -> day_of_text(t, latest))[1] END`,
    `date_in(text) AS date_of(text, DATE '20${CENTURY}-12-31')`,
    // nobody is born after the day one looks from
    `birth_in(text) AS date_of(text, DATE '${latestBirth}')`,
    // what no register means as a day: not set (VKBO, KBO XML), and days outside 1800 to 2100
    `no_day(d, text) AS coalesce(list_contains([DATE '0001-01-01', DATE '1900-01-01', DATE '9999-12-31'], d), FALSE)
     OR no_id(text) OR regexp_full_match(text, ' *(0{1,4}|9{1,4})([-/. ]*(0{1,4}|9{1,4}))*([T ]0?0:00(:00)?)? *')`,
    'no_date(text) AS no_day(date_in(text), text)',
    // the same for columns that nearly always hold dd-mm-yyyy: one format costs a quarter of a list of them
    `day_month_year(text) AS CASE WHEN text IS NULL THEN NULL
     WHEN text LIKE '__-__-____' AND text NOT LIKE '% ' THEN try_strptime(text, '%d-%m-%Y')::DATE
     ELSE date_in(text) END`,
    // people of the past are people too; 1900-01-01 is what registers write for "unknown"
    `birth_day_of(d) AS CASE WHEN d BETWEEN DATE '1000-01-01' AND DATE '${latestBirth}' AND d <> DATE '1900-01-01' THEN d END`,
    // d is birth_in(text), worked out once by the caller; a national number in the wrong column must not leave reading as text
    `birth_text_of(d, text) AS CASE WHEN text IS NULL OR birth_day_of(d) IS NOT NULL OR text = '' THEN NULL
     WHEN no_day(d, text) THEN NULL ELSE without_national_number(trim(text)) END`,
    // a birth date of which only the year, or year and month, are known: evidence as text, and no mistake
    `partial_date(text) AS regexp_matches(trim(text),
     '^([0-9]{4}|[0-9]{4}-[0-9]{2}|[0-9]{4}-(00|[0-9]{2})-00|00[-/.](00|[0-9]{2})[-/.][0-9]{4}|[0-9]{4}0000)$')`,
    // the other order of day and month; and which order a cell shows: 1 the day first, 2 the month first, 0 it could be either
    `month_first(text) AS regexp_replace(text, '^([^0-9]*)([0-9]{1,2})([-/])([0-9]{1,2})([-/][0-9])', '\\1\\4\\3\\2\\5')`,
    `day_order(text) AS CASE WHEN text IS NULL OR text LIKE '____-%' THEN NULL
     WHEN NOT regexp_matches(text, '^[^0-9]*[0-9]{1,2}[-/][0-9]{1,2}[-/][0-9]') THEN NULL
     ELSE order_shown(regexp_extract(text, '([0-9]{1,2})[-/]', 1)::INTEGER, regexp_extract(text, '[-/]([0-9]{1,2})[-/]', 1)::INTEGER) END`,
  ];
}

/** Macros that those above rest on. */
export const dayMacros: string[] = [
  `standing_date(d) AS CASE WHEN d BETWEEN DATE '1800-01-01' AND DATE '2100-12-31' AND d <> DATE '1900-01-01' THEN d END`,
  `order_shown(one, other) AS CASE WHEN one BETWEEN 13 AND 31 AND other <= 12 THEN 1 WHEN other BETWEEN 13 AND 31 AND one <= 12 THEN 2
     WHEN one <= 12 AND other <= 12 AND one <> other THEN 0 END`,
];

/** Where nothing says from which day a run looks: a birth that lies later was written with two digits of another century. */
export const LATEST_BIRTH = '2030-12-31';

/** Whether a text is an ISO date that exists: '2024-02-29', not '2023-02-29' or '2024-2-9'. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
