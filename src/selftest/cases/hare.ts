import type { Case } from './case.ts';

/** Prostitution without any company structure: nothing that a register shows. */
export const hare: Case = {
  name: 'hare',
  sector: 'prostitution',
  says: 'No company structure at all: the extracts hold a few ordinary companies. There is nothing for this tool to find, and it says so.',
  tier: null,
  signals: [],
  build(world) {
    const activities = [
      '56101',
      '47761',
      '62020',
      '86210',
      '43320',
      '96021',
      '74101',
      '95110',
      '71121',
      '47711',
    ];
    return {
      companies: activities.map((nace, nth) => {
        const company = world.company({
          start: `20${String(14 + nth).padStart(2, '0')}-0${1 + (nth % 9)}-15`,
          nace,
        });
        company.contacts.push({ kind: 'TEL', value: `0${4_000_000 + nth * 71_113}` });
        return company;
      }),
    };
  },
};
