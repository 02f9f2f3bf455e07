import { addDays, lastOverdueYear } from '../calendar.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

/** Years as they are filed, back from the newest overdue one: on time, late by days past the bound, or missing. */
type Years = readonly ('on time' | 'missing' | number)[];

function filer(
  s: Stage,
  years: Years,
  more: { start?: string; form?: string; swapAt?: number } = {},
): Planted {
  const { world } = s;
  const boss = s.person();
  const a = s.company(more.start ?? '2016-02-15', '43320', {
    founders: [boss],
    ...(more.form === undefined ? {} : { form: more.form }),
  });
  const newest = lastOverdueYear(s.asOf);
  const filed = Array.from({ length: newest + 1 - world.booksFrom }, (_, back) => years[back] ?? 'on time');
  filed.forEach((year, back) => {
    const of = newest - back;
    if (year === 'missing') world.skipAccount(a, of);
    // year-end + 7 calendar months is 31 July; 31 days later is 31 August
    else if (year !== 'on time') world.account(a, of, { deposited: addDays(`${of + 1}-08-31`, year) });
  });
  world.skipAccount(a, newest + 1);
  if (more.swapAt !== undefined) s.swap(a, addDays(`${newest - more.swapAt}-06-15`, 0), boss, s.person());
  return [a];
}

function never(s: Stage, start: string, form?: string): Planted {
  return [s.company(start, '47711', { books: 'none', ...(form === undefined ? {} : { form }) })];
}

export const accountsMissing: Plants = {
  code: 'P13',
  plants: {
    'hit: the newest is a day late (weak)': (s) => filer(s, [1]),
    'hit: the third last is late (weak)': (s) => filer(s, ['on time', 'on time', 60]),
    'hit: two of three missing (weak)': (s) => filer(s, ['missing', 'on time', 'missing']),
    'hit: three missing in a row (moderate)': (s) => filer(s, ['missing', 'missing', 'missing']),
    'hit: never filed (moderate)': (s) => never(s, '2018-04-09'),
    'hit: never filed, thirty-one months old (moderate)': (s) => never(s, after(s.asOf, -31)),
    'hit: stopped after a change of managers (moderate)': (s) => filer(s, ['missing'], { swapAt: 0 }),
    'near miss: on the last day': (s) => filer(s, [0]),
    'near miss: one of three missing': (s) => filer(s, ['on time', 'missing']),
    'near miss: late four years ago': (s) => filer(s, ['on time', 'on time', 'on time', 45]),
    'near miss: one missing, no change of managers': (s) => filer(s, ['missing']),
    'near miss: less than thirty-one months old': (s) => never(s, after(s.asOf, -31, 1)),
    'near miss: a partnership need not file': (s) => never(s, '2018-04-09', '612'),
    'wrong order: the managers changed long before it stopped': (s) => filer(s, ['missing'], { swapAt: 2 }),
  },
};
