import type { SqlRow } from '../../engine/engine.ts';
import type { FactRow } from '../pattern.ts';
import {
  type Holding,
  type HoldingGraph,
  holdingGraph,
  longestChainAbove,
  stronglyConnected,
} from './holdings.ts';

export interface HoldingTables {
  /** `holding_chain_edge`: all that can be part of a circle or a long chain. */
  chainEdges: readonly SqlRow[];
  /** `collapsed_holder` and `foreign_holder`. */
  collapsedHolders: readonly SqlRow[];
  foreignHolders: readonly SqlRow[];
}

/** Circles, long chains, collapsed holders and foreign holders without a person: one finding each. */
export function findUndueComplexity(tables: HoldingTables, { holders }: { holders: number }): FactRow[] {
  const graph = holdingGraph(tables.chainEdges.map(readHolding));
  return [
    ...circles(graph),
    ...chains(graph, holders),
    ...tables.collapsedHolders.flatMap((row) => {
      const holding = readHolding(row);
      const key = `collapsed|${holding.holder}|${holding.company}`;
      const collapsed = { role: 'collapsed holder', kind: 'company', id: holding.holder } as const;
      const t0 = row.t0 === null ? null : String(row.t0);
      const ref = row.collapse_ref === null ? null : Number(row.collapse_ref);
      return [
        fact(key, { ...collapsed, fact: 'collapse', day: t0, ref }),
        fact(key, { role: 'held', kind: 'company', id: holding.company }),
        ...shares(key, [holding]),
      ];
    }),
    ...tables.foreignHolders.flatMap((row) => {
      const holding = readHolding(row);
      const key = `foreign|${holding.holder}|${holding.company}`;
      return [
        fact(key, { role: 'foreign holder', kind: 'company', id: holding.holder, fact: 'noPerson' }),
        fact(key, { role: 'held', kind: 'company', id: holding.company }),
        ...shares(key, [holding]),
      ];
    }),
  ];
}

/** Companies that hold one another in a circle. */
function circles(graph: HoldingGraph): FactRow[] {
  return stronglyConnected(graph).flatMap((companies) => {
    const inside = new Set(companies);
    const key = `circle|${companies.join('|')}`;
    const holdings = companies.flatMap((company) =>
      graph.above(company).filter(({ holder }) => inside.has(holder)),
    );
    return [
      ...companies.map((id) => fact(key, { role: 'in circle', kind: 'company', id })),
      ...shares(key, holdings),
    ];
  });
}

/** Holders in a row above a micro-company; a company on the chain above another one's is no finding of its own. */
function chains(graph: HoldingGraph, holders: number): FactRow[] {
  const long = graph.companies
    .filter((company) => graph.isMicro(company))
    .map((company) => ({ company, chain: longestChainAbove(graph, company) }))
    .filter(({ chain }) => chain.length >= holders);
  const onLonger = new Set(long.flatMap(({ chain }) => chain.map(({ holder }) => holder)));
  return long
    .filter(({ company }) => !onLonger.has(company))
    .flatMap(({ company, chain }) => {
      const key = `chain|${company}`;
      return [
        fact(key, { role: 'held', kind: 'company', id: company, fact: 'chain', amount: chain.length }),
        ...chain.map(({ holder }) => fact(key, { role: 'holder', kind: 'company', id: holder })),
        ...shares(key, chain),
      ];
    });
}

function shares(finding: string, holdings: readonly Holding[]): FactRow[] {
  return holdings.map(({ holder, company, percentage, start, level, ref }) =>
    fact(finding, {
      fact: 'holds',
      level,
      day: start,
      value: `${holder}, ${company}`,
      amount: percentage,
      ref,
    }),
  );
}

function fact(finding: string, row: Partial<FactRow>): FactRow {
  return {
    finding,
    strength: 'moderate',
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
  };
}

function readHolding(row: SqlRow): Holding {
  return {
    holder: String(row.holder),
    company: String(row.company),
    percentage: Number(row.percentage),
    start: row.start_date === null ? null : String(row.start_date),
    level: row.level === null || row.level === undefined ? null : Number(row.level),
    ref: Number(row.ref),
    micro: row.micro !== false,
  };
}
