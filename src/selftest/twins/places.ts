import { addDays } from '../calendar.ts';
import { after } from '../plants/stage.ts';
import type { Company } from '../world-rows.ts';
import type { Twin } from './twin.ts';

const TRADES = ['62010', '73110', '43320', '47711', '56101', '81210', '74101', '96021'];

/** Twins in which many have to do with one building. */
export const PLACE_TWINS: readonly Twin[] = [
  {
    name: 'accountant',
    says: 'Sixty clients have their seat at their accountant.',
    build(s) {
      const seat = s.world.address('2800');
      s.company(s.ago(180), '69201', { seat });
      return Array.from({ length: 60 }, (_, at) =>
        s.company(s.some(14, 140), TRADES[at % TRADES.length] ?? '62010', {
          seat,
          unit: s.world.address('2800'),
        }),
      );
    },
  },
  {
    name: 'co-working',
    says: 'Thirty young companies rent a desk and a box in one building.',
    build(s) {
      const seat = s.world.address('1050');
      s.company(s.ago(110), '82110', { seat });
      return Array.from({ length: 30 }, (_, at) =>
        s.company(s.some(8, 60), TRADES[at % TRADES.length] ?? '62010', {
          seat: s.world.boxAt(seat, String(at + 1)),
        }),
      );
    },
  },
  {
    name: 'at-home',
    says: 'A company, its holding and its property company sit at the home of their owner.',
    build(s) {
      const owner = s.person();
      const seat = s.world.address('3500');
      owner.home = seat;
      s.world.parcel({ address: seat, nature: 200, since: s.ago(150), owners: [{ person: owner }] });
      return (['43320', '64200', '68201'] as const).map((nace, at) =>
        s.company(s.ago(90 - at * 14), nace, { seat, founders: [owner], unit: at === 0 ? 'seat' : 'none' }),
      );
    },
  },
  {
    name: 'brewery-pub',
    says: 'A brewery owns a pub that changing tenants run.',
    build(s) {
      const brewery = s.company(s.ago(200), '46900');
      const pub = s.world.address('9000');
      s.world.parcel({ address: pub, nature: 403, since: s.ago(190), owners: [{ company: brewery }] });
      const tenants: Company[] = [];
      for (let nth = 0; nth < 4; nth += 1) {
        const from = s.ago(40 - nth * 10);
        const tenant = s.company(from, '56301', { unit: 'none' });
        const unit = s.world.openUnit(tenant, from, pub);
        if (nth < 3) unit.closed = addDays(s.ago(30 - nth * 10), -20);
        tenants.push(tenant);
      }
      return [brewery, ...tenants];
    },
  },
  {
    name: 'student-house',
    says: 'Ten students share a house for ten months, every year others.',
    build(s) {
      const house = s.world.address('3000');
      s.world.parcel({
        address: house,
        nature: 200,
        since: s.ago(140),
        owners: [{ person: s.person() }],
        housingUnits: 1,
        usedSurface: 260,
      });
      for (let year = 0; year < 4; year += 1) {
        for (let nth = 0; nth < 10; nth += 1) {
          const from = addDays(s.ago(9 + 12 * year), nth);
          s.world.stay(house, from, year === 0 ? undefined : after(from, 10));
        }
      }
      return [house];
    },
  },
  {
    name: 'refuge',
    says: 'A women’s refuge, on the allow-list: many short stays, and nothing of it may be shown.',
    hidden: true,
    build(s) {
      const house = s.world.address('9300');
      s.world.parcel({
        address: house,
        nature: 200,
        since: s.ago(140),
        owners: [{ person: s.person() }],
        usedSurface: 160,
      });
      for (let nth = 0; nth < 24; nth += 1) {
        const from = addDays(s.ago(14), nth * 15);
        s.world.stay(house, from, addDays(from, 45));
      }
      for (let nth = 0; nth < 15; nth += 1) s.world.stay(house, addDays(s.ago(2), nth));
      const { street, number } = house;
      s.world.allow('address', [street.place.zip, street.nl, number, ''].join('|'), 'refuge');
      return [house];
    },
  },
  {
    name: 'syndic',
    says: 'Forty associations of co-owners sit at their syndic.',
    build(s) {
      const seat = s.world.address('8400');
      const syndic = s.company(s.ago(150), '68311', { seat });
      for (let nth = 0; nth < 40; nth += 1) {
        s.company(s.some(10, 140), '68201', { form: '070', seat, unit: 'none', books: 'none', founders: [] });
      }
      return [syndic];
    },
  },
  {
    name: 'franchise',
    says: 'Six shops of one brand, each with an owner of its own; the franchisor’s e-mail address stands at all.',
    build(s) {
      const brand = s.world.companyName('62010').split(' ')[0] ?? 'Brand';
      const franchisor = s.company(s.ago(140), '46900', { name: `${brand} Franchise` });
      const value = `winkels@${brand
        .normalize('NFD')
        .replaceAll(/[^a-zA-Z]/g, '')
        .toLowerCase()}.example`;
      const shops = Array.from({ length: 6 }, (_, at) =>
        s.company(s.some(20, 100), '56102', {
          name: `${brand} ${['Noord', 'Zuid', 'Oost', 'West', 'Kaai', 'Markt'][at]}`,
        }),
      );
      for (const company of [franchisor, ...shops]) company.contacts.push({ kind: 'EMAIL', value });
      const last = shops[5];
      if (last) s.world.collapse(last, s.ago(6), 'bankruptcy_opened', { situation: '050' });
      return [franchisor, ...shops];
    },
  },
  {
    name: 'shopping-centre',
    says: 'Twelve shops in one building of one owner; tenants come and go.',
    build(s) {
      const building = s.world.address('4000');
      const owner = s.company(s.ago(170), '68201');
      s.world.parcel({ address: building, nature: 412, since: s.ago(160), owners: [{ company: owner }] });
      const shops: Company[] = Array.from({ length: 12 }, (_, at) => {
        const start = s.some(10, 90);
        const shop = s.company(start, ['47711', '56102', '96021', '47761'][at % 4] ?? '47711', {
          unit: 'none',
        });
        const unit = s.world.openUnit(shop, start, building);
        if (at % 3 === 0 && start < s.ago(20)) unit.closed = s.ago(8);
        return shop;
      });
      return [owner, ...shops];
    },
  },
];
