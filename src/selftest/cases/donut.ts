import { addDays } from '../calendar.ts';
import type { World } from '../world.ts';
import type { Company } from '../world-rows.ts';
import type { Case } from './case.ts';

/** Car wash: companies that follow one another, straw men left with the debts, workers made partners. */
export const donut: Case = {
  name: 'donut',
  sector: 'car wash',
  says: 'Two key players run car washes in companies that follow one another and act as communicating vessels. Straw men are left with the bankruptcies; workers are made partners for some months.',
  tier: 'PRIORITY',
  signals: ['P01', 'P04', 'P06', 'P07', 'P19', 'P24'],
  build(world) {
    const one = world.person('2060');
    const two = world.person('2060');
    const [s1, s2, s3, s4, s5] = [1, 2, 3, 4, 5].map(() => world.person('2140')) as [
      typeof one,
      typeof one,
      typeof one,
      typeof one,
      typeof one,
    ];
    const yard = world.address('2060');
    const wash = world.address('2140');

    const first = world.company({
      start: '2020-01-20',
      nace: '45206',
      seat: yard,
      founders: [one],
      books: 'none',
    });
    world.resign(world.mandateOf(first, one), '2022-01-31');
    world.appoint(first, s1, { from: '2022-02-01' });
    world.collapse(first, '2022-06-09');

    const second = world.company({
      start: '2021-10-04',
      nace: '45206',
      seat: wash,
      unit: yard,
      founders: [one, two],
    });
    workers(world, second, '2022-06-15');
    world.resign(world.mandateOf(second, one), '2023-10-20');
    world.resign(world.mandateOf(second, two), '2023-10-20');
    world.appoint(second, s2, { from: '2023-10-23' });
    world.collapse(second, '2024-03-14');

    const third = world.company({
      start: '2023-06-12',
      nace: '45206',
      zip: '2060',
      unit: wash,
      founders: [two],
    });
    world.resign(world.mandateOf(third, two), '2024-03-25');
    world.appoint(third, s3, { from: '2024-03-25', to: '2024-11-11' });
    world.appoint(third, s4, { from: '2024-11-11', to: '2025-04-21' });
    world.appoint(third, s5, { from: '2025-04-21' });
    world.moveSeat(third, '2023-12-04', world.address('2000'));
    world.moveSeat(third, '2024-08-19', world.address('2140'));
    world.moveSeat(third, '2025-05-12', world.address('2060'));
    world.collapse(third, '2025-08-28');

    const fourth = world.company({ start: '2025-01-13', nace: '45206', seat: yard, founders: [one, two] });
    workers(world, fourth, '2025-02-03');
    const fifth = world.company({ start: '2024-05-27', nace: '45206', seat: wash, founders: [two, one] });
    return { companies: [first, second, third, fourth, fifth] };
  },
};

/** Five workers enter as partners and leave within the year. */
function workers(world: World, company: Company, from: string): void {
  for (let nth = 0; nth < 5; nth += 1) {
    const enters = addDays(from, nth * 21);
    world.appoint(company, world.person('2060'), {
      role: 'partner',
      from: enters,
      to: addDays(enters, 120 + nth * 25),
    });
  }
}
