import type { Day } from './calendar.ts';
import type { Register } from './companies.ts';
import type { Holding } from './people.ts';

/**
 * "Group" of the shared definitions: the ultimate corporate holder of each enterprise along shareholdings of 50 % or
 * more, as they ran on the enterprise's last day (else today); itself where it has none.
 */
export function groupsOf({ companies, asOf }: Register, holdings: readonly Holding[]): Map<string, string> {
  const holderOn = (company: string, day: Day): string | null => {
    const holders = holdings
      .filter((h) => h.company === company && h.holder && h.holder !== company && h.percentage >= 50)
      .filter((h) => h.start !== null && h.start <= day && h.last >= day)
      .map((h) => h.holder!)
      .sort();
    return holders[0] ?? null;
  };
  const groups = new Map<string, string>();
  for (const { number, end } of companies.values()) {
    const path = [number];
    for (;;) {
      const above = holderOn(path.at(-1)!, end ?? asOf);
      if (above === null) break;
      if (path.includes(above)) {
        // a circle has no top: all in it are one
        path.push(path.slice(path.indexOf(above)).toSorted()[0]!);
        break;
      }
      path.push(above);
    }
    groups.set(number, path.at(-1)!);
  }
  return groups;
}
