import type { SqlRow } from '../../engine/engine.ts';
import type { FactRow } from '../pattern.ts';

/** No chain is followed beyond this many links: what hires itself in a dense web would have millions of paths. */
const MOST_LINKS = 12;

interface Link {
  principal: string;
  contractor: string;
  start: string;
  end: string;
  contractorStart: string | null;
  /** The record that tells it. */
  contractorRef: number | null;
  young: boolean;
  shell: boolean;
  /** The works, where the extract names them. */
  site: string | null;
  /** Of a foreign company that is known by name and country only; else null. */
  level: number | null;
  ref: number;
}

/**
 * Chains told of one web (companies tied by contracts, directly or through others), and paths that are followed to their
 * end in it: forty companies that all hire one another have more paths than anybody can read. Real chains need a few.
 */
const MOST_CHAINS = 1000;
const MOST_PATHS = 100_000;

interface Web {
  paths: number;
  chains: number;
  /** Whether the search in it was given up. */
  cut: boolean;
}

/**
 * Paths of distinct companies in which each link's period overlaps the one before. Only paths that cannot be made
 * longer at either end are told: a part of a chain is no second finding. Of a web with more paths than can be followed,
 * the first ones are told, and that there are more. Moderate from `links` on; weak from `shortLinks` on.
 *
 * @param rows `subcontract_link`, in a fixed order.
 */
export function findChains(
  rows: readonly SqlRow[],
  { links: enough, shortLinks }: { links: number; shortLinks: number },
): FactRow[] {
  const least = Math.min(enough, shortLinks);
  const links = rows.map(readLink);
  const from = groupBy(links, ({ principal }) => principal);
  const to = groupBy(links, ({ contractor }) => contractor);
  const webOf = websOf(links, from, to);
  const found = new Map<string, { path: Link[]; web: Web }>();

  const extend = (path: Link[], companies: Set<string>, web: Web): void => {
    if (web.paths >= MOST_PATHS || web.chains >= MOST_CHAINS) {
      web.cut = true;
      return;
    }
    const last = path.at(-1)!;
    const next = (from.get(last.contractor) ?? []).filter(
      (link) => overlap(last, link) && !companies.has(link.contractor),
    );
    if (next.length === 0 || path.length === MOST_LINKS) {
      web.paths += 1;
      if (path.length >= least && isNotable(path) && !canBegin(path[0]!, companies)) {
        const key = [path[0]!.principal, ...path.map(({ contractor }) => contractor)].join('|');
        if (!found.has(key)) {
          found.set(key, { path, web });
          web.chains += 1;
        }
      }
      return;
    }
    for (const link of next) extend([...path, link], new Set([...companies, link.contractor]), web);
  };
  /** Whether some link could stand before the path's first one. */
  const canBegin = (first: Link, companies: Set<string>): boolean =>
    (to.get(first.principal) ?? []).some((link) => overlap(link, first) && !companies.has(link.principal));

  for (const link of links) {
    extend([link], new Set([link.principal, link.contractor]), webOf.get(link.principal)!);
  }
  return [...found].flatMap(([key, { path, web }]) =>
    factsOf(key, path, path.length >= enough ? 'moderate' : 'weak', web.cut),
  );
}

/** The web of each company. */
function websOf(
  links: readonly Link[],
  from: ReadonlyMap<string, readonly Link[]>,
  to: ReadonlyMap<string, readonly Link[]>,
): Map<string, Web> {
  const webOf = new Map<string, Web>();
  for (const { principal } of links) {
    if (webOf.has(principal)) continue;
    const web: Web = { paths: 0, chains: 0, cut: false };
    const open = [principal];
    for (let company = open.pop(); company !== undefined; company = open.pop()) {
      if (webOf.has(company)) continue;
      webOf.set(company, web);
      for (const { contractor } of from.get(company) ?? []) open.push(contractor);
      for (const link of to.get(company) ?? []) open.push(link.principal);
    }
  }
  return webOf;
}

function isNotable(path: readonly Link[]): boolean {
  return path.some(({ young, shell }) => young || shell);
}

function factsOf(
  finding: string,
  path: readonly Link[],
  strength: 'weak' | 'moderate',
  ofMany: boolean,
): FactRow[] {
  const fact = (row: Partial<FactRow>): FactRow => ({
    finding,
    strength,
    level: null,
    role: null,
    kind: null,
    id: null,
    fact: null,
    day: null,
    until: null,
    value: null,
    amount: null,
    ref: null,
    ...row,
  });
  const first = path[0]!;
  const principal = { role: 'principal', kind: 'company', id: first.principal, ref: first.ref } as const;
  return [
    fact(principal),
    ...(ofMany ? [fact({ ...principal, fact: 'ofMany' })] : []),
    ...path.flatMap((link, place) => {
      const contractor = { role: 'contractor', kind: 'company', id: link.contractor, ref: link.ref } as const;
      return [
        fact({
          ...contractor,
          level: link.level,
          fact: 'link',
          day: link.start,
          until: link.end,
          value: link.principal,
          amount: place + 1,
        }),
        ...(link.young
          ? [fact({ ...contractor, fact: 'young', day: link.contractorStart, ref: link.contractorRef })]
          : []),
        ...(link.site === null ? [] : [fact({ ...contractor, fact: 'site', value: link.site })]),
        ...(link.shell ? [fact({ ...contractor, fact: 'shell' })] : []),
      ];
    }),
  ];
}

/** ISO days compare as text. */
function overlap(one: Link, other: Link): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function readLink(row: SqlRow): Link {
  return {
    principal: String(row.principal),
    contractor: String(row.contractor),
    start: String(row.start_day),
    end: String(row.end_day),
    contractorStart: row.contractor_start === null ? null : String(row.contractor_start),
    contractorRef: row.contractor_ref === null ? null : Number(row.contractor_ref),
    young: row.young === true,
    shell: row.shell === true,
    site: row.site === null || row.site === undefined ? null : String(row.site),
    level: row.level === null || row.level === undefined ? null : Number(row.level),
    ref: Number(row.ref),
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
