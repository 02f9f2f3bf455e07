import { after, type Planted, type Plants, type Stage } from './stage.ts';

/** Debts of the two latest years in euro, and the months after the first year-end in which its manager starts again. */
function owes(s: Stage, before: number, latest: number, next?: number): Planted {
  const { world } = s;
  const year = Number(s.asOf.slice(0, 4)) - 2;
  const boss = s.person();
  const a = s.company(s.some(70, 90), '81210', { founders: [boss] });
  world.account(a, year - 1, { overdue: before, deposited: `${year}-06-10` });
  world.account(a, year, { overdue: latest, deposited: `${year + 1}-06-10` });
  for (let later = year + 1; later < year + 3; later += 1) world.skipAccount(a, later);
  if (next === undefined) return [a];
  return [a, s.company(after(`${year - 1}-12-31`, next), '81210', { founders: [boss] })];
}

export const growingSocialDebt: Plants = {
  code: 'P38',
  plants: {
    'hit: half as much again (weak)': (s) => owes(s, 200_000, 300_000),
    'hit: a quarter more to the euro (weak)': (s) => owes(s, 240_000, 300_000),
    'hit: its manager starts again (moderate)': (s) => owes(s, 200_000, 300_000, 12),
    'near miss: a euro less than a quarter more': (s) => owes(s, 240_001, 300_000),
    'wrong order: it shrinks': (s) => owes(s, 300_000, 200_000),
    'twin: small arrears, paid the year after': (s) => owes(s, 2_000, 0),
  },
};
