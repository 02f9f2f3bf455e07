import { Chalk } from 'chalk';
import { sayIn } from '../messages/index.ts';
import { detailLines } from './details.ts';
import type { Look } from './look.ts';
import type { Report } from './report.ts';
import { summaryLines } from './summary.ts';

/** A report for people at a terminal: its first screen, or with `details` all of it. */
export function* renderTable(report: Report, look: Look): Iterable<string> {
  const page = {
    report,
    look,
    say: sayIn(report.run.language),
    width: Math.max(40, look.width),
    paint: new Chalk({ level: look.color ? 1 : 0 }),
  };
  for (const line of look.details ? detailLines(page) : summaryLines(page)) yield `${line}\n`;
}
