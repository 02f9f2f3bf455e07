import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command cost. */
export interface Cost {
  /** Wall clock. */
  seconds: number;
  /** Highest resident memory of the process in megabytes; NaN where the system does not tell (no /proc). */
  peakMegabytes: number;
  /** Processor time of all its threads, which a busy machine does not lengthen; NaN where the system does not tell. */
  cpuSeconds: number;
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end and measures it from outside; its memory is looked at every 20 ms. */
export function measure(command: string, args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let peak = Number.NaN;
    let cpuSeconds = Number.NaN;
    const watch = setInterval(() => {
      const now = highWater(child.pid);
      if (now !== undefined) peak = Number.isNaN(peak) ? now : Math.max(peak, now);
      cpuSeconds = processorTime(child.pid) ?? cpuSeconds;
    }, 20);
    const texts = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      texts.stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      texts.stderr += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, peakMegabytes: peak, cpuSeconds, exitCode: code ?? 1, ...texts });
    });
  });
}

function highWater(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined; // it has just ended, or there is no /proc
  }
}

/** Linux counts in hundredths of a second. */
const TICKS_A_SECOND = 100;

function processorTime(pid: number | undefined): number | undefined {
  try {
    // behind the name in brackets, which may hold spaces: state, ten other fields, then time in the program and for it
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    // one that has ended counts nothing any more
    return ticks > 0 ? ticks / TICKS_A_SECOND : undefined;
  } catch {
    return undefined;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
