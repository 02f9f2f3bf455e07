import { type Engine, quote } from '../engine/engine.ts';

/** Months before a collapse within which whoever controlled the company is told (CONFINE rec. 2.8). */
const MONTHS = 60;

export interface ControllerRow {
  company: string;
  day: string;
  kind: string;
  person: string | null;
  how: string | null;
  from_day: string | null;
  until_day: string | null;
  /** A company that this person controlled besides, and when that collapsed. */
  other: string | null;
  other_collapsed: string | null;
}

export const storyTables: readonly string[] = [
  'collapse',
  'control',
  'licence_record',
  'ownership',
  'parcel_place',
];

/** Everybody who controlled these companies in the 60 months before each collapsed, with the companies they controlled besides. */
export async function controllersBefore(
  engine: Engine,
  companies: readonly string[],
): Promise<ControllerRow[]> {
  if (companies.length === 0) return [];
  return engine.rows<ControllerRow & Record<string, string | null>>(`
    WITH fallen AS (
      SELECT company, t0, kind FROM collapse WHERE company IN (${companies.map(quote).join()})
    ),
    held AS (
      SELECT f.company, f.t0, f.kind, c.person, min_by(c.how, CASE c.how WHEN 'mandate' THEN 1 WHEN 'sole trader' THEN 2 WHEN 'shares' THEN 3 ELSE 4 END) AS how, min(c.start_day) AS from_day, max(c.end_day) AS until_day
      FROM fallen f
      LEFT JOIN control c ON c.company = f.company AND c.start_day <= f.t0 AND c.end_day >= add_months(f.t0, -${MONTHS})
      GROUP BY f.company, f.t0, f.kind, c.person
    )
    SELECT DISTINCT h.company, CAST(h.t0 AS STRING) AS day, h.kind, CAST(h.person AS STRING) AS person, h.how,
           CAST(h.from_day AS STRING) AS from_day, CAST(least(h.until_day, h.t0) AS STRING) AS until_day,
           o.company AS other, CAST(x.t0 AS STRING) AS other_collapsed
    FROM held h
    LEFT JOIN control o ON o.person = h.person AND o.company <> h.company
    LEFT JOIN collapse x ON x.company = o.company
    ORDER BY day, h.company, from_day, person, other`);
}

export interface OwnerRow {
  building: string;
  parcel: string;
  person: string | null;
  company: string | null;
  since: string | null;
}

/** Who owns the parcels on which these buildings stand. */
export async function ownersOf(engine: Engine, buildings: readonly string[]): Promise<OwnerRow[]> {
  if (buildings.length === 0) return [];
  return engine.rows<OwnerRow & Record<string, string | null>>(`
    SELECT DISTINCT CAST(p.building AS STRING) AS building, o.parcel,
           CASE WHEN o.company IS NULL THEN CAST(o.person AS STRING) END AS person, o.company, CAST(o.since AS STRING) AS since
    FROM parcel_place p JOIN ownership o ON o.parcel = p.parcel
    WHERE p.building IN (${buildings.join()}) ORDER BY building, o.parcel, since, company, person`);
}

export interface LicenceRow {
  building: string;
  activity: string | null;
  status: string | null;
  day: string | null;
  company: string | null;
}

/** Decisions on licences at these buildings, or of these companies at a place that no record names. */
export async function licencesAt(
  engine: Engine,
  buildings: readonly string[],
  asOf: string,
): Promise<LicenceRow[]> {
  if (buildings.length === 0) return [];
  return engine.rows<LicenceRow & Record<string, string | null>>(`
    SELECT DISTINCT CAST(a.building AS STRING) AS building, l.activity, l.status, CAST(l.decided AS STRING) AS day, l.applicant AS company
    FROM licence_record l JOIN address_of a ON a.ref = l.ref
    WHERE a.building IN (${buildings.join()}) AND l.decided <= DATE ${quote(asOf)}
    ORDER BY building, day, l.activity, l.status`);
}
