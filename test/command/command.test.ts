import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { confineGraph, confineGraphInto, ended, start, startWith } from './command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gazette = `enterprise_number,publication_date,event_type,event_date
0123456749,2020-05-01,bankruptcy_opened,2020-04-20
`;

describe('the key', () => {
  const given = ['analyse', 'samples/trilby', '-f', 'json', '--pseudonymise'];
  const people = async (options: string[], environment: Record<string, string> = {}) => {
    const { code, stdout, stderr } = await ended(startWith(environment, ...given, ...options));
    expect(code).toBe(0);
    const subjects: { kind: string; id: string }[] = JSON.parse(stdout).findings.flatMap(
      (finding: { subjects: unknown }) => finding.subjects,
    );
    const ids = new Set(subjects.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    return {
      ids,
      warnings: [
        ...(stderr.includes('warning: --pseudonymise without a key') ? ['none'] : []),
        ...(stderr.includes('warning: --key on the command line') ? ['seen'] : []),
      ],
    };
  };

  test('makes other ids of people, the same from wherever it comes; the command line is no place for it', async () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'a secret\n');
    const [none, option, fromFile, variable, both] = await Promise.all([
      people([]),
      people(['--key', 'a secret']),
      people(['--key-file', file]),
      people([], { CONFINE_GRAPH_KEY: 'a secret' }),
      people(['--key-file', file], { CONFINE_GRAPH_KEY: 'another one' }),
    ]);
    expect(none.ids.size).toBeGreaterThan(0);
    expect(option.ids.size).toBe(none.ids.size);
    expect([...none.ids].filter((id) => option.ids.has(id))).toEqual([]);
    expect([fromFile.ids, variable.ids, both.ids]).toEqual([option.ids, option.ids, option.ids]);
    expect([none, option, fromFile, variable, both].map(({ warnings }) => warnings)).toEqual([
      ['none'],
      ['seen'],
      [],
      [],
      [],
    ]);
  });

  test.each([
    ['an empty one', ['--key', ''], {}, 'error: --key holds no key (put a secret there)\n'],
    [
      'an empty variable',
      [],
      { CONFINE_GRAPH_KEY: ' ' },
      'error: CONFINE_GRAPH_KEY holds no key (put a secret there)\n',
    ],
    [
      'two',
      ['--key', 'a', '--key-file', 'b'],
      {},
      'error: --key and --key-file are both given (give one of them)\n',
    ],
    [
      'a file that is not there',
      ['--key-file', '/no/such/key'],
      {},
      'error: The file of --key-file, /no/such/key, is not there (check the path and its permissions)\n',
    ],
    [
      'a file of several lines',
      ['--key-file', 'package.json'],
      {},
      'error: The file of --key-file, package.json, holds several lines (put the secret on one line)\n',
    ],
  ])('is refused where it is %s', async (_, options, environment, message) => {
    const { code, stderr } = await ended(startWith(environment, 'check', 'samples/trilby', ...options));
    expect([code, stderr.slice(stderr.indexOf('error:'))]).toEqual([2, message]);
  });
});

describe('what goes wrong is one clear line, exit 2, nothing written', () => {
  test.each([
    ['a missing path', ['analyse', '/no/such/folder'], /^error: .*\/no\/such\/folder/m],
    [
      'a bad option name',
      ['analyse', 'samples/trilby', '--option', 'phoenix-company.nothing=3'],
      /has no option nothing/,
    ],
    [
      'an option out of bounds',
      ['analyse', 'samples/trilby', '--option', 'phoenix-company.preMonths=-1'],
      /out of bounds/,
    ],
    [
      'an unknown pattern',
      ['analyse', 'samples/trilby', '--pattern', 'phenix-company'],
      /did you mean phoenix-company/,
    ],
    ['an impossible day', ['analyse', 'samples/trilby', '--as-of', '2025-02-30'], /2025-02-30 is no day/],
    [
      'a value out of bounds in a list',
      ['sensitivity', 'seat-hopping.shortMoves', 'samples/trilby', '--values', '3,0'],
      /shortMoves=0 is out of bounds \(give a number from 2 to 50/,
    ],
    [
      'no value at all',
      ['sensitivity', 'seat-hopping.shortMoves', 'samples/trilby', '--values', ''],
      /shortMoves= is out of bounds/,
    ],
    ['an unknown format', ['analyse', 'samples/trilby', '--format', 'pdf'], /Allowed choices/],
    ['an unknown sector', ['analyse', 'samples/trilby', '--sector', 'masage'], /no sector masage/],
    ['a bad number of threads', ['analyse', 'samples/trilby', '--threads', 'two'], /--threads two/],
    [
      'a place in which nothing can be kept',
      ['analyse', 'samples/trilby', '--temp', '/proc'],
      /^error: no folder for what a run keeps for itself can be made in \/proc/m,
    ],
    ['a bad size', ['analyse', 'samples/trilby', '--memory', 'much'], /--memory much/],
    ['an unknown command', ['analyze', 'samples/trilby'], /Did you mean analyse/],
  ])('%s', async (_, args, message) => {
    const output = join(folder, 'report.json');
    const given = args[0] === 'analyse' ? [...args, '--output', output] : args;
    const { code, stdout, stderr } = await confineGraph(...given);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(existsSync(output)).toBe(false);
  });

  test('a folder without anything recognised', async () => {
    writeFileSync(join(folder, 'notes.csv'), 'a,b\n1,2\n');
    const { code, stderr } = await confineGraph('analyse', folder);
    expect(stderr).toMatch(/^error: /m);
    expect(stderr).toContain('notes.csv');
    expect(code).toBe(2);
  });

  test('what is read is not written over', async () => {
    const extract = join(folder, 'gazette.csv');
    writeFileSync(extract, gazette);
    const { code, stderr } = await confineGraph('analyse', folder, '--output', extract);
    expect(stderr).toMatch(/gazette\.csv is to be written, and is one of the extracts \(name another file\)/);
    expect(code).toBe(2);
    expect(readFileSync(extract, 'utf8')).toBe(gazette);
  });

  test('one file for two outputs', async () => {
    const both = join(folder, 'both.csv');
    const { code, stderr } = await confineGraph('analyse', 'samples/trilby', '-o', both, '--rejects', both);
    expect(stderr).toBe('error: --output, --rejects and --timings name the same file (name one for each)\n');
    expect(code).toBe(2);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output', async () => {
    const { code, stderr } = await confineGraphInto('/dev/full', 'patterns');
    expect(stderr).toMatch(
      /^error: the output could not be written: ENOSPC.*\(make room, or use --output\)$/m,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  });

  test('standard output that is a file is written to its last byte', async () => {
    const file = join(folder, 'report.json');
    await confineGraphInto(file, 'analyse', 'samples/trilby', '--format', 'json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('networks');
  });

  test('an output without a name', async () => {
    const { code, stderr } = await confineGraph('analyse', 'samples/trilby', '--output', '');
    expect(stderr).toBe('error: --output names no file (give it one)\n');
    expect(code).toBe(2);
  });

  test('a link to a file is followed, and stays a link', async () => {
    writeFileSync(join(folder, 'gazette.csv'), gazette);
    writeFileSync(join(folder, 'kept.json'), 'old');
    symlinkSync(join(folder, 'kept.json'), join(folder, 'link.json'));
    await confineGraph('analyse', folder, '-f', 'json', '-o', join(folder, 'link.json'));
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8'))).toHaveProperty('findings');
  });

  test.skipIf(!existsSync('/dev/full'))('a full device stays one, and is told', async () => {
    writeFileSync(join(folder, 'gazette.csv'), gazette);
    const full = await confineGraph('analyse', folder, '--output', '/dev/full');
    expect(full.stderr).toMatch(/^error: \/dev\/full could not be written: ENOSPC/m);
    expect(full.code).toBe(2);
    const mentions = await confineGraph('entities', 'samples/trilby', '--output', '/dev/full');
    expect(mentions.stderr).toMatch(/^error: \/dev\/full could not be written: ENOSPC/m);
    expect(mentions.code).toBe(2);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  test('an output that cannot be written leaves nothing behind', async () => {
    writeFileSync(join(folder, 'gazette.csv'), gazette);
    const { code, stderr } = await confineGraph(
      'analyse',
      folder,
      '--output',
      join(folder, 'no', 'report.txt'),
    );
    expect(stderr).toMatch(/there is no folder/);
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(['gazette.csv']);
  });
});

test('--memory bounds the whole program: a run that took more all the same says so, another one does not', async () => {
  const tight = await confineGraph('analyse', 'samples/hare', '--memory', '170MB');
  expect(tight.stderr).toMatch(/^warning: the run took \d+ MB at its peak, more than --memory 170MB/m);
  expect(tight.code).toBe(0);
  const roomy = await confineGraph('analyse', 'samples/hare', '--memory', '1GB');
  expect(roomy.stderr).toBe('');
  expect(roomy.stdout).toBe(tight.stdout);
});

test('memory that does not suffice is told, with the way out', async () => {
  const { code, stderr } = await confineGraph('analyse', 'samples/town', '--memory', '12MB');
  expect(stderr).toMatch(/^error: .*--memory/m);
  expect(code).toBe(2);
});

describe('what a user gets', () => {
  test('data on standard output, the report for its owner only, the same bytes with one and two threads', async () => {
    const outputs = ['1', '2'].map((threads) => join(folder, `${threads}.json`));
    for (const [at, output] of outputs.entries()) {
      const { code, stdout } = await confineGraph(
        ...['analyse', 'samples/azrael', '--format', 'json', '--output', output, '--threads', String(at + 1)],
      );
      expect([code, stdout]).toEqual([0, '']);
      expect(statSync(output).mode & 0o777).toBe(0o600);
    }
    const [one, two] = outputs.map((output) => readFileSync(output, 'utf8'));
    expect(two).toBe(one);
    const { networks } = JSON.parse(one!) as { networks: { tier: string }[] };
    expect(networks[0]!.tier).toBe('PRIORITY');
  });

  test('a day far ahead is looked from like any other', async () => {
    const { code, stdout } = await confineGraph(
      'analyse',
      'samples/trilby',
      '--as-of',
      '2100-01-01',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).run.asOf).toBe('2100-01-01');
  });

  test('--fail-on tells by the exit code that a tier is reached', async () => {
    const reached = await confineGraph(
      'analyse',
      'samples/azrael',
      '--fail-on',
      'PRIORITY',
      '--tier',
      'PRIORITY',
    );
    expect(reached.code).toBe(1);
    const notReached = await confineGraph('analyse', 'samples/hare', '--fail-on', 'ATTENTION');
    expect(notReached.code).toBe(0);
  });

  test('graphs for Gephi hold every member of every network', async () => {
    const [gexf, graphml, json] = await Promise.all(
      ['gexf', 'graphml', 'json'].map((format) =>
        confineGraph('analyse', 'samples/trilby', '--format', format),
      ),
    );
    const { networks } = JSON.parse(json!.stdout) as { networks: { members: unknown[] }[] };
    const members = networks.reduce((sum, network) => sum + network.members.length, 0);
    expect(members).toBeGreaterThan(0);
    expect(gexf!.stdout.split('<node ')).toHaveLength(members + 1);
    expect(graphml!.stdout.split('<node ')).toHaveLength(members + 1);
  });

  test('files in another order, under other names, give the same report', async () => {
    const report = async (...paths: string[]) => {
      const { stdout } = await confineGraph(
        'analyse',
        ...paths,
        '--format',
        'json',
        '--pattern',
        'serial-collapse',
      );
      const parsed = JSON.parse(stdout) as { run: { inputs: unknown }; findings: unknown; networks: unknown };
      return { findings: parsed.findings, networks: parsed.networks };
    };
    const files = ['gazette.csv', 'mandates.csv', 'kbo'].map((name) => `samples/donut/${name}`);
    expect(await report(...files.toReversed())).toEqual(await report(...files));
  });

  test('a reader that has seen enough is no error', async () => {
    const child = start('patterns', '--format', 'json');
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
  });

  test('explain, diff and why-not work on what analyse wrote', async () => {
    const report = join(folder, 'report.json');
    const wrote = await confineGraph('analyse', 'samples/azrael', '--format', 'json', '--output', report);
    expect(wrote.stderr).toMatch(/^Written: .*report\.json \(json; \d+ networks and \d+ findings\)$/m);
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as {
      findings: { id: string; pattern: string; subjects: { kind: string; id: string }[] }[];
    };
    const finding = findings.find(({ pattern }) => pattern === 'seat-hopping')!;
    const explained = await confineGraph('explain', finding.id.slice(0, 8), report);
    expect(explained.stdout).toMatch(/gazette\.csv/);
    const { networks } = JSON.parse(readFileSync(report, 'utf8')) as { networks: { id: string }[] };
    const network = await confineGraph('explain', networks[0]!.id.slice(0, 8), report);
    expect(network.stdout).toContain(`network ${networks[0]!.id}`);
    const same = await confineGraph('diff', report, report);
    expect(same.code).toBe(0);
    const company = finding.subjects.find(({ kind }) => kind === 'company')!.id;
    const flagged = await confineGraph('why-not', company, 'seat-hopping', 'samples/azrael');
    expect(flagged.stdout).toMatch(/is flagged by seat-hopping/);
  });
});
