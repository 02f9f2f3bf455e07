import { LANGUAGES } from '../messages/index.ts';
import type { Network } from '../networks/network.ts';
import { catalogue } from '../patterns/catalogue.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { factWording } from '../patterns/wording.ts';
import { NamesTakenOut } from './names-in-addresses.ts';
import {
  Bearers,
  companyAtStart,
  hiddenId,
  hideNames,
  type MayBeBorn,
  mentionsIn,
  type Named,
  pseudonymOf,
} from './names-in-texts.ts';
import type { Finding, Report } from './report.ts';

/*
 * The fields that are changed are named one by one: a company may be called NOTE or strong, as the codes of a report
 * are.
 */

/** Facts whose value is a name that no subject has to bear: another trade name of a company. */
const FACTS_OF_A_NAME: readonly string[] = ['trade_name'];

/** How a pattern words a fact: as a regular expression with a group for each part, what it says and what is filled in. */
interface Wording {
  fact: string;
  parts: string[];
  pattern: RegExp;
}

/** A report may be of any language. */
function wordingsIn(known: Pattern): [fact: string, wording: string][] {
  return LANGUAGES.flatMap((language) =>
    Object.keys(known.facts).map((fact): [string, string] => [fact, factWording(known, fact, language)]),
  );
}

const wordings: ReadonlyMap<string, Wording[]> = new Map(
  catalogue.map((known) => [
    known.id,
    wordingsIn(known).map(([fact, wording]) => {
      const parts = wording.split(/(\{\w+\})/);
      const groups = parts.map((part) =>
        /^\{\w+\}$/.test(part) ? '(.*?)' : `(${part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')})`,
      );
      return { fact, parts, pattern: new RegExp(`^${groups.join('')}$`, 's') };
    }),
  ]),
);

const BIRTH = / \((?:b|geb|naiss)\. \d{4}-\d{2}-\d{2}\)/g;

/**
 * The report with the names of people, companies and contacts taken out of it: a person becomes 'person 1f3a2b4c', a
 * company its number, a contact a hash; birth dates go too. Ids stay, except those of contacts and of foreign companies
 * known by name, which are names themselves: findings can still be followed to their records by whoever holds the
 * extracts. Addresses stay. Who of several people of one name is meant in a sentence is told by the finding that it
 * stands in and by the birth date; where neither tells, the sentence says 'person 1f3a2b4c or person 9d8e7f6a'.
 */
export function pseudonymise(report: Report): Report {
  const everybody = new Bearers([
    ...report.findings.flatMap(({ subjects }) => subjects),
    ...report.networks.flatMap(({ members }) => members),
  ]);
  const ofFinding = new Map(report.findings.map((finding) => [finding.id, new Bearers(namedIn(finding))]));
  const ofNetwork = new Map(report.networks.map((network) => [network.id, new Bearers(network.members)]));
  const networkOf = new Map(
    report.networks.flatMap(({ id, findings }) => findings.map((finding) => [finding, id] as const)),
  );
  const bornOf = birthsTold(report.findings, everybody, ofFinding);
  const mayBeBorn: MayBeBorn = (id, birth) => !bornOf.has(id) || bornOf.get(id) === birth;
  const circles = (...some: (Bearers | undefined)[]) =>
    [...some, everybody].filter((circle) => circle !== undefined);
  const around = ({ id }: Finding) => circles(ofFinding.get(id), ofNetwork.get(networkOf.get(id) ?? ''));
  const names = new NamesTakenOut(report);
  return {
    ...report,
    run: { ...report.run, purpose: said(report.run.purpose, [everybody]) },
    findings: report.findings.map((finding) =>
      withoutStrayNames(hiddenFinding(finding, around(finding), mayBeBorn), names),
    ),
    networks: report.networks.map((network) =>
      withoutPlacedNames(
        hiddenNetwork(network, circles(new Bearers(network.bridges), ofNetwork.get(network.id))),
        names,
      ),
    ),
    quality: report.quality.map((issue) => ({
      ...issue,
      examples: issue.examples.map((example) => ({ ...example, what: companyId(example.what) })),
    })),
    ...(report.nearMisses
      ? {
          nearMisses: report.nearMisses.map((line) => ({
            ...line,
            companies: line.companies.map(companyId),
          })),
        }
      : {}),
  };
}

function hiddenFinding(finding: Finding, circles: readonly Bearers[], mayBeBorn: MayBeBorn): Finding {
  const hide = (text: string) => hideNames(text, circles, mayBeBorn).replaceAll(BIRTH, '');
  const { subjects, statement, evidence, suppression } = finding;
  const withoutValue = wordingsOf(finding)
    .filter(({ fact }) => FACTS_OF_A_NAME.includes(fact))
    .map(valueHider);
  return {
    ...finding,
    subjects: subjects.map(hiddenSubject),
    statement: hide(statement),
    evidence: evidence.map((one) => ({
      ...one,
      // a value may be a name, and an address may hold one
      value: null,
      about: one.about?.includes('|') ? null : (one.about ?? null),
      fact: hide(withoutValue.reduce((text, change) => change(text), one.fact)),
    })),
    suppression:
      suppression === null
        ? null
        : {
            ...suppression,
            reason: said(suppression.reason, circles),
            owner: said(suppression.owner, circles),
          },
  };
}

