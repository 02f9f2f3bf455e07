import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../../engine/seeded-random.ts';

/** Two companies, and how much ties them. */
export interface Tie {
  one: string;
  other: string;
  weight: number;
}

const SEED = 19;

/**
 * Communities of tied companies: the connected components; one of more than `most` companies is cut by Louvain's
 * method (Blondel and others, 2008). Chance is seeded and nodes enter in the order of their numbers, so that the same
 * ties give the same communities. Each is sorted; the list is in the order of first members.
 */
export function communitiesOf(ties: readonly Tie[], most: number): string[][] {
  const components = tied(ties);
  const componentOf = new Map(
    components.flatMap((members, place) => members.map((id) => [id, place] as const)),
  );
  const inside = components.map((): Tie[] => []);
  for (const tie of ties) inside[componentOf.get(tie.one)!]!.push(tie);
  return components
    .flatMap((members, place) => (members.length > most ? cut(members, inside[place]!) : [members]))
    .sort((one, other) => compare(one[0]!, other[0]!));
}

/** Connected components by union and find; each sorted, in the order of first members. */
export function tied(ties: readonly Tie[]): string[][] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    let at = id;
    while (at !== root) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { one, other } of ties) {
    for (const id of [one, other]) if (!parent.has(id)) parent.set(id, id);
    const [first, second] = [rootOf(one), rootOf(other)].sort(compare);
    parent.set(second!, first!);
  }
  const members = new Map<string, string[]>();
  for (const id of [...parent.keys()].sort(compare)) {
    const root = rootOf(id);
    const group = members.get(root);
    if (group) group.push(id);
    else members.set(root, [id]);
  }
  return [...members.values()];
}

function cut(members: readonly string[], ties: readonly Tie[]): string[][] {
  const graph = new UndirectedGraph();
  for (const id of members) graph.addNode(id);
  const inOrder = [...ties].sort((a, b) => compare(a.one, b.one) || compare(a.other, b.other));
  for (const { one, other, weight } of inOrder) graph.mergeEdge(one, other, { weight });
  const communityOf = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) });
  const communities = new Map<number, string[]>();
  for (const id of members) {
    const community = communityOf[id] ?? -1;
    communities.set(community, [...(communities.get(community) ?? []), id]);
  }
  return [...communities.values()];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
