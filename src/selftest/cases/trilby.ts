import type { Case } from './case.ts';

/** Massage: a second company stands ready before the first fails, a new manager is left with it. */
export const trilby: Case = {
  name: 'trilby',
  sector: 'massage',
  says: 'Z founds a second company with a parlour shortly before the first goes bankrupt, and hands the first to a new manager. Its purposes vary widely; the sole trader of a parlour in a flat, partner of Z, starts again in another city.',
  tier: 'PRIORITY',
  signals: ['P02', 'P04', 'P10'],
  build(world) {
    const z = world.person('3500');
    const front = world.person('3530');
    const trader = world.person('3600');
    const flat = world.address('3600', '4');
    world.soleTrader({ person: trader, start: '2019-09-02', nace: '96040', unit: flat });
    const first = world.company({
      start: '2019-05-13',
      nace: '96040',
      zip: '3500',
      founders: [z],
      shares: true,
    });
    world.changePurpose(first, '2022-02-07', '47711');
    world.changePurpose(first, '2023-10-16', '56301');
    const second = world.company({
      start: '2024-06-03',
      nace: '96040',
      zip: '3600',
      founders: [z],
      shares: true,
    });
    world.appoint(second, trader, { role: 'partner', from: '2024-06-03' });
    world.resign(world.mandateOf(first, z), '2024-09-30');
    world.appoint(first, front, { from: '2024-09-30' });
    world.collapse(first, '2024-12-05');
    world.soleTrader({ person: trader, start: '2025-09-15', nace: '96099', zip: '2800' });
    return { companies: [first, second] };
  },
};
