import { type Day, day } from './calendar.ts';
import { stays } from './property.ts';
import { type Said, strongest, type World } from './world.ts';

interface Order {
  building: string;
  box: string;
  status: string;
  /** First day on which it has been in force for 30 days. */
  from: Day;
  /** Last day; null: it runs. */
  ended: Day | null;
}

/** Orders about premises that have begun. */
function orders(world: World): Order[] {
  return world.rows('premises').flatMap((row) => {
    const place = world.places.placeOf(row.zipcode, row.street, row.house_number, row.box);
    const start = day(row.start_date);
    if (!place || start === null || start > world.asOf) return [];
    const { building, box } = place;
    return [{ building, box, status: row.status!, from: start + 30, ended: day(row.end_date) }];
  });
}

const sameUnit = (
  one: { building: string; box: string },
  other: { building: string; box: string },
): boolean =>
  one.building === other.building && (one.box === '' || other.box === '' || one.box === other.box);

/** P35. Keys: `building|box unfit`, `building|box vacant`, `building|box closed operator`. */
export function premisesUsed(world: World): Said[] {
  const said: Said[] = [];
  const all = stays(world).filter((s) => s.ended === null || s.ended >= s.start);
  const known = orders(world);
  for (const order of known) {
    const { from, ended } = order;
    const place = `${order.building}|${order.box}`;
    const here = all.filter((stay) => sameUnit(order, stay));
    const runs = (d: Day): boolean => d >= from && d <= Math.min(ended ?? world.asOf, world.asOf);
    if (order.status === 'vacant') {
      // on one of the days on which it stands empty, three people are registered
      const registered = [from, ...here.map((s) => s.start)]
        .filter(runs)
        .map((d) => here.filter((s) => s.start <= d && (s.ended ?? world.asOf) >= d).map((s) => s.person));
      if (registered.some((people) => new Set(people).size >= 3))
        said.push({ key: `${place} vacant`, strength: 'moderate' });
    } else if (order.status === 'closed_by_order') {
      for (const spell of world.places.establishments) {
        if (!sameUnit(order, spell) || spell.start === null || spell.start > spell.last) continue;
        if (spell.start >= from && (ended === null || spell.start < ended))
          said.push({ key: `${place} closed ${spell.company}`, strength: 'strong' });
      }
    }
  }
  const unfit = known.filter((o) => ['unfit', 'uninhabitable', 'occupancy_forbidden'].includes(o.status));
  for (const place of new Set(unfit.map((o) => `${o.building}|${o.box}`))) {
    const own = unfit.filter((o) => `${o.building}|${o.box}` === place);
    const began = all.filter((stay) =>
      own.some((o) => sameUnit(o, stay) && stay.start >= o.from && stay.start <= (o.ended ?? world.asOf)),
    );
    const people = new Set(began.map(({ person }) => person)).size;
    if (people > 0) said.push({ key: `${place} unfit`, strength: people >= 3 ? 'strong' : 'moderate' });
  }
  return strongest(said);
}
