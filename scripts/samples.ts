import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from '../src/selftest/cases/case.ts';
import { CASES } from '../src/selftest/cases/index.ts';
import { plantedTown, sampleWorld } from '../src/selftest/samples.ts';
import { writeExtracts } from '../src/selftest/write-extracts.ts';
import { writeFrenchTown } from './countries/france.ts';
import { writeBritishTown } from './countries/uk.ts';

/**
 * Makes `samples/`: one small world per case, the town, and an invented town a country. `--check` only compares: it exits 1 when the committed
 * samples are not what the generator makes.
 */
const samples = fileURLToPath(new URL('../samples/', import.meta.url));

const README_TOWN = `# town
Sixteen hundred ordinary companies, and a few planted networks: Donut, Azrael, Trilby, Wilby and Clementine live among them.
All names and numbers are invented; made by \`npm run samples\`, never edited by hand.
`;

function readmeOf({ name, sector, says, tier }: Case): string {
  return `# ${name} (${sector})
${says}
Expected: ${tier === null ? 'nothing found' : `a network at ${tier}`}. All names and numbers are invented; made by \`npm run samples\`.
`;
}

async function writeSamples(folder: string): Promise<void> {
  for (const one of CASES) {
    const into = join(folder, one.name);
    mkdirSync(into, { recursive: true });
    await writeExtracts((await sampleWorld(one)).world, into);
    writeFileSync(join(into, 'README.md'), readmeOf(one));
  }
  const town = join(folder, 'town');
  mkdirSync(town, { recursive: true });
  await writeExtracts(await plantedTown(), town);
  writeFileSync(join(town, 'README.md'), README_TOWN);
  writeBritishTown(join(folder, 'uk'));
  writeFrenchTown(join(folder, 'france'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

/** Paths that differ between the two folders, or stand in one only. */
function differences(one: string, other: string): string[] {
  const all = new Set([...filesIn(one), ...filesIn(other)]);
  const read = (folder: string, path: string) => {
    try {
      return readFileSync(join(folder, path), 'latin1');
    } catch {
      return undefined;
    }
  };
  return [...all].filter((path) => read(one, path) !== read(other, path)).sort();
}

if (process.argv.includes('--check')) {
  const fresh = `${mkdtempSync(join(tmpdir(), 'samples-'))}/`;
  await writeSamples(fresh);
  const stale = differences(samples, fresh);
  rmSync(fresh, { recursive: true });
  for (const path of stale) console.error(`samples/${path} is not what npm run samples makes`);
  process.exit(stale.length === 0 ? 0 : 1);
}
rmSync(samples, { recursive: true, force: true });
await writeSamples(samples);
