import type { Case } from './case.ts';

/** Massage: several companies at the manager's home, without premises of their own. */
export const thaiChicken: Case = {
  name: 'thai-chicken',
  sector: 'massage',
  says: 'Several companies sit at the home of the parlours’ manager, all of special forms: private companies set up by one person, a limited partnership without an establishment unit. The parlours lie in several municipalities.',
  tier: 'NOTE',
  signals: ['P12', 'P16'],
  build(world) {
    const manager = world.person('3620');
    const home = world.address('3620');
    manager.home = home;
    world.parcel({ address: home, nature: 200, since: '2014-04-28', owners: [{ person: manager }] });
    const plan = { nace: '96040', seat: home, founders: [manager] };
    return {
      companies: [
        world.company({ ...plan, start: '2019-02-11', unit: world.address('3620') }),
        world.company({ ...plan, start: '2020-09-21', unit: world.address('3630') }),
        world.company({ ...plan, start: '2022-03-07', unit: 'none' }),
        world.company({ ...plan, start: '2023-05-15', unit: 'none', form: '612' }),
      ],
    };
  },
};
