import { nothingRead } from '../extracts/read.ts';
import { check } from '../pipeline.ts';
import { checkedOf } from '../reports/checked.ts';
import { checkText } from '../reports/checked-text.ts';
import type { Listener } from '../run/input.ts';
import { EXIT, type Io } from './io.ts';
import { rejectsCsv } from './rejects-csv.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { writeWhole } from './whole-file.ts';
import { withRun } from './with-run.ts';

interface CheckOptions extends ReadingOptions {
  format?: 'table' | 'json';
}

/**
 * Reads the extracts and says what came of it: what each file was recognised as, which columns are used, ignored and
 * never read, what could not be read and why, and which patterns can be evaluated.
 *
 * @throws UsageError, once all that is shown, where too little could be read.
 */
export async function run(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const input = runInput(paths, options, io);
  const open = (listener: Listener) => check(input, listener);
  return withRun(io, options.memory, open, async (reading, { done }) => {
    const checked = await checkedOf(reading);
    if (options.rejects) {
      writeWhole(options.rejects, await rejectsCsv(reading.engine, reading.sources.sources));
    }
    done();
    io.out(
      options.format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : checkText(checked, io.width),
    );
    const unread = nothingRead(reading.loaded);
    if (unread) throw unread;
    return EXIT.done;
  });
}
