import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../engine/seeded-random.ts';
import { Components } from './components.ts';
import type { Links, Tie } from './links.ts';
import { kindAndId, type SubjectKey } from './subject-key.ts';

/*
 * Which findings belong together.
 *
 * Findings that name the same company or parcel do; so do findings that name the same person, address or contact point
 * unless it is a hub. Beyond that, two flagged companies belong together when what they share weighs enough: one
 * controlling person of at most three companies, or a person and an address that corroborate each other. Resources
 * that exactly the same companies share always occur together and count once.
 *
 * A broad finding (a poor-administration signal that names several companies not all in one hand, a weak one that names
 * five or more, one person behind ten) joins the network with which it shares most, but ties no two networks together: a shared office or
 * a professional director would make one network of unrelated lives. What is large all the same is cut by seeded
 * Louvain, each finding whole.
 */
const ENOUGH = 0.5;
const LARGE = 30;
/** Subjects of one finding from which on they are not tied each to each. */
const MANY = 100;
const SEED = 20_181_018;

export interface GatheredFinding {
  id: string;
  subjects: readonly SubjectKey[];
  strength: 'weak' | 'moderate' | 'strong' | 'very strong';
  hygiene: boolean;
}

/** Groups of findings, each by id; the outcome does not depend on the order of the findings. */
export function gather(findings: readonly GatheredFinding[], links: Links): string[][] {
  const sorted = [...findings].sort((one, other) => (one.id < other.id ? -1 : 1));
  const inOneHand = oneHand(links);
  const broad = sorted.filter((finding) => isBroad(finding) && !inOneHand(finding));
  const spread = new Set(broad);
  const binding = sorted.filter((finding) => !spread.has(finding));
  const components = new Components();
  joinBySubjects(binding, links, components);
  joinByLinks(binding, links, components);
  const groups = new Map<string, GatheredFinding[]>();
  for (const finding of binding) {
    const root = components.find(nodeOf(finding));
    const group = groups.get(root);
    if (group) group.push(finding);
    else groups.set(root, [finding]);
  }
  return withBroadOnes([...groups.values()], broad, links)
    .flatMap((group) => (companiesOf(group).size > LARGE ? cutByLouvain(group, links) : [group]))
    .map((group) => group.map(({ id }) => id));
}

function nodeOf({ id }: GatheredFinding): string {
  return `finding:${id}`;
}

function isBroad({ subjects, strength, hygiene }: GatheredFinding): boolean {
  const companies = subjects.filter((key) => kindAndId(key).kind === 'company').length;
  if (hygiene) return companies >= 2;
  if (strength === 'weak') return companies >= 5;
  const others = subjects.length - companies;
  return strength === 'moderate' && others === 1 && companies >= 10;
}

/** Whether one person whom a finding names controls all its companies, fewer than five: then they do belong together. */
function oneHand(links: Links): (finding: GatheredFinding) => boolean {
  const tied = new Set(links.ties.map(({ company, resource }) => `${company}\n${resource}`));
  return ({ subjects }) => {
    const companies = subjects.filter((key) => kindAndId(key).kind === 'company');
    const people = subjects.filter((key) => kindAndId(key).kind === 'person' && links.weightOf(key) > 0);
    return (
      companies.length < 5 &&
      people.some((person) => companies.every((company) => tied.has(`${company}\n${person}`)))
    );
  };
}

/** A company or a parcel is the thing itself; a person, an address, a contact point must be no hub. */
function binds(key: SubjectKey, links: Links): boolean {
  const { kind, id } = kindAndId(key);
  if (kind === 'company' || kind === 'parcel') return true;
  const weight = links.weightOf(key);
  // without a box it may be any part of a building: only a small one ties
  return kind === 'address' && !id.includes('|') ? weight >= ENOUGH : weight > 0;
}

function joinBySubjects(findings: readonly GatheredFinding[], links: Links, components: Components): void {
  for (const finding of findings) {
    for (const subject of finding.subjects) {
      if (binds(subject, links)) components.union(nodeOf(finding), subject);
    }
  }
}

function joinByLinks(findings: readonly GatheredFinding[], links: Links, components: Components): void {
  const flagged = new Set(findings.flatMap(({ subjects }) => subjects));
  for (const { from, to, weight } of links.direct) {
    const known = (key: SubjectKey) => flagged.has(key) || key.startsWith('address:');
    if (weight >= ENOUGH && known(from) && known(to)) components.union(from, to);
  }
  const ties = links.ties.filter(({ company }) => flagged.has(company));
  for (const { company, resource } of ties) {
    if (flagged.has(resource) && links.weightOf(resource) >= ENOUGH) components.union(company, resource);
  }
  for (const [pair, weight] of sharedWeights(ties, links)) {
    const [one, other] = pair.split('\n') as [SubjectKey, SubjectKey];
    if (weight >= ENOUGH) components.union(one, other);
  }
}

