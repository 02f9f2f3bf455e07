/**
 * Times a store against runs without one, in ratios of one run of the bench: the first run with a store, the same extracts again,
 * another option of one pattern, and questions.
 *
 *   npx tsx bench/store.ts --size 100000            needs a build (npm run build)
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { UsageError } from '../src/errors.ts';
import { generate } from './generate.ts';
import { measure } from './measure.ts';
import { sizeFrom } from './profiles.ts';
import { runProgram, seedFrom } from './program.ts';

const command = fileURLToPath(new URL('../bin/confine-graph.js', import.meta.url));

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
  });
  const [size, seed] = [sizeFrom(values.size), seedFrom(values.seed)];
  const folder = mkdtempSync(join(tmpdir(), 'bench-store-'));
  try {
    await generate({ size, profile: 'light', seed, output: folder, threads: 2 });
    await compare(join(folder, 'extracts'), join(folder, 'store'), size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(extracts: string, store: string, size: number): Promise<void> {
  const kept = ['--store', store];
  const option = ['--option', 'phoenix-company.preMonths=6'];
  // some company that has a mandate
  const [, mandate = ''] = readFileSync(join(extracts, 'mandates.csv'), 'utf8').split('\n', 2);
  const why = ['why-not', mandate.split(',')[0]!, 'phoenix-company'];
  const plain = await timed(['analyse', extracts, '--format', 'json']);
  console.log(`${size} enterprises; without a store ${plain.seconds.toFixed(2)} s`);
  console.log('| run | s | of the run without a store | at most | MB |\n| --- | --: | --: | --: | --: |');
  const line = async (name: string, most: string, args: readonly string[], same?: string) => {
    const { seconds, stdout, peak } = await timed(args);
    if (same !== undefined && stdout !== same)
      throw new UsageError(`${name}: other bytes than without a store`);
    const ratio = (seconds / plain.seconds).toFixed(2);
    console.log(`| ${name} | ${seconds.toFixed(2)} | ${ratio} | ${most} | ${Math.round(peak)} |`);
  };
  const analyse = ['analyse', extracts, '--format', 'json', ...kept];
  await line('the first with a store', '1.25', analyse, plain.stdout);
  await line('the same again', '0.1', analyse, plain.stdout);
  await line('without naming the extracts', '0.1', ['analyse', '--format', 'json', ...kept], plain.stdout);
  await line('another option of one pattern', '0.2', [...analyse, ...option]);
  await line('why-not', '3 s', [...why, ...kept]);
  await line('why-not, once more', '3 s', [...why, ...kept]);
  await line('sensitivity of one option', '', ['sensitivity', 'phoenix-company.preMonths', ...kept]);
  await line('profile', '3 s', ['profile', ...kept]);
  await line('profile, once more', '3 s', ['profile', ...kept]);
}

async function timed(args: readonly string[]): Promise<{ seconds: number; stdout: string; peak: number }> {
  const { seconds, stdout, stderr, exitCode, peakMegabytes } = await measure(process.execPath, [
    command,
    ...args,
  ]);
  if (exitCode !== 0)
    throw new UsageError(`${args.join(' ')} ended with ${exitCode}: ${stderr.split('\n')[0]}`);
  return { seconds, stdout, peak: peakMegabytes };
}

await runProgram('usage: npx tsx bench/store.ts [--size NUMBER] [--seed NUMBER]', run);
