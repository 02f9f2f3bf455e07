import { type Day, day } from './calendar.ts';
import { type Row, rowsOf } from './extracts.ts';

/** "Events", "Collapse date t0", "Enterprises" and "Activity" of the shared definitions, read naively. */
export interface Company {
  number: string;
  inKbo: boolean;
  situation: string;
  legal: boolean;
  sole: boolean;
  /** Code as registered, else told by the gazette's legal form. */
  form: string;
  start: Day | null;
  /** Known collapse day. */
  t0: Day | null;
  collapsed: boolean;
  /** Earliest day on which it ended, by collapse or otherwise. */
  end: Day | null;
  active: boolean;
  /** Four-digit codes. */
  codes: Set<string>;
  names: string[];
  clauses: string[];
}

export interface Event {
  company: string;
  day: Day;
  type: string;
  row: Row;
}

export interface Register {
  asOf: Day;
  events: Event[];
  companies: Map<string, Company>;
  nace2008: Set<string>;
}

const RUBRICS: Record<string, string> = {
  c01: 'incorporation',
  c03: 'name_change',
  c04: 'seat_move',
  c06: 'purpose_change',
  c14: 'accounts_filed',
  c16: 'strike_off',
};
const COLLAPSES = ['bankruptcy_opened', 'judicial_dissolution', 'strike_off'];
const OTHER_ENDS = ['voluntary_dissolution', 'liquidation_closed', 'merger'];
const COLLAPSED_SITUATIONS = ['013', '048', '049', '050', '051', '052', '053'];
const ENDED_SITUATIONS = ['006', '010', '011', '012', '014', '015', '016', '017', '018', '019', '021', '022']
  .concat(['023', '024', '025', '026', '111', '999'])
  .concat(COLLAPSED_SITUATIONS);
const FORMS: Record<string, string> = {
  BV: '610',
  SRL: '610',
  NV: '014',
  SA: '014',
  BVBA: '015',
  VOF: '011',
  CommV: '612',
  CV: '706',
  VZW: '017',
};

export function readEvents(folder: string, asOf: Day): Event[] {
  const rows = rowsOf(folder, 'gazette').filter((row) => (day(row.publication_date) ?? 0) <= asOf);
  const corrected = new Set(rows.map((row) => row.corrects_publication).filter((number) => number));
  const seen = new Set<string>();
  const events: Event[] = [];
  for (const row of rows) {
    if (row.publication_number && corrected.has(row.publication_number)) continue;
    const key = JSON.stringify(row);
    if (seen.has(key)) continue;
    seen.add(key);
    const when = day(row.event_date) ?? day(row.publication_date);
    if (when === null || when > asOf) continue;
    const type = row.event_type || RUBRICS[row.act_code ?? ''] || '';
    events.push({ company: row.enterprise_number!, day: when, type, row });
  }
  return events.sort((one, other) => one.day - other.day);
}

