import type { Case } from './case.ts';

/** Bar: eight seats in barely eight years, managers and shares that change hands, and a successor. */
export const azrael: Case = {
  name: 'azrael',
  sector: 'bar',
  says: 'The seat of a bar moves eight times in barely eight years, managers and shares change hands. After the judicial dissolution the former manager founds a company with a similar purpose.',
  tier: 'PRIORITY',
  signals: ['P01', 'P06', 'P07', 'P09'],
  build(world) {
    const managers = Array.from({ length: 6 }, () => world.person('1000'));
    const [first, second, third, fourth, fifth, last] = managers as [
      (typeof managers)[number],
      (typeof managers)[number],
      (typeof managers)[number],
      (typeof managers)[number],
      (typeof managers)[number],
      (typeof managers)[number],
    ];
    const bar = world.company({ start: '2016-03-14', nace: '56301', zip: '1000', founders: [first] });
    world.resign(world.mandateOf(bar, first), '2018-05-31');
    world.appoint(bar, second, { from: '2018-05-31', to: '2020-01-20' });
    world.appoint(bar, third, { from: '2020-01-20', to: '2021-10-04' });
    world.appoint(bar, fourth, { from: '2021-10-04', to: '2022-09-12' });
    world.appoint(bar, fifth, { from: '2022-09-12', to: '2023-08-21' });
    world.appoint(bar, last, { from: '2023-08-21' });
    for (const [zip, day] of [
      ['1070', '2017-02-06'],
      ['1030', '2018-03-19'],
      ['1800', '2019-04-15'],
      ['1080', '2020-03-02'],
      ['1050', '2021-02-15'],
      ['1000', '2022-03-21'],
      ['1070', '2023-03-13'],
      ['1030', '2024-02-26'],
    ] as const) {
      world.moveSeat(bar, day, world.address(zip));
    }
    world.share(bar, { person: first }, 100, '2016-03-14', '2021-11-29');
    world.share(bar, { person: fourth }, 100, '2021-11-30', '2022-10-30');
    world.share(bar, { person: fifth }, 80, '2022-10-31', '2023-09-25');
    world.share(bar, { person: last }, 80, '2023-09-26');
    world.collapse(bar, '2025-02-10', 'judicial_dissolution');
    const successor = world.company({ start: '2025-08-18', nace: '56301', zip: '1030', founders: [last] });
    return { companies: [bar, successor] };
  },
};
