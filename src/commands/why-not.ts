import { UsageError } from '../errors.ts';
import { companyKey } from '../networks/allow-list.ts';
import { catalogue, patternNamed } from '../patterns/catalogue.ts';
import { evaluability } from '../patterns/coverage.ts';
import { parseOptions } from '../patterns/options.ts';
import { whyNot } from '../patterns/why-not.ts';
import { flowTables, openRun, tablesOf } from '../pipeline.ts';
import { EXIT, type Io } from './io.ts';
import { listen, type ReadingOptions, runInput } from './run-input.ts';

interface WhyNotOptions extends ReadingOptions {
  option?: string[];
}

/** Says which condition of a pattern a company fails first, and by how much. */
export async function run(
  [number = '', name = '', ...paths]: readonly string[],
  options: WhyNotOptions,
  io: Io,
): Promise<number> {
  const company = companyKey(number);
  const pattern = patternNamed(name);
  const { listener, done } = listen(io, options.memory);
  const input = {
    ...runInput(paths, options, io),
    optionValues: parseOptions(options.option ?? [], catalogue),
  };
  const work = await openRun(
    input,
    [...tablesOf([pattern], flowTables()), 'company', 'company_name'],
    listener,
  );
  try {
    const satisfied = work.loaded.satisfied;
    const { status, reason } = evaluability(pattern, satisfied);
    if (status === 'not-evaluable') {
      done();
      io.out(`${pattern.id} is not evaluable: ${reason}\n`);
      return EXIT.done;
    }
    await work.builder.build(['company', 'company_name']);
    const known = await work.engine.value(
      `SELECT count(*) FROM company WHERE company = '${company.replaceAll("'", "''")}'`,
    );
    if (Number(known) === 0) {
      throw new UsageError(`No extract knows a company ${number}`, 'check the number; any spelling will do');
    }
    const answer = await whyNot(pattern, company, { ...work, satisfied });
    done();
    io.out(lines(pattern.id, company, answer).join('\n') + '\n');
    return EXIT.done;
  } finally {
    done();
    work.close();
  }
}

function lines(pattern: string, company: string, answer: Awaited<ReturnType<typeof whyNot>>): string[] {
  if (answer.findings.length > 0) {
    const strengths = answer.findings.map(({ strength }) => strength).join(', ');
    return [
      `${company} is flagged by ${pattern}: ${answer.findings.length} (${strengths}). analyse shows the evidence.`,
    ];
  }
  const failed = answer.conditions.findIndex(({ met }) => !met);
  const steps = answer.conditions.map(({ says, met }, at) =>
    met ? `  met      (past: ${says})` : at === failed ? `  FAILS    ${says}` : `  unmet    ${says}`,
  );
  const change = answer.wouldPass;
  return [
    `${company} is not flagged by ${pattern}.`,
    ...(steps.length > 0 ? ['Conditions, in the order of the rule:', ...steps] : []),
    change
      ? `It would be with ${pattern}.${change.option}=${change.value} in place of ${change.at} (${change.unit}).`
      : 'No change of a single option (widened up to six times by a quarter) would flag it.',
  ];
}
