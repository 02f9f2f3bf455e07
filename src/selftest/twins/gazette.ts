import { addDays } from '../calendar.ts';
import { purposeOf } from '../nace.ts';
import type { Twin } from './twin.ts';

/** Twins in which many rows say that little has happened. */
export const GAZETTE_TWINS: readonly Twin[] = [
  {
    name: 'group-move',
    says: 'A group of ten companies moves to a new building on one day.',
    build(s) {
      const old = s.world.address('2000');
      const next = s.world.address('1000');
      const parent = s.company(s.ago(150), '64200', { seat: old, form: '014' });
      const companies = Array.from({ length: 9 }, (_, at) => {
        const company = s.company(s.some(60, 140), ['49410', '46900', '81210'][at % 3] ?? '46900', {
          seat: old,
        });
        s.world.share(company, { company: parent }, 100, company.start);
        return company;
      });
      for (const company of [parent, ...companies]) s.world.moveSeat(company, s.ago(10), next);
      return [parent, ...companies];
    },
  },
  {
    name: 'code-migration',
    says: 'A BVBA becomes a BV: new form, manager re-appointed as director, object clause rewritten.',
    build(s) {
      const { world } = s;
      return Array.from({ length: 5 }, (_, at) => {
        const manager = s.person();
        const company = s.company(s.ago(100 + at), '43341', { founders: [manager], managed: false });
        world.appoint(company, manager, {
          role: 'manager',
          from: company.start,
          to: '2023-12-18',
          announced: false,
        });
        world.publish(company, '2023-12-18', [{ type: 'form_change', form: 'BV' }]);
        world.publish(company, '2023-12-18', [
          {
            type: 'purpose_change',
            nace: '43341',
            purpose: `${purposeOf('43341')} En al wat daarbij hoort.`,
          },
        ]);
        world.publish(company, '2023-12-18', [
          { type: 'resignation', person: manager, role: 'manager' },
          { type: 'appointment', person: manager, role: 'director' },
        ]);
        world.appoint(company, manager, { from: '2023-12-18', announced: false });
        return company;
      });
    },
  },
  {
    name: 'nace-2025',
    says: 'The activities are recoded on 1 January 2025; nothing has changed.',
    build(s) {
      return ['56101', '96021', '47112'].map((nace, at) => {
        const company = s.company(s.ago(80 + at), nace);
        const recoded = ['56111', '96210', '47110'][at] ?? '56111';
        company.recoded = recoded;
        s.world.publish(company, '2025-01-01', [
          { type: 'purpose_change', nace: recoded, purpose: purposeOf(nace) },
        ]);
        s.world.publish(company, '2025-03-03', [{ type: 'purpose_change', nace, purpose: purposeOf(nace) }]);
        return company;
      });
    },
  },
  {
    name: 'municipal-merger',
    says: 'Municipality and street have new names; the houses stand where they stood.',
    build(s) {
      const { world } = s;
      return [1, 2, 3, 4].map((nth) => {
        const company = s.company(s.ago(90 + nth), '56101', { zip: '9200' });
        const seat = world.seatOf(company);
        for (const [day, municipality] of [
          ['2019-01-01', 'Groot-Dender'],
          ['2022-05-09', 'Dendermonde (stad)'],
          ['2025-01-01', 'Nieuw-Dender'],
        ] as const) {
          world.publish(company, day, [{ type: 'seat_move', address: seat, municipality }]);
        }
        // the register shows the street under its new name, and no row of the gazette says so
        company.seats.push({
          from: '2025-01-01',
          address: { ...seat, street: world.street(seat.street.place, true) },
        });
        return company;
      });
    },
  },
  {
    name: 'curator',
    says: 'One curator winds up forty bankrupt companies.',
    build(s) {
      const curator = s.person();
      return Array.from({ length: 40 }, (_, at) => {
        const t0 = s.some(3, 90);
        const company = s.company(
          addDays(t0, -1_400),
          ['43320', '56101', '47711', '49410'][at % 4] ?? '56101',
        );
        s.world.collapse(company, t0);
        s.world.appoint(company, curator, { role: 'curator', from: t0 });
        return company;
      });
    },
  },
];
