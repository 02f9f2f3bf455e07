import type { SqlParameters } from '../engine/table-builder.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../records/nearest-name.ts';
import { patternNamed } from './catalogue.ts';
import type { Option, Pattern } from './pattern.ts';

/** Values that differ from the defaults, by 'pattern.option'. */
export type OptionValues = Readonly<Record<string, number>>;

/**
 * Reads `phoenix-company.preMonths=18` (repeatable).
 *
 * @throws UsageError for an unknown pattern or option, what is no number, and values outside the option's bounds.
 */
export function parseOptions(texts: readonly string[], patterns: readonly Pattern[]): OptionValues {
  const values: Record<string, number> = {};
  for (const text of texts) {
    const match = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(text.trim());
    if (!match) {
      throw new UsageError(
        `--option ${text} cannot be read`,
        'write PATTERN.OPTION=VALUE, for example phoenix-company.preMonths=18',
      );
    }
    const pattern = patternNamed(match[1]!, patterns);
    values[`${pattern.id}.${match[2]!}`] = checkedValue(pattern, match[2]!, match[3]!);
  }
  return sortedByKey(values);
}

/** @throws UsageError with the nearest name where the pattern has no such option. */
export function optionNamed(pattern: Pattern, name: string): Option {
  const option = pattern.options[name];
  if (option) return option;
  const names = Object.keys(pattern.options);
  throw new UsageError(
    `${pattern.id} has no option ${name}`,
    names.length === 0 ? 'it has none' : didYouMean(name, names, `it has ${names.join(', ')}`),
  );
}

/** @throws UsageError for an unknown option, what is no number, and a value outside the option's bounds. */
export function checkedValue(pattern: Pattern, name: string, text: string): number {
  const option = optionNamed(pattern, name);
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || value < option.min || value > option.max) {
    throw new UsageError(
      `${pattern.id}.${name}=${text} is out of bounds`,
      `give a number from ${option.min} to ${option.max} (${option.unit}); the default is ${option.default}`,
    );
  }
  return value;
}

/** What the SQL of the patterns asks for: all options as `phoenix_company_pre_months`, and the as-of day. */
export function sqlParameters(
  patterns: readonly Pattern[],
  values: OptionValues,
  asOf: string,
): SqlParameters {
  const parameters: Record<string, number | string> = { as_of: asOf };
  for (const pattern of patterns) {
    for (const [name, option] of Object.entries(pattern.options)) {
      parameters[parameterName(pattern, name)] = values[`${pattern.id}.${name}`] ?? option.default;
    }
  }
  return parameters;
}

/** phoenix-company, preMonths -> phoenix_company_pre_months. */
export function parameterName(pattern: Pattern, option: string): string {
  const words = option.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `${pattern.id.replaceAll('-', '_')}_${words}`;
}

function sortedByKey(values: Record<string, number>): OptionValues {
  return Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));
}
