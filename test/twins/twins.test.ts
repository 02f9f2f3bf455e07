import { describe, expect, it } from 'vitest';
import { judgeNetworks } from '../../src/selftest/judge.ts';
import { networkLabel } from '../../src/selftest/labelled-world.ts';
import { Stage } from '../../src/selftest/plants/stage.ts';
import { buildTown } from '../../src/selftest/town/town.ts';
import { TWINS } from '../../src/selftest/twins/index.ts';
import { World } from '../../src/selftest/world.ts';
import { analyseWorld } from '../selftest-worlds.ts';

describe('innocent twins stay below ATTENTION', () => {
  it('has all seventeen of the catalogue', () => {
    expect(TWINS.map(({ name }) => name).sort()).toEqual([
      'accountant',
      'at-home',
      'brewery-pub',
      'co-working',
      'code-migration',
      'curator',
      'family-name',
      'franchise',
      'group-move',
      'honest-restart',
      'municipal-merger',
      'nace-2025',
      'refuge',
      'shopping-centre',
      'student-house',
      'syndic',
      'two-of-one-name',
    ]);
  });

  it.each(TWINS)('$name: $says', async (twin) => {
    const world = new World(`twin ${twin.name}`);
    const subjects = twin.build(new Stage(world));
    await buildTown(world, 150, 60);
    const { networks, findings } = await analyseWorld(world);
    const label = networkLabel(twin.name, twin.hidden ? null : 'NOTE', [], subjects);
    expect(judgeNetworks([label], networks, findings, 'twin')).toEqual([
      expect.objectContaining({ name: twin.name, right: true }),
    ]);
  });

  it('the refuge would be found, were it not on the allow-list', async () => {
    const world = new World('twin refuge');
    const refuge = TWINS.find(({ name }) => name === 'refuge');
    const subjects = refuge?.build(new Stage(world)) ?? [];
    world.allowed.length = 0;
    await buildTown(world, 150, 60);
    const { networks, findings } = await analyseWorld(world);
    const label = networkLabel('refuge', 'NOTE', ['P30', 'P31'], subjects);
    expect(judgeNetworks([label], networks, findings, 'case')).toEqual([
      expect.objectContaining({ got: 'NOTE', right: true }),
    ]);
  });
});
