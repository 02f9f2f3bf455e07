import type { Engine } from '../engine/engine.ts';
import type { Place } from './network.ts';
import { kindAndId, type SubjectKey, subjectKey } from './subject-key.ts';
import type { Subjects } from './subjects.ts';

/** Where flagged companies have their seat, and what they do. */
export interface Whereabouts {
  seats: ReadonlyMap<string, string>;
  activities: ReadonlyMap<string, string[]>;
}

/** Of the companies of the table `network_company`. */
export async function readWhereabouts(engine: Engine, subjects: Subjects): Promise<Whereabouts> {
  const seats = await engine.rows<{ company: string; building: string; box: string | null }>(`
    SELECT s.company, CAST(min(s.building) AS VARCHAR) AS building, min_by(s.box, s.building) AS box
    FROM seat_today s SEMI JOIN network_company c ON c.company = s.company
    WHERE s.building IS NOT NULL GROUP BY s.company`);
  await subjects.addBuildings(
    engine,
    seats.map(({ building }) => building),
  );
  const codes = await engine.rows<{ company: string; nace4: string }>(`
    SELECT DISTINCT a.company, a.nace4 FROM activity_code a SEMI JOIN network_company c ON c.company = a.company
    WHERE a.nace4 IS NOT NULL ORDER BY a.company, a.nace4`);
  const activities = new Map<string, string[]>();
  for (const { company, nace4 } of codes) {
    activities.set(company, [...(activities.get(company) ?? []), nace4]);
  }
  return {
    seats: new Map(seats.map(({ company, building, box }) => [company, `${building}|${box ?? ''}`])),
    activities,
  };
}

/** Addresses that a network names, and the seats of its companies; each once, by name. Refuges are left out. */
export function placesOf(
  keys: readonly SubjectKey[],
  { seats }: Whereabouts,
  subjects: Subjects,
  isHidden: (key: SubjectKey) => boolean,
): Place[] {
  const addresses = keys.flatMap((key) => {
    const { kind, id } = kindAndId(key);
    if (kind === 'address') return [id];
    return kind === 'company' ? (seats.get(id) ?? []) : [];
  });
  const places = new Map<string, Place>();
  for (const address of addresses) {
    if (isHidden(subjectKey('address', address))) continue;
    const building = subjects.building(address.split('|')[0]!);
    const place = {
      id: subjects.idOf('address', address),
      name: subjects.nameOf('address', address),
      zipcode: building?.zipcode ?? null,
      municipality: building?.municipality ?? null,
    };
    places.set(place.name, place);
  }
  return [...places.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** NACE codes of these companies taken together, each once and in order; a company without a known activity adds none. */
export function activitiesOf(companies: readonly string[], { activities }: Whereabouts): string[] {
  return [...new Set(companies.flatMap((company) => activities.get(company) ?? []))].sort();
}
