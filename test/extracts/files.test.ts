import { execFileSync, spawn } from 'node:child_process';
import { renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { reading } from './extract-folder.ts';
import { zipOf } from './zip-file.ts';

// Whatever lies in a folder: each thing that cannot be read is one line, and stops nothing else.

const MANDATES =
  'enterprise_number,role,person_name,start_date\n0123456749,bestuurder,Voorbeeld,2020-01-01\n';
const GAZETTE = 'enterprise_number,publication_date,event_type\n0123456749,2024-01-05,name_change\n';

type Files = Parameters<typeof reading>[0];
type Options = Parameters<typeof reading>[2];

/** Files that were read, and what was warned of. */
async function outcome(files: Files, options: Options = {}): Promise<{ read: string[]; warnings: string[] }> {
  const found = { read: [] as string[], warnings: [] as string[] };
  await reading(
    files,
    async ({ loaded }) => {
      found.read = loaded.inputs.map(({ path, rows }) => `${path} ${rows}`).sort();
      found.warnings = loaded.warnings;
    },
    options,
  );
  return found;
}

async function errorOf(files: Files, options: Options = {}): Promise<string> {
  try {
    await reading(files, async () => {}, options);
  } catch (error) {
    if (error instanceof UsageError)
      return `${error.message} (${error.wayOut})`.replaceAll(/\S*extracts-test-\w+\//g, '');
    throw error;
  }
  throw new Error('the files were read');
}

describe('a link', () => {
  const beside = (folder: string) => {
    symlinkSync('gone.csv', join(folder, 'dead.csv'));
    symlinkSync('round.csv', join(folder, 'round.csv'));
    symlinkSync('.', join(folder, 'here'));
    symlinkSync('m.csv', join(folder, 'z.csv'));
  };

  test('that leads nowhere or in a circle is named; the rest of the folder is read', async () => {
    expect(await outcome({ 'm.csv': MANDATES }, { beside })).toEqual({
      read: ['m.csv 1'],
      warnings: [
        'dead.csv is a link that leads nowhere: it is not read (mend the link, or take it away)',
        'round.csv is a link that leads in a circle: it is not read (mend the link, or take it away)',
        'z.csv is the same file as m.csv: read once',
      ],
    });
  });

  test('that is given by itself is an error', async () => {
    const given = (name: string) => errorOf({ 'm.csv': MANDATES }, { beside, paths: [name] });
    expect(await given('dead.csv')).toBe(
      'dead.csv is a link that leads nowhere (mend the link, or take it away)',
    );
    expect(await given('round.csv')).toBe(
      'round.csv is a link that leads in a circle (mend the link, or take it away)',
    );
    expect(await given('m.csv/below.csv')).toBe('There is no m.csv/below.csv (check the path)');
  });
});

describe('a name', () => {
  const odd = (folder: string) =>
    Buffer.concat([Buffer.from(`${folder}/m`), Buffer.from([0xe9]), Buffer.from('.csv')]);

  test('in bytes that are no UTF-8 is shown as Windows shows it, and the file read', async () => {
    const beside = (folder: string) => renameSync(join(folder, 'm.csv'), odd(folder));
    expect(await outcome({ 'm.csv': MANDATES }, { beside })).toEqual({ read: ['mé.csv 1'], warnings: [] });
    // what the program is given of such an argument
    const paths = ['m\uFFFD.csv'];
    expect(await outcome({ 'm.csv': MANDATES }, { beside, paths })).toEqual({
      read: ['mé.csv 1'],
      warnings: [],
    });
  });

  test('of a zip, and of a folder, in such bytes', async () => {
    const beside = (folder: string) => {
      writeFileSync(odd(folder), zipOf({ 'm.csv': MANDATES }));
      execFileSync('sh', [
        '-c',
        'mkdir "$0/d$(printf "\\351")" && mv "$0/g.csv" "$0/d$(printf "\\351")"',
        folder,
      ]);
    };
    expect(await outcome({ 'g.csv': GAZETTE }, { beside })).toEqual({
      read: ['dé/g.csv 1', 'mé.csv/m.csv 1'],
      warnings: [],
    });
  });

  test('that looks like a pattern means that file alone', async () => {
    const files = { 'm[1].csv': MANDATES, 'm1.csv': `${MANDATES}0123456749,bestuurder,Ander,2020-01-01\n` };
    expect((await outcome(files)).read).toEqual(['m1.csv 2', 'm[1].csv 1']);
    expect((await outcome({ '*.csv': MANDATES, 'g.csv': GAZETTE })).read).toEqual(['*.csv 1', 'g.csv 1']);
  });

  test('of a packed file does not make a plain one packed', async () => {
    expect(await outcome({ 'm.csv.gz': MANDATES, 'g.csv.zst': GAZETTE })).toEqual({
      read: ['g.csv.zst 1', 'm.csv.gz 1'],
      warnings: [],
    });
  });
});

describe('a zip', () => {
  const whole = { 'm.csv': MANDATES, 'g.csv': GAZETTE };

  test('of which a member does not fit its checksum is not read at all', async () => {
    const damaged = zipOf(whole, { 'm.csv': { damaged: true } });
    const line = 'z.zip/m.csv cannot be unpacked: it does not fit its checksum';
    const wayOut = '(fetch it again: it may have been cut short; or unpack it and give the folder)';
    expect(await errorOf({ 'z.zip': damaged })).toBe(`${line} ${wayOut}`);
    expect(await errorOf({ 'z.zip': damaged, 'g.csv': GAZETTE }, { paths: ['z.zip'] })).toBe(
      `${line} ${wayOut}`,
    );
    expect(await outcome({ 'z.zip': damaged, 'g2.csv': GAZETTE })).toEqual({
      read: ['g2.csv 1'],
      warnings: [`${line}: it is not read ${wayOut}`],
    });
  });

  test('with members that cannot be read is one line, and what else it holds is read', async () => {
    const mixed = zipOf(
      { ...whole, 'a.csv': 'x', 'b.csv': 'x' },
      { 'a.csv': { method: 12 }, 'b.csv': { method: 9 } },
    );
    expect(await outcome({ 'z.zip': mixed }, { paths: ['z.zip'] })).toEqual({
      read: ['z.zip/g.csv 1', 'z.zip/m.csv 1'],
      warnings: [
        'z.zip/a.csv and 1 more are packed by bzip2: it is not read (unpack it first, and give the folder)',
      ],
    });
  });

  test.each([
    [
      'of a method that is not read',
      zipOf({ 'm.csv': MANDATES }, { 'm.csv': { method: 14 } }),
      'is packed by LZMA',
    ],
    [
      'of an unknown method',
      zipOf({ 'm.csv': MANDATES }, { 'm.csv': { method: 77 } }),
      'is packed by method 77',
    ],
    ['that is encrypted', zipOf({ 'm.csv': MANDATES }, { 'm.csv': { encrypted: true } }), 'is encrypted'],
    ['without members', zipOf({}), 'holds no file'],
    ['cut short', zipOf(whole).subarray(0, 100), 'cannot be read as a zip'],
    ['that would leave its folder', zipOf({ '../m.csv': MANDATES }), 'cannot be read as a zip'],
  ])('%s is an error by itself, and a warning beside others', async (_, bytes, words) => {
    expect(await errorOf({ 'z.zip': bytes })).toMatch(new RegExp(`^z\\.zip ${words}`));
    const { read, warnings } = await outcome({ 'z.zip': bytes, 'g.csv': GAZETTE });
    expect(read).toEqual(['g.csv 1']);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`^z\\.zip ${words}.*: it is not read \\(`))]);
  });

  test('in a zip is named', async () => {
    const { warnings } = await outcome({ 'z.zip': zipOf({ 'g.csv': GAZETTE, 'in.zip': 'PK\u0003\u0004' }) });
    expect(warnings).toEqual(['z.zip/in.zip is a zip inside a zip: it is not read (unpack it first)']);
  });

  test('with two members of one name holds both', async () => {
    const first = zipOf({ 'm.csv': MANDATES, 'n.csv': GAZETTE });
    const twice = Buffer.from(first.toString('latin1').replaceAll('n.csv', 'm.csv'), 'latin1');
    expect((await outcome({ 'z.zip': twice })).read).toEqual(['z.zip/m.csv 1', 'z.zip/m.csv 1']);
  });
});

