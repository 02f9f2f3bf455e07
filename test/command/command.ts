import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as a user does, from the project's folder, as it was built (see built-command.ts); `NO_COLOR` is set. */
export function confineGraph(...args: string[]): Promise<Outcome> {
  return ended(start(...args));
}

/** What a running command comes to. */
export function ended(child: ReturnType<typeof start>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const outcome = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => {
      outcome.stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      outcome.stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...outcome }));
  });
}

/** As `confineGraph`, with standard output into a file or a device, as a shell does it for `>`. */
export function confineGraphInto(file: string, ...args: string[]): Promise<Omit<Outcome, 'stdout'>> {
  return new Promise((resolve, reject) => {
    const into = openSync(file, 'w');
    const child = spawn(process.execPath, command(args), { ...options, stdio: ['ignore', into, 'pipe'] });
    closeSync(into);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

/** Starts the command and hands over the running process. */
export function start(...args: string[]) {
  return startWith({}, ...args);
}

/** As `start`, with variables of its environment set. */
export function startWith(environment: Record<string, string>, ...args: string[]) {
  const env = { ...options.env, ...environment };
  return spawn(process.execPath, command(args), { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' } };

function command(args: readonly string[]): string[] {
  return ['bin/confine-graph.js', ...args];
}
