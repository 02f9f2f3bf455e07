import type { Case } from './case.ts';

/** Escort: a licence withdrawn on one side of the border, a start on the other; an agency that becomes a call centre. */
export const carveiro: Case = {
  name: 'carveiro',
  sector: 'escort',
  says: 'The licence is withdrawn and the same operator restarts across the border. A related agency, refused a licence, recasts itself as a call centre at the same address with the same people.',
  tier: 'ATTENTION',
  signals: ['P10', 'P25'],
  build(world) {
    const operator = world.person('3680');
    const agency = world.company({ start: '2018-10-08', nace: '96091', zip: '3680', founders: [operator] });
    world.licence({
      activity: '96091',
      day: '2025-03-10',
      status: 'refused',
      address: world.seatOf(agency),
      applicant: agency,
    });
    world.changePurpose(agency, '2025-06-02', '82200');
    world.licence({ activity: '96091', day: '2025-02-03', status: 'withdrawn', person: operator });
    const restart = world.company({ start: '2025-05-19', nace: '96091', zip: '3960', founders: [operator] });
    return { companies: [agency, restart] };
  },
};
