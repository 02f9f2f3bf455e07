import type { Engine } from '../engine/engine.ts';
import type { SqlTable } from '../engine/table-graph.ts';
import { UsageError } from '../errors.ts';
import { PART_BASE, REF_BASE, splitRef } from '../records/schema.ts';

interface Decision {
  left_mention: string;
  right_mention: string;
  judgement: string;
}

/**
 * Sees to it that the decisions of people on mentions agree with one another: what is the same by one or more of them
 * must not be different by another.
 *
 * @throws UsageError that names the pair.
 */
export async function checkDecisions(engine: Engine): Promise<void> {
  const decisions = await engine.rows<Decision>(
    `SELECT left_mention, right_mention, judgement FROM decision_record
     WHERE left_mention IS NOT NULL AND right_mention IS NOT NULL ORDER BY ALL`,
  );
  const above = new Map<string, string>();
  const top = (mention: string): string => {
    const next = above.get(mention);
    return next === undefined ? mention : top(next);
  };
  for (const { left_mention, right_mention, judgement } of decisions) {
    const [left, right] = [top(left_mention), top(right_mention)];
    if (judgement === 'same' && left !== right) above.set(left, right);
  }
  for (const { left_mention, right_mention, judgement } of decisions) {
    if (judgement === 'different' && top(left_mention) === top(right_mention)) {
      throw new UsageError(
        `Identity decisions contradict one another: ${left_mention} and ${right_mention} are different by one, the same by others`,
        'take one of them out of the decisions',
      );
    }
  }
}

/** So many decisions are named one by one: those of another extract are all of no use, for one reason. */
const MOST_NAMED = 10;

/**
 * Decisions on mentions that are not in the extracts do nothing: each is said, with where it stands and what was not found.
 * `mention` is the table of that name; the records that it reads must stand.
 */
export async function decisionRemarks(
  engine: Engine,
  mention: SqlTable,
  inputs: readonly { source: number; path: string }[],
): Promise<string[]> {
  const decisions = await engine.rows<Decision & { ref: number }>(
    `SELECT coalesce(left_mention, '') AS left_mention, coalesce(right_mention, '') AS right_mention, judgement, ref
     FROM decision_record WHERE judgement IS NOT NULL ORDER BY ref`,
  );
  if (decisions.length === 0) return [];
  const there = await mentionsThere(engine, mention);
  const remarks = decisions.flatMap(({ left_mention, right_mention, ref }) => {
    const missing = [left_mention, right_mention].filter((named) => !there.mentions.has(named));
    if (missing.length === 0) return [];
    const { source, record } = splitRef(ref);
    const path = inputs.find((input) => input.source === source)?.path ?? `source ${source}`;
    return [`${path}, record ${record}: ${whyNot(missing, there.paths)}; the decision does nothing`];
  });
  return shortened(
    remarks,
    (more) =>
      `${more} more ${more === 1 ? 'decision names a mention' : 'decisions name mentions'} that ${more === 1 ? 'is' : 'are'} not in the extracts`,
  );
}

/** What decisions name that is there, as they write it, and the files that were read. */
async function mentionsThere(
  engine: Engine,
  mention: SqlTable,
): Promise<{ mentions: ReadonlySet<string>; paths: ReadonlySet<string> }> {
  const found = await engine.rows<{ named: string }>(`
    WITH named AS (
      SELECT left_mention AS named FROM decision_record UNION SELECT right_mention FROM decision_record
    ),
    placed AS (
      SELECT n.named, s.source * ${REF_BASE} + try_cast(regexp_extract(n.named, ':([0-9]+)$', 1) AS BIGINT) AS place
      FROM named n JOIN source_record s ON s.path = regexp_extract(n.named, '^(.*):[0-9]+$', 1)
    )
    SELECT DISTINCT p.named FROM placed p
    SEMI JOIN (SELECT ref // ${REF_BASE} * ${REF_BASE} + ref % ${PART_BASE} AS place FROM (${mention.sql}) m) t
      ON t.place = p.place`);
  const files = await engine.rows<{ path: string }>('SELECT path FROM source_record');
  return {
    mentions: new Set(found.map(({ named }) => named)),
    paths: new Set(files.map(({ path }) => path)),
  };
}

/** What is not written as file:record is not repeated: it may be a name in the wrong column. */
function whyNot(missing: readonly string[], paths: ReadonlySet<string>): string {
  const parts = missing.map((named) => {
    const path = /^(.+):\d+$/.exec(named)?.[1];
    if (path === undefined) return 'a side is not written as file:record';
    return paths.has(path) ? `no mention of a person stands at ${named}` : `no file ${path} was read`;
  });
  return [...new Set(parts)].join(', ');
}

/** Tables that `doubtRemarks` reads. */
export const doubtTables: readonly string[] = ['decided_part', 'decided_mention', 'decided_apart'];

/**
 * Mentions of which decisions leave open whose they are: by what they say they fit both of two people who were one until a decision
 * told them apart. Each is named, with the two. The `doubtTables` must stand.
 */
export async function doubtRemarks(
  engine: Engine,
  inputs: readonly { source: number; path: string }[],
): Promise<string[]> {
  // one of several mentions that say the same in one place stands for all of them
  const doubts = await engine.rows<{
    ref: number;
    more: number;
    decided: boolean;
    own: number | null;
    one: number;
    other: number;
  }>(`
    WITH told AS (
      SELECT p.whole, p.part, min(d.ref) AS ref FROM decided_part p
      JOIN decided_mention d ON d.ref = p.ref AND p.slot = 1
      SEMI JOIN decided_apart a ON a.one = d.together
      WHERE p.decided GROUP BY p.whole, p.part
    ),
    two AS (
      SELECT whole, min(ref) AS one, min(CASE WHEN place = 2 THEN ref END) AS other
      FROM (SELECT *, row_number() OVER (PARTITION BY whole ORDER BY part) AS place FROM told) t WHERE place <= 2 GROUP BY whole
    )
    SELECT min(p.ref) AS ref, count(*) - 1 AS more, p.decided, min(o.ref) AS own, min(t.one) AS one, min(t.other) AS other
    FROM decided_part p JOIN two t ON t.whole = p.whole
    LEFT JOIN told o ON o.whole = p.whole AND o.part = p.part
    WHERE NOT p.sure
    GROUP BY p.whole, p.part, p.decided, CASE WHEN p.decided THEN p.ref END
    ORDER BY 1`);
  const place = (ref: number) => {
    const { source, record } = splitRef(ref);
    return `${inputs.find((input) => input.source === source)?.path ?? `source ${source}`}:${record}`;
  };
  const remarks = doubts.map(({ ref, more, decided, own, one, other }) => {
    const which = more === 0 ? place(ref) : `${place(ref)} and ${more} more like it`;
    const kept = decided ? `taken for the person of ${place(own ?? one)}` : 'taken for neither';
    return `${which}: fits both ${place(one)} and ${place(other)}, who are two people by a decision; ${kept}: decide on it too`;
  });
  return shortened(
    remarks,
    (more) =>
      `${more} more ${more === 1 ? 'mention fits' : 'mentions fit'} several people whom decisions tell apart`,
  );
}

/** The first of the remarks, and how many more there are. */
function shortened(remarks: readonly string[], inWords: (more: number) => string): string[] {
  const more = remarks.length - MOST_NAMED;
  return more <= 0 ? [...remarks] : [...remarks.slice(0, MOST_NAMED), inWords(more)];
}
