import type { ChalkInstance } from 'chalk';
import type { Say } from '../messages/index.ts';
import type { Tier } from '../networks/network.ts';
import type { Look } from './look.ts';
import { nearMissesInWords } from './near-misses-in-words.ts';
import type { Report } from './report.ts';
import { wrap } from './text.ts';

/** What the lines of a table are made with. */
export interface TextPage {
  report: Report;
  look: Look;
  say: Say;
  /** Columns of the terminal, at least 40. */
  width: number;
  paint: ChalkInstance;
}

/** Near misses that are shown unless all are asked for. */
const NEARLY_SHOWN = 10;

export function heading({ paint }: TextPage, text: string): string[] {
  return ['', paint.bold.underline(text)];
}

export function dimmed({ width, paint }: TextPage, text: string, indent = ''): string[] {
  return wrap(text, width, indent).map((line) => paint.dim(line));
}

/** Lines with the indent before each of them, and two columns more before those that continue. */
export function indented({ width }: TextPage, text: string, indent: string): string[] {
  return wrap(text, width - indent.length, '  ').map((line) => indent + line);
}

export function tierPainter(tier: Tier, paint: ChalkInstance): (text: string) => string {
  if (tier === 'PRIORITY') return paint.bold.red;
  return tier === 'ATTENTION' ? paint.bold.yellow : paint.bold;
}

/** What just misses a rule, where it was asked for. */
export function nearMissLines(page: TextPage): string[] {
  const { report, say, look } = page;
  if (report.nearMisses === undefined) return [];
  const all = nearMissesInWords(report, say);
  const shown = look.details ? all : all.slice(0, NEARLY_SHOWN);
  return [
    ...heading(page, `${say('nearMisses')} (${say.count(all.length)})`),
    ...(all.length === 0 ? [say('nearMiss.none')] : shown.flatMap((line) => indented(page, line, ''))),
    ...(all.length > shown.length
      ? dimmed(page, say('more', { count: all.length - shown.length, how: say('more.details') }))
      : []),
  ];
}
