import { fstatSync, writeFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { Command, CommanderError } from 'commander';
import { addCommands } from './commands/index.ts';
import { EXIT, type Io, type Work } from './commands/io.ts';
import { removeAllTemporary } from './engine/temporary-folders.ts';
import { UsageError } from './errors.ts';
import { version } from './version.ts';

// The only file that touches the process: arguments, streams, signals and exit codes.

const running = new Set<Work>();
let interrupted = false;
let stoppedWith: number = EXIT.interrupted;

const colorWanted = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
const errorColors = new Chalk({ level: process.stderr.isTTY && process.env.NO_COLOR === undefined ? 1 : 0 });

const io: Io = {
  out: writeOut,
  err: (text) => void process.stderr.write(text),
  env: process.env,
  // a terminal that does not tell its width says 0
  width: process.stdout.columns || process.stderr.columns || 100,
  color: colorWanted,
  progress: process.stderr.isTTY === true,
  peakMemory: () => process.resourceUsage().maxRSS * 1024,
  onInterrupt(work) {
    running.add(work);
    return () => void running.delete(work);
  },
};

const program = new Command('confine-graph')
  .description(
    'Reads company-register, gazette and land-register extracts and shows the patterns behind them:\n' +
      'signals that lead back to file and record, never a verdict.',
  )
  .version(version, '-V, --version')
  .showHelpAfterError('(--help shows what there is)')
  .showSuggestionAfterError()
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .addHelpText(
    'after',
    `
Examples:
  confine-graph analyse extracts/                          every pattern, as a table
  confine-graph analyse extracts/ --format json | jq .networks
  confine-graph check extracts/                            what was recognised, what can be evaluated
  confine-graph patterns phoenix-company                   what a pattern finds, and its innocent explanations

Exit codes: 0 done (findings are no failure), 1 --fail-on or a floor was reached, 2 usage or source error, 70 a bug,
129, 130 or 143 stopped by a signal.`,
  );

addCommands(program, io, (code) => {
  process.exitCode = code;
});

const endedBy = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopOn(signal));
// a reader that has seen enough (head, less) closes the pipe: nothing to report
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') leave(Number(process.exitCode ?? EXIT.done));
  leave(report(unwritten(error)));
});
// nobody hears what is said: the exit code still tells
process.stderr.on('error', () => {});

/** A file is written to its last byte: of a full disk a stream would say nothing, and the report end in the middle. */
function writeOut(text: string): void {
  if (!fstatSync(process.stdout.fd).isFile()) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(process.stdout.fd, text);
  } catch (error) {
    throw unwritten(error);
  }
}

function unwritten(error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`the output could not be written: ${reason}`, 'make room, or use --output');
}

/** The first signal stops the work, so that temporary folders go; the second one ends at once. */
function stopOn(signal: keyof typeof endedBy): void {
  const code = endedBy[signal];
  if (interrupted || running.size === 0) leave(code);
  interrupted = true;
  process.stderr.write(`\n${signal}: stopping; nothing half-written is left behind\n`);
  process.exitCode = code;
  stoppedWith = code;
  for (const work of running) work.interrupt();
  // what cannot be interrupted (a long loop of the program's own) must not keep the user waiting
  setTimeout(() => leave(code), 600);
}

/** Ends at once; the memory of the database goes with the process. */
function leave(code: number): never {
  removeAllTemporary();
  process.exit(code);
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (interrupted) leave(stoppedWith);
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    const wayOut = error.wayOut === undefined ? '' : ` (${error.wayOut})`;
    process.stderr.write(`${errorColors.red('error:')} ${error.message}${wayOut}\n`);
    return EXIT.usage;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `${errorColors.red('bug:')} this should not happen; please report it with these lines\n${text}\n`,
  );
  return EXIT.bug;
}
