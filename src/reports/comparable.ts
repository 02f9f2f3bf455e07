import { pseudonymOf } from './names-in-texts.ts';
import type { Finding, Report, RunFacts } from './report.ts';

/** Why two reports differ besides what the extracts say: `what` for programs, `says` in words. */
export interface Doubt {
  what: 'key' | 'pseudonyms' | 'networks kept' | 'patterns' | 'options' | 'weights' | 'day';
  says: string;
}

/**
 * How two reports were made otherwise, so far as they tell: findings that are new or gone for that reason alone say
 * nothing. A later day in the newer one is what a comparison is for, and no doubt.
 */
export function doubtsOf(older: Report, newer: Report): Doubt[] {
  return [
    ...keyDoubt(older, newer),
    ...pseudonymDoubt(older, newer),
    ...keptDoubt(older.run, newer.run),
    ...patternDoubt('old', older, newer),
    ...patternDoubt('new', newer, older),
    ...optionDoubt(older.run, newer.run),
    ...weightDoubt(older.run, newer.run),
    ...dayDoubt(older.run, newer.run),
  ];
}

/**
 * A report does not tell its key. Under another one no person keeps an id: so it is where none is in both reports,
 * though findings tell the same days of the same companies and places.
 */
function keyDoubt(older: Report, newer: Report): Doubt[] {
  const known = new Set(personsIn(older));
  if (personsIn(newer).some((id) => known.has(id))) return [];
  const before = new Set(withPersons(older).map(butPersons));
  const alike = withPersons(newer).filter((finding) => before.has(butPersons(finding))).length;
  if (alike === 0) return [];
  const says =
    'the reports seem to be made with different keys (--key): no person has the same id in both, so that every finding that ' +
    `names one is new and gone; findings in both but for the ids of persons: ${alike}`;
  return [{ what: 'key', says }];
}

function personsIn({ findings }: Report): string[] {
  return findings.flatMap(({ subjects }) => subjects.filter(isPerson).map(({ id }) => id));
}

function withPersons({ findings }: Report): Finding[] {
  return findings.filter(({ subjects }) => subjects.some(isPerson) && !subjects.every(isPerson));
}

function isPerson({ kind }: { kind: string }): boolean {
  return kind === 'person';
}

/** What a finding says beside who its people are. */
function butPersons({ pattern, subjects, evidence }: Finding): string {
  const named = subjects.map(({ kind, id, role }) => (kind === 'person' ? [kind, role] : [kind, role, id]));
  const days = evidence.map(({ date, until }) => `${date} ${until}`);
  return JSON.stringify([pattern, named.map((one) => one.join('|')).sort(), days.sort()]);
}

function pseudonymDoubt(older: Report, newer: Report): Doubt[] {
  const [before, after] = [isPseudonymised(older), isPseudonymised(newer)];
  if (before === undefined || after === undefined || before === after) return [];
  const says = `only the ${before ? 'old' : 'new'} report is pseudonymised: findings are changed where they tell a name`;
  return [{ what: 'pseudonyms', says }];
}

/** Undefined where a report names nobody. */
function isPseudonymised({ findings }: Report): boolean | undefined {
  const persons = findings.flatMap(({ subjects }) => subjects.filter(isPerson));
  return persons.length === 0 ? undefined : persons.every((one) => one.name === pseudonymOf(one));
}

function keptDoubt(older: RunFacts, newer: RunFacts): Doubt[] {
  // one of an earlier version does not tell
  if (older.networksKept === undefined || newer.networksKept === undefined) return [];
  const [before, after] = [keptInWords(older.networksKept), keptInWords(newer.networksKept)];
  if (before === after) return [];
  return [{ what: 'networks kept', says: `the old report holds ${before}, the new one ${after}` }];
}

function keptInWords({
  tier,
  municipalities,
  zipcodes,
  sectors,
}: NonNullable<RunFacts['networksKept']>): string {
  const parts = [
    ...(tier === null ? [] : [`of tier ${tier} and above`]),
    ...listed('of municipality', municipalities),
    ...listed('of postcode', zipcodes),
    ...listed('of sector', sectors),
  ];
  return parts.length === 0 ? 'all networks' : `only networks ${parts.join(' and ')}`;
}

function listed(what: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${what} ${[...values].sort().join(' or ')}`];
}

/** Patterns with findings here that did not run there, or could not. */
function patternDoubt(which: 'old' | 'new', here: Report, there: Report): Doubt[] {
  const evaluated = new Set(
    there.coverage.filter(({ status }) => status !== 'not-evaluable').map(({ pattern }) => pattern),
  );
  const only = [...new Set(here.findings.map(({ pattern }) => pattern))].filter((id) => !evaluated.has(id));
  if (only.length === 0) return [];
  const state = which === 'old' ? 'gone' : 'new';
  const says = `evaluated for the ${which} report only, so that their findings are ${state}: ${only.sort().join(', ')}`;
  return [{ what: 'patterns', says }];
}

function optionDoubt(older: RunFacts, newer: RunFacts): Doubt[] {
  const [before, after] = [flat(older.options), flat(newer.options)];
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .sort()
    .map((name) => `${name} (${before.get(name) ?? 'default'} -> ${after.get(name) ?? 'default'})`);
  return changed.length === 0 ? [] : [{ what: 'options', says: `other options: ${changed.join(', ')}` }];
}

function flat(options: RunFacts['options']): Map<string, number> {
  return new Map(
    Object.entries(options).flatMap(([pattern, values]) =>
      Object.entries(values).map(([option, value]) => [`${pattern}.${option}`, value] as const),
    ),
  );
}

function weightDoubt({ identity: before }: RunFacts, { identity: after }: RunFacts): Doubt[] {
  if (before.weights.source === after.weights.source) return [];
  const says =
    `mentions were compared with ${before.weights.source} weights in the old report and ${after.weights.source} ones in ` +
    'the new: people may be others, and have other ids';
  return [{ what: 'weights', says }];
}

function dayDoubt({ asOf: before }: RunFacts, { asOf: after }: RunFacts): Doubt[] {
  if (after >= before) return [];
  const says = `the new report looks from ${after}, before the old one (${before}): are they in the right order?`;
  return [{ what: 'day', says }];
}
