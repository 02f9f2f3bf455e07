import { type Day, day } from './calendar.ts';
import { kinOf } from './companies.ts';
import { personIn } from './extracts.ts';
import { during } from './people.ts';
import { type Said, strongest, type World } from './world.ts';

interface Decision {
  decided: Day;
  status: string;
  licence: string;
  kin: number;
  building: string;
  box: string;
  town: string;
  company: string;
  person: string | null;
}

/** Decisions on licensed activities up to the as-of day, in the order of their days (then of the extract). */
function decisions(world: World): Decision[] {
  return world
    .rows('licences')
    .flatMap((row) => {
      const decided = day(row.decision_date);
      const place = world.places.placeOf(row.zipcode, row.street, row.house_number, row.box);
      const [kin] = kinOf([row.activity!.slice(0, 4)]);
      if (decided === null || decided > world.asOf || !place || kin === undefined) return [];
      return [
        {
          decided,
          status: row.status!,
          licence: row.licence_id!,
          kin,
          building: place.building,
          box: place.box,
          town: world.places.municipality.get(place.zipcode) ?? '',
          company: row.applicant_enterprise_number!,
          person: personIn(row, 'applicant'),
        },
      ];
    })
    .toSorted((one, other) => one.decided - other.decided);
}

const ENDINGS = ['withdrawn', 'closed', 'suspended', 'expired'];

function inForce(one: Decision, all: readonly Decision[]): boolean {
  return (
    one.status === 'granted' &&
    !all.some(
      (later) =>
        later.decided > one.decided &&
        ENDINGS.includes(later.status) &&
        (one.licence
          ? later.licence === one.licence
          : later.building === one.building && later.kin === one.kin),
    )
  );
}

/** P33. Key: the enterprise, the building and the box. */
export function unlicensed(world: World): Said[] {
  const { register, people, places, groups, asOf } = world;
  const all = decisions(world);
  const granted = new Map<string, Set<string>>();
  all.forEach(({ status, town, kin, licence }, at) => {
    if (status !== 'granted' || !town) return;
    const key = `${town} ${kin}`;
    granted.set(key, (granted.get(key) ?? new Set()).add(licence || `row ${at}`));
  });
  const said: Said[] = [];
  for (const spell of places.establishments) {
    const company = register.companies.get(spell.company)!;
    if (spell.ended !== null || company.end !== null || spell.start === null || spell.start > asOf - 90)
      continue;
    const key = `${spell.company} ${spell.building}|${spell.box}`;
    for (const kin of kinOf(company.codes)) {
      const town = places.municipality.get(spell.zipcode);
      if ((granted.get(`${town} ${kin}`)?.size ?? 0) < 5) continue;
      const atBuilding = all.filter((d) => d.building === spell.building && d.kin === kin);
      if (atBuilding.length === 0) {
        said.push({ key, strength: 'weak' });
        continue;
      }
      // a decision about another box is about another place
      const here = atBuilding.filter((d) => d.box === '' || spell.box === '' || d.box === spell.box);
      const valid = here.filter((d) => inForce(d, all) && (d.company || d.person));
      const own = valid.some((d) => {
        // who leaves within 90 days of the decision had it for somebody else
        const since = Math.min(d.decided + 90, asOf);
        return (
          d.company === spell.company ||
          (d.company && groups.get(d.company) === groups.get(spell.company)) ||
          (d.person !== null && during(people.control, spell.company, since, asOf).has(d.person))
        );
      });
      const last = here.at(-1);
      // a refusal takes no licence away
      const against = last && ['refused', 'withdrawn', 'closed'].includes(last.status);
      if (against && last.decided <= asOf - 30 && !(own && last.status === 'refused'))
        said.push({ key, strength: 'strong' });
      else if (valid.length > 0 && !own) said.push({ key, strength: 'moderate' });
    }
  }
  return strongest(said);
}
