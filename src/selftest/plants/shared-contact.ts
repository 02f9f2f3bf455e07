import { phone } from '../town/shared-places.ts';
import type { Contact } from '../world-rows.ts';
import { after, type Planted, type Plants, type Stage } from './stage.ts';

interface Plan {
  /** Months and days from the collapse to the other's start. */
  starts: readonly [number, number];
  kind?: Contact['kind'];
  values?: readonly [string, string];
  sameSeat?: boolean;
  group?: boolean;
  alive?: boolean;
  users?: number;
}

function shared(s: Stage, plan: Plan): Planted {
  const { world } = s;
  const t0 = s.some(2, 10).replace(/..$/, '10');
  const value = phone(world);
  const [first, second] = plan.values ?? [value, value];
  const kind = plan.kind ?? 'TEL';
  const starts = after(t0, ...plan.starts);
  const a = s.company(after(t0, -60), '43310');
  const b = s.company(starts, '56101', plan.sameSeat ? { seat: world.seatOf(a) } : {});
  a.contacts.push({ kind, value: first });
  b.contacts.push({ kind, value: second });
  for (let nth = 0; nth < (plan.users ?? 0); nth += 1)
    s.company(s.some(50, 90), '62010').contacts.push({ kind, value: second });
  if (plan.group) {
    const parent = s.company(after(t0, -70), '64200');
    for (const company of [a, b]) world.share(company, { company: parent }, 70, company.start);
  }
  if (!plan.alive) world.collapse(a, t0, 'bankruptcy_opened', { situation: '050' });
  return [a, b];
}

/** A word of its own, so that no other pair shares it. */
function unique(s: Stage): string {
  return `${s.world.random.whole(10_000, 99_999)}${s.world.companies.length}`;
}

export const sharedContact: Plants = {
  code: 'P32',
  plants: {
    'hit: one telephone number (weak)': (s) => shared(s, { starts: [-20, 0] }),
    'hit: thirty-six months before (weak)': (s) => shared(s, { starts: [-36, 0] }),
    'hit: started after the collapse (weak)': (s) => shared(s, { starts: [1, 0] }),
    'hit: one number, two spellings (weak)': (s) => {
      const rest = String(s.world.random.whole(10_000_000, 99_999_999));
      return shared(s, {
        starts: [-10, 0],
        values: [`+32 ${rest.slice(0, 1)} ${rest.slice(1)}`, `0${rest.slice(0, 1)}/${rest.slice(1)}`],
      });
    },
    'hit: one mailbox (weak)': (s) => {
      const name = unique(s);
      return shared(s, {
        starts: [-10, 0],
        kind: 'EMAIL',
        values: [`Info@Huis${name}.example`, `info@huis${name}.example`],
      });
    },
    'hit: one web host (weak)': (s) => {
      const name = unique(s);
      return shared(s, {
        starts: [-5, 0],
        kind: 'WEB',
        values: [`https://www.huis${name}.example/over-ons`, `huis${name}.example`],
      });
    },
    'near miss: a day more than thirty-six months before': (s) => shared(s, { starts: [-36, -1] }),
    'near miss: both alive': (s) => shared(s, { starts: [-20, 0], alive: true }),
    'near miss: one seat': (s) => shared(s, { starts: [-20, 0], sameSeat: true }),
    'near miss: one group': (s) => shared(s, { starts: [-20, 0], group: true }),
    'near miss: another mailbox of the host': (s) => {
      const name = unique(s);
      return shared(s, {
        starts: [-10, 0],
        kind: 'EMAIL',
        values: [`a@huis${name}.example`, `b@huis${name}.example`],
      });
    },
    'twin: a platform’s host': (s) =>
      shared(s, {
        starts: [-10, 0],
        kind: 'WEB',
        values: [`www.facebook.com/${unique(s)}`, `www.facebook.com/${unique(s)}`],
      }),
    'twin: an accountant’s number': (s) => shared(s, { starts: [-10, 0], users: 9 }),
  },
};
