import { escapeMarkup } from './escape-markup.ts';
import type { Look } from './look.ts';
import type { Report } from './report.ts';
import { networksFrom } from './words.ts';

/*
 * The networks as one graph for Gephi, yEd, Cytoscape and the like. A member of two networks is two nodes, so that each
 * network can be looked at alone.
 */

interface Node {
  id: string;
  label: string;
  kind: string;
  role: string;
  network: string;
  tier: string;
  score: number;
}

interface Edge {
  id: string;
  from: string;
  to: string;
  how: string;
  weight: number;
}

function graphOf(report: Report, tier: Look['tier']): { nodes: Node[]; edges: Edge[] } {
  const networks = networksFrom(report, tier);
  const nodes = networks.flatMap((network) =>
    network.members.map(({ id, name, kind, role }) => ({
      id: `${network.id}/${id}`,
      label: name,
      kind,
      role,
      network: network.id,
      tier: network.tier,
      score: network.score.value,
    })),
  );
  const edges = networks.flatMap((network) =>
    network.links.map(({ from, to, how, weight }, number) => ({
      id: `${network.id}/${number}`,
      from: `${network.id}/${from}`,
      to: `${network.id}/${to}`,
      how,
      weight,
    })),
  );
  return { nodes, edges };
}

const nodeAttributes = ['kind', 'role', 'network', 'tier', 'score'] as const;

/** GEXF 1.3, which Gephi opens. */
export function* renderGexf(report: Report, { tier }: Look): Iterable<string> {
  const { nodes, edges } = graphOf(report, tier);
  const values = (node: Node) =>
    nodeAttributes
      .map((name) => `<attvalue for="${name}" value="${escapeMarkup(String(node[name]))}"/>`)
      .join('');
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '<graph defaultedgetype="undirected">\n';
  yield '<attributes class="node">\n';
  for (const name of nodeAttributes) {
    yield `<attribute id="${name}" title="${name}" type="${typeOf(name)}"/>\n`;
  }
  yield '</attributes>\n<nodes>\n';
  for (const node of nodes) {
    yield `<node id="${escapeMarkup(node.id)}" label="${escapeMarkup(node.label)}"><attvalues>${values(node)}</attvalues></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const { id, from, to, how, weight } of edges) {
    yield `<edge id="${escapeMarkup(id)}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}" label="${escapeMarkup(how)}" weight="${weight}"/>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** GraphML, which nearly everything else opens. */
export function* renderGraphml(report: Report, { tier }: Look): Iterable<string> {
  const { nodes, edges } = graphOf(report, tier);
  const key = (name: string, domain: string, type: string) =>
    `<key id="${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield key('label', 'node', 'string');
  for (const name of nodeAttributes) yield key(name, 'node', typeOf(name));
  yield key('how', 'edge', 'string');
  yield key('weight', 'edge', 'double');
  yield '<graph edgedefault="undirected">\n';
  for (const node of nodes) {
    yield `<node id="${escapeMarkup(node.id)}">${(['label', ...nodeAttributes] as const)
      .map((name) => `<data key="${name}">${escapeMarkup(String(node[name]))}</data>`)
      .join('')}</node>\n`;
  }
  for (const { id, from, to, how, weight } of edges) {
    yield `<edge id="${escapeMarkup(id)}" source="${escapeMarkup(from)}" target="${escapeMarkup(to)}"><data key="how">${escapeMarkup(how)}</data><data key="weight">${weight}</data></edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function typeOf(name: string): string {
  return name === 'score' ? 'double' : 'string';
}
