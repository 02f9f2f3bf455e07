import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Networks } from '../src/networks/networks.ts';
import { catalogue } from '../src/patterns/catalogue.ts';
import { analyse } from '../src/pipeline.ts';
import { NO_NOISE, type NoiseShares } from '../src/selftest/noise.ts';
import type { World } from '../src/selftest/world.ts';
import { writeExtracts } from '../src/selftest/write-extracts.ts';

/** Writes a world as extracts, runs the whole flow over it, and says what it found. */
export async function analyseWorld(world: World, noise: NoiseShares = NO_NOISE): Promise<Networks> {
  const folder = mkdtempSync(join(tmpdir(), 'confine-world-'));
  try {
    await writeExtracts(world, folder, noise);
    const patterns = catalogue.filter(({ onByDefault }) => onByDefault);
    const { found, run } = await analyse(
      { paths: [folder], asOf: world.asOf, limits: { threads: 1 } },
      patterns,
    );
    run.close();
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
