/**
 * Has Spark's own parser read every SQL file between records and findings, so that the same text can run on Spark:
 *
 *   npm run spark                    makes an environment with a pinned Spark once (some 500 MB), then reads in ten seconds
 *   npm run spark -- --python PYTHON the command that makes it; default python3
 *
 * Where there is no Python or Java, that is reported and nothing is read: exit code 0. A file that is refused is named with
 * its line and the parser's words: exit code 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SqlTable, tablesIn } from '../../src/engine/table-graph.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const environment = join(root, 'node_modules', '.cache', 'spark');
const requirements = join(here, 'requirements.txt');

const { values } = parseArgs({ options: { python: { type: 'string', default: 'python3' } } });

/** The Python of the environment, or why there is none. */
function sparksPython(): { python: string } | { missing: string } {
  if (spawnSync('java', ['-version']).status !== 0) return { missing: 'there is no Java' };
  const python = join(environment, 'bin', 'python');
  const made = join(environment, 'made-from');
  const pinned = readFileSync(requirements, 'utf8');
  if (existsSync(made) && readFileSync(made, 'utf8') === pinned) return { python };
  rmSync(environment, { recursive: true, force: true });
  if (spawnSync(values.python, ['-m', 'venv', environment]).status !== 0) {
    return { missing: `${values.python} makes no environment` };
  }
  const installed = spawnSync(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements], {
    encoding: 'utf8',
  });
  if (installed.status !== 0)
    return { missing: `pip cannot install ${pinned.trim()}: ${installed.stderr.trim()}` };
  writeFileSync(made, pinned);
  return { python };
}

/** Parameters only have to be values here. */
function withValues(sql: string): string {
  return sql.replaceAll(/\$as_of\b/g, "DATE '2025-06-30'").replaceAll(/\$[a-z][a-z0-9_]*/g, '1');
}

function files(): { file: string; sql: string }[] {
  const tables = ['entities', 'timeline', 'patterns', 'networks', 'profile'].flatMap((folder) =>
    tablesIn(join(root, 'src', folder)),
  );
  const parts = tables.flatMap((table): readonly SqlTable[] => table.rounds?.steps ?? [table]);
  return parts.map(({ file, sql }) => ({ file: relative(root, file), sql: withValues(sql) }));
}

const found = sparksPython();
if ('missing' in found) {
  console.log(`Spark's parser was not asked: ${found.missing}`);
} else {
  const lines = files().map((entry) => JSON.stringify(entry));
  const { status } = spawnSync(found.python, [join(here, 'parse.py')], {
    input: `${lines.join('\n')}\n`,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
