import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Engine, quote } from '../../src/engine/engine.ts';
import { confineGraph, ended, start, startWith } from './command.ts';

let folder: string;
let store: string;
let plain: string;

const SAMPLE = 'samples/azrael';
const analyse = (...more: string[]) => confineGraph('analyse', SAMPLE, '--format', 'json', ...more);
const filesOf = (below: string) =>
  readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

beforeAll(async () => {
  plain = (await analyse()).stdout;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
  store = join(folder, 'store');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a store', () => {
  test('gives the same bytes, by option and by the environment, and is the owner’s alone', async () => {
    expect(await analyse('--store', store)).toMatchObject({ code: 0, stdout: plain });
    const env = { CONFINE_GRAPH_STORE: store };
    const again = await ended(startWith(env, 'analyse', SAMPLE, '--format', 'json'));
    expect(again).toMatchObject({ code: 0, stdout: plain });
    for (const file of filesOf(store)) expect(statSync(file).mode & 0o777, file).toBe(0o600);
    for (const entry of readdirSync(store, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory())
        expect(statSync(join(entry.parentPath, entry.name)).mode & 0o777, entry.name).toBe(0o700);
    expect(statSync(store).mode & 0o777).toBe(0o700);
    expect(existsSync(join(store, 'lock'))).toBe(false);
  });

  test('answers when the extracts are gone', async () => {
    const extracts = join(folder, 'extracts');
    cpSync(SAMPLE, extracts, { recursive: true });
    await confineGraph('check', extracts, '--store', store);
    await confineGraph('analyse', extracts, '--store', store);
    const whyNot = ['why-not', '0681585346', 'phoenix-company'];
    const asked = await confineGraph(...whyNot, extracts);
    rmSync(extracts, { recursive: true });
    const report = await confineGraph('analyse', '--store', store, '--format', 'json');
    expect(report).toMatchObject({ code: 0, stdout: plain });
    const answered = await confineGraph(...whyNot, '--store', store);
    expect(answered).toMatchObject({ code: 0, stdout: asked.stdout });
    const changed = await confineGraph(
      ...['analyse', '--store', store, '--option', 'phoenix-company.preMonths=6', '--format', 'json'],
    );
    const fresh = await analyse('--option', 'phoenix-company.preMonths=6');
    expect(changed.stdout).toBe(fresh.stdout);
  });

  test('that has nothing yet, or none at all, needs extracts', async () => {
    const without = await confineGraph('analyse');
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('no extracts are named');
    const empty = await confineGraph('analyse', '--store', store);
    expect(empty.code).toBe(2);
    expect(empty.stderr).toContain('the store has no extracts yet');
  });

  test('is whole after a run was killed at any moment', async () => {
    for (const ms of [300, 900, 1500, 2500]) {
      const child = start('analyse', SAMPLE, '--store', store);
      const gone = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), ms);
      await gone;
      const verified =
        existsSync(join(store, 'manifest.json')) && (await confineGraph('store', 'verify', '--store', store));
      if (verified) expect(verified).toMatchObject({ code: 0 });
    }
    expect(await analyse('--store', store)).toMatchObject({ code: 0, stdout: plain });
    const swept = await confineGraph('store', 'gc', '--store', store);
    expect(swept.code).toBe(0);
    expect(filesOf(store).filter((file) => file.includes('aside-'))).toEqual([]);
  });

  test('has one writer: others read, say so, and keep nothing', async () => {
    await analyse('--store', store, '--pattern', 'phoenix-company');
    const lock = join(store, 'lock');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
    const before = readFileSync(join(store, 'manifest.json'), 'utf8');
    const reader = await analyse('--store', store);
    expect(reader).toMatchObject({ code: 0, stdout: plain });
    expect(reader.stderr).toContain(
      `is being written by process ${process.pid} on ${hostname()}: this run keeps nothing`,
    );
    expect(readFileSync(join(store, 'manifest.json'), 'utf8')).toBe(before);
    const refused = await confineGraph('store', 'gc', '--store', store);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`is being written by process ${process.pid}`);
    expect((await confineGraph('store', 'ls', '--store', store)).stdout).toContain('mandates.csv');

    // a process that has ended holds nothing
    const { pid } = spawnSync('true');
    writeFileSync(lock, JSON.stringify({ pid, host: hostname() }));
    const writer = await analyse('--store', store);
    expect(writer).toMatchObject({ code: 0, stdout: plain });
    expect(writer.stderr).not.toContain('is being written');
    expect(existsSync(lock)).toBe(false);
  });

  test('verify names a damaged file, and the next run makes it again', async () => {
    await analyse('--store', store);
    const verify = () => confineGraph('store', 'verify', '--store', store);
    expect(await verify()).toMatchObject({ code: 0 });
    const [damaged = ''] = filesOf(join(store, 'records', 'mandate_record'));
    const bytes = readFileSync(damaged);
    bytes[bytes.length >> 1]! ^= 0xff;
    writeFileSync(damaged, bytes);
    const found = await verify();
    expect(found.code).toBe(2);
    expect(found.stdout).toBe(`${damaged.slice(store.length + 1)} is not as it was written\n`);
    rmSync(damaged);
    expect((await verify()).code).toBe(2);
    const option = ['--option', 'phoenix-company.preMonths=6'];
    expect((await analyse('--store', store, ...option)).stdout).toBe((await analyse(...option)).stdout);
    expect(await verify()).toMatchObject({ code: 0 });
  });

  test('forgets an extract with everything that is made from it', async () => {
    const extracts = join(folder, 'extracts');
    cpSync(SAMPLE, extracts, { recursive: true });
    const mandates = join(extracts, 'mandates.csv');
    writeFileSync(mandates, readFileSync(mandates, 'utf8').replaceAll('Raaszeel', 'Zwartfabel'));
    await confineGraph('analyse', extracts, '--store', store);
    expect(await holding(store, 'zwartfabel')).not.toEqual([]);
    const forgot = await confineGraph('store', 'forget', 'mandates.csv', '--store', store);
    expect(forgot.code).toBe(0);
    expect(await holding(store, 'zwartfabel')).toEqual([]);
    expect(await holding(store, 'mandates.csv')).toEqual([]);
    expect((await confineGraph('store', 'ls', '--store', store)).stdout).toContain('gazette.csv');
    // what is left is a run without it
    rmSync(mandates);
    const rest = await confineGraph('analyse', '--store', store, '--format', 'json');
    expect(rest.stdout).toBe((await confineGraph('analyse', extracts, '--format', 'json')).stdout);
    const all = await confineGraph('store', 'forget', '--older-than', '9999-12-31', '--store', store);
    expect(all.code).toBe(0);
    expect(
      filesOf(store)
        .map((file) => file.slice(store.length + 1))
        .filter((file) => file.startsWith('records')),
    ).toEqual([]);
  });

  test('of another version, or a folder of something else, is refused with the way out', async () => {
    await analyse('--store', store, '--pattern', 'phoenix-company');
    const manifest = join(store, 'manifest.json');
    const other = { ...JSON.parse(readFileSync(manifest, 'utf8')), format: 0, tool: '0.0.1' };
    writeFileSync(manifest, JSON.stringify(other));
    const refused = await analyse('--store', store);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('was written by another version of the tool (0.0.1; this is');
    expect(refused.stderr).toContain('remove the folder');
    const elsewhere = await analyse('--store', SAMPLE);
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stderr).toContain('is no store: it holds other files');
    expect(existsSync(join(SAMPLE, 'lock'))).toBe(false);
  });
});

/** Files of the store that hold a text, in any case, as bytes or as a cell. */
async function holding(below: string, text: string): Promise<string[]> {
  const engine = await Engine.open();
  try {
    const found: string[] = [];
    for (const file of filesOf(below)) {
      const isInBytes = readFileSync(file, 'latin1').toLowerCase().includes(text);
      const isInCell =
        file.endsWith('.parquet') &&
        (await engine.value(
          `SELECT count(*) > 0 FROM read_parquet(${quote(file)}) t WHERE contains(lower(CAST(t AS VARCHAR)), ${quote(text)})`,
        )) === true;
      if (isInBytes || isInCell) found.push(file);
    }
    return found;
  } finally {
    engine.close();
  }
}
