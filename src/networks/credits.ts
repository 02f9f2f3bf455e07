import type { Engine } from '../engine/engine.ts';
import { quote } from '../engine/engine.ts';
import type { Credit } from './network.ts';
import { SCORING } from './scoring.ts';

/*
 * Facts that speak for a network (catalogue, "Credits"): each takes something off the families that it speaks about (score.ts),
 * together up to a cap. One
 * well-kept company does not excuse the others: a credit is earned where every active company that the findings name
 * earns it; the one for a court-approved transfer where every collapsed company does.
 */

export interface CompanyCredits {
  active: boolean;
  collapsed: boolean;
  on_time: boolean;
  steady: boolean;
  employees: boolean;
  court_approved: boolean;
}

/** What speaks for each company of the table `network_company`. */
export async function readCredits(
  engine: Engine,
  asOf: string,
): Promise<ReadonlyMap<string, CompanyCredits>> {
  const today = `DATE ${quote(asOf)}`;
  const rows = await engine.rows<CompanyCredits & { company: string }>(`
    WITH filing AS (
      -- the last three financial years that had to be filed by now (year-end, 7 months and 31 days)
      SELECT a.company, count(*) AS years
      FROM account_year a SEMI JOIN network_company c ON c.company = a.company
      WHERE CAST(add_months(a.year_end, 7) + INTERVAL '31' DAY AS DATE) < ${today}
        AND CAST(add_months(a.year_end, 43) + INTERVAL '31' DAY AS DATE) >= ${today}
        AND a.deposited <= CAST(add_months(a.year_end, 7) + INTERVAL '31' DAY AS DATE)
      GROUP BY a.company
    ),
    staff AS (
      SELECT a.company, a.staff_fte
      FROM account_year a SEMI JOIN network_company c ON c.company = a.company
      WHERE a.year_end >= add_months(${today}, -36)
      QUALIFY row_number() OVER (PARTITION BY a.company ORDER BY a.year_end DESC, a.ref) = 1
    ),
    manager AS (
      SELECT DISTINCT m.company
      FROM mandate m SEMI JOIN network_company c ON c.company = m.company
      WHERE m.running AND m.start_known AND m.start_day <= add_months(${today}, -60)
    ),
    moved AS (
      SELECT DISTINCT m.company
      FROM seat_move m SEMI JOIN network_company c ON c.company = m.company
      WHERE m.day > add_months(${today}, -60)
    ),
    reorganised AS (
      SELECT DISTINCT e.company
      FROM event e
      JOIN company c ON c.company = e.company
      SEMI JOIN network_company l ON l.company = e.company
      WHERE e.type = 'judicial_reorganisation' AND e.day <= c.t0 AND e.day >= add_months(c.t0, -12)
    )
    SELECT c.company, c.active, c.collapsed, coalesce(f.years >= 3, FALSE) AS on_time,
           m.company IS NOT NULL AND s.building IS NOT NULL AND v.company IS NULL
             AND coalesce(c.start_day <= add_months(${today}, -60), FALSE) AS steady,
           coalesce(t.staff_fte > 0, FALSE) AS employees, r.company IS NOT NULL AS court_approved
    FROM company c
    SEMI JOIN network_company l ON l.company = c.company
    LEFT JOIN filing f ON f.company = c.company
    LEFT JOIN staff t ON t.company = c.company
    LEFT JOIN manager m ON m.company = c.company
    LEFT JOIN moved v ON v.company = c.company
    LEFT JOIN seat_today s ON s.company = c.company
    LEFT JOIN reorganised r ON r.company = c.company`);
  return new Map(rows.map((row) => [row.company, row]));
}

const wording: Record<Credit['credit'], string> = {
  'accounts on time': 'every active company filed its last three accounts on time',
  steady: 'every active company has had the same manager and seat for five years or more',
  employees: 'every active company declares employees',
  'court-approved': 'every collapse followed a court-approved reorganisation',
};

/** The credits that a network of these companies earns. */
export function creditsOf(companies: Iterable<string>, known: ReadonlyMap<string, CompanyCredits>): Credit[] {
  const all = [...companies].flatMap((company) => known.get(company) ?? []);
  const active = all.filter((company) => company.active);
  const collapsed = all.filter((company) => company.collapsed);
  const every = (of: readonly CompanyCredits[], earns: (company: CompanyCredits) => boolean) =>
    of.length > 0 && of.every(earns);
  const earned: [Credit['credit'], boolean][] = [
    ['accounts on time', every(active, ({ on_time }) => on_time)],
    ['steady', every(active, ({ steady }) => steady)],
    ['employees', every(active, ({ employees }) => employees)],
    ['court-approved', every(collapsed, ({ court_approved }) => court_approved)],
  ];
  return earned.flatMap(([credit, yes]) =>
    yes ? [{ credit, value: SCORING.credit, says: wording[credit] }] : [],
  );
}
