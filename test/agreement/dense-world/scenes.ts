import { type Cell, CODES, type Company, DAY, FIRST_DAY, LAST_DAY } from './vocabulary.ts';
import type { DenseWorld } from './world.ts';

// What happens to companies, drawn so that rules match, nearly match and match in the wrong order.

/** Managers one after another, with gaps and overlaps around the bounds of rules. */
export function succession(world: DenseWorld, company: Company, mandates: Cell[][]): void {
  const last = company.end ?? LAST_DAY / DAY;
  const pace = world.one([120, 200, 300, 700]);
  for (let day = company.start + world.below(30); day < last; ) {
    const end = day + 10 + world.below(pace * 2);
    const running = end > last;
    const role = world.one(['manager', 'director', 'daily_manager', 'zaakvoerder']);
    mandates.push(
      world.mandate(company, role, day, running && world.chance(0.8) ? null : Math.min(end, last)),
    );
    // the same person again, within the 30 days or just outside
    if (!running && world.chance(0.15)) {
      const again = end + world.one([1, 30, 31, 60, 61]);
      const before = mandates.at(-1)!;
      if (again < last)
        mandates.push([...before.slice(0, 6), world.iso(again), world.iso(Math.min(last, again + 200))]);
    }
    day = end + world.one([-60, -30, 0, 1, 30, 59, 60, 61, 90, 91]);
    if (day <= company.start) day = company.start + 1;
  }
}

/** A long-standing manager goes before the end, newcomers come. */
export function swap(world: DenseWorld, company: Company, t0: number, mandates: Cell[][]): void {
  const d = t0 - world.one([0, 1, 30, 100, 170, 183, 200, 300, 364, 366, 400]);
  if (d <= company.start) return;
  mandates.push(world.mandate(company, 'manager', Math.max(company.start, d - world.below(900)), d));
  for (let comer = 0; comer < 1 + world.below(2); comer += 1) {
    const start = Math.min(t0, Math.max(company.start + 1, d + world.one([-60, -61, -10, 0, 1, 45, 60, 61])));
    const end = world.chance(0.75) ? null : t0 + world.one([-1, 0, 5]);
    mandates.push(world.mandate(company, 'bestuurder', start, end, world.one(world.people.slice(0, 4))));
  }
}

/** The founder leaves office and shares of a company that goes on. */
export function handedOver(world: DenseWorld, company: Company, mandates: Cell[][], shares: Cell[][]): void {
  const who = world.one(world.people);
  const d = LAST_DAY / DAY - world.below(800);
  if (d <= company.start) return;
  world.publish(company, company.start, 'incorporation', {
    person_name: who.name,
    person_first_name: who.first,
    person_birth_date: who.birth,
    person_role: 'founder',
  });
  mandates.push(world.mandate(company, 'manager', company.start, d, who));
  const sold = d + world.one([-61, -60, 0, 20, 60]);
  shares.push([
    company.number,
    who.id,
    who.name,
    who.first,
    who.birth,
    '',
    world.one([10, 50, 100]),
    world.iso(company.start),
    world.iso(Math.max(company.start, sold)),
  ]);
  mandates.push(world.mandate(company, 'director', d + world.one([-60, 0, 30, 61]), null));
}

/** Partners who come and go within two years, or nearly. */
export function partners(world: DenseWorld, company: Company, mandates: Cell[][], shares: Cell[][]): void {
  const last = company.end ?? LAST_DAY / DAY;
  const first = company.start + world.below(300);
  for (let partner = 0; partner < 3 + world.below(4); partner += 1) {
    const start = first + world.below(400);
    const end = start + world.one([60, 200, 360, 370, 500]);
    if (end > last) continue;
    if (world.chance(0.7)) {
      mandates.push(world.mandate(company, 'partner', start, end));
      continue;
    }
    const { name, first: given, birth } = world.one(world.people);
    shares.push([
      company.number,
      '',
      name,
      given,
      birth,
      '',
      world.one([5, 24.9, 25]),
      world.iso(start),
      world.iso(end),
    ]);
  }
}

