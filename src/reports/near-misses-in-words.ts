import type { Say } from '../messages/index.ts';
import { patternName } from './headline.ts';
import type { Report } from './report.ts';
import { printable } from './text.ts';

/** Each near miss in a line; companies by number, as no finding names them. */
export function nearMissesInWords({ nearMisses = [], coverage }: Report, say: Say): string[] {
  const titles = new Map(coverage.map(({ pattern, title }) => [pattern, title]));
  return nearMisses.map(({ pattern, option, at, value, unit, companies }) =>
    printable(
      say('nearMiss', {
        pattern: patternName(pattern, titles.get(pattern) ?? pattern, say),
        companies: companies.length === 0 ? say('nearMiss.noCompany') : say.list(companies),
        option: `${pattern}.${option}`,
        value: say.number(value),
        at: say.number(at),
        unit,
      }),
    ),
  );
}
