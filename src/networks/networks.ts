import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import type { SqlParameters, TableBuilder } from '../engine/table-builder.ts';
import type { TableGraph } from '../engine/table-graph.ts';
import { barrierIn } from '../messages/barrier-words.ts';
import { type Language, type Say, sayIn } from '../messages/index.ts';
import type { Coverage } from '../patterns/coverage.ts';
import { type Detected, type Pattern, subjectsOf } from '../patterns/pattern.ts';
import { statementOf } from '../patterns/wording.ts';
import { type AllowList, readAllowList } from './allow-list.ts';
import { type CodeLabels, readCodeLabels } from './code-labels.ts';
import { type CompanyCredits, creditsOf, readCredits } from './credits.ts';
import { factsOf, measureOf, monthsBetween, newestDay, publishedOn } from './evidence.ts';
import { gather } from './gather.ts';
import { putRows } from './keyed-rows.ts';
import { type Links, readLinks, type Tie } from './links.ts';
import { type Assessed, type Network, TIERS } from './network.ts';
import { Peers } from './peers.ts';
import { activitiesOf, placesOf, readWhereabouts, type Whereabouts } from './places.ts';
import { scoreOf, tierOf, type Weighed } from './score.ts';
import { structureOf } from './structure.ts';
import { kindAndId, type SubjectKey, subjectKey } from './subject-key.ts';
import { Subjects } from './subjects.ts';

export interface NetworkInput {
  engine: Engine;
  builder: TableBuilder;
  /** As `networkTables` gives them. */
  tables: readonly string[];
  parameters: SqlParameters;
  /** The patterns that ran. */
  patterns: readonly Pattern[];
  findings: readonly Detected[];
  coverage: readonly Coverage[];
  /** ISO date. */
  asOf: string;
  /** The needs that the extracts meet. */
  satisfied: ReadonlySet<string>;
  /** Of the sentences about networks; default English. */
  language?: Language | undefined;
}

export interface Networks {
  /** By tier, then score, then id. */
  networks: Network[];
  /** Every finding that may be shown, suppressed ones included, in the order of `findings`. */
  findings: Assessed[];
  /** What else may not be shown, or is known to be innocent; and entries of the list that do nothing. */
  allowList: AllowList;
  /** What the activities of networks are called, by class of NACE-BEL 2008, so far as the extracts tell. */
  activities: Readonly<Record<string, string>>;
}

/** Tables about where parcels lie and whose they are: without a pattern that rests on one, no finding names a parcel. */
const parcelTables: readonly string[] = ['ownership', 'parcel_place'];

/** Timeline and record tables that networks ask for, whatever the patterns. */
const otherTables: readonly string[] = [
  'account_year',
  'activity_code',
  'address_of',
  'allow_record',
  'building',
  'code_record',
  'company',
  'control',
  'establishment_spell',
  'event',
  'event_record',
  'foreign_company',
  'mandate',
  'mention',
  'municipality_of_zip',
  'name_record',
  'person',
  'person_mention',
  'seat_move',
  'seat_spell',
  'seat_today',
  'share_spell',
  'stratum',
  'street',
];

/** Timeline and record tables that networks ask for where patterns rest on the tables `needed`. */
export function networkTables(flow: TableGraph, needed: readonly string[]): string[] {
  const resting = new Set(flow.closure(needed));
  return [...otherTables, ...(parcelTables.some((name) => resting.has(name)) ? parcelTables : [])];
}

/** Names, compares and suppresses the findings, then gathers those that share entities into scored networks. */
export async function findNetworks(input: NetworkInput): Promise<Networks> {
  const { engine, asOf } = input;
  await input.builder.build(input.tables);
  const allowList = await readAllowList(engine, asOf, input.tables.includes('parcel_place'));
  const visible = input.findings.filter((finding) => !allowList.hides(finding));
  await putCompanies(engine, visible);
  const links = await linksAmong(engine, visible, asOf, allowList);
  const labels = await readCodeLabels(engine, input.language ?? 'en');
  const subjects = await Subjects.of(
    engine,
    subjectsToName(visible, links),
    labels,
    sayIn(input.language ?? 'en'),
  );
  const findings = await assess(input, visible, { subjects, allowList, labels });
  const standing = findings.filter(({ suppression }) => suppression === null);
  const networks = await networksOf(input, standing, links, subjects, allowList);
  return { networks, findings, allowList, activities: namedActivities(networks, labels) };
}

