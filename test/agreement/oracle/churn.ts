import { type Day, median, months, mostWithin, within } from './calendar.ts';
import type { Company } from './companies.ts';
import type { Spell } from './people.ts';
import { districtOf, type Move, type Place } from './places.ts';
import type { Said, World } from './world.ts';

export interface Substitution {
  company: string;
  entrant: string;
  day: Day;
}

/** An entry that may replace somebody: which leaver, and which of several entrants does, the text leaves open. */
export interface Arrival extends Substitution {
  exits: Day[];
  /** Whether it is one of the substitutions however entries and exits are paired. */
  sure: boolean;
}

/** Mandates of at most 60 days between two spells of another person. */
function standIns(own: readonly Spell[]): { standIn: Spell; away: Spell; back: Spell }[] {
  return own.flatMap((y) => {
    if (y.ended === null || y.ended - y.start > 60) return [];
    return own.flatMap((x) => {
      if (x.person === y.person || x.ended === null || x.ended > y.start) return [];
      const back = own
        .filter((next) => next.person === x.person && next.start >= y.ended!)
        .sort((one, other) => one.start - other.start)[0];
      const between = own.some(
        (z) =>
          z.person === x.person &&
          z !== x &&
          z !== back &&
          z.start > x.start &&
          (!back || z.start < back.start),
      );
      return back && !between ? [{ standIn: y, away: x, back }] : [];
    });
  });
}

/** Exits, each of which serves one entry: the largest number of entries that find one. */
export function substitutionsIn(world: World, company: Company): Substitution[] {
  return [...pairing(world, company).servedBy.values()].map((m) => substitution(m));
}

/** All entries that some exit could serve. */
export function arrivalsIn(world: World, company: Company): Arrival[] {
  const { entries, exits, servedBy, mayServe } = pairing(world, company);
  const served = new Set(servedBy.values());
  const exitsOf = (entry: Spell) => exits.filter((exit) => mayServe(exit, entry));
  const contested = new Set(entries.filter((entry) => !served.has(entry)).flatMap(exitsOf));
  return entries.flatMap((entry) => {
    const own = exitsOf(entry);
    if (own.length === 0) return [];
    const sure = !own.some((exit) => contested.has(exit));
    return [{ ...substitution(entry), exits: own.map((exit) => exit.ended!), sure }];
  });
}

const substitution = ({ company, person, start }: Spell): Substitution => ({
  company,
  entrant: person,
  day: start,
});

function pairing(world: World, company: Company) {
  const own = world.people.mandates.filter((m) => m.company === company.number);
  const away = standIns(own);
  const isStandIn = (m: Spell) => away.some(({ standIn }) => standIn === m);
  const entries = own
    .filter((m) => company.start !== null && m.start > company.start)
    .filter((m) => !isStandIn(m) && !away.some(({ back }) => back === m))
    .toSorted((one, other) => one.start - other.start);
  // who is only away for a while did not leave
  const exits = own
    .filter((m) => m.ended !== null && (company.end === null || m.ended < company.end))
    .filter((m) => !away.some((one) => one.away === m));
  const mayServe = (exit: Spell, entry: Spell): boolean =>
    !isStandIn(exit) && exit.person !== entry.person && Math.abs(exit.ended! - entry.start) <= 90;
  const servedBy = new Map<Spell, Spell>();
  const serve = (entry: Spell, tried: Set<Spell>): boolean => {
    for (const exit of exits) {
      if (!mayServe(exit, entry) || tried.has(exit)) continue;
      tried.add(exit);
      const other = servedBy.get(exit);
      if (!other || serve(other, tried)) {
        servedBy.set(exit, entry);
        return true;
      }
    }
    return false;
  };
  for (const entry of entries) serve(entry, new Set());
  return { entries, exits, servedBy, mayServe };
}

const SAME_FORM: Record<string, string> = { '015': '610', '010': '610', '008': '706', '012': '612' };

/** The value at rank ceil(0.99 n) of the peers; strata with under 100 peers are dropped from the last. */
export function p99<T>(
  peers: readonly T[],
  self: T,
  strata: ((of: T) => string)[],
  value: (of: T) => number,
): number {
  for (let kept = strata.length; ; kept -= 1) {
    const same = peers.filter((peer) =>
      strata.slice(0, kept).every((stratum) => stratum(peer) === stratum(self)),
    );
    if (same.length < 100 && kept > 0) continue;
    const values = same.map(value).sort((one, other) => one - other);
    return values[Math.ceil(0.99 * values.length) - 1] ?? 0;
  }
}

