import type { Planted, Plants, Stage } from './stage.ts';

/** So many trading companies of one person, each with its own seat; some in one group, some holdings. */
function hub(
  s: Stage,
  count: number,
  more: { grouped?: number; holdings?: number; ended?: number } = {},
): Planted {
  const boss = s.person();
  const parent = more.grouped ? s.company(s.some(100, 120), '64200') : undefined;
  const trades = ['62010', '73110', '58110', '74101', '71121', '95110'];
  const companies = Array.from({ length: count }, (_, at) => {
    const holding = at < (more.holdings ?? 0);
    return s.company(s.some(20, 110), holding ? '64200' : (trades[at % trades.length] ?? '62010'), {
      founders: [boss],
    });
  });
  if (parent) {
    for (const company of companies.slice(0, more.grouped))
      s.world.share(company, { company: parent }, 60, company.start);
  }
  for (const company of companies.slice(0, more.ended ?? 0)) s.leave(company, boss, s.ago(3));
  return companies;
}

interface Local {
  nace?: string;
  zips?: readonly string[];
  /** Role of the person in the second enterprise. */
  role?: string;
  /** Months between the person's end in the first and start in the second. */
  apart?: number;
  daysApart?: number;
  group?: boolean;
  third?: boolean;
}

/** Wilby: one person in every enterprise that runs a licensed trade in the municipality. */
function local(s: Stage, plan: Local): Planted {
  const { world } = s;
  const nace = plan.nace ?? '96040';
  const w = s.person();
  const zips = plan.zips ?? ['2000', '2060', '2140'];
  const a = s.company(s.ago(100), nace, { zip: zips[0] ?? '2000', founders: [w] });
  const leaves = plan.apart === undefined ? undefined : s.ago(12 + plan.apart, plan.daysApart ?? 0);
  if (leaves) s.swap(a, leaves, w, s.person());
  const b = s.company(s.ago(60), nace, { zip: zips[1] ?? '2060' });
  world.appoint(b, w, {
    role: plan.role ?? 'director',
    from: plan.apart === undefined ? s.ago(50) : s.ago(12),
  });
  const all = [a, b];
  if (plan.third) {
    const c = s.company(s.ago(40), nace, { zip: zips[2] ?? '2140' });
    world.share(c, { person: w }, 10, s.ago(38));
    all.push(c);
  }
  if (plan.group) {
    const parent = s.company(s.ago(110), '64200');
    for (const company of all) world.share(company, { company: parent }, 51, company.start);
  }
  return all;
}

export const hiddenHub: Plants = {
  code: 'P18',
  plants: {
    'hit: five companies (weak)': (s) => hub(s, 5),
    'hit: ten companies (moderate)': (s) => hub(s, 10),
    'hit: two parlours in one city (moderate)': (s) => local(s, {}),
    'hit: director here, partner there (moderate)': (s) => local(s, { role: 'partner', nace: '56301' }),
    'hit: three, by mandate and a tenth of the shares (strong)': (s) =>
      local(s, { third: true, nace: '45206' }),
    'hit: thirty-six months apart (moderate)': (s) => local(s, { apart: 36 }),
    'near miss: four companies': (s) => hub(s, 4),
    'near miss: six, of which two are holdings': (s) => hub(s, 6, { holdings: 2 }),
    'near miss: five, of which two are one group': (s) => hub(s, 5, { grouped: 2 }),
    'near miss: five, one of them left': (s) => hub(s, 5, { ended: 1 }),
    'near miss: a day more than thirty-six months apart': (s) => local(s, { apart: 36, daysApart: 1 }),
    'near miss: two cities': (s) => local(s, { zips: ['2000', '2800'] }),
    'near miss: a trade without licence': (s) => local(s, { nace: '62010' }),
    'near miss: the auditor of one': (s) => local(s, { role: 'auditor' }),
    'twin: two shops of one group': (s) => local(s, { group: true }),
  },
};
