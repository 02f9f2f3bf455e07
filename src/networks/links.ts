import type { Engine } from '../engine/engine.ts';
import { quote } from '../engine/engine.ts';
import { putRows } from './keyed-rows.ts';
import { buildingAndBox, kindAndId, type SubjectKey, subjectKey } from './subject-key.ts';

/*
 * What ties flagged companies, people, places and parcels together beyond the findings themselves: shared controlling
 * persons, addresses at box level, shareholdings, owners of parcels.
 *
 * A shared resource weighs 1 / log2(1 + degree), its degree being the companies that have (had) it anywhere in the
 * register, and nothing at all above the 99.5th percentile of degrees, above MAX_DEGREE (the catalogue's bound for
 * shared resources, P19) or when the allow-list knows it. Addresses count at box level; a building as a whole (and what has no
 * box in it) has the degree of all its companies, and so needs corroboration where it is shared. Links that ended more than five years ago tie nobody (CONFINE rec. 2.8).
 */
const MAX_DEGREE = 20;
/** Where nearly everybody has one company, the percentile says two: that is no hub yet. */
const MIN_HUB_DEGREE = 5;
/** A percentile of fewer resources than this is only the largest of them. */
const MIN_RESOURCES = 1000;
const LINK_MONTHS = 60;

/** A company and what it shares with others. */
export interface Tie {
  company: SubjectKey;
  resource: SubjectKey;
  how: 'controls' | 'seat or establishment';
  level: number | null;
}

/** A link between two subjects that needs no third one. */
interface DirectLink {
  from: SubjectKey;
  to: SubjectKey;
  how: 'holds shares' | 'owns' | 'lies at' | 'is part of';
  weight: number;
  level: number | null;
}

export interface Links {
  ties: Tie[];
  direct: DirectLink[];
  /** 0 for a hub: it ties nobody. */
  weightOf(resource: SubjectKey): number;
}

/**
 * Reads the links among the given subjects, the companies of which stand in the table `network_company`.
 * `ignored` are resources that the allow-list knows or that are hidden. */
export async function readLinks(
  engine: Engine,
  subjects: ReadonlySet<SubjectKey>,
  asOf: string,
  ignored: (resource: SubjectKey) => boolean,
): Promise<Links> {
  const idsOf = (kind: string) => [...subjects].map(kindAndId).filter((key) => key.kind === kind);
  const parcels = idsOf('parcel').map(({ id }) => [id]);
  await putRows(engine, 'linked_parcel', { parcel: 'VARCHAR' }, parcels);
  const buildings = new Set(idsOf('address').map(({ id }) => buildingAndBox(id).building));
  await putRows(
    engine,
    'linked_building',
    { building: 'BIGINT' },
    [...buildings].map((building) => [building]),
  );
  const since = `add_months(DATE ${quote(asOf)}, -${LINK_MONTHS})`;
  const persons = await readPersons(engine, since);
  const addresses = await readAddresses(engine, since);
  const degrees = new Map([...persons.degrees, ...addresses.degrees]);
  const weightOf = (resource: SubjectKey): number => {
    if (ignored(resource)) return 0;
    const { kind } = kindAndId(resource);
    const degree = Math.max(1, degrees.get(resource) ?? 1);
    const limit = kind === 'person' ? persons.limit : kind === 'address' ? addresses.limit : MAX_DEGREE;
    return degree > limit ? 0 : 1 / Math.log2(1 + degree);
  };
  const direct = [
    ...(await readShares(engine, since)),
    ...(parcels.length > 0 ? [...(await readOwners(engine)), ...(await readPlaces(engine))] : []),
    ...unitsOfBuildings(subjects, await readUnitCounts(engine)),
  ];
  return {
    ties: [...persons.ties, ...addresses.ties],
    direct: direct.filter(({ from, to }) => !ignored(from) && !ignored(to)),
    weightOf,
  };
}

interface Resources {
  ties: Tie[];
  degrees: Map<SubjectKey, number>;
  /** Degree above which a resource is a hub. */
  limit: number;
}

