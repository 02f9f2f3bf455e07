/**
 * What programs and clerks write where nothing is known, as DuckDB macros: a statistics program's NA, a spreadsheet's
 * #N/A, a database's NULL, a form's 'onbekend', a police file's NN. Compared without case, and without the
 * punctuation around it: '<NA>', '(onbekend)', 'N.N.' and '"null"' are all found.
 *
 * Two lists, since some of these words are names. What stands in `NEVER_A_NAME` is no value in any cell. What stands in
 * `ALSO_A_NAME` is no value where no name can stand (an id, a day, a number, a place); in the name of a person it is
 * one only beside the rest of the person (see `family_name` and `given_name`).
 */
/** Punctuation and spaces. Not as what is no letter: such classes make patterns of megabytes. */
const MARKS = '\\s!-/:-@\\[-`{-~\\x{A0}‘’“”«»–—…';
const BESIDE = `[${MARKS}]*`;
/** Between the letters of an abbreviation: N.N., n/a, N A. */
const BETWEEN = `[${MARKS}]{0,2}`;
/** An abbreviation with or without its dots: 'nn', 'n.n.'. */
const dotted = (letters: string) => [...letters].join(BETWEEN);

const NEVER_A_NAME = [
  dotted('nn'),
  dotted('nvt'),
  `n[./]${BETWEEN}a`,
  'nomen nescio',
  'unknown',
  'unk',
  'not (?:known|available|applicable|given)',
  'undefined',
  'onbekende?',
  'ongekende?',
  'onbek',
  'niet (?:ge|be)kend',
  'niet (?:ingevuld|beschikbaar|van toepassing)',
  'naamloos',
  'inconnue?s?',
  'non (?:connue?|communiqu[ée]e?|renseign[ée]e?|disponible|applicable)',
  'sans nom',
  'zonder naam',
  'unbekannt(?:e[rs]?)?',
  'keine angaben?',
  'x+',
  // a database's dump
  '\\\\n',
  '[Nn]/[AaBbDd]',
  'ref!|value!|waarde!|valeur!|naam\\?|name\\?',
];
const ALSO_A_NAME = [
  'na',
  'nan',
  'nat',
  'null',
  'nul',
  'nil',
  'none',
  'nihil',
  'n[ée]ant',
  'geen',
  'aucune?',
  'missing',
];

/** A cell of such words, or of punctuation alone; ######## is a column that was too narrow for its number. */
const whole = (words: readonly string[]) =>
  `(?i)${BESIDE}(?:${words.join('|')})${BESIDE}|[${MARKS.replace('!-/', '!"$-/')}]*`;

/** Words inside a name that can be no name: 'Peeters NN', 'Peeters (onbekend)'. An X may be an initial, a Null a name. */
const INSIDE = '(?:n[.]? ?n[.]?|n/a|<na>|#n/a|unknown|onbekende?|inconnue?|unbekannte?r?|xx+|\\?+)';
const PART = `(^|[ ,;])[(<\\[]?${INSIDE}[)>\\]]?(?:[ ,;]|$)`;

/** Longer than the longest placeholder with its punctuation. */
const LONGEST = 30;

/*
 * Never IN with a list, nor a join: see text.ts. A look at the length and the first sign comes first, as most cells are no
 * placeholder, and a comparison costs a tenth of a pattern: no placeholder but zeros and nines begins with a digit.
 */
export const placeholderMacros: string[] = [
  `never_a_name(text) AS CASE WHEN strlen(text) > ${LONGEST} THEN FALSE
     ELSE regexp_full_match(text, '${whole(NEVER_A_NAME)}') END`,
  // what is written for "nothing" where an id, a day, a number or a place should stand
  `no_value(text) AS CASE WHEN strlen(text) > ${LONGEST} OR text >= '0' AND text < ':' THEN FALSE
     ELSE regexp_full_match(text, '${whole([...NEVER_A_NAME, ...ALSO_A_NAME])}') END`,
  // the same of an id: also nothing but zeros, three nines or more, or a number below zero ('-1')
  `no_id(text) AS CASE WHEN strlen(text) > ${LONGEST} OR text >= '1' AND text < '9' THEN FALSE
     WHEN no_value(text) THEN TRUE
     ELSE regexp_full_match(text, '${BESIDE}(?:0+(?:[${MARKS}]+0+)*|9(?:${BESIDE}9){2,}(?:[.,]0+)?)${BESIDE}| *-[0-9]{1,2}(?:[.,]0+)? *') END`,
  `without_placeholder(text) AS CASE WHEN contains(text, ' ') AND regexp_matches(text, '(?i)${PART}')
     THEN nullif(trim(regexp_replace(regexp_replace(replace(text, ' ', '  '), '(?i)${PART}', '\\1 ', 'g'), ' +', ' ', 'g'), ' ,;'), '') ELSE text END`,
  // places, and names of companies: none of these is one
  `stated(text) AS CASE WHEN no_value(text) THEN NULL ELSE text END`,
  // Null, Nil, None and Na are surnames too. One that is written as a name (no 'null', no 'NaN'; in capitals only where
  // the first name is) counts as one beside a full first name and a full birth date: a program that fills the gaps
  // of a table leaves no such rows, since who is known that well is known by surname
  `is_surname(text, first, born) AS coalesce(NOT never_a_name(text) AND born IS NOT NULL AND regexp_full_match(first, '[^0-9 .]{2}.*')
     AND NOT no_value(first) AND left(text, 1) <> lower(left(text, 1)) AND text <> 'NaN' AND text <> 'NaT'
     AND (text <> upper(text) OR first = upper(first)), FALSE)`,
  `family_name(text, first, born) AS CASE WHEN text IS NULL THEN NULL
     WHEN NOT no_value(text) THEN without_placeholder(text)
     WHEN is_surname(text, first, born) THEN text END`,
  // a table lacks first names most of all, as its name cell often holds both: so Null and None are none. Na, Nan, Nat and
  // Nil are first names, beside a surname and a birth date
  `is_first_name(text, family, born) AS coalesce(born IS NOT NULL AND regexp_full_match(text, 'N(a|an|at|il)') AND NOT no_value(family), FALSE)`,
  `given_name(text, family, born) AS CASE WHEN text IS NULL THEN NULL
     WHEN NOT no_value(text) THEN without_placeholder(text)
     WHEN is_first_name(text, family, born) THEN text END`,
];
