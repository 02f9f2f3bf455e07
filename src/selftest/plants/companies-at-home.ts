import type { Company } from '../world-rows.ts';
import type { Planted, Plants, Stage } from './stage.ts';

/** Companies at one home, by activity; a second person leads those from `others` on. */
function home(
  s: Stage,
  activities: readonly string[],
  more: { nature?: number; others?: number; sole?: boolean } = {},
): Planted {
  const { world } = s;
  const building = world.address();
  const [boss, other] = s.people(2) as [ReturnType<Stage['person']>, ReturnType<Stage['person']>];
  world.parcel({
    address: building,
    nature: more.nature ?? 200,
    since: s.ago(150),
    owners: [{ person: boss }],
  });
  const companies: Company[] = activities.map((nace, at) => {
    const founder = more.others !== undefined && at >= more.others ? other : boss;
    return s.company(s.some(15, 100), nace, { seat: building, founders: [founder] });
  });
  if (more.sole)
    companies.push(world.soleTrader({ person: boss, start: s.some(20, 60), nace: '96022', unit: building }));
  return companies;
}

export const companiesAtHome: Plants = {
  code: 'P16',
  plants: {
    'hit: three in risk sectors (weak)': (s) => home(s, ['56101', '81210', '43310']),
    'hit: two and a sole trader (weak)': (s) => home(s, ['56101', '96040'], { sole: true }),
    'hit: five of any trade (weak)': (s) => home(s, ['62010', '73110', '74101', '47711', '58110']),
    'hit: five in risk sectors (moderate)': (s) => home(s, ['56101', '81210', '43310', '96040', '41201']),
    'near miss: two in risk sectors': (s) => home(s, ['56101', '81210', '62010']),
    'near miss: four of any trade': (s) => home(s, ['62010', '73110', '74101', '47711']),
    'near miss: an office building': (s) => home(s, ['56101', '81210', '43310'], { nature: 402 }),
    'near miss: of two people': (s) => home(s, ['56101', '81210', '43310'], { others: 2 }),
    'twin: a company, its holding and its property': (s) => home(s, ['43320', '64200', '68201']),
  },
};
