import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { type QuotedRecord, quotedRecords } from '../extracts/read.ts';
import { type Language, type Say, sayIn } from '../messages/index.ts';
import { readCodeLabels } from '../networks/code-labels.ts';
import { putRows } from '../networks/keyed-rows.ts';
import { kindAndId, type SubjectKey, subjectKey } from '../networks/subject-key.ts';
import { companyReportId, Subjects } from '../networks/subjects.ts';
import { splitRef } from '../records/schema.ts';
import type { Finding, Report } from '../reports/report.ts';
import type { Analysis } from '../run/run.ts';
import { aroundOf, aroundTables, howInWords, type Near } from './around.ts';
import { callsFor, countryOf } from './calls.ts';
import type {
  Candidates,
  CollapseStory,
  Dossier,
  Line,
  Named,
  Neighbour,
  Place,
  PlaceFacts,
} from './dossier.ts';
import { type Focus, focusOf, focusTables } from './focus.ts';
import {
  type ControllerRow,
  controllersBefore,
  type LicenceRow,
  licencesAt,
  type OwnerRow,
  ownersOf,
  storyTables,
} from './stories.ts';
import { keysOfRow, lineOf, namedIn, type TimelineRow, timelineRows, timelineTables } from './timeline.ts';
import { whoOf } from './who.ts';

/** Tables that a dossier asks for, beyond those of an analysis. */
export const dossierTables: readonly string[] = [
  ...new Set([
    ...focusTables,
    ...timelineTables,
    ...aroundTables,
    ...storyTables,
    'activity_code',
    'code_record',
  ]),
];

/**
 * All that the extracts of a run hold about a signal, or who the signal could be. `report` is that of the run, with near misses.
 *
 * @throws UsageError where nobody and nothing is meant, and for what the allow-list marks as never to be shown.
 */
export async function investigate(
  signal: string,
  analysis: Analysis,
  report: Report,
  language: Language,
): Promise<Dossier | Candidates> {
  const { run, found } = analysis;
  const { engine, builder, asOf } = run;
  await builder.build(dossierTables);
  const meant = await focusOf(signal, run, report);
  if ('candidates' in meant) return { schemaVersion: 1, signal, language, candidates: meant.candidates };
  const { focus } = meant;
  const { isHidden } = found.allowList;
  refuseHidden(focus, isHidden);
  const rows = (await timelineRows(engine, focus, asOf)).filter((row) => !keysOfRow(row).some(isHidden));
  const near = await aroundOf(engine, focus, isHidden);
  const controllers = await controllersBefore(engine, [...focus.companies, ...focus.nearCompanies]);
  const buildings = await buildingsOf(focus, rows);
  const shown = buildings.filter((building) => !isHidden(subjectKey('address', building)));
  const owners = await ownersOf(engine, shown);
  const licences = await licencesAt(engine, shown, asOf);
  const labels = await readCodeLabels(engine, language);
  const keys = [
    ...focusKeys(focus),
    ...namedIn(rows),
    ...near.flatMap(({ key, via }) => (via === null ? [key] : [key, via])),
    ...controllers.flatMap(keysOfController),
    ...shown.map((building) => subjectKey('address', building)),
    ...focus.nearCompanies.map((id) => subjectKey('company', id)),
    ...owners.flatMap(({ person, company }) => [
      ...(person === null ? [] : [subjectKey('person', person)]),
      ...(company === null ? [] : [subjectKey('company', company)]),
    ]),
    ...licences.flatMap(({ company }) => (company === null ? [] : [subjectKey('company', company)])),
  ];
  const companies = new Set(keys.map(kindAndId).flatMap(({ kind, id }) => (kind === 'company' ? [id] : [])));
  await putRows(
    engine,
    'network_company',
    { company: 'VARCHAR' },
    [...companies].map((id) => [id]),
  );
  const subjects = await Subjects.of(engine, keys, labels, sayIn(language));
  const say = sayIn(language);
  const refs = [...rows.map(({ ref }) => ref), focus.ref ?? null].filter((ref) => ref !== null);
  const quotable = await withoutHiddenPlaces(engine, [...new Set(refs)], isHidden);
  const quoted = await quotedRecords(engine, run.sources, quotable);
  const placeOf = sourceOf(run.loaded.inputs, quoted);
  const file = focus.ref === undefined ? null : placeOf(focus.ref).file;
  const who = await whoOf(focus, file, { engine, subjects, labels, report, say });
  const findings = findingsAbout(focus, report, subjects);
  const country = countryOf([...focus.companies, ...focus.nearCompanies], focus.parcels);
  const patterns = new Set(findings.map(({ id }) => id));
  return {
    schemaVersion: 1,
    signal,
    asOf,
    language,
    country,
    who,
    record: focus.ref === undefined ? null : placeOf(focus.ref),
    timeline: rows.map(
      (row): Line => ({
        ...lineOf(row, subjects, say),
        source: row.ref === null ? null : placeOf(row.ref),
      }),
    ),
    around: near.map((one) => neighbourOf(one, subjects, say)).sort(byStepAndName),
    findings,
    networks: report.networks.filter((network) => network.findings.some((id) => patterns.has(id))),
    nearMisses: nearMissesAbout(focus, report),
    blind: report.coverage.filter(({ status }) => status !== 'evaluated'),
    collapses: storiesOf(controllers, subjects, isHidden),
    places: shown.map((building) => placeFacts(building, owners, licences, subjects)),
    knowsLicences: run.loaded.satisfied.has('licences'),
    steps: [...new Set(findings.map(({ barrier }) => barrier.step))].sort(),
    calls: callsFor(findings, focus, nameToCall(focus, findings, subjects) ?? who.name, country, say),
  };
}

