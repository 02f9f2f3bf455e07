import { quote } from '../../engine/engine.ts';

/** What windows-1252 has from 0x80 to 0x9F; where it has nothing, and in ISO 8859-1, control characters stand there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const bytes = Array.from({ length: 64 }, (_, place) => 0x80 + place);
const SECOND = [...WINDOWS, ...bytes.map((byte) => String.fromCharCode(byte))];
const ofSecond = (byte: number) => [0x40 + byte, byte] as const;
/** The letters that begin with the byte 0xC3 in UTF-8, and those that begin with 0xC2, in the order of SECOND. */
const [BEHIND_C3, BEHIND_C2] = [0, 1].map((which) =>
  [...bytes.slice(0, 32), ...bytes].map((byte) => String.fromCharCode(ofSecond(byte)[which] ?? 0)).join(''),
);

/** Signs and letters of three bytes, or of two that begin otherwise, as they come in windows-1252 and in ISO 8859-1. */
const OTHERS = [...'’‘“”–—…€œŒŸ'].map((letter) => {
  const taken = [...Buffer.from(letter, 'utf8')];
  const windows = taken
    .map((byte) => (byte < 0xa0 ? [...WINDOWS][byte - 0x80] : String.fromCharCode(byte)))
    .join('');
  return [letter, windows, String.fromCharCode(...taken)] as const;
});

/** Puts back the letters whose first byte is read as `first`; what stands behind it and is no second byte stays. */
function putBack(sql: string, first: string, letters: string): string {
  const second = quote(SECOND.join(''));
  return `array_to_string(list_transform(string_split(${sql}, '${first}'), (part, place) -> CASE
    WHEN place = 1 THEN part WHEN part <> '' AND contains(${second}, part[1]) THEN translate(part[1], ${second}, ${quote(letters)}) || part[2:]
    ELSE '${first}' || part END), '')`;
}

const withoutOthers = OTHERS.reduce(
  (sql, [letter, windows, latin]) =>
    `replace(replace(${sql}, ${quote(windows)}, '${letter}'), ${quote(latin)}, '${letter}')`,
  'text',
);

/**
 * `mended(text)`: text whose UTF-8 was taken for Latin-1 or windows-1252 and encoded once more (clÃ´ture for clôture), as the
 * notices of some years stand in the open export. Text without such letters stays as it is.
 */
export const mendedTextMacros: string[] = [
  `mended_letters(text) AS ${putBack(putBack('text', 'Ã', BEHIND_C3 ?? ''), 'Â', BEHIND_C2 ?? '')}`,
  `mended(text) AS CASE WHEN regexp_matches(text, 'Ã|Â|â€|â\\x{80}|Å[\\x{80}-\\x{BF}“’¸]') THEN mended_letters(${withoutOthers}) ELSE text END`,
];