describe('a pipe', () => {
  const makePipe = (folder: string) => execFileSync('sh', ['-c', 'mkfifo "$0/p"', folder]);

  test.each(['-', '/dev/stdin'])('that is standard input is read as %s', (path) => {
    const command = ['--import', 'tsx', 'src/cli.ts', 'check', path, '--format', 'json'];
    const checked = JSON.parse(
      execFileSync(process.execPath, command, { input: MANDATES, encoding: 'utf8' }),
    );
    expect(checked.files).toMatchObject([{ path: 'standard input', layout: 'confine/mandates', rows: 1 }]);
  });

  test('that is given is read; one in a folder is named', async () => {
    const beside = (folder: string) => {
      makePipe(folder);
      spawn('sh', ['-c', 'cat "$0/m.csv" > "$0/p"', folder]);
    };
    const { read } = await outcome({ 'm.csv': MANDATES, 'f/g.csv': GAZETTE }, { beside, paths: ['f', 'p'] });
    expect(read).toEqual([expect.stringMatching(/\/p 1$/), 'g.csv 1']);
    const inFolder = (folder: string) => makePipe(folder);
    expect(await outcome({ 'm.csv': MANDATES }, { beside: inFolder })).toEqual({
      read: ['m.csv 1'],
      warnings: ['p is a pipe or a device: it is not read (give a pipe by itself)'],
    });
  });

  test('may bring a zip', async () => {
    const beside = (folder: string) => {
      makePipe(folder);
      spawn('sh', ['-c', 'cat "$0/z.zip" > "$0/p"', folder]);
    };
    const { read } = await outcome({ 'z.zip': zipOf({ 'm.csv': MANDATES }) }, { beside, paths: ['p'] });
    expect(read).toEqual([expect.stringMatching(/\/p\/m\.csv 1$/)]);
  });

  test('through which nothing comes is an error', async () => {
    const beside = (folder: string) => {
      makePipe(folder);
      spawn('sh', ['-c', ': > "$0/p"', folder]);
    };
    expect(await errorOf({ 'm.csv': MANDATES }, { beside, paths: ['p'] })).toMatch(
      /^Nothing came through .*p \(/,
    );
  });
});
