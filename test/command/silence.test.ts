import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/reports/report.ts';
import { confineGraph } from './command.ts';

// An empty report with exit code 0 reads as "all clear": it is one only where there was something to look at.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silence-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = '0123456749,manager,Voorbol,Ana,2020-01-01';
/** Its check digits are wrong. */
const BAD = '0123456750,manager,Voorbol,Ana,2020-01-01';

/** Mandates of so many good and bad rows, beside other extracts, as a folder. */
function extracts(good: number, bad: number): string {
  const path = join(folder, 'extracts');
  mkdirSync(path, { recursive: true });
  const rows = [...Array.from({ length: good }, () => GOOD), ...Array.from({ length: bad }, () => BAD)];
  const header = 'enterprise_number,role,person_name,person_first_name,start_date';
  writeFileSync(join(path, 'mandates.csv'), `${[header, ...rows].join('\n')}\n`);
  writeFileSync(
    join(path, 'gazette.csv'),
    'enterprise_number,publication_date,event_type,zipcode,municipality,street,house_number\n0123456749,2020-05-01,incorporation,9600,Ronse,Markt,1\n',
  );
  return path;
}

describe('too many rejects', () => {
  const commands: [string, (path: string) => string[]][] = [
    ['analyse', (path) => ['analyse', path]],
    ['check', (path) => ['check', path]],
    ['entities', (path) => ['entities', path]],
    ['why-not', (path) => ['why-not', '0123456749', 'director-churn', path]],
    ['sensitivity', (path) => ['sensitivity', 'director-churn.swapDays', path, '--values', '3']],
    ['profile', (path) => ['profile', path]],
  ];

  test.each(commands)(
    '%s: more than the share that is let pass is exit 2, and names the way out',
    async (_, args) => {
      const path = extracts(8, 2);
      const { code, stderr } = await confineGraph(...args(path), '--max-rejects', '0.1');
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(
          'error: mandates.csv is refused: 2 of its 10 rows cannot be read as confine/mandates (record 9 enterprise_number 0123456750 the check digits are wrong;',
        ),
      ]);
      expect(stderr).toContain('let more pass with --max-rejects');
    },
  );

  test.each([
    ['a share that is not passed', 8, 2, ['--max-rejects', '20%'], 0],
    ['a share that is', 8, 2, ['--max-rejects', '19,9 %'], 2],
    ['none at all', 8, 1, ['--max-rejects', '0'], 2],
    ['a fifth of many rows by default', 40, 10, [], 0],
    ['more than a fifth of many rows by default', 40, 11, [], 2],
    ['half of few rows by default', 2, 2, [], 0],
    ['nearly all of few rows by default', 1, 4, [], 2],
    ['all rows by default', 0, 1, [], 2],
    ['all rows, where any share is let pass', 0, 1, ['--max-rejects', '1'], 0],
  ])('%s', async (_, good, bad, options, code) => {
    expect((await confineGraph('check', extracts(good, bad), ...options)).code).toBe(code);
  });

  test('nothing that can be read at all is exit 2 whatever is let pass', async () => {
    const path = join(extracts(0, 3), 'mandates.csv');
    for (const command of ['check', 'entities']) {
      const { code, stderr } = await confineGraph(command, path, '--max-rejects', '1');
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('error: There is nothing to look at: no row of mandates.csv can be read'),
      ]);
    }
  });

  test('check still shows all, and writes the rejects', async () => {
    const rejects = join(folder, 'rejects.csv');
    const { code, stdout } = await confineGraph('check', extracts(0, 3), '--rejects', rejects);
    expect([code, stdout]).toEqual([2, expect.stringContaining('confine/gazette')]);
    expect(readFileSync(rejects, 'utf8').split('\n')).toHaveLength(5);
  });

  test.each(['a lot', '-0.1', '1.5', '120%', ''])('%j is no share', async (share) => {
    const { code, stderr } = await confineGraph('check', 'samples/trilby', `--max-rejects=${share}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--max-rejects ${share} is no share`)]);
  });
});

