import stringWidth from 'string-width';

/** Text for a terminal: control characters, which could move the cursor or recolour the screen, are made visible. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    character === '\u00ad' || character === '\u200d'
      ? ''
      : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** Lines of at most `width` columns, broken at spaces; a longer word stands alone. Continued lines are indented. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  const indented = columns(indent);
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const own = columns(word);
    const room = Math.max(10, width - (lines.length === 0 ? 0 : indented));
    if (line !== '' && taken + 1 + own > room) {
      lines.push(lines.length === 0 ? line : indent + line);
      [line, taken] = [word, own];
    } else {
      [line, taken] = line === '' ? [word, own] : [`${line} ${word}`, taken + 1 + own];
    }
  }
  lines.push(lines.length === 0 ? line : indent + line);
  return lines;
}

/** As `wrap`, but a word longer than a line is cut: for columns. */
export function wrapHard(text: string, width: number): string[] {
  const room = Math.max(1, width);
  return wrap(text, Math.max(10, room)).flatMap((line) => {
    const pieces: string[] = [];
    for (let from = 0; from < line.length; from += room) pieces.push(line.slice(from, from + room));
    return pieces.length === 0 ? [''] : pieces;
  });
}

/** Columns that a word takes on a terminal. Most are of letters that take one each, and measuring is slow. */
function columns(word: string): number {
  return /^[ -~]*$/.test(word) ? word.length : stringWidth(word);
}

/** 0.0042 -> '0.42 %'. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : Number(value.toPrecision(2))} %`;
}
