import type { SqlRow } from '../../engine/engine.ts';
import type { FactRow, SubjectKind } from '../pattern.ts';
import { communitiesOf, type Tie, tied } from './communities.ts';

export interface VesselTables {
  /** `near_tie`, `vessel_company`, `vessel_evidence`, `relay_pair`: each in a fixed order. */
  ties: readonly SqlRow[];
  companies: readonly SqlRow[];
  resources: readonly SqlRow[];
  relays: readonly SqlRow[];
}

/** Bounds of a cluster; `collapsedPercent` of 100. */
export interface VesselBounds {
  leastCompanies: number;
  mostCompanies: number;
  collapsedPercent: number;
  relayPairs: number;
  resources: number;
}

interface Company {
  id: string;
  t0: string | null;
  collapseRef: number | null;
  collapsed: boolean;
  active: boolean;
  start: string | null;
  ref: number | null;
}

interface Resource {
  kind: string;
  resource: string;
  /** Companies that have it, with the surest level and the record. */
  holders: { company: string; level: number; ref: number | null }[];
}

interface Relay {
  collapsed: string;
  successor: string;
  level: number;
}

/** Clusters of companies that share what they use, collapse, and take over from one another. */
export function findVessels(tables: VesselTables, bounds: VesselBounds): FactRow[] {
  const companies = new Map(tables.companies.map(readCompany).map((company) => [company.id, company]));
  const resources = readResources(tables.resources);
  const relays = tables.relays.map(readRelay);
  const ties = tables.ties
    .map(({ one, other, resources: shared, relay }) => ({
      one: String(one),
      other: String(other),
      weight: Number(shared) + (relay === true ? 1 : 0),
    }))
    .filter(({ one, other }) => companies.has(one) && companies.has(other));

  return communitiesOf(ties, bounds.mostCompanies).flatMap((members) => {
    const inside = new Set(members);
    const of = (id: string) => companies.get(id)!;
    const pairs = relays.filter(({ collapsed, successor }) => inside.has(collapsed) && inside.has(successor));
    const collapsed = members.filter((id) => of(id).collapsed);
    const isCluster =
      members.length >= bounds.leastCompanies &&
      members.length <= bounds.mostCompanies &&
      collapsed.length * 100 >= bounds.collapsedPercent * members.length &&
      pairsOf(pairs).size >= bounds.relayPairs &&
      members.some((id) => of(id).active);
    if (!isCluster) return [];
    const shared = resources
      .map((resource) => ({
        ...resource,
        holders: resource.holders.filter(({ company }) => inside.has(company)),
      }))
      .filter(({ holders }) => holders.length >= 2);
    const level = surestLevel(members, shared, pairs, bounds);
    return factsOf(members.map(of), sureOnly(shared, level), pairs, level);
  });
}

function pairsOf(relays: readonly Relay[]): Set<string> {
  return new Set(relays.map(({ collapsed, successor }) => [collapsed, successor].sort().join('|')));
}

/**
 * The highest identity level at which the cluster still hangs together and still holds its relay pairs: what is known
 * less surely is then left out of the evidence instead of weakening it.
 */
function surestLevel(
  members: readonly string[],
  shared: readonly Resource[],
  relays: readonly Relay[],
  bounds: VesselBounds,
): number {
  const levels = [4, 3, 2].filter((level) => {
    const sure = relays.filter((relay) => relay.level >= level);
    if (pairsOf(sure).size < bounds.relayPairs) return false;
    const times = new Map<string, number>();
    for (const { holders } of sureOnly(shared, level)) {
      for (const [place, { company }] of holders.entries()) {
        for (const other of holders.slice(place + 1)) {
          const pair = `${company}|${other.company}`;
          times.set(pair, (times.get(pair) ?? 0) + 1);
        }
      }
    }
    const ties: Tie[] = [...times]
      .filter(([, resources]) => resources >= bounds.resources)
      .map(([pair]) => pair)
      .concat([...pairsOf(sure)])
      .map((pair) => {
        const [one, other] = pair.split('|');
        return { one: one!, other: other!, weight: 1 };
      });
    const [whole] = tied(ties);
    return whole?.length === members.length;
  });
  return levels[0] ?? 1;
}

function sureOnly(shared: readonly Resource[], level: number): Resource[] {
  return shared
    .map((resource) => ({ ...resource, holders: resource.holders.filter((holder) => holder.level >= level) }))
    .filter(({ holders }) => holders.length >= 2);
}

const subjectOf: Record<string, { kind: SubjectKind; role: string }> = {
  controller: { kind: 'person', role: 'shared controller' },
  place: { kind: 'address', role: 'shared place' },
  owner: { kind: 'person', role: 'shared landlord' },
  'owning company': { kind: 'company', role: 'shared landlord' },
  contact: { kind: 'contact', role: 'shared contact' },
};

function factsOf(
  members: readonly Company[],
  shared: readonly Resource[],
  relays: readonly Relay[],
  level: number,
): FactRow[] {
  const finding = members.map(({ id }) => id).join('|');
  const fact = (row: Partial<FactRow>): FactRow => ({
    finding,
    strength: 'strong',
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
  return [
    ...members.flatMap(({ id, t0, collapseRef, collapsed, start, ref }) => {
      const member = { role: collapsed ? 'collapsed' : 'member', kind: 'company', id } as const;
      return [
        fact({ ...member, fact: 'started', day: start, ref }),
        ...(t0 === null ? [] : [fact({ ...member, fact: 'collapse', day: t0, ref: collapseRef })]),
      ];
    }),
    ...relays
      .filter((relay) => relay.level >= level)
      .map((relay) =>
        fact({ level: relay.level, fact: 'relay', value: `${relay.collapsed}, ${relay.successor}` }),
      ),
    ...shared.flatMap(({ kind, resource, holders }) =>
      holders.map((holder) =>
        fact({
          ...subjectOf[kind]!,
          id: resource,
          fact:
            kind === 'controller'
              ? 'controls'
              : kind === 'place'
                ? 'place'
                : kind === 'contact'
                  ? 'contact'
                  : 'landlord',
          level: subjectOf[kind]!.kind === 'person' ? holder.level : null,
          value: holder.company,
          ref: holder.ref,
        }),
      ),
    ),
  ];
}

function readCompany(row: SqlRow): Company {
  return {
    id: String(row.company),
    t0: text(row.t0),
    collapseRef: number(row.collapse_ref),
    collapsed: row.collapsed === true,
    active: row.active === true,
    start: text(row.start_day),
    ref: number(row.ref),
  };
}

function readResources(rows: readonly SqlRow[]): Resource[] {
  const resources = new Map<string, Resource>();
  for (const row of rows) {
    const key = `${row.kind}|${row.resource}`;
    const resource = resources.get(key) ?? {
      kind: String(row.kind),
      resource: String(row.resource),
      holders: [],
    };
    resource.holders.push({ company: String(row.company), level: Number(row.level), ref: number(row.ref) });
    resources.set(key, resource);
  }
  return [...resources.values()];
}

function readRelay(row: SqlRow): Relay {
  return { collapsed: String(row.collapsed), successor: String(row.successor), level: Number(row.level) };
}

function text(value: SqlRow[string] | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function number(value: SqlRow[string] | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
