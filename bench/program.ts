import { UsageError } from '../src/errors.ts';

/**
 * Runs a program of the bench. Of what its user can mend it says one line and how it is called, and ends with 2;
 * anything else is a bug and keeps its stack.
 */
export async function runProgram(usage: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const complaint = complaintOf(error);
    if (complaint === undefined) throw error;
    console.error(`error: ${complaint}\n${usage}`);
    process.exitCode = 2;
  }
}

function complaintOf(error: unknown): string | undefined {
  if (error instanceof UsageError)
    return error.wayOut === undefined ? error.message : `${error.message} (${error.wayOut})`;
  // what parseArgs refuses; behind the first line it advises on quoting
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))
    return error.message.split('\n')[0];
  return undefined;
}

/** A whole number as given on the command line. */
export function wholeNumber(text: string, option: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < least || number > most)
    throw new UsageError(`${option} ${text} cannot be`, `give a whole number from ${least} to ${most}`);
  return number;
}

/** Number of threads as given on the command line. */
export function threadsFrom(text: string): number {
  return wholeNumber(text, '--threads', 1, 256);
}

/** Seed of the generator as given on the command line. */
export function seedFrom(text: string): number {
  return wholeNumber(text, '--seed', 0, 1e9);
}
