import { quote } from '../engine/engine.ts';

/**
 * An apostrophe that guards a cell: before a number or what would be a formula, or before a word, unless it elides one ('s
 * Gravenweg, 't Hof, 'tHof). As a regular expression of both JavaScript and the engine.
 */
export const APOSTROPHE_GUARDS =
  '^\' *([0-9=+@"-]|[A-Za-z]$|[A-CE-JLO-QU-Za-ce-jlo-qu-z\\x80-\\xFF]|[DdKkMmNnRrSsTt][a-z\\x80-\\xFF])';

/** Spaces and control characters, the byte order mark among them. */
const EDGE =
  ' \\x{00}-\\x{1F}\\x{7F}-\\x{A0}\\x{1680}\\x{2000}-\\x{200F}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{2060}\\x{3000}\\x{FEFF}';

/**
 * Macros that take from a cell what guards it from a spreadsheet (="0123456749", an apostrophe, U+001F) and what stands around
 * it; an empty one is NULL. For files in which such cells may occur (extracts/guards.ts).
 */
export const cellGuardMacros: string[] = [
  `unguarded(text) AS nullif(trim(regexp_replace(
     CASE WHEN text = '''' THEN '' WHEN regexp_matches(text, ${quote(APOSTROPHE_GUARDS)}) THEN regexp_replace(text[2:], '''$', '') ELSE text END,
     '^(?s)= *"+(.*?)"+$', '\\1')), '')`,
  `bare_cell(text) AS CASE WHEN regexp_matches(text, ${quote(`^[${EDGE}'=]|[${EDGE}]$`)})
     THEN unguarded(regexp_replace(text, '^[${EDGE}]+|[${EDGE}]+$', '', 'g')) ELSE text END`,
];
