import { mustFile, overdueYears } from './accounts.ts';
import { months } from './calendar.ts';
import type { Company } from './companies.ts';
import { during } from './people.ts';
import { districtOf, isDwelling, type Place } from './places.ts';
import type { Said, World } from './world.ts';

interface Office {
  building: string;
  zipcode: string;
  seated: Company[];
  collapsed: number;
  failing: number;
}

/** Buildings with the legal persons that have their seat there today, and those that collapsed with it there. */
function offices(world: World): Map<string, Office> {
  const { register, places, asOf } = world;
  const found = new Map<string, Office>();
  const at = (place: Place): Office => {
    const office = found.get(place.building) ?? {
      building: place.building,
      zipcode: place.zipcode,
      seated: [],
      collapsed: 0,
      failing: 0,
    };
    found.set(place.building, office);
    return office;
  };
  for (const company of register.companies.values()) {
    if (!company.legal) continue;
    const today = places.seatToday.get(company.number);
    if (company.active && today) {
      const office = at(today);
      office.seated.push(company);
      const latest = overdueYears(world, company).slice(-2);
      if (mustFile(company) && latest.length === 2 && latest.every((year) => !year.filed))
        office.failing += 1;
    }
    const last = places.seatHistory.get(company.number)?.at(-1)?.place ?? today;
    if (company.t0 !== null && company.t0 >= months(asOf, -24) && last) {
      const office = at(last);
      office.collapsed += 1;
      office.failing += 1;
    }
  }
  return found;
}

function wilsonLow(share: number, n: number): number {
  const z = 1.959964;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return (share + (z * z) / (2 * n) - spread) / (1 + (z * z) / n);
}

/** Buildings that P15b flags. */
export function massAddresses(world: World): Map<string, Office> {
  const all = offices(world);
  const dwellings = new Set(world.places.parcels.filter(isDwelling).flatMap((parcel) => parcel.buildings));
  const flagged = new Map<string, Office>();
  for (const [building, office] of all) {
    const n = office.seated.length;
    if (n < (dwellings.has(building) ? 10 : 20)) continue;
    const total = n + office.collapsed;
    const district = [...all.values()].filter(
      (one) => districtOf(one.zipcode) === districtOf(office.zipcode),
    );
    const districtTotal = district.reduce((sum, one) => sum + one.seated.length + one.collapsed, 0);
    const districtShare = district.reduce((sum, one) => sum + one.failing, 0) / districtTotal;
    const share = office.failing / total;
    if (share > 0.5 && wilsonLow(share, total) > 2 * districtShare) flagged.set(building, office);
  }
  return flagged;
}

export function sharedOffice(world: World): Said[] {
  const { register, people, places, groups, asOf } = world;
  const said: Said[] = [];
  const byBox = new Map<string, Company[]>();
  const byBuilding = new Map<string, number>();
  for (const company of register.companies.values()) {
    const seat = places.seatToday.get(company.number);
    if (!company.active || !company.legal || !seat) continue;
    const key = `${seat.building}|${seat.box}`;
    byBox.set(key, [...(byBox.get(key) ?? []), company]);
    byBuilding.set(seat.building, (byBuilding.get(seat.building) ?? 0) + 1);
  }
  for (const [key, companies] of byBox) {
    const building = key.slice(0, key.lastIndexOf('|'));
    if (byBuilding.get(building)! >= 20) continue;
    const there = new Set(companies.map((c) => groups.get(c.number)!));
    if (there.size < 3) continue;
    const controlled = new Map<string, Set<string>>();
    for (const c of companies) {
      for (const person of during(people.control, c.number, asOf, asOf)) {
        controlled.set(person, (controlled.get(person) ?? new Set()).add(groups.get(c.number)!));
      }
    }
    if ([...controlled.values()].some((own) => own.size >= 2)) {
      said.push({
        key: `office ${companies
          .map((c) => c.number)
          .sort()
          .join(' ')}`,
        strength: 'weak',
      });
    }
  }
  for (const [building, office] of massAddresses(world)) {
    for (const company of office.seated) {
      const history = places.seatHistory.get(company.number) ?? [];
      const arrived = history.findLast((entry, position) => {
        return entry.place?.building === building && history[position - 1]?.place?.building !== building;
      });
      const recent =
        arrived !== undefined && arrived.day >= months(asOf, -24) && history.indexOf(arrived) > 0;
      said.push({ key: `mass ${company.number}`, strength: recent ? 'strong' : 'moderate' });
    }
  }
  return said;
}
