import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The package as a stranger gets it: packed, installed into an empty folder, compiled against and run. No registry is asked:
// what the package depends on is linked from the project.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'confine-package-')));
const installed = join(folder, 'node_modules', 'confine-graph');

beforeAll(() => {
  // dist is fresh already (see test/command/built-command.ts): prepare would only make it again
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'pipe',
  });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(join(folder, 'node_modules'));
  execFileSync('tar', ['xzf', tarball!], { cwd: folder });
  cpSync(join(folder, 'package'), installed, { recursive: true });
  rmSync(join(folder, 'package'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `import { type AnalyseOptions, analyse, type Checked, check, explain, type Finding, type Report, renderers, UsageError, version } from 'confine-graph';

const options: AnalyseOptions = { patterns: ['phoenix-company'], asOf: '2026-06-30', threads: 1 };
const extracts = process.argv[2] ?? '';
const report: Report = await analyse(extracts, options);
const checked: Checked = await check([extracts]);
const first: Finding | undefined = report.findings[0];
const refused = await analyse('no-such-folder').catch((error: unknown) => error instanceof UsageError);
console.log(
  JSON.stringify({
    version,
    asOf: report.run.asOf,
    patterns: report.coverage.map(({ pattern }) => pattern),
    found: report.findings.length > 0,
    explained: first === undefined ? '' : explain(report, first.id).split('\\n')[0],
    rows: [...renderers.csv(report, { width: 100, color: false })].length === report.findings.length + 2,
    files: checked.files.length > 0,
    refused,
  }),
);
`;

test('a program that imports the package compiles strictly, without the options of the project', {
  timeout: 300_000,
}, () => {
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const config = {
    compilerOptions: {
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ target: 'ES2022', module: 'nodenext', types: ['node'], skipLibCheck: false },
    },
    files: ['program.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const output = execFileSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
  expect(output).toBe('');
});

test('and runs', { timeout: 300_000 }, () => {
  const sample = join(installed, 'samples', 'azrael');
  const output = execFileSync(process.execPath, ['program.js', sample], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual({
    version: '0.1.0',
    asOf: '2026-06-30',
    patterns: ['phoenix-company'],
    found: true,
    explained: expect.stringMatching(/^P01 Phoenix: a successor around the collapse/),
    rows: true,
    files: true,
    refused: true,
  });
});

test('the package holds what its README links to', () => {
  for (const path of [
    'LICENSE',
    'CHANGELOG.md',
    'docs/scoring.md',
    'src/patterns/phoenix-company/README.md',
  ]) {
    expect(() => realpathSync(join(installed, path)), path).not.toThrow();
  }
  expect(readdirSync(join(installed, 'src', 'patterns', 'phoenix-company'))).toEqual(['README.md']);
});
