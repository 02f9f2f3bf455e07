import type { Engine } from '../engine/engine.ts';
import { splitRef } from '../records/schema.ts';

/** Ids that are named one by one, and records that are named of each. */
const [MOST_NAMED, MOST_RECORDS] = [5, 3];

/**
 * Ids that several people share (`shared_id`), each by the records in which it stands: the id itself is not for anybody's
 * eyes. The tables `shared_id` and `mention_as_written` must stand.
 */
export async function sharedIdRemarks(
  engine: Engine,
  inputs: readonly { source: number; path: string }[],
): Promise<string[]> {
  const shared = await engine.rows<{ refs: number[]; records: number; names: number; births: number }>(`
    SELECT list(DISTINCT m.ref ORDER BY m.ref)[1:${MOST_RECORDS}] AS refs, count(DISTINCT m.ref) AS records,
      count(DISTINCT fold(concat_ws(' ', m.person_name, m.person_first_name))) AS names, count(DISTINCT m.birth_date) AS births
    FROM mention_as_written m
    JOIN shared_id s ON s.person_id = m.person_id
    GROUP BY s.person_id ORDER BY records DESC, refs LIMIT ${MOST_NAMED}`);
  const count = Number(await engine.value('SELECT count(*) FROM shared_id'));
  const pathOf = (source: number) =>
    inputs.find((input) => input.source === source)?.path ?? `source ${source}`;
  const lines = shared.map(({ refs, records, names, births }) => {
    const places = refs.map((ref) => {
      const { source, record } = splitRef(ref);
      return `${pathOf(source)}:${record}`;
    });
    const more = records > places.length ? ` and ${records - places.length} more records` : '';
    return `${places.join(', ')}${more}: one id stands beside ${names} ${names === 1 ? 'name' : 'names'} and ${births} birth ${births === 1 ? 'date' : 'dates'} that are not one person's; it ties nobody: correct it, or leave it empty`;
  });
  const rest = count - lines.length;
  return rest > 0
    ? [
        ...lines,
        `${rest} more ${rest === 1 ? 'id is' : 'ids are'} shared by several people, and ${rest === 1 ? 'ties' : 'tie'} nobody`,
      ]
    : lines;
}
