import { HOLDING, hasCode, RISK } from './companies.ts';
import { during } from './people.ts';
import { isDwelling } from './places.ts';
import { type Said, strongest, type World } from './world.ts';

/** P16: who controls several trading enterprises at one dwelling. Key: the place and the person. */
export function companiesAtHome(world: World, mass: ReadonlySet<string>): (Said & { place: string })[] {
  const { register, people, places, asOf } = world;
  const dwellings = new Set(places.parcels.filter(isDwelling).flatMap((parcel) => parcel.buildings));
  const at = new Map<string, Set<string>>();
  const add = (place: string, company: string) => at.set(place, (at.get(place) ?? new Set()).add(company));
  for (const company of register.companies.values()) {
    if (!company.active || hasCode(company, HOLDING)) continue;
    const seat = places.seatToday.get(company.number);
    if (company.legal && seat) add(`${seat.building}|${seat.box}`, company.number);
    if (!company.sole) continue;
    for (const e of places.establishments) {
      if (e.company === company.number && e.ended === null) add(`${e.building}|${e.box}`, company.number);
    }
  }
  const said: (Said & { place: string })[] = [];
  for (const [place, companies] of at) {
    const building = place.slice(0, place.lastIndexOf('|'));
    if (!dwellings.has(building) || mass.has(building)) continue;
    const own = new Map<string, string[]>();
    for (const number of companies) {
      for (const person of during(people.control, number, asOf, asOf))
        own.set(person, [...(own.get(person) ?? []), number]);
    }
    for (const [person, controlled] of own) {
      const risky = controlled.filter((number) => hasCode(register.companies.get(number)!, RISK)).length;
      if (risky < 3 && controlled.length < 5) continue;
      said.push({
        key: `${person} ${controlled.sort().join(' ')}`,
        strength: risky >= 5 ? 'moderate' : 'weak',
        place,
      });
    }
  }
  return strongest(said) as (Said & { place: string })[];
}
