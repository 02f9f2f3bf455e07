import { existsSync } from 'node:fs';
import { kindOf, type NamedSubject, subjectAsked, tablesOfKind } from '../investigate/subject-asked.ts';
import { catalogue, choosePatterns, patternNamed } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { parseOptions } from '../patterns/options.ts';
import { whyNot } from '../patterns/why-not.ts';
import { openRun } from '../pipeline.ts';
import type { Listener } from '../run/input.ts';
import { flowTables, tablesOf } from '../run/tables.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { withRun } from './with-run.ts';

interface WhyNotOptions extends ReadingOptions {
  option?: string[];
}

/**
 * Says which condition of a pattern a company, a person or an address fails first, and by how much; without a pattern, which
 * condition of each.
 */
export async function run(
  [who = '', ...rest]: readonly string[],
  options: WhyNotOptions,
  io: Io,
): Promise<number> {
  const tables = tablesOfKind[kindOf(who)];
  const [name = '', ...behind] = rest;
  // a path may be called like a pattern: then it is the path
  const isPath = existsSync(name) || name === '-';
  const patterns = isPath || name === '' ? choosePatterns([]) : [patternNamed(name)];
  const paths = isPath ? rest : behind;
  const input = {
    ...runInput(paths, options, io),
    optionValues: parseOptions(options.option ?? [], catalogue),
  };
  const needed = [...tablesOf(patterns, flowTables()), ...tables];
  const open = (listener: Listener) => openRun(input, needed, listener);
  const answer = await withRun(io, options.memory, open, async (work) => {
    const satisfied = work.loaded.satisfied;
    const evaluable = patterns.map((pattern) => ({ pattern, ...evaluability(pattern, satisfied) }));
    const [first] = evaluable;
    if (!isPath && first?.status === 'not-evaluable') {
      return [`${first.pattern.id} is not evaluable: ${first.reason}`];
    }
    await work.builder.build(tables);
    const asked = await subjectAsked(work.engine, who);
    if (!isPath && first) {
      return lines(first.pattern.id, asked, await whyNot(first.pattern, asked, { ...work, satisfied }));
    }
    const answers: string[] = [`${asked.called} and every pattern:`, ...through(asked)];
    for (const { pattern, status, reason } of evaluable) {
      answers.push(
        status === 'not-evaluable'
          ? `  ${pattern.id}: not evaluable, ${reason}`
          : `  ${pattern.id}: ${inShort(await whyNot(pattern, asked, { ...work, satisfied }, false))}`,
      );
    }
    return [...answers, 'why-not with a pattern behind the subject also says by how much it fails.'];
  });
  io.out(`${answer.join('\n')}\n`);
  return EXIT.done;
}

/** An answer in a line: flagged, or the first condition that fails. */
function inShort({ findings, conditions }: Awaited<ReturnType<typeof whyNot>>): string {
  if (findings.length > 0) {
    return `FLAGGED (${findings.map(({ strength }) => strength).join(', ')})`;
  }
  return conditions.find(({ met }) => !met)?.says ?? 'not flagged';
}

function lines(pattern: string, asked: NamedSubject, answer: Awaited<ReturnType<typeof whyNot>>): string[] {
  const { called } = asked;
  if (answer.findings.length > 0) {
    const strengths = answer.findings.map(({ strength }) => strength).join(', ');
    return [
      `${called} is flagged by ${pattern}: ${answer.findings.length} (${strengths}). analyse shows the evidence.`,
    ];
  }
  const failed = answer.conditions.findIndex(({ met }) => !met);
  const steps = answer.conditions.map(({ says, met }, at) =>
    met ? `  met      (past: ${says})` : at === failed ? `  FAILS    ${says}` : `  unmet    ${says}`,
  );
  const change = answer.wouldPass;
  return [
    `${called} is not flagged by ${pattern}.`,
    ...through(asked),
    ...(steps.length > 0 ? ['Conditions, in the order of the rule:', ...steps] : []),
    change
      ? `It would be with ${pattern}.${change.option}=${change.value} in place of ${change.at} (${change.unit}).`
      : 'No change of a single option (widened up to six times by a quarter) would flag it.',
  ];
}

/** Whose conditions are told of somebody who is no company. */
function through({ kind, companies }: NamedSubject): string[] {
  if (kind === 'company') return [];
  const how =
    kind === 'person' ? 'that this person controls or controlled' : 'that have or had their place there';
  if (companies.length === 0) return [`The extracts show no company ${how}.`];
  return [
    `Conditions are about the companies ${how} (${companies.length}): one is met where one of them meets it.`,
  ];
}
