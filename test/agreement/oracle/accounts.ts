import { type Day, day, iso, months } from './calendar.ts';
import type { Company } from './companies.ts';
import type { World } from './world.ts';

const MUST_FILE = ['008', '010', '013', '014', '015', '027', '610', '706'];

export interface FinancialYear {
  end: Day;
  filed: boolean;
  deposited: Day | null;
}

export const mustFile = (company: Company): boolean => MUST_FILE.includes(company.form);

export function accountsOf(world: World, company: string) {
  return world
    .rows('accounts')
    .filter((row) => row.enterprise_number === company)
    .flatMap((row) => {
      const end = day(row.fiscal_year_end);
      const number = (name: string): number | null => (row[name] ? Number(row[name]) : null);
      if (end === null || end > world.asOf || (day(row.deposit_date) ?? 0) > world.asOf) return [];
      return [
        {
          end,
          deposited: day(row.deposit_date),
          equity: number('equity'),
          result: number('result'),
          turnover: number('turnover'),
          staff: number('staff_fte'),
          overdue: number('overdue_tax_social_debt'),
        },
      ];
    })
    .sort((one, other) => one.end - other.end);
}

/** Calendar years from the first that could be filed, and not before the extract's earliest; up to `until`. */
export function yearsOf(world: World, company: Company, until: Day): FinancialYear[] {
  const earliest = Math.min(...world.rows('accounts').map((row) => day(row.fiscal_year_end) ?? Infinity));
  if (company.start === null || earliest === Infinity) return [];
  const startYear = Number(iso(company.start).slice(0, 4));
  const firstYear = iso(company.start).slice(5) > '06-30' ? startYear + 1 : startYear;
  const filed = accountsOf(world, company.number);
  const years: FinancialYear[] = [];
  for (let year = firstYear; ; year += 1) {
    const end = day(`${year}-12-31`)!;
    if (end > until) return years;
    if (end < earliest) continue;
    const row = filed.find((one) => iso(one.end).slice(0, 4) === String(year));
    years.push({ end: row?.end ?? end, filed: row !== undefined, deposited: row?.deposited ?? null });
  }
}

/** Years whose accounts should be there on the as-of day. */
export function overdueYears(world: World, company: Company): FinancialYear[] {
  return yearsOf(world, company, world.asOf).filter(({ end }) => months(end, 7) + 31 < world.asOf);
}
