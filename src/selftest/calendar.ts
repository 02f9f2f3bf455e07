/** A day, ISO `yyyy-mm-dd`: text compares as the calendar does. */
export type Day = string;

const DAY = 86_400_000;

/** Days since 1 January 1970, negative before; whole for any day. */
export function serial(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The day that many days after 1 January 1970: the reverse of `serial`. */
export function dayOf(days: number): Day {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** The day that many days later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(serial(day) + days);
}

/** Calendar months; a day past the month's end is its last day (the catalogue's rule). */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(Number(day.slice(8, 10)), last))).toISOString().slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from);
}

/** The calendar year; a financial year may be another one (see `firstBookYear`). */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The one of two days that comes first. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** The one of two days that comes last. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The first financial year's end of a company: a start after 30 June makes the first year a long one. */
export function firstBookYear(start: Day): number {
  return start.slice(5) > '06-30' ? yearOf(start) + 1 : yearOf(start);
}

/** The newest calendar year whose accounts are overdue: year-end + 7 months + 31 days < as-of. */
export function lastOverdueYear(asOf: Day): number {
  const year = yearOf(asOf) - 1;
  return addDays(addMonths(`${year}-12-31`, 7), 31) < asOf ? year : year - 1;
}
