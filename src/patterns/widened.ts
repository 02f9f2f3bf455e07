import type { TableBuilder } from '../engine/table-builder.ts';
import { type DetectInput, findingsOf } from './detect.ts';
import { parameterName } from './options.ts';
import type { Detected, Option, Pattern } from './pattern.ts';

/** A finding that the rule just misses: the option, set to `value` in place of `at`, would let it through. */
export interface NearMiss {
  pattern: string;
  option: string;
  at: number;
  value: number;
  finding: Detected;
}

/** Findings of a pattern with one of its options set to another value; what does not hang on it is worked out once. */
export async function findingsAt(
  pattern: Pattern,
  option: string,
  value: number,
  input: DetectInput,
): Promise<Detected[]> {
  const changed = { [parameterName(pattern, option)]: value };
  return input.builder.withOther(changed, (builder: TableBuilder, parameters) =>
    findingsOf(pattern, { ...input, builder, parameters }),
  );
}

/**
 * What a quarter more on one option at a time (at least one whole unit, inside its bounds) would add to the findings.
 * In the order of the options, then of the findings' keys; a finding stands under the first option that lets it in.
 */
export async function nearMisses(
  pattern: Pattern,
  found: readonly Detected[],
  input: DetectInput,
): Promise<NearMiss[]> {
  const known = new Set(found.map(({ key }) => key));
  const misses: NearMiss[] = [];
  for (const [name, option] of Object.entries(pattern.options)) {
    const at = Number(input.parameters[parameterName(pattern, name)]);
    const value = widened(option, at);
    if (value === at) continue;
    for (const finding of await findingsAt(pattern, name, value, input)) {
      if (known.has(finding.key)) continue;
      known.add(finding.key);
      misses.push({ pattern: pattern.id, option: name, at, value, finding });
    }
  }
  return misses;
}

/** The value one step wider: a quarter of it, at least 1 where the option counts whole things. */
export function widened(option: Option, at: number): number {
  const whole = Number.isInteger(option.default) && option.unit !== 'share';
  const step = whole ? Math.max(1, Math.round(Math.abs(at) / 4)) : Math.abs(at) / 4;
  const wider = at + option.widens * step;
  return Math.min(option.max, Math.max(option.min, whole ? wider : Number(wider.toFixed(4))));
}

/** Five values around the one an option has: two steps narrower to two steps wider, inside its bounds, ascending. */
export function valuesAround(option: Option, at: number): number[] {
  const wider = widened(option, at);
  const step = wider === at ? Math.max(1, Math.round(Math.abs(at) / 4)) : Math.abs(wider - at);
  const values = [-2, -1, 0, 1, 2].map((times) =>
    Math.min(option.max, Math.max(option.min, Number((at + times * step).toFixed(4)))),
  );
  return [...new Set(values)].sort((one, other) => one - other);
}
