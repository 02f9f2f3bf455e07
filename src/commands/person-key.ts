import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import type { Io } from './io.ts';

/** The variable of the environment that holds the key. */
const VARIABLE = 'CONFINE_GRAPH_KEY';

/** Whoever lists the processes of a machine reads the command line, and a shell keeps it. */
const ON_COMMAND_LINE = `--key on the command line can be read by others on this machine, and stays in the shell's history; give it by --key-file or ${VARIABLE}`;

/**
 * The secret under which ids of persons are hashed: of `--key` (with a warning), of the file of `--key-file`, else of the
 * environment. Undefined where none is given.
 *
 * @throws UsageError where both options are given, for a file that cannot be read or holds several lines, and for a key that
 * is given and empty.
 */
export function personKey(
  { key, keyFile }: { key?: string; keyFile?: string },
  io: Pick<Io, 'env' | 'err'>,
): string | undefined {
  if (key !== undefined && keyFile !== undefined) {
    throw new UsageError('--key and --key-file are both given', 'give one of them');
  }
  if (keyFile !== undefined) return given(keyIn(keyFile), `the file of --key-file, ${keyFile},`);
  if (key !== undefined) {
    io.err(`warning: ${ON_COMMAND_LINE}\n`);
    return given(key, '--key');
  }
  const inEnvironment = io.env?.[VARIABLE];
  return inEnvironment === undefined ? undefined : given(inEnvironment, VARIABLE);
}

/** Without an error an empty key would hash under the public one. */
function given(key: string, where: string): string {
  if (key.trim() === '') throw new UsageError(`${where} holds no key`, 'put a secret there');
  return key;
}

/** The one line of the file, without its end. */
function keyIn(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'is not there'
        : 'cannot be read';
    throw new UsageError(`The file of --key-file, ${path}, ${reason}`, 'check the path and its permissions');
  }
  const [key = '', ...more] = text
    .replace(/^\uFEFF/, '')
    .replace(/[\r\n]+$/, '')
    .split(/\r?\n/);
  if (more.length > 0) {
    throw new UsageError(
      `The file of --key-file, ${path}, holds several lines`,
      'put the secret on one line',
    );
  }
  return key;
}
