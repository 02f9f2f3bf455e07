/** Signs that accented letters of CP850 and MacRoman become where they are taken for windows-1252. */
const SIGNS = '\\x{80}-\\x{9F}‚ƒ„…†‡ˆ‰‹“”•™›¡¢£¤¥¦§¨ª«¬®¯±²³´µ¶¸¹»¼½¾¿';
/** Second bytes of UTF-8 letters taken for windows-1252. */
const SECOND = '\\x{80}-\\x{BF}ŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';

/**
 * How names look that were read, or written before, in another encoding than they are in: a macro that says which of three
 * it is, or NULL. They tell nothing that is certain: they are warned of, not mended.
 *
 * - letter lost: U+FFFD stands for it.
 * - encoded twice: UTF-8 was taken for windows-1252 and encoded once more (Ã© for é, Ã‰ for É; à ends in a space).
 * - other code page: a sign, or a capital letter, within a word (CP850's ‚ and MacRoman's Ž for é).
 */
export const misreadNameMacros: string[] = [
  `misread(text) AS CASE WHEN strlen(text) = length(text) THEN NULL
     WHEN contains(text, chr(65533)) THEN 'letter lost'
     WHEN regexp_matches(text, 'Ã[${SECOND}]|\\p{Ll}Ã( |$)|Â[\\x{80}-\\x{BF}]|â€|Å[${SECOND.replace('ŒœŠšŸŽž', '')}]')
       THEN 'encoded twice'
     WHEN regexp_matches(text, '\\pL[${SIGNS}]\\pL|\\pL[‚ƒ„ˆ‰]( |-|$)|\\p{Ll}[ŠŽŒŸ](\\p{Ll}|-| |$)') THEN 'other code page' END`,
];
