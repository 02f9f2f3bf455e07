import { type Day, day, median, months } from './calendar.ts';
import { type Company, HOLDING, hasCode, kinOf, RISK, sharesCode, sharesKin } from './companies.ts';
import { during, joined } from './people.ts';
import type { EstablishmentSpell } from './places.ts';
import { type Said, strongest, type World } from './world.ts';

const company = (world: World, number: string): Company => world.register.companies.get(number)!;

/** P17. Key: the operators of the longest stretch that qualifies. */
export function operatorCarousel(world: World): Said[] {
  const { places } = world;
  const byPlace = new Map<string, EstablishmentSpell[]>();
  for (const spell of places.establishments) {
    if (spell.start === null || spell.start > spell.last) continue;
    const key = `${spell.building}|${spell.box}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), spell]);
  }
  const said: Said[] = [];
  for (const [, unsorted] of byPlace) {
    const spells = unsorted.sort((one, other) => one.start! - other.start! || one.last - other.last);
    const runs: EstablishmentSpell[][] = [];
    for (const next of spells) {
      const before = runs.at(-1)?.at(-1);
      const goesOn =
        before &&
        next.start! >= before.last - 31 &&
        next.start! <= before.last + 90 &&
        (sharesCode(company(world, before.company), company(world, next.company), 3) ||
          sharesKin(company(world, before.company), company(world, next.company)));
      if (goesOn) runs.at(-1)!.push(next);
      else runs.push([next]);
    }
    for (const run of runs) {
      const found: Said[] = [];
      for (let from = 0; from < run.length; from += 1) {
        for (let to = run.length - 1; to > from; to -= 1) {
          const part = run.slice(from, to + 1);
          const operators = [...new Set(part.map((s) => s.company))].sort();
          const limit = operators.length >= 4 ? 60 : operators.length >= 3 ? 36 : null;
          if (limit === null || part.at(-1)!.start! > months(part[0]!.last, limit)) continue;
          const back = part.some((s, i) =>
            part
              .slice(i + 2)
              .some(
                (later) =>
                  later.company === s.company &&
                  part.slice(i + 1, part.indexOf(later)).some((between) => between.company !== s.company),
              ),
          );
          if (back) found.push({ key: operators.join(' '), strength: 'strong' });
          else if (linked(world, part, operators))
            found.push({ key: operators.join(' '), strength: 'moderate' });
        }
      }
      const longest = found.toSorted((one, other) => other.key.length - one.key.length)[0];
      const best = strongest(found.map(({ strength }) => ({ key: '', strength })))[0];
      if (longest && best) said.push({ key: longest.key, strength: best.strength });
    }
  }
  return said;
}

function linked(world: World, part: readonly EstablishmentSpell[], operators: readonly string[]): boolean {
  const { people, places } = world;
  const controllers = (number: string) =>
    new Set(people.control.filter((s) => s.company === number).map((s) => s.person));
  const shared = operators.some((one) =>
    operators.some((other) => one < other && [...controllers(one)].some((p) => controllers(other).has(p))),
  );
  const owners = places.parcels
    .filter((parcel) => parcel.buildings.includes(part[0]!.building))
    .flatMap((parcel) => parcel.owners);
  const landlord = owners.some((owner) =>
    operators.some((operator) => {
      if (owner.company === operator) return false;
      const holds = people.holdings.some(
        (h) =>
          h.company === operator &&
          h.percentage >= 25 &&
          (owner.company ? h.holder === owner.company : h.person === owner.person),
      );
      if (holds) return true;
      if (owner.person) return controllers(operator).has(owner.person);
      return [...controllers(owner.company!)].some((p) => controllers(operator).has(p));
    }),
  );
  const collapsed = part.some((spell) => {
    const t0 = company(world, spell.company).t0;
    return (
      spell.company !== part.at(-1)!.company &&
      t0 !== null &&
      t0 >= spell.last &&
      t0 <= months(spell.last, 12)
    );
  });
  return shared || landlord || collapsed;
}

/** P18. Keys: `mandates person`, `local person companies`. */
export function hiddenHub(world: World): (Said & { companies: string[] })[] {
  const { register, people, places, groups, asOf } = world;
  const said: (Said & { companies: string[] })[] = [];
  for (const person of new Set(people.control.map((s) => s.person))) {
    const own = [...register.companies.values()].filter(
      (c) =>
        c.active &&
        c.legal &&
        c.form !== '017' &&
        c.codes.size > 0 &&
        !hasCode(c, HOLDING) &&
        during(people.control, c.number, asOf, asOf).has(person),
    );
    const count = new Set(own.map((c) => groups.get(c.number))).size;
    if (count >= 5)
      said.push({
        key: `mandates ${person}`,
        strength: count >= 25 ? 'strong' : count >= 10 ? 'moderate' : 'weak',
        companies: own.map((c) => c.number),
      });
  }
  const roles = [
    ...people.mandates,
    ...people.otherRoles.filter(
      ({ role }) =>
        !['founder', 'auditor', 'curator', 'liquidator', 'provisional_administrator'].includes(role),
    ),
    ...people.control,
    ...people.holdings.flatMap((h) =>
      h.person && h.start !== null ? [{ ...h, person: h.person, start: h.start }] : [],
    ),
  ].filter(({ start, last }) => start <= last);
  const municipal = new Map<string, Set<string>>();
  for (const e of places.establishments) {
    for (const kin of kinOf(company(world, e.company).codes)) {
      const key = `${kin} ${places.municipality.get(e.zipcode)}`;
      municipal.set(key, (municipal.get(key) ?? new Set()).add(e.company));
    }
  }
  for (const [, companies] of municipal) {
    for (const person of new Set(roles.map((r) => r.person))) {
      const own = roles.filter((r) => r.person === person && companies.has(r.company));
      for (const seed of own) {
        // all that the person had a role in, at most 36 months from one another
        const near = own.filter((r) => r.start <= months(seed.last, 36) && months(r.last, 36) >= seed.start);
        const count = new Set(near.map((r) => groups.get(r.company))).size;
        if (count >= 2)
          said.push({
            key: `local ${person}`,
            strength: count >= 3 ? 'strong' : 'moderate',
            companies: near.map((r) => r.company),
          });
      }
    }
  }
  // all enterprises that a person's findings name
  return strongest(said).map((one) => ({
    ...one,
    companies: said.filter(({ key }) => key === one.key).flatMap(({ companies }) => companies),
  }));
}

/** P24. Key: the operator. */
export function workerPartners(world: World): Said[] {
  const { register, people, places } = world;
  return [...register.companies.values()].flatMap((c) => {
    if (c.sole || !hasCode(c, RISK)) return [];
    const controllers = new Set(people.control.filter((s) => s.company === c.number).map((s) => s.person));
    // what lies at most 30 days apart is one stay, as with mandates
    const stays = joined([
      ...people.otherRoles.filter((r) => r.role === 'partner' && r.company === c.number),
      ...people.holdings.flatMap((h) =>
        h.company === c.number && h.person && h.percentage > 0 && h.percentage < 25 && h.start !== null
          ? [{ ...h, person: h.person, start: h.start }]
          : [],
      ),
    ]).filter((s) => !controllers.has(s.person));
    const turnover = stays.some((first) => {
      const to = months(first.start, 24);
      const whole = stays.filter((s) => s.start >= first.start && s.ended !== null && s.ended <= to);
      const touching = stays.filter((s) => s.start <= to && s.last >= first.start);
      return (
        new Set(whole.map((s) => s.person)).size >= 4 && median(touching.map((s) => s.last - s.start)) < 365
      );
    });
    const traders = places.establishments
      .filter((e) => e.company === c.number)
      .some((own) => {
        const there = places.establishments.filter(
          (e) =>
            e.building === own.building &&
            e.box === own.box &&
            e.start !== null &&
            company(world, e.company).sole &&
            e.company !== c.number &&
            e.start <= own.last &&
            e.last >= (own.start ?? own.last) &&
            sharesCode(company(world, e.company), c, 4) &&
            !places.establishments.some(
              (x) => x.company === e.company && `${x.building}|${x.box}` !== `${e.building}|${e.box}`,
            ),
        );
        return there.some((first) => {
          const together = there.filter((e) => e.start! >= first.start! && e.start! <= first.start! + 60);
          return new Set(together.map((e) => e.company)).size >= 4;
        });
      });
    return turnover || traders ? [{ key: c.number, strength: 'moderate' }] : [];
  });
}

/** P25. Key: applicant and new operator. */
export function licenceRelay(world: World): Said[] {
  const { register, people, places } = world;
  const rows = world.rows('licences').flatMap((row) => {
    const decided = day(row.decision_date);
    return decided !== null && decided <= world.asOf ? [{ row, decided }] : [];
  });
  const said: Said[] = [];
  for (const { row, decided: t } of rows) {
    if (!['refused', 'withdrawn', 'closed'].includes(row.status!)) continue;
    const applicant = row.applicant_enterprise_number!;
    const who = row.applicant_name ? `${row.applicant_first_name} ${row.applicant_name}` : null;
    const sameApplicant = (other: typeof row) =>
      (applicant && other.applicant_enterprise_number === applicant) ||
      (who && other.applicant_name && `${other.applicant_first_name} ${other.applicant_name}` === who);
    const place = places.placeOf(row.zipcode, row.street, row.house_number, row.box);
    const cancelled = rows.some(
      (g) =>
        g.row.status === 'granted' &&
        sameApplicant(g.row) &&
        places.placeOf(g.row.zipcode, g.row.street, g.row.house_number)?.building === place?.building &&
        g.decided > t &&
        g.decided <= months(t, 12),
    );
    if (cancelled) continue;
    const persons = new Set(who ? [who] : []);
    if (applicant) for (const p of during(people.control, applicant, months(t, -36), t)) persons.add(p);
    const inWindow = (d: Day | null) => d !== null && d >= months(t, -3) && d <= months(t, 12);
    for (const b of register.companies.values()) {
      if (b.number === applicant) continue;
      const units = places.establishments.filter((e) => e.company === b.number);
      const activity = row.activity!.slice(0, 4);
      const kin = kinOf([activity]);
      const sameCode = kin.size > 0 ? [...kinOf(b.codes)].some((one) => kin.has(one)) : b.codes.has(activity);
      const opened = units.some((e) => inWindow(e.start) && (sameCode || e.building === place?.building));
      const firstSeat = places.seatHistory.get(b.number)?.find((s) => s.place)?.place;
      const began =
        units.length === 0 && inWindow(b.start) && (sameCode || firstSeat?.building === place?.building);
      if (!opened && !began) continue;
      const ties = people.control.some(
        (s) =>
          s.company === b.number && persons.has(s.person) && s.last >= months(t, -3) && s.start <= s.last,
      );
      if (ties) said.push({ key: `${applicant || who} ${b.number}`, strength: 'strong' });
    }
  }
  return strongest(said);
}

/** P26. Key: person and company. */
export function disqualifiedActive(world: World): Said[] {
  const { people, asOf } = world;
  const said: Said[] = [];
  for (const row of world.rows('disqualifications')) {
    const from = day(row.start_date);
    const to = day(row.end_date);
    if (from === null || from > asOf || (to !== null && to < asOf)) continue;
    const who = `${row.person_first_name} ${row.person_name}`;
    for (const m of people.mandates)
      if (m.person === who && m.last >= from) said.push({ key: `${who} ${m.company}`, strength: 'strong' });
  }
  return strongest(said);
}