/** What each two companies share, added up; resources of exactly the same companies count once, the heaviest. */
function sharedWeights(ties: readonly Tie[], links: Links): Map<string, number> {
  const companiesBy = new Map<SubjectKey, Set<SubjectKey>>();
  for (const { company, resource } of ties) {
    companiesBy.set(resource, (companiesBy.get(resource) ?? new Set()).add(company));
  }
  const heaviest = new Map<string, number>();
  for (const [resource, companies] of companiesBy) {
    const weight = links.weightOf(resource);
    if (companies.size < 2 || weight === 0) continue;
    const who = [...companies].sort().join('\n');
    heaviest.set(who, Math.max(weight, heaviest.get(who) ?? 0));
  }
  const weights = new Map<string, number>();
  for (const [who, weight] of heaviest) {
    const companies = who.split('\n');
    companies.forEach((one, place) => {
      for (const other of companies.slice(place + 1)) {
        const pair = `${one}\n${other}`;
        weights.set(pair, (weights.get(pair) ?? 0) + weight);
      }
    });
  }
  return weights;
}

/** Puts each broad finding where most of its companies are; of equals, the first. Alone where there is none. */
function withBroadOnes(
  groups: GatheredFinding[][],
  broad: readonly GatheredFinding[],
  links: Links,
): GatheredFinding[][] {
  const groupOf = new Map<SubjectKey, number>();
  const place = (finding: GatheredFinding, group: number) => {
    for (const subject of finding.subjects) {
      if (binds(subject, links) && !groupOf.has(subject)) groupOf.set(subject, group);
    }
  };
  groups.forEach((group, number) => {
    for (const finding of group) place(finding, number);
  });
  const all = [...groups];
  for (const finding of broad) {
    const shared = new Map<number, number>();
    for (const subject of finding.subjects) {
      const group = groupOf.get(subject);
      const counts = kindAndId(subject).kind === 'company' ? 1 : 0.1;
      if (group !== undefined) shared.set(group, (shared.get(group) ?? 0) + counts);
    }
    const [best] = [...shared].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one - other);
    if (best) {
      all[best[0]]!.push(finding);
    } else {
      place(finding, all.length);
      all.push([finding]);
    }
  }
  return all;
}

function companiesOf(findings: readonly GatheredFinding[]): Set<SubjectKey> {
  return new Set(
    findings.flatMap(({ subjects }) => subjects.filter((key) => kindAndId(key).kind === 'company')),
  );
}

/**
 * Communities of what the findings name; each finding goes where most of its companies are, so that it stays whole, and
 * what is found about one company stays together.
 */
function cutByLouvain(findings: readonly GatheredFinding[], links: Links): GatheredFinding[][] {
  const communityOf = louvain(subjectGraph(findings, links), {
    getEdgeWeight: 'weight',
    rng: seededRandom(SEED),
  });
  const groups = new Map<string, GatheredFinding[]>();
  for (const finding of findings) {
    const shares = new Map<string, number>();
    for (const subject of finding.subjects) {
      const community = communityOf[subject];
      if (community === undefined) continue;
      const key = `community ${community}`;
      shares.set(key, (shares.get(key) ?? 0) + (kindAndId(subject).kind === 'company' ? 1 : 0.1));
    }
    const [best] = [...shares].sort(
      ([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1),
    );
    const group = best?.[0] ?? nodeOf(finding);
    const together = groups.get(group);
    if (together) together.push(finding);
    else groups.set(group, [finding]);
  }
  return [...groups.values()];
}

/**
 * Subjects of one finding tied to one another, each with a weight of one in all (many of them by way of the finding); and
 * the links of the registers.
 */
function subjectGraph(findings: readonly GatheredFinding[], links: Links): Graph {
  const graph = new Graph({ type: 'undirected' });
  const put = (from: string, to: string, weight: number) => {
    if (weight <= 0 || from === to) return;
    graph.mergeNode(from);
    graph.mergeNode(to);
    graph.updateEdge(from, to, (known) => ({ weight: weight + (known.weight ?? 0) }));
  };
  const flagged = new Set<string>(findings.flatMap(({ subjects }) => subjects));
  for (const finding of findings) {
    const subjects = finding.subjects.filter((subject) => binds(subject, links));
    for (const subject of subjects) graph.mergeNode(subject);
    if (isBroad(finding)) continue;
    if (subjects.length > MANY) {
      for (const subject of subjects) put(subject, nodeOf(finding), 1);
      continue;
    }
    subjects.forEach((from, place) => {
      for (const to of subjects.slice(place + 1)) put(from, to, 1 / (subjects.length - 1));
    });
  }
  for (const { company, resource } of links.ties) {
    if (flagged.has(company)) put(company, resource, links.weightOf(resource));
  }
  for (const { from, to, weight } of links.direct) {
    if (flagged.has(from) && flagged.has(to)) put(from, to, weight);
  }
  return graph;
}
