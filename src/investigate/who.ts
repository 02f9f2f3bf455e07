import { type Engine, quote } from '../engine/engine.ts';
import type { Say } from '../messages/index.ts';
import type { CodeLabels } from '../networks/code-labels.ts';
import type { Subjects } from '../networks/subjects.ts';
import { headlineOf, headSentence } from '../reports/headline.ts';
import type { Report } from '../reports/report.ts';
import { findingsById, findingsOf } from '../reports/words.ts';
import type { Who } from './dossier.ts';
import type { Focus } from './focus.ts';

const levels = ['name-only', 'name-only', 'moderate', 'strong', 'certain'] as const;

/** What a dossier is made with. */
export interface Makings {
  engine: Engine;
  subjects: Subjects;
  labels: CodeLabels;
  report: Report;
  say: Say;
}

/** Who or what the subject is, how sure that is, and what the extracts say it is. */
export async function whoOf(focus: Focus, file: string | null, makings: Makings): Promise<Who> {
  const { subjects, say } = makings;
  const [company] = focus.companies;
  const [person] = focus.persons;
  const [address] = focus.addresses;
  const [parcel] = focus.parcels;
  if (focus.kind === 'network') return networkWho(focus, makings);
  if (focus.kind === 'record') {
    const names = [
      ...focus.companies.map((id) => subjects.of('company', id)),
      ...focus.persons.map((id) => subjects.of('person', id)),
      ...focus.addresses.map((id) => subjects.of('address', id)),
    ];
    const record = focus.ref === undefined ? 0 : focus.ref % 100_000_000;
    const sure = say('sure.record', { record, file: file ?? '' });
    return { kind: 'record', id: `${file}:${record}`, name: say.list(names) || sure, sure, facts: [] };
  }
  if (focus.kind === 'company' && company !== undefined) {
    return {
      kind: 'company',
      id: subjects.idOf('company', company),
      name: subjects.of('company', company),
      sure: say('sure.number'),
      facts: await companyFacts(company, makings),
    };
  }
  if (focus.kind === 'person' && person !== undefined) return personWho(person, focus, makings);
  if (focus.kind === 'parcel' && parcel !== undefined) {
    return {
      kind: 'parcel',
      id: subjects.idOf('parcel', parcel),
      name: subjects.of('parcel', parcel),
      sure: say('sure.parcel'),
      facts: [say.counted('who.companiesHere', focus.nearCompanies.length)],
    };
  }
  return {
    kind: 'address',
    id: subjects.idOf('address', address ?? ''),
    name: subjects.of('address', address ?? ''),
    sure: say('sure.address'),
    facts: [say.counted('who.companiesHere', focus.nearCompanies.length)],
  };
}

async function companyFacts(company: string, { engine, labels, say }: Makings): Promise<string[]> {
  const [row] = await engine.rows<{
    form: string | null;
    started: string | null;
    ended: string | null;
    fallen: string | null;
    active: boolean;
  }>(
    `SELECT form, CAST(start_day AS STRING) AS started, CAST(end_day AS STRING) AS ended, CAST(t0 AS STRING) AS fallen, active
     FROM company WHERE company = ${quote(company)}`,
  );
  if (!row) return [];
  const codes = await engine.rows<{ nace4: string }>(
    `SELECT nace4 FROM activity_code WHERE company = ${quote(company)} ORDER BY nace4`,
  );
  const activities = codes.map(({ nace4 }) => {
    const label = labels.activity(nace4);
    return label === undefined ? nace4 : `${label} (${nace4})`;
  });
  const ended =
    row.fallen !== null
      ? say('who.collapsed', { day: say.day(row.fallen) })
      : row.ended !== null
        ? say('who.ended', { day: say.day(row.ended) })
        : say(row.active ? 'who.active' : 'who.notActive');
  return [
    ...(row.form === null ? [] : [labels.form(row.form) ?? row.form]),
    ...(row.started === null ? [] : [say('who.started', { day: say.day(row.started) })]),
    ended,
    ...(activities.length === 0 ? [] : [say('who.activities', { activities: activities.join('; ') })]),
  ];
}

async function personWho(person: string, focus: Focus, { engine, subjects, say }: Makings): Promise<Who> {
  const rows = await engine.rows<{ level: number; mentions: number }>(
    `SELECT level, count(*) AS mentions FROM person_mention WHERE person = ${person} GROUP BY level ORDER BY level DESC`,
  );
  const mentions = rows.reduce((sum, row) => sum + row.mentions, 0);
  return {
    kind: 'person',
    id: subjects.idOf('person', person),
    name: subjects.of('person', person),
    sure: say('sure.person', {
      mentions: say.counted('mentions', mentions),
      levels: rows
        .map((row) => `${say(`confidence.${levels[row.level] ?? 'name-only'}`)} ${row.mentions}`)
        .join(', '),
    }),
    facts: [say.counted('who.controls', focus.nearCompanies.length)],
  };
}

function networkWho({ network }: Focus, { report, say }: Makings): Who {
  if (!network) throw new Error('a network is looked at that is none');
  const findings = findingsOf(network, findingsById(report));
  const headline = headlineOf(network, findings, report, say);
  return {
    kind: 'network',
    id: network.id,
    name: headSentence(headline, say),
    sure: say('sure.network', {
      findings: say.counted('findings', findings.length),
      link: network.weakestLink ?? say('sure.noLink'),
    }),
    facts: [headline.where, headline.sector, headline.years].filter((fact) => fact !== ''),
  };
}
