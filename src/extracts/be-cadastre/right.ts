/**
 * The right of an owner in the land register's own words: codes with a fraction each and perhaps an area, in Dutch or
 * French ('VE 1/2', 'VG 1/1 BE 1/2', 'VE VR 20CA VE 1/3', 'PP 1/2'). The end of a right stands behind `>`, up to `)`.
 *
 * `owns_by(right)`: full ownership (VE, PP) or bare ownership (BE, NP) occurs, also burdened ('VE-BEZ-ERFP'), with
 * a share that is not nothing. Usufruct, lease, building and other rights own nothing.
 */
export const rightMacros: string[] = [
  `right_words(right_text) AS upper(regexp_replace(right_text, '[<>][^)]*[)]?', ' ', 'g'))`,
  // nine in ten rights are a few words, which need no closer look; CASE, as both sides of OR are always worked out
  `owns_by(right_text) AS CASE WHEN list_contains(['VE 1/1', 'VE 1/2', 'PP 1/1', 'PP 1/2'], right_text) THEN TRUE ELSE regexp_matches(
     regexp_replace(right_words(right_text), '(^|[^A-Z])(VE|PP|BE|NP)(-BEZ-[A-Z]+)? *0+/[0-9]+', ' ', 'g'),
     '(^|[^A-Z])(VE|PP|BE|NP)([^A-Z]|$)') END`,
];
