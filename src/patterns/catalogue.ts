import { fileURLToPath } from 'node:url';
import { type SqlTable, tablesIn } from '../engine/table-graph.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../records/nearest-name.ts';
import { patterns } from './index.ts';
import type { Pattern } from './pattern.ts';

/** Folder of the catalogue, in src as in dist. */
export const patternFolder = fileURLToPath(new URL('.', import.meta.url));

/** All patterns in the order of the catalogue: P01 to P39, then those without a number of that row (V1). */
export const catalogue: readonly Pattern[] = [...patterns].sort((one, other) =>
  placeOf(one.code) < placeOf(other.code) ? -1 : 1,
);

function placeOf(code: string): string {
  return code.startsWith('P') ? code.padStart(4, '0') : `z${code}`;
}

/** SQL of all patterns: a pattern may read the findings of another one. */
export function patternTables(): SqlTable[] {
  return tablesIn(patternFolder);
}

/** phoenix-company -> phoenix_company. */
export function tableOf(pattern: Pattern): string {
  return pattern.id.replaceAll('-', '_');
}

/** @throws UsageError with the nearest name where there is no such pattern. */
export function patternNamed(name: string, among: readonly Pattern[] = catalogue): Pattern {
  const found = among.find(({ id, code }) => id === name || code === name.toUpperCase());
  if (found) return found;
  const ids = among.map(({ id }) => id);
  throw new UsageError(
    `There is no pattern ${name}`,
    didYouMean(name, ids, 'confine-graph patterns lists them'),
  );
}

/** The patterns asked for by id or code, or all that are on by default; in catalogue order, each once. */
export function choosePatterns(names: readonly string[], among: readonly Pattern[] = catalogue): Pattern[] {
  if (names.length === 0) return among.filter(({ onByDefault }) => onByDefault);
  const chosen = new Set(names.map((name) => patternNamed(name, among)));
  return among.filter((pattern) => chosen.has(pattern));
}
