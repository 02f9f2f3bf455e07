import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { WeightSource } from '../entities/people/weights.ts';
import { UsageError } from '../errors.ts';
import type { DayOrder } from '../extracts/read.ts';
import { isDay } from '../records/dates.ts';
import type { RunInput } from '../run/input.ts';
import { bytesOf, engineShare } from '../run/memory.ts';
import { Store } from '../store/store.ts';
import type { Io } from './io.ts';
import { personKey } from './person-key.ts';
import { checkWritable } from './whole-file.ts';

/** Options that every command which reads extracts takes, as the command line gives them. */
export interface ReadingOptions {
  asOf?: string;
  mapping?: string;
  allow?: string;
  decisions?: string;
  key?: string;
  dayOrder?: DayOrder;
  keyFile?: string;
  maxRejects?: string;
  weights?: WeightSource;
  store?: string;
  threads?: string;
  memory?: string;
  temp?: string;
  /** Files that the command writes. */
  output?: string;
  rejects?: string;
  timings?: string;
}

/**
 * @throws UsageError for an address on the network, a day that does not exist, a bad number of threads, a bad size, a
 * missing file or folder, a bad share, no key or two of them, a file that cannot be written.
 */
export function runInput(paths: readonly string[], options: ReadingOptions, io: Io): RunInput {
  refuseAddresses(paths);
  const { output, rejects, timings } = options;
  checkWritable(output, '--output');
  checkWritable(rejects, '--rejects');
  checkWritable(timings, '--timings');
  const outputs = [output, rejects, timings].filter((path) => path !== undefined);
  if (new Set(outputs.map((path) => resolve(path))).size < outputs.length) {
    throw new UsageError('--output, --rejects and --timings name the same file', 'name one for each');
  }
  const input: RunInput = {
    paths,
    outputs,
    asOf: options.asOf === undefined ? undefined : day(options.asOf),
    mapping: existing(options.mapping, '--mapping'),
    allow: existing(options.allow, '--allow'),
    decisions: existing(options.decisions, '--decisions'),
    personKey: personKey(options, io),
    dayOrder: options.dayOrder,
    greatestRejectShare: options.maxRejects === undefined ? undefined : shareOf(options.maxRejects),
    weights: options.weights,
    limits: {
      threads: options.threads === undefined ? undefined : threads(options.threads),
      memory: options.memory === undefined ? undefined : engineLimit(options.memory),
      temp: folder(options.temp),
    },
  };
  const store = storeFolder(options, io);
  if (store === undefined && paths.length === 0) {
    throw new UsageError(
      'no extracts are named',
      'give files, folders or zips; or --store with a store that has some',
    );
  }
  // last: from here on it is locked until the run ends
  if (store !== undefined) input.store = Store.open(store, (why) => io.err(`warning: ${why}\n`));
  return input;
}

/** The variable of the environment that names the store. */
const STORE = 'CONFINE_GRAPH_STORE';

/** The folder of `--store`, else of the environment; undefined where nothing is to be kept. */
export function storeFolder({ store }: { store?: string }, io: Pick<Io, 'env'>): string | undefined {
  const folder = store ?? io.env?.[STORE];
  if (folder !== undefined && folder.trim() === '') {
    throw new UsageError(`${store === undefined ? STORE : '--store'} is empty`, 'name a folder there');
  }
  return folder;
}

/** Nothing is ever fetched: what stands behind an address (https://, s3://) has to be brought here first. */
function refuseAddresses(paths: readonly string[]): void {
  const address = paths.find((path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path) && !existsSync(path));
  if (address !== undefined) {
    throw new UsageError(
      `${address} is an address on the network: nothing is fetched`,
      'download it yourself, and give the file',
    );
  }
}

/** An ISO date that exists. */
export function day(text: string, option = '--as-of'): string {
  if (!isDay(text)) {
    throw new UsageError(`${option} ${text} is no day`, 'write it as yyyy-mm-dd, such as 2025-06-30');
  }
  return text;
}

/** 0.2 or 20%, as a share. */
function shareOf(text: string): number {
  const [, number, percent] = /^([0-9]+(?:[.,][0-9]+)?) ?(%?)$/.exec(text.trim()) ?? [];
  const share = Number(number?.replace(',', '.')) / (percent ? 100 : 1);
  if (!(share >= 0 && share <= 1)) {
    throw new UsageError(
      `--max-rejects ${text} is no share`,
      'give a number from 0 to 1, such as 0.05, or 5%',
    );
  }
  return share;
}

function threads(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 256) {
    throw new UsageError(`--threads ${text} is no number of threads`, 'give a whole number from 1 to 256');
  }
  return number;
}

/** The engine's limit where the whole program is to keep to the size that the user gives. */
function engineLimit(text: string): string {
  return `${engineShare(memorySize(text))}MB`;
}

/**
 * Bytes of a `--memory` as given on the command line.
 *
 * @throws UsageError where it is no size.
 */
export function memorySize(text: string): number {
  const bytes = bytesOf(text);
  if (bytes === undefined) throw new UsageError(`--memory ${text} is no size`, 'write it as 500MB or 2GB');
  return bytes;
}

function existing(path: string | undefined, option: string): string | undefined {
  if (path !== undefined && path !== '-' && !existsSync(path)) {
    throw new UsageError(`${option}: there is no file ${path}`, 'check the path');
  }
  return path;
}

function folder(path: string | undefined): string | undefined {
  if (path !== undefined && !(existsSync(path) && statSync(path).isDirectory())) {
    throw new UsageError(`--temp: there is no folder ${path}`, 'make it first, or leave the option out');
  }
  return path;
}
