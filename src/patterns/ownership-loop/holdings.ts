/**
 * One enterprise holds `percentage` (0 to 100) of another. `micro`: the held one has fewer than ten staff, or none known.
 * `level`: of a foreign enterprise that is known by name and country only; else null.
 */
export interface Holding {
  holder: string;
  company: string;
  percentage: number;
  start: string | null;
  level: number | null;
  ref: number;
  micro: boolean;
}

/** Who holds whom. All lists are in the order of company numbers, so that the outcome hangs on content alone. */
export interface HoldingGraph {
  companies: readonly string[];
  /** Holdings of others in the company, by holder. */
  above(company: string): readonly Holding[];
  /** Whether the company is held and small; one that nobody holds is not asked about. */
  isMicro(company: string): boolean;
}

export function holdingGraph(holdings: readonly Holding[]): HoldingGraph {
  const above = new Map<string, Holding[]>();
  for (const holding of [...holdings].sort((one, other) => compare(one.holder, other.holder))) {
    above.set(holding.holder, above.get(holding.holder) ?? []);
    const held = above.get(holding.company);
    if (held) held.push(holding);
    else above.set(holding.company, [holding]);
  }
  return {
    companies: [...above.keys()].sort(compare),
    above: (company) => above.get(company) ?? [],
    isMicro: (company) => above.get(company)?.[0]?.micro ?? false,
  };
}

/**
 * Companies that hold one another in circles: strongly connected components of two and more, found by Tarjan's
 * algorithm (1972), without recursion so that a long chain does not exhaust the stack. Each is sorted.
 */
export function stronglyConnected(graph: HoldingGraph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const components: string[][] = [];

  const enter = (company: string) => {
    index.set(company, index.size);
    low.set(company, index.get(company)!);
    stack.push(company);
    onStack.add(company);
    return { company, next: 0 };
  };
  const lower = (company: string, value: number) => low.set(company, Math.min(low.get(company)!, value));

  for (const root of graph.companies) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    while (path.length > 0) {
      const step = path.at(-1)!;
      const holding = graph.above(step.company)[step.next];
      if (holding) {
        step.next += 1;
        if (!index.has(holding.holder)) path.push(enter(holding.holder));
        else if (onStack.has(holding.holder)) lower(step.company, index.get(holding.holder)!);
        continue;
      }
      path.pop();
      const below = path.at(-1);
      if (below) lower(below.company, low.get(step.company)!);
      if (low.get(step.company) === index.get(step.company)) {
        const component = stack.splice(stack.lastIndexOf(step.company));
        for (const company of component) onStack.delete(company);
        if (component.length > 1) components.push(component.sort(compare));
      }
    }
  }
  return components.sort((one, other) => compare(one[0]!, other[0]!));
}

/** No chain is followed further up: beyond this it is long enough, and a dense web would have too many paths. */
const HIGHEST = 12;
/** Nor is a web searched beyond so many steps: eleven companies that all hold one another have ten million paths. */
const MOST_STEPS = 10_000;

/**
 * The longest chain of distinct holders above a company, from the company upwards; of equally long ones the first by
 * company numbers. Followed to 12 holders; in a web too dense to be searched whole, the longest that 10,000 steps find.
 */
export function longestChainAbove(graph: HoldingGraph, company: string): Holding[] {
  let longest: Holding[] = [];
  let steps = 0;
  const climb = (at: string, chain: Holding[], seen: ReadonlySet<string>): void => {
    steps += 1;
    if (chain.length > longest.length) longest = chain;
    if (longest.length === HIGHEST || steps >= MOST_STEPS) return;
    for (const holding of graph.above(at)) {
      if (!seen.has(holding.holder)) {
        climb(holding.holder, [...chain, holding], new Set([...seen, holding.holder]));
      }
    }
  };
  climb(company, [], new Set([company]));
  return longest;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
