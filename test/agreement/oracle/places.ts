import { type Day, day } from './calendar.ts';
import type { Register } from './companies.ts';
import { type Row, rowsOf } from './extracts.ts';

/** "Addresses", "Seats", "Establishments" and "Parcels" of the shared definitions. */
export interface Place {
  building: string;
  box: string;
  zipcode: string;
}

export interface SeatEntry {
  day: Day;
  /** Null: announced without an address that says where. */
  place: Place | null;
}

export interface Move {
  company: string;
  day: Day;
  from: Place;
  to: Place;
}

export interface EstablishmentSpell extends Place {
  company: string;
  start: Day | null;
  /** Its last opening, where several at most 60 days apart are one. */
  opened: Day | null;
  ended: Day | null;
  last: Day;
}

export interface Parcel {
  parcel: string;
  situation: string;
  buildings: string[];
  nature: number;
  units: number | null;
  surface: number | null;
  owners: Owner[];
}

export interface Owner {
  company: string | null;
  person: string | null;
  /** Since when this ownership stands. */
  since: Day | null;
  home: Place | null;
}

export interface Places {
  seatHistory: Map<string, SeatEntry[]>;
  seatToday: Map<string, Place>;
  moves: Move[];
  establishments: EstablishmentSpell[];
  parcels: Parcel[];
  municipality: Map<string, string>;
  placeOf: PlaceOf;
}

type PlaceOf = (zipcode?: string, street?: string, number?: string, box?: string) => Place | null;

/** Postcodes of the municipalities that dense worlds use. */
const POSTCODES: Record<string, string[]> = {
  '71016': ['3600'],
  '11002': ['2000'],
  '71022': ['3500'],
  '21004': ['1000'],
};
const DWELLINGS = new Set([200, 201, 202, 220, 221, 222, 223, 240, 533, 534, 537]);

export const isDwelling = (parcel: Parcel): boolean => DWELLINGS.has(parcel.nature);

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/str\.?$/, 'straat')
    .replace(/stw\.?$/, 'steenweg')
    .replace(/[^a-z0-9]/g, '');
}

