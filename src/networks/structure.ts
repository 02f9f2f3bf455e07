import Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Say } from '../messages/index.ts';
import { mainSubjects } from '../patterns/coverage.ts';
import type { Confidence, Detected, Pattern } from '../patterns/pattern.ts';
import type { Links } from './links.ts';
import type { Network, NetworkLink, Subject } from './network.ts';
import { kindAndId, type SubjectKey, subjectKey } from './subject-key.ts';
import type { Subjects } from './subjects.ts';

/*
 * Who a network consists of and what holds it together, on a graph of its members: the links of the registers, and for
 * each finding a link from its main subjects to the others. A person or an address that no finding names is a member
 * only where it connects two companies of the network.
 */
const KEY_PLAYERS = 3;
/** A finding of more pairs than this is told as a star around one subject: two thousand companies at one address are no web. */
const MOST_PAIRS = 400;
/** Of a network with more members, key players and bridges are not looked for: ways between all of them would take minutes. */
const MOST_MEMBERS = 2000;
/** In the order in which members are told. */
const KINDS: readonly string[] = ['company', 'person', 'address', 'parcel', 'contact'];
const confidences: readonly (Confidence | null)[] = [null, 'name-only', 'moderate', 'strong', 'certain'];

/** A finding of the network; `keys` are its subjects, each once whatever roles it has. */
export interface NetworkFinding {
  detected: Detected;
  pattern: Pattern;
  keys: readonly SubjectKey[];
}

/** What of a network follows from its graph alone. */
export type Structure = Pick<Network, 'members' | 'links' | 'keyPlayers' | 'bridges' | 'weakestLink'>;

interface Edge {
  how: string;
  weight: number;
  level: number | null;
}

/**
 * Members, links, key players, bridges and the weakest link of the network that these findings make. A network of one
 * subject has that member and nothing else.
 */
export function structureOf(
  findings: readonly NetworkFinding[],
  links: Links,
  tiesOf: (company: SubjectKey) => Links['ties'],
  directOf: (subject: SubjectKey) => Links['direct'],
  subjects: Subjects,
  say: Say,
): Structure {
  const roles = rolesOf(findings);
  const member = (key: SubjectKey): Subject => {
    const { kind, id } = kindAndId(key);
    const role = roles.has(key) ? [...roles.get(key)!].sort().join(', ') : 'connects';
    return { kind, id: subjects.idOf(kind, id), name: subjects.nameOf(kind, id), role };
  };
  if (roles.size === 1) {
    const members = [...roles.keys()].map(member);
    return { members, links: [], keyPlayers: [], bridges: [], weakestLink: null };
  }
  const graph = graphOf(findings, roles, links, tiesOf, directOf);
  const nodes = graph.nodes().sort() as SubjectKey[];
  const bridges = findings.length < 2 || graph.order > MOST_MEMBERS ? [] : bridgesOf(findings, graph);
  return {
    members: nodes
      .map(member)
      .sort(
        (one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || (one.id < other.id ? -1 : 1),
      ),
    links: linksOf(graph, subjects),
    keyPlayers: keyPlayersOf(graph).map(({ key, share }) => ({ ...member(key), share })),
    bridges: bridges.map(member),
    weakestLink: weakestLinkOf(bridges, graph, findings, subjects, say),
  };
}

/** What each member is in the findings that name it. */
function rolesOf(findings: readonly NetworkFinding[]): Map<SubjectKey, Set<string>> {
  const roles = new Map<SubjectKey, Set<string>>();
  for (const { detected } of findings) {
    for (const { kind, id, role } of detected.rows) {
      if (kind === null || id === null || role === null) continue;
      const key = subjectKey(kind, id);
      roles.set(key, (roles.get(key) ?? new Set()).add(role));
    }
  }
  return roles;
}

function graphOf(
  findings: readonly NetworkFinding[],
  named: ReadonlyMap<SubjectKey, unknown>,
  links: Links,
  tiesOf: (company: SubjectKey) => Links['ties'],
  directOf: (subject: SubjectKey) => Links['direct'],
): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const key of [...named.keys()].sort()) graph.addNode(key);
  const put = (from: SubjectKey, to: SubjectKey, edge: Edge) => {
    if (from === to || graph.hasEdge(from, to)) return;
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.addEdge(from, to, edge);
  };
  const users = new Map<SubjectKey, Links['ties']>();
  for (const key of named.keys()) {
    for (const tie of tiesOf(key)) {
      const known = users.get(tie.resource);
      if (known) known.push(tie);
      else users.set(tie.resource, [tie]);
    }
    for (const { from, to, how, weight, level } of directOf(key)) {
      if (named.has(from) && named.has(to) && weight > 0) put(from, to, { how, weight, level });
    }
  }
  for (const [resource, ties] of [...users].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const weight = links.weightOf(resource);
    if (weight === 0 || (ties.length < 2 && !named.has(resource))) continue;
    for (const { company, how, level } of ties) put(resource, company, { how, weight, level });
  }
  for (const finding of findings) {
    for (const [from, to] of pairsOf(finding))
      put(from, to, { how: finding.pattern.title, weight: 1, level: null });
  }
  return graph;
}

