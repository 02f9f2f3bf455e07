import { addDays } from '../calendar.ts';
import type { Case } from './case.ts';

/** Construction: a chain of contractors over a border, and people who live in an office. */
export const clumsy: Case = {
  name: 'clumsy',
  sector: 'construction',
  says: 'A Belgian builder, itself new, hires a German company, which hires a German subcontractor that recruits the workers. Fourteen people live in an office building that the German company rents.',
  tier: 'ATTENTION',
  signals: ['P21', 'P31'],
  build(world) {
    const developer = world.company({ start: '2012-05-07', nace: '68201', zip: '9000' });
    const x = world.company({ start: '2025-01-20', nace: '41201', zip: '9000' });
    const y = world.foreignCompany('DE:HRB 904127', '41201');
    const z = world.foreignCompany('DE:HRB 911860', '41201');
    const office = world.address('9000');
    world.parcel({
      address: office,
      nature: 402,
      since: '2003-06-16',
      owners: [{ person: world.person('9000') }],
      usedSurface: 380,
    });
    world.openUnit(y, '2025-06-16', office);
    const links = [developer, x, y, z];
    for (let nth = 0; nth + 1 < links.length; nth += 1) {
      world.subcontracts.push({
        principal: links[nth]!,
        contractor: links[nth + 1]!,
        activity: '41201',
        from: addDays('2025-05-05', nth * 21),
      });
    }
    for (let nth = 0; nth < 14; nth += 1) world.stay(office, addDays('2025-07-07', Math.floor(nth / 2) * 9));
    return { companies: [x] };
  },
};