export function readPlaces(folder: string, register: Register): Places {
  const { companies, events, asOf } = register;
  const addresses = rowsOf(folder, 'address');
  const bilingual = new Map<string, string>();
  for (const row of addresses) bilingual.set(`${row.Zipcode}|${plain(row.StreetFR!)}`, plain(row.StreetNL!));
  const placeOf: PlaceOf = (zipcode = '', street = '', number = '', box = '') => {
    if (!zipcode || !street || !number) return null;
    const name = bilingual.get(`${zipcode}|${plain(street)}`) ?? plain(street);
    return {
      building: `${zipcode}|${name}|${number.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
      box: box
        .toLowerCase()
        .replace(/^(bus|bte|box)\b/, '')
        .replace(/[^a-z0-9]/g, ''),
      zipcode,
    };
  };
  const gazettePlace = (row: Row) => placeOf(row.zipcode, row.street, row.house_number, row.box);
  const kboPlace = (row: Row) => placeOf(row.Zipcode, row.StreetNL, row.HouseNumber, row.Box);

  const seatHistory = new Map<string, SeatEntry[]>();
  for (const event of events) {
    if (event.type !== 'incorporation' && event.type !== 'seat_move') continue;
    if (!companies.has(event.company)) continue;
    const before = seatHistory.get(event.company) ?? [];
    const place = gazettePlace(event.row);
    // rows of one day (one a person) are one announcement
    const sameDay = before.at(-1)?.day === event.day ? before.pop()! : null;
    before.push({ day: event.day, place: place ?? sameDay?.place ?? null });
    seatHistory.set(event.company, before);
  }
  const seatToday = new Map<string, Place>();
  for (const row of addresses) {
    if (row.TypeOfAddress !== 'REGO' || row.DateStrikingOff || !companies.has(row.EntityNumber!)) continue;
    const place = kboPlace(row);
    if (place) seatToday.set(row.EntityNumber!, place);
  }

  const establishments: EstablishmentSpell[] = [];
  const units = rowsOf(folder, 'establishment').flatMap((row) => {
    const address = addresses.find(
      (a) => a.EntityNumber === row.EstablishmentNumber && a.TypeOfAddress === 'BAET',
    );
    const place = address && kboPlace(address);
    return place ? [{ company: row.EnterpriseNumber!, start: day(row.StartDate), place }] : [];
  });
  const opened = events.flatMap((e) => {
    const place = e.type === 'establishment_opened' ? gazettePlace(e.row) : null;
    return place ? [{ company: e.company, start: e.day as Day | null, place }] : [];
  });
  const openings = [...units, ...opened].toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0));
  for (const { company, start, place } of openings) {
    const of = companies.get(company);
    if (!of || (start !== null && start > asOf)) continue;
    const same = establishments.find(
      (one) =>
        one.company === company &&
        one.building === place.building &&
        start !== null &&
        one.opened !== null &&
        start - one.opened <= 60,
    );
    if (same) same.opened = start;
    else establishments.push({ company, ...place, start, opened: start, ended: null, last: asOf });
  }
  for (const spell of establishments) {
    const closed = events
      .filter((e) => e.type === 'establishment_closed' && e.company === spell.company)
      .filter((e) => gazettePlace(e.row)?.building === spell.building)
      .filter((e) => spell.opened !== null && e.day >= spell.opened);
    spell.ended = closed[0]?.day ?? null;
    const end = companies.get(spell.company)!.end ?? asOf;
    spell.last = Math.min(spell.ended ?? asOf, end);
  }

  const places: Places = {
    seatHistory,
    seatToday,
    moves: [],
    placeOf,
    establishments,
    parcels: readParcels(folder, placeOf),
    municipality: new Map(addresses.map((row) => [row.Zipcode!, row.MunicipalityNL!])),
  };
  places.moves = movesIn(places, register);
  return places;
}

function movesIn({ seatHistory, establishments }: Places, { companies }: Register): Move[] {
  const moves: Move[] = [];
  const centres = establishments.filter(({ company }) => companies.get(company)?.codes.has('8211'));
  for (const [company, entries] of seatHistory) {
    entries.forEach((entry, position) => {
      const from = entries[position - 1]?.place;
      const to = entry.place;
      if (!from || !to || from.building === to.building) return;
      const sameCentre = centres.some(
        (one) =>
          one.building === from.building &&
          centres.some((other) => other.company === one.company && other.building === to.building),
      );
      if (!sameCentre) moves.push({ company, day: entry.day, from, to });
    });
  }
  return moves;
}

function readParcels(folder: string, placeOf: PlaceOf): Parcel[] {
  const owners = rowsOf(folder, 'owner');
  return rowsOf(folder, 'parcel').map((row) => ({
    parcel: `${row.capakey} ${row.partNumber}`,
    situation: row.propertySituationIdf!,
    buildings: (POSTCODES[row.nisCom!] ?? []).flatMap((zipcode) => {
      const place = placeOf(zipcode, row.street_situation, row.number);
      return place ? [place.building] : [];
    }),
    nature: Number(row.nature),
    units: row.housingUnitNumber ? Number(row.housingUnitNumber) : null,
    surface: row.usedSurface ? Number(row.usedSurface) : null,
    owners: owners
      .filter((owner) => owner.propertySituationIdf === row.propertySituationIdf)
      .filter((owner) => owner.managedBy !== '1' && /\b(VE|PP|BE|NP)\b/.test(owner.right!))
      .flatMap((owner): Parcel['owners'] => {
        const date = owner.dateSituation!;
        const since = day(`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`);
        const home = placeOf(owner.zipCode, owner.street_nl, owner.number, owner.boxNumber);
        const second = owner.name_partner
          ? [{ company: null, person: `${owner.firstName_partner} ${owner.name_partner}`, since, home: null }]
          : [];
        return owner.officialId
          ? [{ company: owner.officialId.padStart(10, '0'), person: null, since, home }, ...second]
          : [{ company: null, person: `${owner.firstname} ${owner.name}`, since, home }, ...second];
      }),
  }));
}

/** Seats and establishments of a company on some day of [from, to]. */
export function buildingsOf(places: Places, company: string, from: Day, to: Day): Set<string> {
  const found = new Set<string>();
  const entries = places.seatHistory.get(company) ?? [];
  entries.forEach((entry, position) => {
    const next = entries[position + 1];
    if (entry.place && entry.day <= to && (!next || next.day >= from)) found.add(entry.place.building);
  });
  for (const spell of places.establishments) {
    if (spell.company === company && (spell.start ?? from) <= to && spell.last >= from)
      found.add(spell.building);
  }
  return found;
}

/** Judicial district of a postcode. */
export function districtOf(zipcode: string): string {
  const code = Number(zipcode);
  if (code <= 1299 || (code >= 1500 && code <= 1999) || code === 3090) return 'Brussels';
  if (code <= 1499) return 'Walloon Brabant';
  if (code < 3000) return 'Antwerp';
  if (code < 3500) return 'Leuven';
  if (code < 4000) return 'Limburg';
  if (code >= 4700 && code <= 4799) return 'Eupen';
  if (code < 5000) return 'Liege';
  if (code < 6000) return 'Namur';
  if (code >= 6600 && code <= 6999) return 'Luxembourg';
  if (code < 8000) return 'Hainaut';
  return code < 9000 ? 'West Flanders' : 'East Flanders';
}