/** Records that may be quoted: none that holds the address of a refuge, whatever else it says. */
async function withoutHiddenPlaces(
  engine: Engine,
  refs: readonly number[],
  isHidden: (key: SubjectKey) => boolean,
): Promise<number[]> {
  await putRows(
    engine,
    'dossier_record',
    { ref: 'BIGINT' },
    refs.map((ref) => [ref]),
  );
  const places = await engine.rows<{ ref: number; building: string }>(
    `SELECT a.ref, CAST(a.building AS STRING) AS building FROM address_of a
     SEMI JOIN dossier_record d ON d.ref = a.ref WHERE a.building IS NOT NULL`,
  );
  const hidden = new Set(
    places.filter(({ building }) => isHidden(subjectKey('address', building))).map(({ ref }) => ref),
  );
  return refs.filter((ref) => !hidden.has(ref));
}

function refuseHidden(focus: Focus, isHidden: (key: SubjectKey) => boolean): void {
  if (focus.kind === 'network') return;
  if (!focusKeys(focus).some(isHidden)) return;
  throw new UsageError('What was asked for may not be shown', 'the allow-list marks it as a refuge');
}

function focusKeys({ companies, persons, addresses, parcels }: Focus): SubjectKey[] {
  return [
    ...companies.map((id) => subjectKey('company', id)),
    ...persons.map((id) => subjectKey('person', id)),
    ...addresses.map((id) => subjectKey('address', id)),
    ...parcels.map((id) => subjectKey('parcel', id)),
  ];
}

/** Buildings of which owner and licence are told: the place itself, or where a company is and was. */
async function buildingsOf(focus: Focus, rows: readonly TimelineRow[]): Promise<string[]> {
  if (focus.addresses.length > 0) return [...new Set(focus.addresses.map((id) => id.split('|')[0]!))];
  const own = new Set(focus.companies);
  return [
    ...new Set(
      rows.flatMap(({ building, company }) =>
        building !== null && company !== null && own.has(company) ? [building] : [],
      ),
    ),
  ];
}

function keysOfController({ company, person, other }: ControllerRow): SubjectKey[] {
  return [
    subjectKey('company', company),
    ...(person === null ? [] : [subjectKey('person', person)]),
    ...(other === null ? [] : [subjectKey('company', other)]),
  ];
}

function sourceOf(
  inputs: readonly { source: number; path: string }[],
  quoted: ReadonlyMap<number, QuotedRecord>,
): (ref: number) => Place {
  const files = new Map(inputs.map(({ source, path }) => [source, path]));
  return (ref) => {
    const { source, record } = splitRef(ref);
    return {
      file: files.get(source) ?? `source ${source}`,
      record,
      quoted: quoted.get(ref)?.cells ?? null,
    };
  };
}

function named(key: SubjectKey, subjects: Subjects): Named {
  const { kind, id } = kindAndId(key);
  return { kind, id: subjects.idOf(kind, id), name: subjects.of(kind, id) };
}

function neighbourOf(near: Near, subjects: Subjects, say: Say): Neighbour {
  return {
    ...named(near.key, subjects),
    step: near.step,
    how: howInWords(near, say),
    via: near.via === null ? null : named(near.via, subjects).name,
    hub: near.hub,
  };
}

const KINDS: readonly string[] = ['company', 'person', 'address', 'parcel', 'contact'];

