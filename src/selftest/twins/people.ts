import { addDays } from '../calendar.ts';
import { after } from '../plants/stage.ts';
import type { Twin } from './twin.ts';

/** Twins in which people are, or are not, the same. */
export const PEOPLE_TWINS: readonly Twin[] = [
  {
    name: 'honest-restart',
    says: 'One failure, one restart in the same trade half a year later.',
    build(s) {
      const baker = s.person();
      const t0 = s.ago(16);
      const first = s.company(after(t0, -70), '43320', { founders: [baker] });
      s.world.collapse(first, t0);
      return [first, s.company(after(t0, 7), '43320', { founders: [baker] })];
    },
  },
  {
    name: 'two-of-one-name',
    says: 'One person’s companies fail, another of that name leads three sound ones.',
    build(s) {
      const one = s.person();
      const other = s.world.person(undefined, one);
      const failed = [30, 18].map((months) => {
        const company = s.company(after(s.ago(months), -40), '56101', { founders: [one] });
        s.world.collapse(company, s.ago(months));
        return company;
      });
      const sound = [28, 16, 60].map((months) => s.company(s.ago(months), '56101', { founders: [other] }));
      return [...failed.slice(0, 1), ...sound];
    },
  },
  {
    name: 'family-name',
    says: 'Three unrelated firms of people with one surname; one fails, another starts soon after.',
    build(s) {
      const [first, ...others] = s.people(3);
      if (!first) return [];
      const family = [first, ...others.map((person) => ({ ...person, name: first.name }))];
      const t0 = s.ago(14);
      const [failed, ...rest] = family.map((person, at) =>
        s.company(at === 0 ? after(t0, -50) : addDays(after(t0, 5), at * 9), '45206', {
          founders: [person],
          zip: '8500',
        }),
      );
      if (!failed) return rest;
      s.world.collapse(failed, t0);
      return [failed, ...rest];
    },
  },
];