describe('a filter that matches nothing', () => {
  const town = ['samples/town', '-p', 'seat-hopping', '-p', 'phoenix-company'];

  test.each([
    [
      'a municipality that no table knows',
      ['--municipality', 'Atlantis'],
      'error: No address in the extracts lies in Atlantis (check the spelling)\n',
    ],
    [
      'one that is nearly called like another',
      ['--municipality', 'Kortrik'],
      'error: No address in the extracts lies in Kortrik (did you mean Kortrijk?)\n',
    ],
    [
      'one without data',
      ['--municipality', 'Herstappe'],
      'error: No address in the extracts lies in Herstappe (check that the extracts cover it)\n',
    ],
    [
      'the second of two',
      ['--municipality', 'Brugge,Atlantis'],
      'error: No address in the extracts lies in Atlantis (check the spelling)\n',
    ],
    [
      'a postcode',
      ['--zipcode', '99999'],
      'error: No address in the extracts has the postcode 99999 (check that the extracts cover it)\n',
    ],
    [
      'a sector',
      ['--sector', '9900'],
      'error: No company in the extracts has an activity of the sector 9900 (check that the extracts cover it)\n',
    ],
    ['a sector that does not exist', ['--sector', 'alchemy'], /^error: There is no sector alchemy/],
    [
      'a pattern',
      ['--pattern', 'phenix-company'],
      /^error: There is no pattern phenix-company \(did you mean phoenix-company\?\)/,
    ],
    [
      'an empty one',
      ['--municipality', ''],
      /option '--municipality <name>' argument '' is invalid. It is empty\./,
    ],
  ])('%s', async (_, options, message) => {
    const { code, stdout, stderr } = await confineGraph('analyse', ...town, ...options);
    expect([code, stdout]).toEqual([2, '']);
    if (typeof message === 'string') expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
  });

  test('a profile is no other', async () => {
    for (const options of [
      ['--municipality', 'Atlantis'],
      ['--sector', '9900'],
    ]) {
      const { code, stderr } = await confineGraph('profile', 'samples/town', ...options);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: No /)]);
    }
  });

  test('where no extract tells what companies do, no sector is clear', async () => {
    const { code, stderr } = await confineGraph('analyse', extracts(3, 0), '--sector', 'massage');
    expect([code, stderr]).toEqual([
      2,
      'error: No company in the extracts has an activity of the sector massage (no extract tells the activities of companies)\n',
    ]);
  });
});

describe('of what the extracts hold, and no network answers to', () => {
  const asked = async (...options: string[]) => {
    const { code, stdout, stderr } = await confineGraph('analyse', 'samples/town', '-f', 'json', ...options);
    expect(code).toBe(0);
    const { networks, run } = JSON.parse(stdout) as Report;
    const said = run.warnings.filter((warning) => /answers? to/.test(warning));
    for (const warning of said) expect(stderr).toContain(`warning: ${warning}\n`);
    return { networks: networks.map(({ tier }) => tier), said };
  };

  test('a warning says whether there is none, or the tier hides it', async () => {
    expect((await asked()).said).toEqual([]);
    expect(await asked('--municipality', 'Brugge')).toEqual({ networks: ['NOTE', 'NOTE'], said: [] });
    expect(await asked('--municipality', 'Brugge', '--tier', 'PRIORITY')).toEqual({
      networks: [],
      said: ['2 networks answer to --municipality Brugge, and --tier PRIORITY hides them'],
    });
    expect(await asked('--municipality', 'Brugge,Vilvoorde', '--tier', 'ATTENTION')).toEqual({
      networks: ['PRIORITY'],
      said: ['2 networks answer to --municipality Brugge, and --tier ATTENTION hides them'],
    });
    expect((await asked('-p', 'seat-hopping', '--municipality', 'Lier')).said).toEqual([
      expect.stringMatching(/^no network answers to --municipality Lier; without it there are \d+$/),
    ]);
    expect((await asked('-p', 'no-substance', '--tier', 'PRIORITY')).said).toEqual([
      expect.stringMatching(/^no network answers to --tier PRIORITY; without it there are \d+$/),
    ]);
  });
});

test('coverage counts a collapsed company whose legal form no extract tells among those that could be flagged', async () => {
  const path = join(folder, 'unknown-kind');
  mkdirSync(path);
  writeFileSync(
    join(path, 'gazette.csv'),
    [
      'enterprise_number,publication_date,event_type,event_date,nace_code',
      '0999000030,2018-02-01,incorporation,2018-02-01,56301',
      '0999000030,2023-06-01,bankruptcy_opened,2023-06-01,',
      '0999000129,2023-09-01,incorporation,2023-09-01,56301',
    ].join('\n'),
  );
  writeFileSync(
    join(path, 'mandates.csv'),
    [
      'enterprise_number,role,person_name,person_first_name,person_birth_date,start_date',
      '0999000030,manager,Voorbol,Ana,1980-01-02,2018-02-01',
      '0999000129,manager,Voorbol,Ana,1980-01-02,2023-09-01',
    ].join('\n'),
  );
  const { stdout } = await confineGraph('analyse', path, '--as-of', '2024-06-30', '-f', 'json');
  const { coverage } = JSON.parse(stdout) as Report;
  const phoenix = coverage.find(({ pattern }) => pattern === 'phoenix-company');
  expect(phoenix).toMatchObject({ population: 1, flagged: 1 });
  expect(coverage.filter(({ flagged, population }) => flagged > (population ?? 0))).toEqual([]);
});
