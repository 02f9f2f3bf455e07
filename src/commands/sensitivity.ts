import { UsageError } from '../errors.ts';
import { choosePatterns } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { checkedValue, optionNamed } from '../patterns/options.ts';
import { findingsAt, valuesAround } from '../patterns/widened.ts';
import { openRun } from '../pipeline.ts';
import type { Listener } from '../run/input.ts';
import { flowTables, tablesOf } from '../run/tables.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { withRun } from './with-run.ts';

interface SensitivityOptions extends ReadingOptions {
  values?: string;
  format: 'table' | 'json';
}

/** Findings of one pattern at each value of one option, others at their defaults. */
export async function run(
  [name = '', ...paths]: readonly string[],
  options: SensitivityOptions,
  io: Io,
): Promise<number> {
  const [patternName = '', optionName = ''] = name.split('.');
  if (optionName === '') {
    throw new UsageError(
      `${name} names no option`,
      'write PATTERN.OPTION, such as phoenix-company.postMonths',
    );
  }
  const [pattern] = choosePatterns([patternName]);
  const option = optionNamed(pattern!, optionName);
  const values =
    options.values === undefined
      ? valuesAround(option, option.default)
      : [...new Set(options.values.split(',').map((text) => checkedValue(pattern!, optionName, text)))].sort(
          (one, other) => one - other,
        );
  const input = runInput(paths, options, io);
  const open = (listener: Listener) => openRun(input, tablesOf([pattern!], flowTables()), listener);
  const rows = await withRun(io, options.memory, open, async (work) => {
    const satisfied = work.loaded.satisfied;
    const { status, reason } = evaluability(pattern!, satisfied);
    if (status === 'not-evaluable') throw new UsageError(`${pattern!.id} is not evaluable: ${reason}`);
    const found: { value: number; findings: number; default: boolean }[] = [];
    for (const value of values) {
      const findings = await findingsAt(pattern!, optionName, value, { ...work, satisfied });
      found.push({ value, findings: findings.length, default: value === option.default });
    }
    return found;
  });
  if (options.format === 'json') {
    io.out(
      `${JSON.stringify({ pattern: pattern!.id, option: optionName, unit: option.unit, rows }, null, 2)}\n`,
    );
    return EXIT.done;
  }
  io.out(`${pattern!.id}.${optionName}: ${option.meaning} (${option.unit})\n`);
  const most = Math.max(1, ...rows.map(({ findings }) => findings));
  for (const row of rows) {
    const bar = '█'.repeat(Math.round((row.findings / most) * 40));
    io.out(
      `${String(row.value).padStart(8)}  ${String(row.findings).padStart(7)}  ${bar}${row.default ? '  default' : ''}\n`,
    );
  }
  return EXIT.done;
}