function byStepAndName(one: Neighbour, other: Neighbour): number {
  return (
    one.step - other.step ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    (one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1)
  );
}

/** Findings that name the subject; of a place or a record also those of the companies there. */
function findingsAbout(focus: Focus, report: Report, subjects: Subjects): Finding[] {
  if (focus.network) {
    const ids = new Set(focus.network.findings);
    return report.findings.filter(({ id }) => ids.has(id));
  }
  const near = focus.kind === 'address' || focus.kind === 'parcel' ? focus.nearCompanies : [];
  const wanted = new Set([
    ...focusKeys(focus).map((key) => idOfKey(key, subjects)),
    ...near.map((id) => `company ${companyReportId(id)}`),
  ]);
  const buildings = focus.addresses.map((id) => subjects.idOf('address', id.split('|')[0]!));
  return report.findings.filter((finding) =>
    finding.subjects.some(
      ({ kind, id }) =>
        wanted.has(`${kind} ${id}`) ||
        (kind === 'address' && buildings.some((building) => id.startsWith(building))),
    ),
  );
}

function idOfKey(key: SubjectKey, subjects: Subjects): string {
  const { kind, id } = kindAndId(key);
  return `${kind} ${subjects.idOf(kind, id)}`;
}

function nearMissesAbout(focus: Focus, { nearMisses = [] }: Report): Dossier['nearMisses'] {
  const ids = new Set([...focus.companies, ...focus.nearCompanies].map(companyReportId));
  return nearMisses.filter(({ companies }) => companies.some((id) => ids.has(id)));
}

function storiesOf(
  rows: readonly ControllerRow[],
  subjects: Subjects,
  isHidden: (key: SubjectKey) => boolean,
): CollapseStory[] {
  const stories = new Map<string, CollapseStory>();
  for (const row of rows) {
    if (keysOfController(row).some(isHidden)) continue;
    const { company, day, kind, person } = row;
    const story = stories.get(company) ?? {
      company: named(subjectKey('company', company), subjects),
      day,
      kind,
      controllers: [],
    };
    stories.set(company, story);
    if (person === null) continue;
    const who = named(subjectKey('person', person), subjects);
    let controller = story.controllers.find((one) => one.person.id === who.id);
    if (!controller) {
      controller = {
        person: who,
        how: row.how ?? '',
        from: row.from_day,
        until: row.until_day,
        companies: [],
      };
      story.controllers.push(controller);
    }
    if (row.other !== null) {
      controller.companies.push({
        ...named(subjectKey('company', row.other), subjects),
        collapsed: row.other_collapsed,
      });
    }
  }
  return [...stories.values()];
}

function placeFacts(
  building: string,
  owners: readonly OwnerRow[],
  licences: readonly LicenceRow[],
  subjects: Subjects,
): PlaceFacts {
  return {
    place: named(subjectKey('address', building), subjects),
    owners: owners
      .filter((row) => row.building === building)
      .map(({ parcel, person, company, since }) => ({
        owner: named(
          company === null ? subjectKey('person', person ?? '') : subjectKey('company', company),
          subjects,
        ),
        parcel: subjects.idOf('parcel', parcel),
        since,
      })),
    licences: licences
      .filter((row) => row.building === building)
      .map(({ activity, status, day, company }) => ({
        activity: activity === null ? '' : subjects.activity(activity),
        status: status ?? '',
        day,
        company: company === null ? null : named(subjectKey('company', company), subjects),
      })),
  };
}

/** What a question names: the company that the strongest finding is about, else the subject itself. */
function nameToCall(focus: Focus, findings: readonly Finding[], subjects: Subjects): string | undefined {
  const [own] = focus.companies;
  if (focus.kind === 'company' && own !== undefined) return undefined;
  const known = [...focus.companies, ...focus.nearCompanies];
  const strongest = [...findings].sort(
    (one, other) => STRENGTHS.indexOf(other.strength) - STRENGTHS.indexOf(one.strength),
  );
  const wanted = [
    ...(focus.network?.keyPlayers ?? []),
    ...strongest.flatMap((finding) => finding.subjects),
  ].flatMap(({ kind, id }) => (kind === 'company' ? [id] : []));
  const ids = new Map(known.map((key) => [companyReportId(key), key]));
  const key = wanted.map((id) => ids.get(id)).find((found) => found !== undefined) ?? known[0];
  return key === undefined ? undefined : subjects.of('company', key);
}

const STRENGTHS = ['weak', 'moderate', 'strong', 'very strong'];
