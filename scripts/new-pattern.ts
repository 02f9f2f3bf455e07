// Makes the folder of a new pattern from src/patterns/_template: npm run new-pattern NAME. What it makes works and passes its
// fixtures; CONTRIBUTING.md says what to do with it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/patterns/catalogue.ts';

const patterns = fileURLToPath(new URL('../src/patterns', import.meta.url));
const [id, ...more] = process.argv.slice(2);
const refused = refusal();
if (refused === undefined) make(id!);
else {
  console.error(`${refused}\nUsage: npm run new-pattern NAME, such as npm run new-pattern young-collapse`);
  process.exitCode = 2;
}

function refusal(): string | undefined {
  if (id === undefined || more.length > 0) return 'Give one name.';
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id))
    return `${id} is no name: write small letters, with dashes between the words.`;
  return existsSync(join(patterns, id)) ? `src/patterns/${id} is there already.` : undefined;
}

function make(name: string): void {
  const words = {
    id: name,
    local: name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    table: name.replaceAll('-', '_'),
    code: nextCode(),
  };
  const template = join(patterns, '_template');
  for (const file of readdirSync(template, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const from = join(file.parentPath, file.name);
    const into = join(patterns, name, from.slice(template.length + 1).replace(/\.template$/, ''));
    mkdirSync(dirname(into), { recursive: true });
    writeFileSync(into, filled(readFileSync(from, 'utf8'), words));
  }
  execFileSync('npx', ['tsx', fileURLToPath(new URL('./generate.ts', import.meta.url))], {
    stdio: 'inherit',
  });
  console.log(
    `src/patterns/${name} is ${words.code}. Raise the number of the catalogue in test/patterns/catalogue.test.ts, then: ` +
      `PATTERN=${name} npx vitest run test/patterns/fixtures/collapses-and-seats.test.ts`,
  );
}

/** P33 behind P32. */
function nextCode(): string {
  const numbers = catalogue.map(({ code }) => Number(/^P(\d+)$/.exec(code)?.[1] ?? 0));
  return `P${String(Math.max(...numbers) + 1).padStart(2, '0')}`;
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, word: string) => words[word] ?? whole);
}