function namedActivities(networks: readonly Network[], labels: CodeLabels): Record<string, string> {
  const codes = [...new Set(networks.flatMap(({ activities }) => activities))].sort();
  return Object.fromEntries(
    codes.flatMap((code) => {
      const label = labels.activity(code);
      return label === undefined ? [] : [[code, label]];
    }),
  );
}

/** The companies that findings name, as the table `network_company`: what is looked up about them is joined with it. */
async function putCompanies(engine: Engine, findings: readonly Detected[]): Promise<void> {
  const companies = new Set(
    findings.flatMap(({ rows }) =>
      rows.flatMap(({ kind, id }) => (kind === 'company' && id !== null ? [id] : [])),
    ),
  );
  await putRows(
    engine,
    'network_company',
    { company: 'VARCHAR' },
    [...companies].map((company) => [company]),
  );
}

function keysOf(finding: Detected): SubjectKey[] {
  return [...new Set(subjectsOf(finding).map(({ kind, id }) => subjectKey(kind, id)))];
}

async function linksAmong(
  engine: Engine,
  findings: readonly Detected[],
  asOf: string,
  allowList: AllowList,
): Promise<Links> {
  const standing = findings.filter((finding) => allowList.suppressionOf(finding) === null);
  return readLinks(
    engine,
    new Set(standing.flatMap(keysOf)),
    asOf,
    (resource) => allowList.isListed(resource) || allowList.isHidden(resource),
  );
}

/** What findings name, and what connects two companies that they name. */
function subjectsToName(findings: readonly Detected[], links: Links): Set<SubjectKey> {
  const users = new Map<SubjectKey, number>();
  for (const { resource } of links.ties) users.set(resource, (users.get(resource) ?? 0) + 1);
  const connecting = [...users].flatMap(([resource, count]) => (count > 1 ? [resource] : []));
  return new Set([...findings.flatMap(keysOf), ...connecting]);
}

async function assess(
  { engine, patterns, coverage, asOf, language }: NetworkInput,
  visible: readonly Detected[],
  { subjects, allowList, labels }: { subjects: Subjects; allowList: AllowList; labels: CodeLabels },
): Promise<Assessed[]> {
  const patternOf = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const known = visible.flatMap((detected) => {
    const pattern = patternOf.get(detected.pattern);
    return pattern ? [{ detected, pattern, suppression: allowList.suppressionOf(detected) }] : [];
  });
  const peers = await Peers.of(
    engine,
    known.filter(({ suppression }) => suppression === null),
    coverage,
    labels,
    sayIn(language ?? 'en'),
  );
  const published = await publishedOn(engine, visible);
  const taken = new Set<string>();
  return known.map(({ detected, pattern, suppression }): Assessed => {
    const named = subjectsOf(detected).map(({ kind, id, role }) => ({
      kind,
      id: subjects.idOf(kind, id),
      name: subjects.nameOf(kind, id),
      role,
    }));
    return {
      id: findingId(
        pattern.id,
        named.map(({ kind, id, role }) => `${kind}|${id}|${role}`),
        taken,
      ),
      detected,
      pattern,
      strength: detected.strength,
      confidence: detected.confidence,
      subjects: named,
      measure: measureOf(detected),
      statement: statementOf(pattern, detected, subjects, language ?? 'en'),
      facts: () =>
        factsOf(
          detected,
          pattern,
          { names: subjects, language: language ?? 'en', idOf: (kind, id) => subjects.idOf(kind, id) },
          published,
          asOf,
        ),
      newest: newestDay(detected, asOf),
      comparison: suppression === null ? peers.comparisonOf(detected, pattern) : null,
      suppression,
    };
  });
}

