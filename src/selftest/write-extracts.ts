import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { NO_NOISE, type NoiseShares } from './noise.ts';
import type { World } from './world.ts';
import { writeCadastre } from './write-cadastre.ts';
import { writeConfine } from './write-confine.ts';
import { writeKbo } from './write-kbo.ts';

/**
 * Writes the world as a folder of extracts in their published layouts: `kbo/` (KBO Open Data, full set), `cadastre/`
 * (where there are parcels) and the project's own layouts beside them. Same world and noise, same bytes.
 */
export async function writeExtracts(
  world: World,
  folder: string,
  noise: NoiseShares = NO_NOISE,
): Promise<void> {
  await world.finish();
  const kbo = join(folder, 'kbo');
  mkdirSync(kbo, { recursive: true });
  const paired = await writeKbo(world, kbo);
  if (world.parcels.length > 0) {
    const cadastre = join(folder, 'cadastre');
    mkdirSync(cadastre, { recursive: true });
    await writeCadastre(world, cadastre);
  }
  await writeConfine(world, folder, noise, world.random.fork('noise'), paired);
}
