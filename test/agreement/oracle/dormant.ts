import { accountsOf } from './accounts.ts';
import { purposeChanges } from './business.ts';
import { type Day, day, iso, months } from './calendar.ts';
import { arrivalsIn } from './churn.ts';
import type { Company, Event } from './companies.ts';
import { personIn } from './extracts.ts';
import { during } from './people.ts';
import { type Said, strongest, UNDECIDED, type World } from './world.ts';

type Kind = 'management' | 'shares' | 'seat' | 'purpose' | 'name' | 'establishment';

interface Sign {
  kind: Kind;
  day: Day;
  /** Who comes in, where the sign tells it. */
  entrant: string | null;
}

/** `doubt`: also where only one way of pairing entrants with leavers makes a replacement. */
function signsOf(world: World, company: Company, doubt: boolean): Sign[] {
  const { people, places, register } = world;
  const signs: Sign[] = [];
  const add = (kind: Kind, at: Day, entrant: string | null = null) => signs.push({ kind, day: at, entrant });
  const own = people.mandates.filter((m) => m.company === company.number);
  for (const { entrant, day: entered, exits, sure } of arrivalsIn(world, company)) {
    const leavesHalf = exits.map((left) => {
      const later = Math.max(entered, left);
      const after = own.filter((m) => m.start <= later && (m.ended === null || m.ended > later));
      const fresh = new Set(after.filter((m) => m.start >= entered - 90).map(({ person }) => person));
      return fresh.size * 2 >= new Set(after.map(({ person }) => person)).size;
    });
    if (doubt ? leavesHalf.some(Boolean) : sure && leavesHalf.every(Boolean))
      add('management', entered, entrant);
  }
  const shares = people.holdings.filter((h) => h.company === company.number && h.start !== null);
  for (const sold of shares) {
    const holder = sold.holder ?? sold.person!;
    const isNew = !shares.some((h) => (h.holder ?? h.person) === holder && h.start! < sold.start!);
    if (sold.percentage <= 50 || !isNew || (company.start !== null && sold.start! <= company.start)) continue;
    add('shares', sold.start!, sold.person);
  }
  for (const move of places.moves) if (move.company === company.number) add('seat', move.day);
  for (const change of purposeChanges(world, company)) add('purpose', change.day);
  for (const event of register.events) {
    if (event.company === company.number && event.type === 'name_change') add('name', event.day);
  }
  for (const spell of places.establishments) {
    if (spell.company === company.number && spell.start !== null) add('establishment', spell.start);
  }
  return signs.sort((one, other) => one.day - other.day);
}

function silentBefore(world: World, company: Company, d: Day): boolean {
  const { register } = world;
  const from = months(d, -24);
  const extract = Math.min(...register.events.map((event) => day(event.row.publication_date) ?? event.day));
  if (company.start === null || company.start >= from || extract >= from) return false;
  // the appointment of a newcomer, up to 60 days before the mandate starts, is that mandate
  const arrivals = arrivalsIn(world, company);
  const ownAct = ({ type, row, day: at }: Event): boolean =>
    type === 'appointment' &&
    arrivals.some(
      ({ entrant, day: entered }) =>
        entrant === personIn(row, 'person') && at <= entered && at >= entered - 60 && entered >= d,
    );
  return !register.events.some(
    (e) =>
      e.company === company.number && e.day >= from && e.day < d && e.type !== 'accounts_filed' && !ownAct(e),
  );
}

function dormantOn(world: World, company: Company, d: Day): boolean {
  const open = world.places.establishments.some(
    (e) => e.company === company.number && (e.start ?? -Infinity) < d && e.last >= d,
  );
  if (company.inKbo && !open) return true;
  const year = Number(iso(d).slice(0, 4));
  const earliest = Math.min(...world.rows('accounts').map((row) => Number(row.fiscal_year_end!.slice(0, 4))));
  if (earliest > year - 2) return false;
  return !accountsOf(world, company.number).some(
    ({ end, turnover }) =>
      [year - 1, year - 2].includes(Number(iso(end).slice(0, 4))) && turnover !== null && turnover > 0,
  );
}

/** P11. Key: the company. Not judged where it hangs on which leaver an entrant is paired with. */
export function dormantWoken(world: World): Said[] {
  const sure = woken(world, false);
  const open = woken(world, true).filter(
    ({ key, strength }) => !sure.some((one) => one.key === key && one.strength === strength),
  );
  return [...sure, ...open.map(({ key }) => ({ key, strength: UNDECIDED }))];
}

function woken(world: World, doubt: boolean): Said[] {
  const { register, people, asOf } = world;
  const found: { company: Company; d: Day; entrants: Set<string> }[] = [];
  for (const company of register.companies.values()) {
    const signs = signsOf(world, company, doubt);
    for (const { day: d } of signs) {
      if (!silentBefore(world, company, d) || !dormantOn(world, company, d)) continue;
      const to = months(d, 6);
      const inside = signs.filter((sign) => sign.day >= d && sign.day <= to);
      const kinds = new Set(inside.map(({ kind }) => kind));
      if (kinds.size < 2 || !(kinds.has('management') || kinds.has('shares'))) continue;
      const before = during(people.control, company.number, d - 1, d - 1);
      const end = Math.min(to, company.end ?? asOf, asOf);
      const after = during(people.control, company.number, end, end);
      if (before.size === after.size && [...before].every((person) => after.has(person))) continue;
      found.push({ company, d, entrants: new Set(inside.flatMap(({ entrant }) => entrant ?? [])) });
    }
  }
  return strongest(
    found.map(({ company, d, entrants }) => {
      const strong = [...entrants].some(
        (person) =>
          found.some((other) => other.company !== company && other.entrants.has(person)) ||
          people.control.some((s) => {
            const t0 = register.companies.get(s.company)?.t0 ?? null;
            const near = t0 !== null && t0 >= months(d, -24) && t0 <= months(d, 24);
            return s.person === person && s.company !== company.number && near && s.start <= t0;
          }),
      );
      return { key: company.number, strength: strong ? 'strong' : 'moderate' };
    }),
  );
}
