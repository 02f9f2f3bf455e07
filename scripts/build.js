// Compiles src to dist and carries over what the program reads at run time beside its code (SQL, schemas,
// pattern pages). Plain JavaScript: it runs in `prepare`, before anything is compiled.
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const carried = /\.(sql|json|md|html|css)$/;

rmSync(join(root, 'dist'), { recursive: true, force: true });
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
// --no-check leaves the types unchecked: the tests build so, as the types have a check of their own
const options = process.argv.includes('--no-check') ? ['--noCheck'] : [];
execFileSync(
  process.execPath,
  [join(typescript, 'bin', 'tsc'), '-p', join(root, 'tsconfig.build.json'), ...options],
  { stdio: 'inherit' },
);
for (const path of filesBelow(join(root, 'src'))) {
  if (carried.test(path)) cpSync(path, join(root, 'dist', relative(join(root, 'src'), path)));
}

function filesBelow(folder) {
  return readdirSync(folder)
    .filter((name) => name !== 'fixtures')
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}