export function directorChurn(world: World, others: readonly Said[]): Said[] {
  const legal = [...world.register.companies.values()].filter((c) => c.legal);
  const facts = new Map(
    legal.map((company) => {
      const own = world.people.mandates.filter((m) => m.company === company.number);
      const last = company.end ?? world.asOf;
      const board = new Set(own.filter((m) => m.start <= last && m.last >= last).map((m) => m.person)).size;
      const days = substitutionsIn(world, company).map(({ day }) => day);
      const away = standIns(own);
      const ended = own.filter((m) => m.ended !== null && !away.some(({ standIn }) => standIn === m));
      return [company, { board, days, most: mostWithin(days, 36), ended }];
    }),
  );
  return legal.flatMap((company) => {
    const { board, days, most, ended } = facts.get(company)!;
    const tenures = ended.map((m) => Math.min(m.ended!, company.t0 ?? world.asOf) - m.start);
    const fast = ended.length >= 4 && median(tenures) < (9 * 365.25) / 12;
    if (!within(days, 4, 36) && !within(days, 3, 24) && !fast) return [];
    if (board > 3) return [];
    const cut = p99(
      legal,
      company,
      [(c) => SAME_FORM[c.form] ?? c.form, (c) => String(facts.get(c)!.board)],
      (c) => facts.get(c)!.most,
    );
    if (most < cut) return [];
    const together = others.some(({ key }) => key === company.number);
    return [{ key: company.number, strength: together ? 'moderate' : 'weak' }];
  });
}

const YEAR = 365.25;

export function seatHopping(world: World): Said[] {
  const { register, places, asOf } = world;
  const legal = [...register.companies.values()].filter((c) => c.legal && c.start !== null);
  const years = legal.reduce((sum, c) => sum + Math.max(0, (c.end ?? asOf) - c.start!) / YEAR, 0);
  const counted = new Set(legal.map((c) => c.number));
  // "fallback 0.05/y" of the rule, where the register itself tells too little
  const lambda =
    years < 1000 ? 0.05 : places.moves.filter((move) => counted.has(move.company)).length / years;
  const far = (move: Move) =>
    places.municipality.get(move.from.zipcode) !== places.municipality.get(move.to.zipcode);
  return [...register.companies.values()].flatMap((company) => {
    const own = places.moves.filter((move) => move.company === company.number);
    const days = own.map((move) => move.day);
    const farDays = own.filter(far).map((move) => move.day);
    const windows: [number, number, number][] = [
      [mostWithin(days, 36), 3, 36],
      [mostWithin(days, 60), 4, 60],
      [mostWithin(days, 96), 6, 96],
      [mostWithin(farDays, 24), 2, 24],
    ];
    const met = windows.filter(([most, least]) => most >= least);
    if (met.length === 0) return [];
    const surprise = Math.max(
      ...met.map(([most, , span]) => -Math.log10(atLeast(most, (lambda * span) / 12))),
    );
    const strength = surprise >= 6 || windows[2]![0] >= 6 ? 'strong' : surprise >= 4 ? 'moderate' : 'weak';
    return [{ key: company.number, strength }];
  });
}

/** P(N >= n) of a Poisson count. */
function atLeast(n: number, mean: number): number {
  let term = Math.exp(-mean);
  for (let k = 1; k <= n; k += 1) term *= mean / k;
  let sum = 0;
  for (let k = n; k < n + 200; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

export function seatMoveBeforeCollapse(
  world: World,
  massAddresses: ReadonlySet<string>,
  swapped: ReadonlySet<string>,
): Said[] {
  const { register, places } = world;
  const said = new Map<string, string>();
  for (const move of places.moves) {
    const t0 = register.companies.get(move.company)!.t0;
    if (t0 === null || move.day < months(t0, -12) || move.day > t0) continue;
    const open = places.establishments.some(
      (e) =>
        e.company === move.company &&
        e.building === move.to.building &&
        (e.start ?? Infinity) <= t0 &&
        e.last >= move.day,
    );
    if (open) continue;
    const shift = districtOf(move.from.zipcode) !== districtOf(move.to.zipcode);
    if (shift || massAddresses.has(move.to.building)) {
      said.set(move.company, swapped.has(move.company) ? 'very strong' : 'strong');
    } else if (!said.has(move.company) && office(world, move.to, move.day, t0))
      said.set(move.company, 'weak');
  }
  return [...said].map(([key, strength]) => ({ key, strength }));
}

function office({ register, places }: World, to: Place, day: Day, t0: Day): boolean {
  return places.establishments.some(
    (e) =>
      e.building === to.building &&
      (e.start ?? Infinity) <= t0 &&
      e.last >= day &&
      ['6920', '8211'].some((code) => register.companies.get(e.company)!.codes.has(code)),
  );
}
