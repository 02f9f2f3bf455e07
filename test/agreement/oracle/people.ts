import { type Day, day } from './calendar.ts';
import type { Company, Register } from './companies.ts';
import { personIn, type Row, rowsOf } from './extracts.ts';

/** "Controlling role" and "Mandates" of the shared definitions. */
export interface Spell {
  company: string;
  person: string;
  start: Day;
  /** Day on which a row says it ended; null: it runs, at the latest until the enterprise ends. */
  ended: Day | null;
  /** Last day on which it counts. */
  last: Day;
}

export interface Holding {
  company: string;
  person: string | null;
  holder: string | null;
  percentage: number;
  start: Day | null;
  ended: Day | null;
  last: Day;
}

export interface People {
  /** Controlling mandates; those of one person in one company at most 30 days apart are one. */
  mandates: Spell[];
  /** Mandates, founder's days, sole traders, and 25 % or more of the shares. */
  control: Spell[];
  holdings: Holding[];
  /** Rows of mandates with a role that does not control (and founders), as they stand. */
  otherRoles: (Spell & { role: string })[];
  founders: { company: string; person: string; day: Day }[];
}

const CONTROLLING = [
  ...['director', 'manager', 'managing_director', 'daily_manager', 'permanent_representative'],
  ...['bestuurder', 'zaakvoerder', 'gedelegeerd bestuurder', 'vaste vertegenwoordiger'],
  ...['administrateur', 'gérant', 'administrateur délégué', 'représentant permanent'],
];

export function readPeople(folder: string, register: Register): People {
  const { asOf, events, companies } = register;
  const spell = (company: Company, person: string, start: Day, end: Day | null): Spell => {
    const ended = end !== null && end <= asOf ? end : null;
    return { company: company.number, person, start, ended, last: ended ?? company.end ?? asOf };
  };
  const rows = rowsOf(folder, 'mandates').flatMap((row) => {
    const company = companies.get(row.enterprise_number!);
    const person = personIn(row, 'person');
    const start = day(row.start_date);
    if (!company || !person || start === null || start > asOf) return [];
    return [{ ...spell(company, person, start, day(row.end_date)), role: row.role! }];
  });
  const controlling = rows.filter(({ role }) => CONTROLLING.includes(role));
  const named = events.flatMap((event) => {
    const company = companies.get(event.company);
    const person = personIn(event.row, 'person');
    return company && person ? [{ event, company, person }] : [];
  });
  const gazetteOnly = named
    .filter(({ event }) => event.type === 'appointment' && CONTROLLING.includes(event.row.person_role ?? ''))
    .filter(
      ({ event, company, person }) =>
        !controlling.some(
          (row) =>
            row.company === company.number && row.person === person && Math.abs(row.start - event.day) <= 60,
        ),
    )
    .map(({ event, company, person }) => {
      const leaves = named
        .filter((n) => n.event.type === 'resignation' && n.company === company && n.person === person)
        .map((n) => n.event.day)
        .filter((d) => d > event.day);
      return spell(company, person, event.day, leaves.length ? Math.min(...leaves) : null);
    });
  const founders = [
    ...rows
      .filter(({ role }) => role === 'founder')
      .map(({ company, person, start }) => ({ company, person, day: start })),
    ...named
      .filter(({ event }) => event.type === 'incorporation' && event.row.person_role === 'founder')
      .map(({ event, company, person }) => ({ company: company.number, person, day: event.day })),
  ];
  const holdings = readHoldings(folder, register);
  const mandates = joined([...controlling, ...gazetteOnly]);
  const control = [
    ...mandates,
    ...founders.map(({ company, person, day: at }) => {
      const of = companies.get(company)!;
      return of.sole && of.start !== null
        ? spell(of, person, of.start, null)
        : { company, person, start: at, ended: at, last: at };
    }),
    ...holdings.flatMap((holding) =>
      holding.person && holding.percentage >= 25 && holding.start !== null
        ? [{ ...holding, person: holding.person, start: holding.start }]
        : [],
    ),
  ];
  const otherRoles = rows.filter(({ role }) => !CONTROLLING.includes(role));
  return { mandates, control, holdings, otherRoles, founders };
}

function readHoldings(folder: string, { asOf, companies }: Register): Holding[] {
  return rowsOf(folder, 'shareholdings').flatMap((row: Row) => {
    const company = companies.get(row.enterprise_number!);
    const start = day(row.start_date);
    const end = day(row.end_date);
    if (!company || (start !== null && start > asOf)) return [];
    const ended = end !== null && end <= asOf ? end : null;
    return [
      {
        company: company.number,
        person: personIn(row, 'holder'),
        holder: row.holder_enterprise_number || null,
        percentage: Number(row.percentage),
        start,
        ended,
        last: ended ?? company.end ?? asOf,
      },
    ];
  });
}

/** Mandates of one person in one company at most 30 days apart are one. */
export function joined(spells: readonly Spell[]): Spell[] {
  const result: Spell[] = [];
  for (const next of spells.toSorted((one, other) => one.start - other.start)) {
    const before = result.find(
      (one) => one.company === next.company && one.person === next.person && next.start - one.last <= 30,
    );
    if (!before) {
      result.push({ ...next });
      continue;
    }
    before.ended = before.ended === null || next.ended === null ? null : Math.max(before.ended, next.ended);
    before.last = Math.max(before.last, next.last);
  }
  return result.filter(({ start, last }) => start <= last);
}

/** Somebody with a spell on some day of [from, to]. */
export function during(spells: readonly Spell[], company: string, from: Day, to: Day): Set<string> {
  return new Set(
    spells
      .filter((s) => s.company === company && s.start <= to && s.last >= from && s.start <= s.last)
      .map(({ person }) => person),
  );
}
