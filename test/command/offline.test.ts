import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCommands } from '../../src/commands/index.ts';
import type { Io } from '../../src/commands/io.ts';
import { Engine } from '../../src/engine/engine.ts';

/*
 * Nothing calls home. The engine is a library of its own, out of Node's sight: it asks for its extensions through the
 * proxy that the environment names, so a proxy that counts sees each attempt, on a machine without a network too.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const hook = new URL('no-network.ts', import.meta.url).href;
let proxy: Server;
let asked: string[] = [];
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, 'home'));
  proxy = createServer((socket) => {
    asked.push('connection');
    socket.on('error', () => {});
    socket.on('data', () => socket.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
  connections: number;
}

/** Runs Node on TypeScript with the counting proxy and an empty home, in which no extension waits. */
async function node(args: readonly string[], hooks: readonly string[] = [hook]): Promise<Ended> {
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const through = `http://127.0.0.1:${port}`;
  asked = [];
  const ended = { code: null as number | null, stdout: '', stderr: '' };
  const imports = ['tsx', ...hooks].flatMap((one) => ['--import', one]);
  const child = spawn(process.execPath, [...imports, ...args], {
    cwd: root,
    env: {
      ...process.env,
      NO_COLOR: '1',
      HOME: join(folder, 'home'),
      ...Object.fromEntries(
        ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, through]),
      ),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => {
    ended.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ended.stderr += chunk;
  });
  ended.code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { ...ended, connections: asked.length };
}

/** Statements for which DuckDB would fetch an extension: for a path, for a function, for a kind of file. */
const wishes = [
  `SELECT * FROM read_csv('https://example.invalid/extract.csv')`,
  `SELECT * FROM 's3://bucket/extract.parquet'`,
  `SELECT * FROM 'extract.xlsx'`,
  'SELECT ST_Point(1, 2)',
];

function inEngine(open: string, statements: readonly string[]): string[] {
  return [
    '--input-type=module',
    '-e',
    `import { DuckDBInstance } from '@duckdb/node-api';
     import { Engine } from './src/engine/engine.ts';
     const engine = await ${open};
     for (const sql of ${JSON.stringify(statements)}) {
       try { await engine.run(sql); console.log('ran'); } catch (error) { console.log(error.name); }
     }`,
  ];
}

test('the trap sees an engine that may fetch its extensions', async () => {
  const open = `(await DuckDBInstance.create(':memory:')).connect()`;
  const { stdout, connections } = await node(inEngine(open, wishes.slice(0, 1)));
  expect(stdout).toBe('Error\n');
  expect(connections).toBeGreaterThan(0);
});

test('the trap sees what Node opens', async () => {
  const fetching = `await fetch('http://127.0.0.1:41999/').catch(() => {})`;
  const { code, stderr } = await node(['--input-type=module', '-e', fetching]);
  expect([code, stderr]).toEqual([99, expect.stringContaining('network: ')]);
});

test('the engine fetches and loads nothing by itself, whatever a statement asks for', async () => {
  const { stdout, connections } = await node(inEngine('Engine.open()', wishes));
  expect(stdout).toBe('Error\n'.repeat(wishes.length));
  expect(connections).toBe(0);
});

test('the settings hold on every connection of the engine', async () => {
  const engine = await Engine.open();
  try {
    await engine.openLanes(2);
    for (const lane of [engine, engine]) {
      const settings = await lane.beside((one) =>
        one.rows(`SELECT name, value FROM duckdb_settings() WHERE name IN
          ('autoinstall_known_extensions', 'autoload_known_extensions', 'allow_community_extensions') ORDER BY name`),
      );
      expect(settings).toEqual([
        { name: 'allow_community_extensions', value: 'false' },
        { name: 'autoinstall_known_extensions', value: 'false' },
        { name: 'autoload_known_extensions', value: 'false' },
      ]);
    }
  } finally {
    engine.close();
  }
});

const AZRAEL = 'samples/azrael';
const commands: Record<string, () => string[][]> = {
  analyse: () => [
    [AZRAEL, '--format', 'json', '--output', join(folder, 'report.json'), '--rejects', join(folder, 'r.csv')],
    [AZRAEL, '--format', 'html', '--output', join(folder, 'report.html'), '--pseudonymise', '--near-misses'],
    [AZRAEL, '--weights', 'estimated', '--municipality', 'Genk', '--tier', 'NOTE'],
  ],
  check: () => [[AZRAEL, '--rejects', join(folder, 'rejects.csv')]],
  entities: () => [[AZRAEL], [AZRAEL, '-k', 'company'], [AZRAEL, '-k', 'address'], [AZRAEL, '--review']],
  patterns: () => [[], ['phoenix-company']],
  explain: () => [[firstFinding(), join(folder, 'report.json')]],
  diff: () => [[join(folder, 'report.json'), join(folder, 'report.json')]],
  investigate: () => [[firstCompany(), AZRAEL]],
  'why-not': () => [[firstCompany(), 'phoenix-company', AZRAEL]],
  sensitivity: () => [['seat-hopping.shortMoves', AZRAEL, '--values', '2,3']],
  profile: () => [[AZRAEL, '--store', join(folder, 'store')]],
  store: () => [
    ['ls', '--store', join(folder, 'store')],
    ['verify', '--store', join(folder, 'store')],
    ['gc', '--store', join(folder, 'store')],
  ],
  selftest: () => [['--companies', '200']],
};

/** Of the report that `analyse` wrote. */
function firstFinding(): string {
  return JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).findings[0].id;
}

function firstCompany(): string {
  const [, row = ''] = readFileSync(join(root, AZRAEL, 'mandates.csv'), 'utf8').split('\n');
  return row.split(',')[0] ?? '';
}

test('each command is tried', () => {
  const program = new Command();
  addCommands(program, {} as Io, () => {});
  expect(Object.keys(commands)).toEqual(program.commands.map((command) => command.name()));
});

for (const [name, calls] of Object.entries(commands)) {
  test(`${name} opens no connection`, { timeout: 120_000 }, async () => {
    for (const args of calls()) {
      const { code, stderr, connections } = await node(['src/cli.ts', name, ...args]);
      expect(stderr).not.toContain('network: ');
      expect([args, connections]).toEqual([args, 0]);
      // so small a world of the self-test lies below its floors
      expect([0, 1]).toContain(code);
    }
  });
}

test('an address is refused, and an extract in a folder called like one is read', async () => {
  const refused = await node(['src/cli.ts', 'check', 'https://example.invalid/extract.csv']);
  expect([refused.code, refused.stderr, refused.connections]).toEqual([
    2,
    'error: https://example.invalid/extract.csv is an address on the network: nothing is fetched (download it yourself, and give the file)\n',
    0,
  ]);
  const inFolder = join(folder, 'https:', 'host');
  mkdirSync(inFolder, { recursive: true });
  cpSync(join(root, AZRAEL, 'mandates.csv'), join(inFolder, 'mandates.xlsx'));
  const cli = join(root, 'src/cli.ts');
  const script = `process.chdir(${JSON.stringify(folder)}); process.argv = [process.argv[0], 'cli', 'check', 'https://host/mandates.xlsx']; await import(${JSON.stringify(cli)})`;
  const read = await node(['--input-type=module', '-e', script]);
  expect([read.code, read.stdout.includes('confine/mandates'), read.connections]).toEqual([0, true, 0]);
});