export function readRegister(folder: string, asOf: Day): Register {
  const events = readEvents(folder, asOf);
  const kbo = new Map(rowsOf(folder, 'enterprise').map((row) => [row.EnterpriseNumber!, row]));
  const activities = rowsOf(folder, 'activity');
  const denominations = rowsOf(folder, 'denomination');
  const nace2008 = new Set(
    rowsOf(folder, 'code').flatMap((row) => (row.Category === 'Nace2008' ? [row.Code!] : [])),
  );
  const numbers = new Set([...kbo.keys(), ...events.map(({ company }) => company)]);
  const companies = new Map<string, Company>();
  for (const number of numbers) {
    const row = kbo.get(number);
    const own = events.filter(({ company }) => company === number);
    const form = row
      ? row.JuridicalForm!
      : (own.map((e) => FORMS[e.row.legal_form ?? ''] ?? '').find((f) => f) ?? '');
    if (form === '070') continue;
    const lifts = own.filter(({ type }) => type === 'strike_off_lifted');
    const collapses = own.filter(
      (e) =>
        COLLAPSES.includes(e.type) && !(e.type === 'strike_off' && lifts.some((lift) => lift.day >= e.day)),
    );
    const situation = row?.JuridicalSituation ?? '';
    const t0 = collapses[0]?.day ?? null;
    const ends = [...collapses, ...own.filter(({ type }) => OTHER_ENDS.includes(type))].map((e) => e.day);
    const gazetteCodes = own.map((e) => e.row.nace_code ?? '').filter((code) => known(nace2008, code));
    const mine = activities.filter((a) => a.EntityNumber === number && a.Classification === 'MAIN');
    companies.set(number, {
      number,
      inKbo: row !== undefined,
      situation,
      legal: row ? row.TypeOfEnterprise === '2' : own.some((e) => e.row.legal_form),
      sole: row?.TypeOfEnterprise === '1',
      form,
      start: day(row?.StartDate) ?? own.find(({ type }) => type === 'incorporation')?.day ?? null,
      t0,
      collapsed: t0 !== null || COLLAPSED_SITUATIONS.includes(situation),
      end: ends.length ? Math.min(...ends) : null,
      active: row !== undefined && !ENDED_SITUATIONS.includes(situation) && ends.length === 0,
      codes: new Set(
        [...mine.filter((a) => a.NaceVersion === '2008').map((a) => a.NaceCode!), ...gazetteCodes].map((c) =>
          c.slice(0, 4),
        ),
      ),
      names: [
        ...denominations.filter((d) => d.EntityNumber === number).map((d) => d.Denomination!),
        ...own.map((e) => e.row.entity_name ?? ''),
      ].filter((name) => name),
      clauses: own.map((e) => e.row.purpose ?? '').filter((clause) => clause),
    });
  }
  return { asOf, events, companies, nace2008 };
}

function known(nace2008: Set<string>, code: string): boolean {
  return code !== '' && [...nace2008].some((one) => one.startsWith(code) || code.startsWith(one));
}

export function sharesCode(one: Company, other: Company, digits: number): boolean {
  const cut = new Set([...one.codes].map((code) => code.slice(0, digits)));
  return [...other.codes].some((code) => cut.has(code.slice(0, digits)));
}

export function hasCode(company: Company, prefixes: readonly string[]): boolean {
  return [...company.codes].some((code) => prefixes.some((prefix) => code.startsWith(prefix)));
}

export const RISK = (
  '0113 0119 012 013 0161 101 38 41 42 43 4520 4711 494 503 504 532 55 56 78 80 812 92 9601 9602 9604 9609 97 ' +
  '14 1071 463 4673 4724 5210 5229 8220 8551 9312 9319'
).split(' ');
export const LICENSED = '4520 4711 5510 5610 5630 9602 9604 9609'.split(' ');
/** "Kin of licensed codes". */
const KIN = ['9602 9604 9609', '5510 5520 5590 5610 5621 5629 5630', '4520', '4711 4719 472'].map((codes) =>
  codes.split(' '),
);
/** The kin of licensed activities that some codes are in, by their place in the list. */
export function kinOf(codes: Iterable<string>): Set<number> {
  const all = [...codes];
  return new Set(
    KIN.flatMap((kin, at) => (all.some((code) => kin.some((k) => code.startsWith(k))) ? [at] : [])),
  );
}
export const sharesKin = (one: Company, other: Company): boolean =>
  [...kinOf(one.codes)].some((kin) => kinOf(other.codes).has(kin));
export const HOLDING = ['642', '68', '70'];

const LEFT_OUT = new Set(
  'bv srl nv sa bvba sprl cv sc vof snc commv scs vzw asbl de het een le la les the'.split(' '),
);

export function words(clause: string): Set<string> {
  return new Set(
    clause
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= 4),
  );
}

function nameTokens(name: string): Set<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((token) => token && !LEFT_OUT.has(token)),
  );
}

export function jaccard(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function bestPair(
  ones: readonly string[],
  others: readonly string[],
  cut: (text: string) => Set<string>,
): number {
  return Math.max(0, ...ones.flatMap((one) => others.map((other) => jaccard(cut(one), cut(other)))));
}

export function sameTrade(one: Company, other: Company): boolean {
  return (
    sharesCode(one, other, 4) ||
    (sharesCode(one, other, 2) && bestPair(one.clauses, other.clauses, words) >= 0.6) ||
    bestPair(one.names, other.names, nameTokens) >= 0.5
  );
}
