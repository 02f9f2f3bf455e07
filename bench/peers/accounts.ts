import { addMonths } from './texts.ts';

/** Forms of enterprises that must file annual accounts. */
export const MUST_FILE = new Set(['008', '010', '013', '014', '015', '027', '610', '706']);

/** Who filed for which years. */
export class Accounts {
  private readonly years = new Map<string, { from: string; until: string }[]>();
  /** Years before the earliest of the extract are unknown, not missing. */
  private earliest = '';

  add(company: string, from: string, until: string): void {
    const year = { from: from || addMonths(nextDay(until), -12), until };
    const of = this.years.get(company);
    if (of) of.push(year);
    else this.years.set(company, [year]);
    if (this.earliest === '' || until < this.earliest) this.earliest = until;
  }

  /** Whether a company of a form that must file filed neither of its two latest overdue years. */
  lacksTwo(company: string, start: string, asOf: string): boolean {
    if (this.earliest === '' || start === '') return false;
    const filed = [...(this.years.get(company) ?? [])].sort((one, other) =>
      one.until < other.until ? -1 : 1,
    );
    const closing = filed.at(-1)?.until.slice(4) ?? '-12-31';
    const first = filed[0]?.until;
    const latest = [0, 1, 2, 3, 4]
      .map((back) => yearEnd(Number(asOf.slice(0, 4)) - back, closing))
      .filter((end) => later(addMonths(end, 7), 31) < asOf)
      .slice(0, 2);
    const due = latest.filter(
      (end) => end >= this.earliest && (start <= addMonths(end, -6) || (first !== undefined && end >= first)),
    );
    return (
      due.length === 2 && !due.some((end) => filed.some(({ from, until }) => from <= end && end <= until))
    );
  }
}

/** Years that end in February end on its last day. */
function yearEnd(year: number, closing: string): string {
  return closing === '-02-28' || closing === '-02-29' ? later(`${year}-03-01`, -1) : `${year}${closing}`;
}

const nextDay = (day: string) => later(day, 1);

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
