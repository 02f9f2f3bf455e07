/** A line of fixed columns, of parts that begin at a character (from 1). */
export function fixed(...parts: readonly [from: number, text: string][]): string {
  return parts.reduce((line, [from, text]) => line.padEnd(from - 1).slice(0, from - 1) + text, '');
}