/**
 * Whom a finding ties together: its persons to its companies, places and parcels to the main ones. Without a person in
 * it, its main subject to all others. Where these are too many to be told, all of them to one: its only person, else its
 * place, else its main subject.
 */
function pairsOf({ detected, pattern, keys }: NetworkFinding): [SubjectKey, SubjectKey][] {
  const ofKind = (...kinds: string[]) => keys.filter((key) => kinds.includes(kindAndId(key).kind));
  const main = mainSubjects(pattern, detected).map(({ kind, id }) => subjectKey(kind, id));
  const persons = ofKind('person');
  const companies = ofKind('company');
  const first = main.slice(0, 1);
  if (persons.length === 0 || companies.length === 0) return pairs(first, keys);
  if (persons.length * companies.length > MOST_PAIRS) {
    const center = persons.length === 1 ? persons : ofKind('address').slice(0, 1);
    return pairs(center.length > 0 ? center : first, keys);
  }
  return [...pairs(persons, companies), ...pairs(first, ofKind('address', 'parcel', 'contact'))];
}

function pairs(some: readonly SubjectKey[], others: readonly SubjectKey[]): [SubjectKey, SubjectKey][] {
  return some.flatMap((from) =>
    others.flatMap((to): [SubjectKey, SubjectKey][] => (from === to ? [] : [[from, to]])),
  );
}

function linksOf(graph: Graph, subjects: Subjects): NetworkLink[] {
  const idOf = (key: string) => {
    const { kind, id } = kindAndId(key as SubjectKey);
    return subjects.idOf(kind, id);
  };
  return graph
    .mapEdges((_, attributes, from, to) => ({
      from: idOf(from),
      to: idOf(to),
      how: String(attributes.how),
      weight: Math.round(Number(attributes.weight) * 10_000) / 10_000,
      confidence: attributes.level === null ? null : (confidences[Number(attributes.level)] ?? null),
    }))
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

/** Companies and persons over which the most shortest ways of the network run. */
function keyPlayersOf(graph: Graph): { key: SubjectKey; share: number }[] {
  if (graph.order < 3 || graph.order > MOST_MEMBERS) return [];
  const centrality = betweenness(graph, { getEdgeWeight: null, normalized: true });
  return Object.entries(centrality)
    .map(([key, share]) => ({ key: key as SubjectKey, share: Math.round(share * 1000) / 1000 }))
    .filter(({ key, share }) => share > 0 && ['company', 'person'].includes(kindAndId(key).kind))
    .sort((one, other) => other.share - one.share || compare(one.key, other.key))
    .slice(0, KEY_PLAYERS);
}

/**
 * Members without which two findings no longer hang together: those whose absence leaves parts that hold different
 * findings. Only what more than one link or finding touches can be one.
 */
function bridgesOf(findings: readonly NetworkFinding[], members: Graph): SubjectKey[] {
  const graph = members.copy();
  findings.forEach(({ keys }, number) => {
    graph.addNode(`finding:${number}`);
    for (const key of keys) if (graph.hasNode(key)) graph.mergeEdge(`finding:${number}`, key);
  });
  const inside = new Set(articulationPoints(graph));
  return (members.nodes().sort() as SubjectKey[]).filter((key) => inside.has(key) && parts(graph, key) > 1);
}

/** How many parts with a finding and a member are left without a node. */
function parts(graph: Graph, without: string): number {
  const seen = new Set<string>([without]);
  let count = 0;
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    let holdsFinding = false;
    let holdsMember = false;
    const stack = [start];
    seen.add(start);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (node.startsWith('finding:')) holdsFinding = true;
      else holdsMember = true;
      graph.forEachNeighbor(node, (neighbor) => {
        if (seen.has(neighbor)) return;
        seen.add(neighbor);
        stack.push(neighbor);
      });
    }
    if (holdsFinding && holdsMember) count += 1;
  }
  return count;
}

