import { type Engine, quote } from '../engine/engine.ts';
import type { Say } from '../messages/index.ts';
import type { MessageKey } from '../messages/messages.ts';
import { kindAndId, type SubjectKey, subjectKey } from '../networks/subject-key.ts';
import type { Focus } from './focus.ts';

/** Companies that share a person or a place, from which on it is a hub: an accountant's address opens no three hundred doors. */
const HUB = 20;
/** Companies of a step that are followed at most, so that a dossier stays one. */
const MOST = 200;

/** A tie by keys; `how` is a message. */
interface Tie {
  from: SubjectKey;
  to: SubjectKey;
  how: MessageKey;
}

/** Who is near, by key; `via` at the second step. */
export interface Near {
  key: SubjectKey;
  step: 1 | 2;
  how: MessageKey;
  via: SubjectKey | null;
  hub: number | null;
}

export const aroundTables: readonly string[] = [
  'control',
  'establishment_spell',
  'ownership',
  'parcel_place',
  'seat_today',
  'share_spell',
];

/** Everybody two steps around the subject; `isHidden` leaves refuges out. */
export async function aroundOf(
  engine: Engine,
  focus: Focus,
  isHidden: (key: SubjectKey) => boolean,
): Promise<Near[]> {
  const start = new Set<SubjectKey>([
    ...focus.companies.map((id) => subjectKey('company', id)),
    ...focus.persons.map((id) => subjectKey('person', id)),
    ...focus.addresses.map((id) => subjectKey('address', id.split('|')[0]!)),
    ...focus.parcels.map((id) => subjectKey('parcel', id)),
  ]);
  const found: Near[] = [];
  const seen = new Set<SubjectKey>(start);
  let frontier = [...start];
  for (const step of [1, 2] as const) {
    const degrees = await degreesOf(engine, frontier);
    // the subject itself is followed however many share it; a hub beside it is not
    const followed = frontier.filter((key) => step === 1 || (degrees.get(key) ?? 0) <= HUB).slice(0, MOST);
    const ties = await tiesFrom(engine, followed);
    const next: SubjectKey[] = [];
    for (const { from, to, how } of ties) {
      if (seen.has(to) || isHidden(to) || isHidden(from)) continue;
      seen.add(to);
      next.push(to);
      found.push({ key: to, step, how, via: step === 1 ? null : from, hub: null });
    }
    frontier = next;
  }
  const hubs = await degreesOf(
    engine,
    found.map(({ key }) => key),
  );
  return found.map((near) => {
    const degree = hubs.get(near.key) ?? 0;
    return { ...near, hub: degree > HUB ? degree : null };
  });
}

/** How many companies share each person and building. */
async function degreesOf(engine: Engine, keys: readonly SubjectKey[]): Promise<Map<SubjectKey, number>> {
  const { persons, buildings } = idsIn(keys);
  const degrees = new Map<SubjectKey, number>();
  if (persons.length > 0) {
    const rows = await engine.rows<{ id: string; degree: number }>(
      `SELECT CAST(person AS STRING) AS id, count(DISTINCT company) AS degree FROM control
       WHERE person IN (${persons.join()}) GROUP BY person`,
    );
    for (const { id, degree } of rows) degrees.set(subjectKey('person', id), degree);
  }
  if (buildings.length > 0) {
    const rows = await engine.rows<{ id: string; degree: number }>(
      `SELECT CAST(building AS STRING) AS id, count(DISTINCT company) AS degree FROM (
         SELECT building, company FROM seat_today UNION ALL SELECT building, company FROM establishment_spell) used
       WHERE building IN (${buildings.join()}) GROUP BY building`,
    );
    for (const { id, degree } of rows) degrees.set(subjectKey('address', id), degree);
  }
  return degrees;
}

function idsIn(keys: readonly SubjectKey[]) {
  const ids = (kind: string) => keys.map(kindAndId).flatMap((key) => (key.kind === kind ? [key.id] : []));
  return {
    companies: ids('company').map(quote),
    persons: ids('person'),
    buildings: ids('address').map((id) => id.split('|')[0]!),
    parcels: ids('parcel').map(quote),
  };
}

async function tiesFrom(engine: Engine, keys: readonly SubjectKey[]): Promise<Tie[]> {
  const { companies, persons, buildings, parcels } = idsIn(keys);
  const one = (list: readonly string[], column: string) =>
    list.length === 0 ? 'FALSE' : `${column} IN (${list.join()})`;
  const rows = await engine.rows<{
    from_kind: string;
    from_id: string;
    to_kind: string;
    to_id: string;
    how: string;
  }>(`
    WITH used AS (
      SELECT company, building FROM seat_today WHERE building IS NOT NULL
      UNION SELECT company, building FROM establishment_spell WHERE building IS NOT NULL
    ),
    controls AS (
      SELECT company, CAST(person AS STRING) AS person,
             CASE WHEN bool_or(running) THEN 'around.controls' ELSE 'around.controlled' END AS how
      FROM control WHERE ${one(companies, 'company')} OR ${one(persons, 'person')} GROUP BY company, person
    ),
    tie AS (
      SELECT 'company' AS from_kind, company AS from_id, 'person' AS to_kind, person AS to_id, how FROM controls
      UNION SELECT 'person', person, 'company', company, how FROM controls
      UNION SELECT 'company', company, 'address', CAST(building AS STRING), 'around.place' FROM used WHERE ${one(companies, 'company')}
      UNION SELECT 'address', CAST(building AS STRING), 'company', company, 'around.place' FROM used WHERE ${one(buildings, 'building')}
      UNION SELECT 'company', company, 'company', holder, 'around.holds' FROM share_spell
            WHERE holder IS NOT NULL AND holder <> company AND ${one(companies, 'company')}
      UNION SELECT 'company', holder, 'company', company, 'around.holds' FROM share_spell
            WHERE holder <> company AND ${one(companies, 'holder')}
      UNION SELECT 'company', company, 'parcel', parcel, 'around.owns' FROM ownership WHERE ${one(companies, 'company')}
      UNION SELECT 'person', CAST(person AS STRING), 'parcel', parcel, 'around.owns' FROM ownership
            WHERE company IS NULL AND ${one(persons, 'person')}
      UNION SELECT 'parcel', parcel, 'company', company, 'around.owns' FROM ownership WHERE company IS NOT NULL AND ${one(parcels, 'parcel')}
      UNION SELECT 'parcel', parcel, 'person', CAST(person AS STRING), 'around.owns' FROM ownership
            WHERE company IS NULL AND person IS NOT NULL AND ${one(parcels, 'parcel')}
      UNION SELECT 'parcel', parcel, 'address', CAST(building AS STRING), 'around.liesAt' FROM parcel_place WHERE ${one(parcels, 'parcel')}
      UNION SELECT 'address', CAST(building AS STRING), 'parcel', parcel, 'around.liesAt' FROM parcel_place WHERE ${one(buildings, 'building')}
    )
    SELECT * FROM tie ORDER BY from_kind, from_id, to_kind, to_id, how`);
  const followed = new Set(keys);
  return rows.flatMap(({ from_kind, from_id, to_kind, to_id, how }) => {
    const from = subjectKey(from_kind as Kind, from_id);
    return followed.has(from)
      ? [{ from, to: subjectKey(to_kind as Kind, to_id), how: how as MessageKey }]
      : [];
  });
}

type Kind = ReturnType<typeof kindAndId>['kind'];

/** How a tie is called. */
export function howInWords({ how }: Near, say: Say): string {
  return say(how);
}
