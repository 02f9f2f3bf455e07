import type { Case } from './case.ts';

/** Massage: an investment company owns the buildings in which the parlours run. */
export const clementine: Case = {
  name: 'clementine',
  sector: 'massage',
  says: 'The owner of a chain of parlours also controls the investment company that owns most of their buildings, and owns more houses in the city. Cleaning passes through a succession of subcontractors.',
  tier: 'ATTENTION',
  signals: ['P21', 'P27', 'P28'],
  build(world) {
    const owner = world.person('3500');
    owner.home = world.address('3500');
    const manager = world.person('3500');
    const investor = world.company({
      start: '2015-02-09',
      nace: '68201',
      zip: '3500',
      unit: 'none',
      founders: [owner],
    });
    const shops = [world.address('3500'), world.address('3500'), world.address('3500')];
    const one = world.company({ start: '2018-03-12', nace: '96040', seat: shops[0]!, founders: [owner] });
    const two = world.company({ start: '2019-06-17', nace: '96040', seat: shops[1]!, founders: [manager] });
    const three = world.company({
      start: '2021-01-18',
      nace: '96040',
      seat: shops[2]!,
      founders: [world.person('3500')],
    });
    world.share(two, { foreign: 'NL:71834402' }, 20, '2019-06-17');
    for (const address of shops) {
      world.parcel({ address, nature: 407, since: '2016-05-30', owners: [{ company: investor }] });
    }
    world.parcel({ address: owner.home, nature: 200, since: '2012-08-20', owners: [{ person: owner }] });
    for (const since of ['2020-10-05', '2022-04-11', '2023-11-27']) {
      world.parcel({ address: world.address('3500'), nature: 200, since, owners: [{ person: owner }] });
    }
    const cleaners = ['2017-04-03', '2020-02-10', '2025-04-07'].map((start) =>
      world.company({ start, nace: '81210', zip: '3600' }),
    );
    const chain = [one, ...cleaners];
    for (let nth = 0; nth + 1 < chain.length; nth += 1) {
      world.subcontracts.push({
        principal: chain[nth]!,
        contractor: chain[nth + 1]!,
        activity: '81210',
        from: `2025-0${5 + nth}-12`,
      });
    }
    return { companies: [investor, one, two, three] };
  },
};
