import { catalogue, patternNamed } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { parseOptions } from '../patterns/options.ts';
import { whyNot } from '../patterns/why-not.ts';
import { openRun } from '../pipeline.ts';
import type { Listener } from '../run/input.ts';
import { flowTables, tablesOf } from '../run/tables.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { kindOf, type NamedSubject, subjectAsked, tablesOfKind } from './subject-asked.ts';
import { withRun } from './with-run.ts';

interface WhyNotOptions extends ReadingOptions {
  option?: string[];
}

/** Says which condition of a pattern a company, a person or an address fails first, and by how much. */
export async function run(
  [who = '', name = '', ...paths]: readonly string[],
  options: WhyNotOptions,
  io: Io,
): Promise<number> {
  const tables = tablesOfKind[kindOf(who)];
  const pattern = patternNamed(name);
  const input = {
    ...runInput(paths, options, io),
    optionValues: parseOptions(options.option ?? [], catalogue),
  };
  const needed = [...tablesOf([pattern], flowTables()), ...tables];
  const open = (listener: Listener) => openRun(input, needed, listener);
  const answer = await withRun(io, options.memory, open, async (work) => {
    const satisfied = work.loaded.satisfied;
    const { status, reason } = evaluability(pattern, satisfied);
    if (status === 'not-evaluable') return [`${pattern.id} is not evaluable: ${reason}`];
    await work.builder.build(tables);
    const asked = await subjectAsked(work.engine, who);
    return lines(pattern.id, asked, await whyNot(pattern, asked, { ...work, satisfied }));
  });
  io.out(`${answer.join('\n')}\n`);
  return EXIT.done;
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
