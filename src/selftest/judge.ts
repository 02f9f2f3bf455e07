import type { Assessed, Network, Subject, Tier } from '../networks/network.ts';
import { TIERS } from '../networks/network.ts';
import type { Strength } from '../patterns/pattern.ts';
import type { Label, LabelSubject, Labels, NetworkLabel } from './labelled-world.ts';

/** How one pattern did on the labelled world. */
export interface PatternScore {
  readonly code: string;
  readonly planted: number;
  readonly found: number;
  /** What must not be found, and what was found of it. */
  readonly innocent: number;
  readonly falseAlarms: number;
  /** Findings that name no planted company, parcel or address: ordinary life. */
  readonly background: number;
  /** Labels that came out otherwise than they say. */
  readonly wrong: readonly Label[];
}

/** How one case or twin came out: the tier that its label asks for beside the one it got, and the signals it lacks. */
export interface NetworkScore {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
  readonly missing: readonly string[];
  readonly right: boolean;
}

/** Share (0 to 1) of what was planted that was found; 1 where nothing was planted. */
export function recall({ planted, found }: PatternScore): number {
  return planted === 0 ? 1 : found / planted;
}

/** Share (0 to 1) of the innocent look-alikes that were flagged; 0 where there are none. */
export function falseAlarmRate({ innocent, falseAlarms }: PatternScore): number {
  return innocent === 0 ? 0 : falseAlarms / innocent;
}

/** Holds findings against labels, pattern by pattern. */
export function judge(
  labels: Labels,
  findings: readonly Assessed[],
  codes: readonly string[],
): PatternScore[] {
  const named = new Set(
    [...labels.labels, ...labels.cases, ...labels.twins].flatMap(({ subjects }) => subjects.map(keyOf)),
  );
  return codes.map((code) => {
    const its = findings.filter(({ pattern }) => pattern.code === code);
    const byKey = new Map<string, Set<Assessed>>();
    for (const finding of its) {
      for (const key of finding.subjects.map(keyOf)) {
        const known = byKey.get(key);
        if (known) known.add(finding);
        else byKey.set(key, new Set([finding]));
      }
    }
    const isFound = ({ subjects, strength }: Label) => namesAll(byKey, subjects.map(keyOf), strength);
    const own = labels.labels.filter(({ pattern }) => pattern === code);
    const hits = own.filter(({ verdict }) => verdict === 'hit');
    const innocent = own.filter(({ verdict }) => verdict !== 'hit');
    const missed = hits.filter((label) => !isFound(label));
    const alarms = innocent.filter(isFound);
    return {
      code,
      planted: hits.length,
      found: hits.length - missed.length,
      innocent: innocent.length,
      falseAlarms: alarms.length,
      background: its.filter(({ subjects }) => !subjects.some((subject) => named.has(keyOf(subject)))).length,
      wrong: [...missed, ...alarms],
    };
  });
}

/** Some finding names all of these, at the strength that is asked for. */
function namesAll(
  byKey: ReadonlyMap<string, Set<Assessed>>,
  keys: readonly string[],
  strength: Strength | undefined,
): boolean {
  const [first, ...rest] = keys;
  if (first === undefined) return false;
  return [...(byKey.get(first) ?? [])].some(
    (finding) =>
      (strength === undefined || finding.strength === strength) &&
      rest.every((key) => byKey.get(key)?.has(finding)),
  );
}

/**
 * Cases stand at their tier or above, with their signals; twins below ATTENTION, a hidden one nowhere. Of several
 * networks the one that holds the most of a case counts, of a twin the highest.
 */
export function judgeNetworks(
  expected: readonly NetworkLabel[],
  networks: readonly Network[],
  findings: readonly Assessed[],
  kind: 'case' | 'twin',
): NetworkScore[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const level = (tier: Tier | null | undefined) => (tier ? TIERS.indexOf(tier) : -1);
  return expected.map(({ name, tier, signals, subjects }) => {
    const keys = new Set(subjects.map(keyOf));
    const held = networks
      .map((network) => ({
        network,
        shared: network.members.filter((member) => keys.has(keyOf(member))).length,
      }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) =>
        kind === 'case' ? other.shared - one.shared : level(other.network.tier) - level(one.network.tier),
      );
    const its = held[0]?.network;
    const codes = new Set(its?.findings.map((id) => byId.get(id)?.pattern.code));
    const missing = signals.filter((signal) => !codes.has(signal));
    const got = level(its?.tier);
    const right = kind === 'case' ? got >= level(tier) && missing.length === 0 : got <= level(tier);
    return { name, expected: tier ?? 'nothing', got: its?.tier ?? 'nothing', missing, right };
  });
}

const STREET_WORDS =
  /^(rue|r|avenue|av|chaussee|ch|place|pl|allee)\s|(straat|str|laan|ln|weg|plein|pl|dreef)$/g;

/** Addresses are compared without the spelling of their street's ending, for either name of a street. */
function keyOf({ kind, id }: Subject | LabelSubject): string {
  if (kind !== 'address') return `${kind} ${id}`;
  const [zip, street, number, box] = id.split('|');
  const stem = (street ?? '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
    .replaceAll(STREET_WORDS, '')
    .replaceAll(/[^a-z]/g, '');
  return `address ${zip} ${stem} ${(number ?? '').toLowerCase()} ${(box ?? '').toLowerCase()}`;
}
