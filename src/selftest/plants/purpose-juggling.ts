import type { LicenceRow } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

/** Purposes by months and days after the first change. */
function changes(s: Stage, first: string, steps: readonly (readonly [number, number, string])[]): Planted {
  const span = Math.max(...steps.map(([months]) => months));
  const begin = after(s.some(2, 9).replace(/..$/, '11'), -span);
  const a = s.company(after(begin, -20), first);
  for (const [months, days, nace] of steps) s.world.changePurpose(a, after(begin, months, days), nace);
  return [a];
}

interface Exit {
  /** Days (months first) from the decision to the change of purpose. */
  later: readonly [number, number];
  status?: LicenceRow['status'];
  from?: string;
  newPeople?: boolean;
  moves?: boolean;
}

function outOfLicence(s: Stage, plan: Exit): Planted {
  const decided = s.some(9, 30);
  const boss = s.person();
  const nace = plan.from ?? '96040';
  const a = s.company(after(decided, -40), nace, { founders: [boss] });
  s.world.licence({
    activity: nace,
    day: decided,
    status: plan.status ?? 'refused',
    address: s.world.seatOf(a),
    applicant: a,
  });
  const day = after(decided, ...plan.later);
  if (plan.newPeople) s.swap(a, day, boss, s.person());
  if (plan.moves) {
    const unit = a.units[0];
    if (unit) unit.closed = day;
    const elsewhere = s.world.address();
    s.world.moveSeat(a, day, elsewhere);
    s.world.openUnit(a, day, elsewhere);
  }
  s.world.changePurpose(a, day, '82200');
  return [a];
}

/** Codes of so many sections, and so many declared employees; without a number no accounts at all. */
function broad(s: Stage, sections: number, staff?: number): Planted {
  const a = s.company(s.some(40, 90), '96040', staff === undefined ? { books: 'none' } : {});
  a.nace.push(...['56101', '47711', '43310', '62010', '82990'].slice(0, sections - 1));
  if (staff !== undefined) {
    const last = Number(s.asOf.slice(0, 4)) - 1;
    for (let year = s.world.booksFrom; year <= last; year += 1) s.world.account(a, year, { staff });
  }
  return [a];
}

export const purposeJuggling: Plants = {
  code: 'P10',
  plants: {
    'hit: two sections in thirty-six months to the day (weak)': (s) =>
      changes(s, '96022', [
        [0, 0, '56101'],
        [36, 0, '62010'],
      ]),
    'hit: there and back (weak)': (s) =>
      changes(s, '43310', [
        [0, 0, '47711'],
        [11, 0, '43310'],
      ]),
    'hit: out of a licensed trade after a refusal (strong)': (s) => outOfLicence(s, { later: [2, 0] }),
    'hit: six months after a withdrawal (strong)': (s) =>
      outOfLicence(s, { later: [6, 0], status: 'withdrawn', from: '96091' }),
    'hit: six months before (strong)': (s) => outOfLicence(s, { later: [-6, 0], from: '56301' }),
    'hit: a licence for a trade it never had (moderate)': (s) => {
      const a = s.company(s.ago(50), '47711');
      s.world.licence({
        activity: '96040',
        day: s.ago(12),
        status: 'granted',
        address: s.world.seatOf(a),
        applicant: a,
      });
      return [a];
    },
    'near miss: two in a day more than thirty-six months': (s) =>
      changes(s, '96022', [
        [0, 0, '56101'],
        [36, 1, '62010'],
      ]),
    'hit: five sections and two employees (weak)': (s) => broad(s, 5, 2),
    'hit: six sections and no accounts (weak)': (s) => broad(s, 6),
    'near miss: four sections': (s) => broad(s, 4, 0),
    'near miss: five sections and three employees': (s) => broad(s, 5, 3),
    'near miss: inside one section': (s) =>
      changes(s, '56101', [
        [0, 0, '56301'],
        [9, 0, '56102'],
      ]),
    'near miss: one change': (s) => changes(s, '62010', [[0, 0, '47711']]),
    'near miss: a day past six months': (s) => outOfLicence(s, { later: [6, 1] }),
    'near miss: granted': (s) => outOfLicence(s, { later: [2, 0], status: 'granted' }),
    'near miss: other people': (s) => outOfLicence(s, { later: [2, 0], newPeople: true }),
    'near miss: other premises': (s) => outOfLicence(s, { later: [2, 0], moves: true }),
    'near miss: out of a trade without licence': (s) => outOfLicence(s, { later: [2, 0], from: '62010' }),
    'near miss: an establishment has the licensed trade': (s) => {
      const a = s.company(s.ago(50), '47711', { unit: 'none' });
      s.world.openUnit(a, s.ago(40), s.world.seatOf(a), '96040');
      s.world.licence({
        activity: '96040',
        day: s.ago(12),
        status: 'granted',
        address: s.world.seatOf(a),
        applicant: a,
      });
      return [a];
    },
    'twin: the recoding of 2025': (s) => {
      const a = s.company('2019-03-04', '56101');
      s.world.publish(a, '2025-01-01', [{ type: 'purpose_change', nace: '62010' }]);
      s.world.publish(a, '2025-09-15', [{ type: 'purpose_change', nace: '56101' }]);
      return [a];
    },
    'twin: the clause rewritten under the company code': (s) =>
      changes(s, '43341', [
        [0, 0, '43341'],
        [5, 0, '43341'],
        [12, 0, '43341'],
      ]),
  },
};