/** Nodes whose removal splits their component (Hopcroft and Tarjan, without recursion). */
function articulationPoints(graph: Graph): string[] {
  const depth = new Map<string, number>();
  const low = new Map<string, number>();
  const points = new Set<string>();
  for (const root of graph.nodes()) {
    if (depth.has(root)) continue;
    let children = 0;
    depth.set(root, 0);
    low.set(root, 0);
    const stack = [{ node: root, above: '', neighbors: graph.neighbors(root), next: 0 }];
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const neighbor = frame.neighbors[frame.next++];
      if (neighbor !== undefined) {
        if (neighbor === frame.above) continue;
        const known = depth.get(neighbor);
        if (known !== undefined) {
          low.set(frame.node, Math.min(low.get(frame.node)!, known));
          continue;
        }
        if (frame.node === root) children += 1;
        depth.set(neighbor, stack.length);
        low.set(neighbor, stack.length);
        stack.push({ node: neighbor, above: frame.node, neighbors: graph.neighbors(neighbor), next: 0 });
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (!parent) continue;
      low.set(parent.node, Math.min(low.get(parent.node)!, low.get(frame.node)!));
      if (parent.node !== root && low.get(frame.node)! >= depth.get(parent.node)!) points.add(parent.node);
    }
    if (children > 1) points.add(root);
  }
  return [...points];
}

/** What makes a link weak: a shared place or line may be chance, a person a namesake; a company or parcel is itself. */
const softness = ['contact', 'address', 'person'];

/** The least certain of the bridges, in a sentence. */
function weakestLinkOf(
  bridges: readonly SubjectKey[],
  graph: Graph,
  findings: readonly NetworkFinding[],
  subjects: Subjects,
  say: Say,
): string | null {
  const levelOf = (key: SubjectKey): number => {
    const levels = [
      ...graph.mapEdges(key, (_, { level }) => (level === null ? 4 : Number(level))),
      ...findings.flatMap(({ detected }) =>
        detected.rows.flatMap(({ kind, id, level }) =>
          kind !== null && id !== null && level !== null && subjectKey(kind, id) === key ? [level] : [],
        ),
      ),
    ];
    return levels.reduce((one, other) => Math.min(one, other), 4);
  };
  const [weakest] = bridges
    .map((key) => ({ key, level: levelOf(key), soft: softness.indexOf(kindAndId(key).kind) }))
    .filter(({ soft }) => soft >= 0)
    .sort((one, other) => one.level - other.level || one.soft - other.soft || compare(one.key, other.key));
  if (!weakest) return null;
  const { kind, id } = kindAndId(weakest.key);
  const name = subjects.nameOf(kind, id);
  if (kind === 'address' || kind === 'contact') return say(`weakestLink.${kind}`, { name });
  if (weakest.level <= 1) return say('weakestLink.name-only', { name });
  return say('weakestLink.person', {
    name,
    confidence: say(`confidence.${confidences[weakest.level] ?? 'certain'}`),
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
