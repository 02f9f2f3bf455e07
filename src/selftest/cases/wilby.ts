import type { Case } from './case.ts';

/** Massage: four parlours in one city, three companies and a sole trader, and one person in all of them. */
export const wilby: Case = {
  name: 'wilby',
  sector: 'massage',
  says: 'Four parlours in one city are held by three companies and a sole trader; W is founder here, shareholder, director or manager there. The running passes back and forth, seats move, books show losses, masseuses are sold a self-employed status.',
  tier: 'PRIORITY',
  signals: ['P07', 'P14', 'P17', 'P18', 'P24'],
  build(world) {
    const w = world.person('2000');
    const [a, b, c, d] = [1, 2, 3, 4].map(() => world.person('2140')) as [
      typeof w,
      typeof w,
      typeof w,
      typeof w,
    ];
    const parlours = ['2000', '2060', '2060', '2140'].map((zip) => world.address(zip));
    const [north, south, east, west] = parlours as [
      (typeof parlours)[number],
      (typeof parlours)[number],
      (typeof parlours)[number],
      (typeof parlours)[number],
    ];

    const first = world.company({
      start: '2023-01-16',
      nace: '96040',
      zip: '2000',
      unit: 'none',
      founders: [w],
      managed: false,
    });
    world.appoint(first, a, { from: '2023-01-16' });
    const second = world.company({
      start: '2023-09-11',
      nace: '96040',
      zip: '2060',
      unit: 'none',
      foundedBy: first,
    });
    world.appoint(second, b, { from: '2023-09-11' });
    world.share(second, { person: w }, 40, '2023-09-11');
    world.share(second, { company: first }, 45, '2023-09-11');
    const third = world.company({ start: '2015-04-20', nace: '96040', zip: '2140', founders: [c] });
    world.resign(world.mandateOf(third, c), '2022-12-05');
    world.appoint(third, w, { from: '2022-12-05' });
    const fourth = world.soleTrader({ person: d, start: '2024-03-04', nace: '96040', unit: west });
    world.appoint(fourth, w, { role: 'manager', from: '2024-03-04' });

    world.openUnit(first, '2023-02-06', north).closed = '2023-10-30';
    world.openUnit(third, '2023-11-06', north).closed = '2024-06-24';
    world.openUnit(first, '2024-07-01', north).closed = '2025-01-20';
    world.openUnit(second, '2025-01-27', north);
    world.openUnit(third, '2023-05-15', south);
    world.openUnit(third, '2024-04-08', east);

    world.moveSeat(first, '2023-11-20', world.address('2060'));
    world.moveSeat(first, '2024-09-02', world.address('2140'));
    world.moveSeat(first, '2025-10-06', world.address('2000'));
    for (const company of [first, second, third]) {
      for (const year of [2023, 2024])
        world.account(company, year, { result: -18_400, equity: -6_200, staff: 0 });
    }
    for (const day of ['2024-05-06', '2024-05-13', '2024-05-27', '2024-06-10']) {
      world.soleTrader({ person: world.person('2060'), start: day, nace: '96040', unit: east });
    }
    return { companies: [first, second, third, fourth] };
  },
};
