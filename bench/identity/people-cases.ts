/**
 * Says which situations of people come out right, and of the others which lines fail.
 *
 *   npx tsx bench/identity/people-cases.ts FOLDER...
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { WeightSource } from '../../src/entities/people/weights.ts';
import { UsageError } from '../../src/errors.ts';
import { runProgram } from '../program.ts';
import { caseFolders, type Failure, failuresOf } from './people-case.ts';
import { weightsFrom } from './score-set.ts';

const USAGE = 'usage: npx tsx bench/identity/people-cases.ts [--weights shipped|estimated] FOLDER...';

await runProgram(USAGE, async () => {
  const { values, positionals } = parseArgs({
    options: { weights: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new UsageError('no folder is given');
  const folders = positionals.flatMap(caseFolders);
  const weights = weightsFrom(values.weights);
  let right = 0;
  for (const folder of folders) {
    const failures = await failuresOrCrash(folder, weights);
    if (failures.length === 0) right += 1;
    console.log(`${failures.length === 0 ? 'right' : 'WRONG'} ${basename(folder)}`);
    for (const { line, found } of failures) console.log(`      ${line}  <>  ${found}`);
  }
  console.log(`${right} of ${folders.length} situations come out right`);
  if (right < folders.length) process.exitCode = 1;
});

/** A situation that breaks the program fails like another; the rest are still tried. */
async function failuresOrCrash(folder: string, weights: WeightSource | undefined): Promise<Failure[]> {
  try {
    return await failuresOf(folder, weights);
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    return [{ line: 'the program broke', found: error.message }];
  }
}