async function readPersons(engine: Engine, since: string): Promise<Resources> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE person_degree AS
    SELECT person, count(DISTINCT company) AS degree FROM control GROUP BY person`);
  const rows = await engine.rows<{ company: string; person: string; level: number | null; degree: number }>(`
    WITH shared AS (
      SELECT c.company, c.person, max(c.level) AS level
      FROM control c SEMI JOIN network_company l ON l.company = c.company
      WHERE c.end_day >= ${since}
      GROUP BY c.company, c.person
    )
    SELECT s.company, CAST(s.person AS VARCHAR) AS person, s.level, d.degree FROM shared s JOIN person_degree d ON d.person = s.person
    ORDER BY s.person, s.company`);
  const ties = rows.map(
    ({ company, person, level }): Tie => ({
      company: subjectKey('company', company),
      resource: subjectKey('person', person),
      how: 'controls',
      level,
    }),
  );
  const degrees = new Map(rows.map(({ person, degree }) => [subjectKey('person', person), degree]));
  return { ties, degrees, limit: await hubLimit(engine, 'person_degree') };
}

async function readAddresses(engine: Engine, since: string): Promise<Resources> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE used_address AS
    SELECT company, building, coalesce(box, '') AS box, max(end_day) AS end_day FROM (
      SELECT company, building, box, end_day FROM seat_spell
      UNION ALL SELECT company, building, box, end_day FROM establishment_spell
    ) used WHERE building IS NOT NULL
    GROUP BY company, building, coalesce(box, '')`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE address_degree AS
    SELECT building, box, count(*) AS degree FROM used_address WHERE box <> '' GROUP BY building, box
    UNION ALL
    SELECT building, '', count(DISTINCT company) FROM used_address GROUP BY building`);
  const rows = await engine.rows<{ company: string; building: string; box: string; degree: number }>(`
    SELECT u.company, CAST(u.building AS VARCHAR) AS building, u.box, d.degree
    FROM used_address u
    SEMI JOIN network_company l ON l.company = u.company
    JOIN address_degree d ON d.building = u.building AND d.box = u.box
    WHERE u.end_day >= ${since}
    ORDER BY u.building, u.box, u.company`);
  const named = await engine.rows<{ building: string; box: string; degree: number }>(`
    SELECT CAST(d.building AS VARCHAR) AS building, d.box, d.degree
    FROM address_degree d SEMI JOIN linked_building l ON l.building = d.building`);
  const unit = (building: string, box: string) => subjectKey('address', `${building}|${box}`);
  const ties = rows.map(
    ({ company, building, box }): Tie => ({
      company: subjectKey('company', company),
      resource: unit(building, box),
      how: 'seat or establishment',
      level: null,
    }),
  );
  const degrees = new Map(
    [...rows, ...named].map(({ building, box, degree }) => [unit(building, box), degree] as const),
  );
  return { ties, degrees, limit: await hubLimit(engine, 'address_degree') };
}

/** The 99.5th percentile of degrees, at most MAX_DEGREE; MAX_DEGREE in a register too small for percentiles. */
async function hubLimit(engine: Engine, table: string): Promise<number> {
  const [row] = await engine.rows<{ resources: number; high: number | null }>(`
    SELECT count(*) AS resources,
           min(degree) FILTER (WHERE place >= 0.995 * everybody) AS high
    FROM (SELECT degree, row_number() OVER (ORDER BY degree) AS place, count(*) OVER () AS everybody FROM ${table}) ranked`);
  if (!row || row.high === null || row.resources < MIN_RESOURCES) return MAX_DEGREE;
  return Math.min(MAX_DEGREE, Math.max(MIN_HUB_DEGREE, row.high));
}

async function readShares(engine: Engine, since: string): Promise<DirectLink[]> {
  const rows = await engine.rows<{ company: string; holder: string; degree: number }>(`
    WITH held AS (
      SELECT s.company, s.holder, count(*) OVER (PARTITION BY s.holder) AS degree
      FROM (SELECT DISTINCT company, holder FROM share_spell
            WHERE holder IS NOT NULL AND holder <> company AND percentage >= 25 AND end_day >= ${since}) s
      SEMI JOIN network_company h ON h.company = s.holder
    )
    SELECT h.company, h.holder, h.degree FROM held h SEMI JOIN network_company l ON l.company = h.company
    ORDER BY h.holder, h.company`);
  return rows.map(({ company, holder, degree }) => ({
    from: subjectKey('company', holder),
    to: subjectKey('company', company),
    how: 'holds shares',
    weight: 1 / Math.log2(1 + degree),
    level: null,
  }));
}

/** Owners of flagged parcels; of an owner of many, the degree is what it owns in all. */
async function readOwners(engine: Engine): Promise<DirectLink[]> {
  const rows = await engine.rows<{
    parcel: string;
    person: string | null;
    company: string | null;
    level: number | null;
    degree: number;
  }>(`
    WITH keyed AS (
      SELECT parcel, person, company, level, coalesce('c' || company, 'p' || CAST(person AS VARCHAR)) AS owner
      FROM ownership
    ),
    owned AS (SELECT k.* FROM keyed k SEMI JOIN linked_parcel l ON l.parcel = k.parcel),
    counted AS (
      SELECT k.owner, count(*) AS degree FROM keyed k SEMI JOIN owned o ON o.owner = k.owner GROUP BY k.owner
    )
    SELECT o.parcel, CASE WHEN o.company IS NULL THEN CAST(o.person AS VARCHAR) END AS person, o.company, o.level, c.degree
    FROM owned o JOIN counted c ON c.owner = o.owner
    ORDER BY o.parcel, o.owner`);
  return rows.map(({ parcel, person, company, level, degree }) => ({
    from: company === null ? subjectKey('person', person ?? '') : subjectKey('company', company),
    to: subjectKey('parcel', parcel),
    how: 'owns',
    weight: degree > MAX_DEGREE ? 0 : 1 / Math.log2(1 + degree),
    level,
  }));
}

/** Flagged parcels and the flagged buildings they lie at. */
async function readPlaces(engine: Engine): Promise<DirectLink[]> {
  const rows = await engine.rows<{ parcel: string; building: string; degree: number }>(`
    SELECT p.parcel, CAST(p.building AS VARCHAR) AS building, count(*) OVER (PARTITION BY p.building) AS degree
    FROM parcel_place p
    SEMI JOIN linked_parcel l ON l.parcel = p.parcel
    SEMI JOIN linked_building b ON b.building = p.building
    ORDER BY p.parcel, p.building`);
  return rows.map(({ parcel, building, degree }) => ({
    from: subjectKey('parcel', parcel),
    to: subjectKey('address', building),
    how: 'lies at',
    weight: 1 / Math.log2(1 + degree),
    level: null,
  }));
}

/** How many units (boxes, the one without a box included) a flagged building is known to have. */
async function readUnitCounts(engine: Engine): Promise<ReadonlyMap<string, number>> {
  const rows = await engine.rows<{ building: string; units: number }>(`
    SELECT CAST(a.building AS VARCHAR) AS building, count(DISTINCT a.box) AS units
    FROM address_of a SEMI JOIN linked_building l ON l.building = a.building GROUP BY a.building`);
  return new Map(rows.map(({ building, units }) => [building, units]));
}

/** A flagged unit is part of its building: of a house surely, of a block of flats hardly worth a link. */
function unitsOfBuildings(
  subjects: ReadonlySet<SubjectKey>,
  units: ReadonlyMap<string, number>,
): DirectLink[] {
  return [...subjects].sort().flatMap((key): DirectLink[] => {
    const { kind, id } = kindAndId(key);
    if (kind !== 'address') return [];
    const { building, box } = buildingAndBox(id);
    if (box === '') return [];
    return [
      {
        from: key,
        to: subjectKey('address', building),
        how: 'is part of',
        weight: 1 / Math.log2(1 + Math.max(1, units.get(building) ?? 1)),
        level: null,
      },
    ];
  });
}
