import { accountsOf } from './accounts.ts';
import { months } from './calendar.ts';
import { sameTrade } from './companies.ts';
import { during } from './people.ts';
import type { Said, World } from './world.ts';

/** P38. Key: the enterprise. */
export function growingDebt(world: World): Said[] {
  const { register, people } = world;
  const filed = [...register.companies.keys()].map((number) => ({
    number,
    years: accountsOf(world, number),
  }));
  const owed = filed
    .map(({ years }) => years.at(-1)?.overdue ?? 0)
    .filter((debt) => debt > 0)
    .toSorted((one, other) => one - other);
  // the value at rank ceil(0.95 n)
  const high = owed[Math.floor((95 * owed.length + 99) / 100) - 1] ?? Infinity;
  return filed.flatMap(({ number, years }): Said[] => {
    const [before, latest] = years.slice(-2);
    if (!before?.overdue || !latest?.overdue) return [];
    if (4 * latest.overdue < 5 * before.overdue || latest.overdue < high) return [];
    const until = months(before.end, 24);
    const own = during(people.control, number, before.end, until);
    const again = [...register.companies.values()].some(
      (other) =>
        other.number !== number &&
        other.start !== null &&
        other.start >= before.end &&
        other.start <= until &&
        sameTrade(register.companies.get(number)!, other) &&
        [...during(people.control, other.number, other.start, months(other.start, 6))].some((person) =>
          own.has(person),
        ),
    );
    return [{ key: number, strength: again ? 'moderate' : 'weak' }];
  });
}