/** The same pattern and subjects give the same id in every run; a second finding of the same subjects counts up. */
function findingId(pattern: string, subjects: readonly string[], taken: Set<string>): string {
  const base = hash([pattern, ...[...subjects].sort()]);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

async function networksOf(
  input: NetworkInput,
  findings: readonly Assessed[],
  links: Links,
  subjects: Subjects,
  allowList: AllowList,
): Promise<Network[]> {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const keysById = new Map(findings.map(({ id, detected }) => [id, keysOf(detected)]));
  const groups = gather(
    findings.map(({ id, strength, pattern, detected }) => ({
      id,
      subjects: keysById.get(id)!,
      strength,
      hygiene: pattern.hygiene?.(detected) ?? false,
    })),
    links,
  );
  const context: Context = {
    asOf: input.asOf,
    links,
    subjects,
    credits: await readCredits(input.engine, input.asOf),
    whereabouts: await readWhereabouts(input.engine, subjects),
    isHidden: allowList.isHidden,
    say: sayIn(input.language ?? 'en'),
    tiesOf: groupedBy(links.ties, ({ company }) => [company]),
    directOf: groupedBy(links.direct, ({ from, to }) => [from, to]),
  };
  const networks: Network[] = [];
  for (const group of groups) {
    const members = group.map((id) => ({ ...byId.get(id)!, keys: keysById.get(id)! }));
    networks.push(networkOf(members, context));
    // thousands of networks take seconds: an interrupt is heard in between
    await setImmediate();
  }
  return networks.sort(
    (one, other) =>
      TIERS.indexOf(other.tier) - TIERS.indexOf(one.tier) ||
      other.score.value - one.score.value ||
      (one.id < other.id ? -1 : 1),
  );
}

interface Context {
  asOf: string;
  links: Links;
  subjects: Subjects;
  credits: ReadonlyMap<string, CompanyCredits>;
  whereabouts: Whereabouts;
  isHidden(key: SubjectKey): boolean;
  say: Say;
  tiesOf: (company: SubjectKey) => Tie[];
  directOf: (subject: SubjectKey) => Links['direct'];
}

function networkOf(
  findings: readonly (Assessed & { keys: readonly SubjectKey[] })[],
  context: Context,
): Network {
  const keys = [...new Set(findings.flatMap(({ keys: own }) => own))].sort();
  const companies = keys.flatMap((key) => (key.startsWith('company:') ? [kindAndId(key).id] : []));
  const score = scoreOf(
    findings.map((finding) => weighed(finding, context.asOf)),
    creditsOf(companies, context.credits),
  );
  const bySignal = new Map(
    score.families
      .flatMap(({ signals }) => signals)
      .sort((one, other) => other.value - one.value || (one.code < other.code ? -1 : 1))
      .map(({ pattern }, place) => [pattern, place]),
  );
  const { links, subjects, say, tiesOf, directOf } = context;
  const inLanguage = (words: string) => barrierIn(words, say.language);
  return {
    id: hash(findings.map(({ id }) => id).sort()),
    tier: tierOf(score),
    score,
    ...structureOf(findings, links, tiesOf, directOf, subjects, say),
    findings: [...findings]
      .sort(
        (one, other) =>
          (bySignal.get(one.pattern.id) ?? 0) - (bySignal.get(other.pattern.id) ?? 0) ||
          (one.id < other.id ? -1 : 1),
      )
      .map(({ id }) => id),
    places: placesOf(keys, context.whereabouts, subjects, context.isHidden),
    activities: activitiesOf(companies, context.whereabouts),
    barrier: {
      steps: distinct(findings.map(({ pattern }) => pattern.barrier.step)),
      partners: distinct(findings.flatMap(({ pattern }) => pattern.barrier.partners.map(inLanguage))),
      barriers: distinct(findings.flatMap(({ pattern }) => pattern.barrier.barriers.map(inLanguage))),
    },
  };
}

function weighed({ id, pattern, detected, newest, comparison }: Assessed, asOf: string): Weighed {
  const ofToday = pattern.ofToday?.(detected) ?? false;
  return {
    id,
    pattern,
    detected,
    age: newest === null || ofToday ? null : monthsBetween(newest, asOf),
    share: comparison?.share ?? null,
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

/** A look-up of items by each of their keys. */
function groupedBy<Item>(
  items: readonly Item[],
  keysOfItem: (item: Item) => SubjectKey[],
): (key: SubjectKey) => Item[] {
  const groups = new Map<SubjectKey, Item[]>();
  for (const item of items) {
    for (const key of keysOfItem(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return (key) => groups.get(key) ?? [];
}
