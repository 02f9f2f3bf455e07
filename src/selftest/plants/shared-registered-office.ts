import type { Address, Company } from '../world-rows.ts';
import type { Planted, Plants, Stage } from './stage.ts';

/** Three or more at one door; `bosses` says who leads each. */
function door(s: Stage, bosses: readonly number[], boxes?: readonly string[], group = false): Planted {
  const { world } = s;
  const building = world.address(undefined, '2');
  const people = s.people(Math.max(...bosses) + 1);
  const companies = bosses.map((boss, at) => {
    const person = people[boss];
    return s.company(s.some(20, 90), ['62010', '73110', '47711', '74101'][at % 4] ?? '62010', {
      seat: boxes ? world.boxAt(building, boxes[at] ?? '') : building,
      founders: person ? [person] : [],
    });
  });
  if (group) {
    const parent = s.company(s.some(95, 110), '64200');
    for (const company of companies.slice(0, 2))
      world.share(company, { company: parent }, 100, company.start);
  }
  return companies;
}

/** A building with so many seats, of which so many never filed. */
function mass(s: Stage, count: number, failing: number, nature?: number): Planted {
  const { world } = s;
  const building: Address = world.address('2000');
  if (nature !== undefined) {
    world.parcel({ address: building, nature, since: s.ago(200), owners: [{ person: s.person() }] });
  }
  const companies: Company[] = Array.from({ length: count }, (_, at) =>
    s.company(s.some(50, 90), '62020', {
      seat: world.boxAt(building, String(at + 1)),
      unit: 'none',
      books: at < failing ? 'none' : 'kept',
    }),
  );
  return companies.slice(0, 1);
}

export const sharedRegisteredOffice: Plants = {
  code: 'P15',
  plants: {
    'hit: three at one door, two of one person (weak)': (s) => door(s, [0, 0, 1]),
    'hit: four of one person (weak)': (s) => door(s, [0, 0, 0, 0]),
    'hit: mass address, nobody files (moderate)': (s) => mass(s, 20, 20),
    'hit: ten in a dwelling (moderate)': (s) => mass(s, 10, 10, 200),
    'hit: moved into a mass address lately (strong)': (s) => {
      const [first] = mass(s, 22, 22);
      if (!first || !('seats' in first)) return [];
      const mover = s.company(s.some(50, 80), '62020', { books: 'none', unit: 'none' });
      s.world.moveSeat(mover, s.ago(12), s.world.boxAt(s.world.seatOf(first), '99'));
      return [mover];
    },
    'near miss: two at one door': (s) => door(s, [0, 0]),
    'near miss: nobody shared': (s) => door(s, [0, 1, 2]),
    'near miss: another box each': (s) => door(s, [0, 0, 1], ['1', '2', '3']),
    'near miss: two of them are one group': (s) => door(s, [0, 0, 1], undefined, true),
    'near miss: nineteen': (s) => mass(s, 19, 19),
    'twin: forty that file': (s) => mass(s, 40, 3),
    'namesake: two of one name': (s) => {
      const building = s.world.address(undefined, '5');
      const person = s.person();
      return [person, s.world.person(undefined, person), s.person()].map((one) =>
        s.company(s.some(20, 90), '62010', { seat: building, founders: [one] }),
      );
    },
  },
};