function hiddenNetwork(network: Network, circles: readonly Bearers[]): Network {
  const idOf = new Map(network.members.map((member) => [member.id, hiddenId(member)]));
  return {
    ...network,
    members: network.members.map(hiddenSubject),
    keyPlayers: network.keyPlayers.map(hiddenSubject),
    bridges: network.bridges.map(hiddenSubject),
    weakestLink: said(network.weakestLink, circles),
    links: network.links.map((link) => ({
      ...link,
      from: idOf.get(link.from) ?? link.from,
      to: idOf.get(link.to) ?? link.to,
    })),
  };
}

/** Names that no subject of the finding bears as they are written: in a street, in another spelling. */
function withoutStrayNames(finding: Finding, names: NamesTakenOut): Finding {
  return {
    ...finding,
    subjects: finding.subjects.map((subject) => withoutPlacedName(subject, names)),
    statement: names.from(finding.statement),
    evidence: finding.evidence.map((one) => ({ ...one, fact: names.from(one.fact) })),
  };
}

function withoutPlacedNames(network: Network, names: NamesTakenOut): Network {
  const kinds = new Map(network.members.map(({ id, kind }) => [id, kind]));
  const id = (text: string) => (kinds.get(text) === 'address' ? names.from(text) : text);
  const placed = <Subject extends Named>(subject: Subject) => withoutPlacedName(subject, names);
  return {
    ...network,
    members: network.members.map(placed),
    keyPlayers: network.keyPlayers.map(placed),
    bridges: network.bridges.map(placed),
    weakestLink: network.weakestLink === null ? null : names.from(network.weakestLink),
    places: network.places.map((place) => ({
      ...place,
      id: names.from(place.id),
      name: names.from(place.name),
    })),
    links: network.links.map((link) => ({ ...link, from: id(link.from), to: id(link.to) })),
  };
}

/** Of an address the id is made of the street's name; a parcel is called after its address. */
function withoutPlacedName<Subject extends Named>(subject: Subject, names: NamesTakenOut): Subject {
  if (subject.kind === 'address')
    return { ...subject, id: names.from(subject.id), name: names.from(subject.name) };
  return subject.kind === 'parcel' ? { ...subject, name: names.from(subject.name) } : subject;
}

function hiddenSubject<Subject extends Named>(subject: Subject): Subject {
  return { ...subject, id: hiddenId(subject), name: pseudonymOf(subject) };
}

function companyId(id: string): string {
  return hiddenId({ kind: 'company', id });
}

/** A text beyond the findings' own, with the names hidden: in those no birth dates tell namesakes apart. */
function said<Text extends string | null>(text: Text, circles: readonly Bearers[]): string | Text {
  return text === null ? text : hideNames(text, circles, anyBirth).replaceAll(BIRTH, '');
}

function anyBirth(): boolean {
  return true;
}

/** The subjects of a finding, and the companies that it names in its evidence without making subjects of them. */
function namedIn(finding: Finding): Named[] {
  const known = new Set(finding.subjects.map(({ id }) => id));
  const inEvidence = wordingsOf(finding).flatMap(({ pattern, parts }) => {
    const place = parts.indexOf('{name}');
    if (place < 0) return [];
    return finding.evidence.flatMap(({ fact }) => {
      const name = pattern.exec(fact)?.[place + 1];
      return (name === undefined ? null : companyAtStart(name)) ?? [];
    });
  });
  return [...finding.subjects, ...inEvidence.filter(({ id }) => !known.has(id))];
}

function wordingsOf({ pattern }: Finding): readonly Wording[] {
  return wordings.get(pattern) ?? [];
}

function valueHider({ pattern, parts }: Wording): (text: string) => string {
  return (text) => {
    const filled = pattern.exec(text)?.slice(1);
    return filled?.map((part, place) => (parts[place] === '{value}' ? 'a name' : part)).join('') ?? text;
  };
}

/**
 * Birth dates of people who share their name with others, null where none is known, as far as findings tell: where one
 * has a single subject of that name, or where of several all others are known.
 */
function birthsTold(
  findings: readonly Finding[],
  everybody: Bearers,
  ofFinding: ReadonlyMap<string, Bearers>,
): ReadonlyMap<string, string | null> {
  const told = findings.flatMap((finding) => {
    const namesakes = finding.subjects.filter(
      ({ kind, name }) => kind === 'person' && personsOf(everybody, name).length > 1,
    );
    const own = ofFinding.get(finding.id);
    if (namesakes.length === 0 || own === undefined) return [];
    const mentions = [finding.statement, ...finding.evidence.map(({ fact }) => fact)].flatMap((text) => [
      ...mentionsIn(text, [own]),
    ]);
    return [...new Set(namesakes.map(({ name }) => name))].map((name) => ({
      persons: personsOf(own, name),
      births: new Set(
        mentions.filter((one) => one.name === name && one.number === null).map(({ birth }) => birth),
      ),
    }));
  });
  const bornOf = new Map<string, string | null>();
  for (let known = -1; known < bornOf.size; ) {
    known = bornOf.size;
    for (const { persons, births } of told) {
      // more birth dates than people: it names somebody who is none of its subjects
      if (births.size > persons.length) continue;
      for (const birth of births) {
        const [one, other] = persons.filter((id) => !bornOf.has(id) || bornOf.get(id) === birth);
        if (one !== undefined && other === undefined) bornOf.set(one, birth);
      }
    }
  }
  return bornOf;
}

function personsOf(bearers: Bearers, name: string): string[] {
  return bearers.of(name).flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
}