/** Operators of one trade who follow each other at one address. */
export function carousel(world: DenseWorld): void {
  const code = world.one(CODES).slice(0, 3);
  const trade = world.companies.filter((c) => c.codes.some((own) => own.startsWith(code)));
  const building = world.one(world.buildings);
  const box = world.one(['', '1']);
  let day = world.day(FIRST_DAY / DAY + 400, LAST_DAY / DAY - 900);
  for (let turn = 0; turn < 5; turn += 1) {
    const alive = trade.filter((c) => c.start <= day && (c.end ?? LAST_DAY / DAY) > day + 30);
    if (alive.length === 0) return;
    const operator = world.one(alive);
    const closed = Math.min(operator.end ?? LAST_DAY / DAY, day + 40 + world.below(500));
    world.publish(operator, day, 'establishment_opened', {
      ...world.address(building, box),
      event_date: world.iso(day),
    });
    if (world.chance(0.9))
      world.publish(operator, closed, 'establishment_closed', {
        ...world.address(building, box),
        event_date: world.iso(closed),
      });
    day = closed + world.one([-32, -31, -5, 0, 1, 60, 90, 91]);
  }
}

/** The majority passes from hand to hand, sometimes with all managers and the seat. */
export function sold(world: DenseWorld, company: Company, mandates: Cell[][], shares: Cell[][]): void {
  const last = company.end ?? LAST_DAY / DAY;
  let day = company.start;
  const all = world.chance(0.5);
  for (let sale = 0; sale < 4 && day < last; sale += 1) {
    const { id, name, first, birth } = world.one(world.people);
    shares.push([
      company.number,
      id,
      name,
      first,
      birth,
      '',
      all ? 100 : world.one([50, 51, 75]),
      world.iso(day),
      '',
    ]);
    if (all && sale === 1) {
      mandates.push(world.mandate(company, 'manager', company.start, day + world.one([-20, 0, 10])));
      mandates.push(world.mandate(company, 'manager', day + world.one([-10, 5, 40]), null));
      const moved = day + world.one([-5, 30, 89, 92]);
      if (moved < last)
        world.publish(company, moved, 'seat_move', {
          ...world.address(world.one(world.buildings), ''),
          event_date: world.iso(moved),
        });
      return;
    }
    day += world.one([150, 500, 547, 548, 700]);
  }
}

/** Somebody is away, and another one stands in. */
export function standIn(world: DenseWorld, company: Company, mandates: Cell[][]): void {
  const who = world.one(world.people);
  const from = company.start + world.one([0, 40, 200]);
  const away = from + 100 + world.below(300);
  const back = away + world.one([31, 45, 60, 61, 80]);
  const last = company.end ?? LAST_DAY / DAY;
  if (back + 10 > last) return;
  mandates.push(world.mandate(company, 'manager', from, away, who));
  mandates.push(world.mandate(company, 'manager', away + world.one([0, 1]), back - world.one([0, 1, 5])));
  mandates.push(
    world.mandate(company, 'manager', back, world.chance(0.5) ? null : Math.min(last, back + 250), who),
  );
}

/** Nothing in the gazette for about two years, then several things at once. */
export function wake(world: DenseWorld, company: Company, mandates: Cell[][], shares: Cell[][]): void {
  const awake = world.gazette.filter(
    ({ enterprise_number: number, event_type: type }) =>
      number !== company.number || ['incorporation', company.ending, 'other'].includes(String(type)),
  );
  world.gazette.splice(0, world.gazette.length, ...awake);
  const last = company.end ?? LAST_DAY / DAY;
  const day = company.start + world.one([729, 731, 732, 800, 1200]);
  if (day > last - 190) return;
  if (world.chance(0.3))
    world.publish(company, day - world.one([100, 729, 731, 732]), world.one(['other', 'accounts_filed', '']));
  const later = (): number => day + world.one([0, 0, 20, 150, 181, 183, 185]);
  const manager = world.one(world.people);
  if (world.chance(0.7)) {
    mandates.push(
      world.mandate(company, 'manager', company.start, day + world.one([-30, 0, 0, 30, 90, 91]), manager),
    );
    mandates.push(world.mandate(company, 'manager', day, null));
    if (world.chance(0.3)) mandates.push(world.mandate(company, 'director', company.start + 5, null));
  } else {
    mandates.push(world.mandate(company, 'manager', company.start, null, manager));
  }
  if (world.chance(0.4)) {
    const { id, name, first, birth } = world.chance(0.2) ? manager : world.one(world.people);
    const sold = world.iso(later());
    shares.push([company.number, id, name, first, birth, '', world.one([50, 51, 100]), sold, '']);
  }
  for (const type of ['seat_move', 'name_change', 'purpose_change', 'establishment_opened'] as const) {
    if (!world.chance(0.35)) continue;
    const more =
      type === 'purpose_change'
        ? { nace_code: world.one(CODES) }
        : type === 'name_change'
          ? {}
          : world.address(world.one(world.buildings), '');
    world.publish(company, later(), type, more);
  }
}
