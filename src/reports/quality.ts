import type { Engine } from '../engine/engine.ts';
import { fillIn, type SqlParameters, type TableBuilder } from '../engine/table-builder.ts';
import { type Language, type Say, sayIn } from '../messages/index.ts';
import type { MessageKey } from '../messages/messages.ts';
import type { AllowList } from '../networks/allow-list.ts';
import type { SourceRef } from '../networks/network.ts';
import { companyReportId } from '../networks/subjects.ts';
import { splitRef } from '../records/schema.ts';
import type { FoundIssue } from './report.ts';

/*
 * What the extracts themselves get wrong, apart from the findings: an error in a register looks like a signal and is
 * none, and whoever keeps the register can mend it.
 */

type QualityKey = IssueOf<MessageKey>;
type IssueOf<Key extends string> = Key extends `quality.${infer Issue}` ? Issue : never;

interface Check {
  /** What there is too much of, in words: the message `quality.` and this. */
  issue: QualityKey;
  /** One row per mistake: `company` it is about, `ref` where it stands. */
  sql: string;
}

const checks: readonly Check[] = [
  {
    issue: 'mandate-after-end',
    sql: `SELECT m.company, m.ref FROM mandate_record m JOIN company c ON c.company = m.company
          WHERE m.start_date > c.end_day AND m.start_date <= $as_of`,
  },
  {
    issue: 'mandate-ends-before-start',
    sql: 'SELECT company, ref FROM mandate_record WHERE end_date < start_date',
  },
  {
    issue: 'mandate-without-person',
    // a company that is secretary, as British ones are, steers nothing and needs no representative
    sql: `SELECT company, ref FROM mandate_record
          WHERE holder IS NOT NULL AND person_name IS NULL AND person_id IS NULL AND coalesce(role, '') <> 'other'`,
  },
  {
    issue: 'mandate-without-identity',
    sql: `SELECT company, ref FROM mandate_record
          WHERE person_name IS NOT NULL AND person_id IS NULL AND birth_date IS NULL`,
  },
  {
    issue: 'appointment-without-person',
    sql: `SELECT company, ref FROM event_record
          WHERE type IN ('appointment', 'resignation') AND published <= $as_of
            AND person_name IS NULL AND person_id IS NULL AND holder IS NULL`,
  },
  {
    issue: 'publication-before-event',
    sql: 'SELECT company, ref FROM event_record WHERE event_date > published AND published <= $as_of',
  },
  {
    issue: 'holding-ends-before-start',
    sql: 'SELECT company, ref FROM share_record WHERE end_date < start_date',
  },
  {
    issue: 'shares-above-100',
    sql: `SELECT company, min(ref) AS ref FROM share_spell WHERE running
          GROUP BY company HAVING sum(percentage) > 100.5`,
  },
  {
    issue: 'collapsed-without-legal-form',
    sql: 'SELECT company, collapse_ref AS ref FROM company WHERE t0 IS NOT NULL AND NOT in_kbo AND NOT legal',
  },
  {
    issue: 'start-after-end',
    sql: 'SELECT company, ref FROM company WHERE start_day > end_day',
  },
];

const EXAMPLES = 5;

export interface QualityInput {
  engine: Engine;
  builder: TableBuilder;
  parameters: SqlParameters;
  found: { allowList: Pick<AllowList, 'idle' | 'isHidden'> };
  /** Default English. */
  language?: Language;
}

/** Timeline and record tables that the quality checks ask for. */
const qualityTables: readonly string[] = [
  'company',
  'event_record',
  'mandate_record',
  'share_record',
  'share_spell',
];

/** The checks that found something; the reader's rejects and the idle entries of the allow-list among them. */
export async function findQuality(input: QualityInput): Promise<FoundIssue[]> {
  const { engine, builder, parameters, found } = input;
  const say = sayIn(input.language ?? 'en');
  await builder.build(qualityTables);
  const issues: FoundIssue[] = [];
  for (const { issue, sql } of checks) {
    const rows = await engine.rows<{ company: string | null; ref: number | null; total: number }>(
      `SELECT company, ref, count(*) OVER () AS total FROM (${fillIn(sql, parameters)}) mistakes
       ORDER BY ref, company LIMIT ${EXAMPLES}`,
    );
    const count = rows[0]?.total ?? 0;
    if (count === 0) continue;
    const shown = rows.filter(
      ({ company }) => company === null || !found.allowList.isHidden(`company:${company}`),
    );
    issues.push({
      issue,
      says: say('quality.count', { what: say(`quality.${issue}`), count: say.count(count) }),
      count,
      examples: shown.map(({ company, ref }) => ({
        what: company === null ? '' : companyReportId(company),
        at: ref === null ? null : splitRef(ref),
      })),
    });
  }
  return [...issues, ...(await rejectedValues(engine, say)), ...idleAllowances(found.allowList.idle, say)];
}

/** Rejects by column and reason. Their values are not repeated: they may be personal. */
async function rejectedValues(engine: Engine, say: Say): Promise<FoundIssue[]> {
  const exists = await engine.value(
    "SELECT count(*) FROM information_schema.tables WHERE table_name = 'reject'",
  );
  if (exists === 0) return [];
  const rows = await engine.rows<{
    column_name: string;
    reason: string;
    count: number;
    source: number;
    record: number;
  }>(`
    SELECT coalesce(column_name, '') AS column_name, reason, count(*) AS count,
           min(source) AS source, min_by(record, source * 10000000000 + record) AS record
    FROM reject GROUP BY ALL ORDER BY count DESC, reason, column_name`);
  return rows.map(({ column_name, reason, count, source, record }) => ({
    issue: 'rejected-value',
    says: say('quality.count', {
      what: say(column_name === '' ? 'quality.rejected' : 'quality.rejectedOf', {
        column: column_name,
        reason,
      }),
      count: say.count(count),
    }),
    count,
    examples: [{ what: column_name, at: { source, record } }],
  }));
}

function idleAllowances(idle: readonly { at: SourceRef; why: string }[], say: Say): FoundIssue[] {
  return [...new Set(idle.map(({ why }) => why))].sort().map((why) => {
    const entries = idle.filter((entry) => entry.why === why);
    return {
      issue: 'allow-list-entry-not-applied',
      says: say('quality.count', { what: say('quality.idle', { why }), count: entries.length }),
      count: entries.length,
      examples: entries.slice(0, EXAMPLES).map(({ at }) => ({ what: why, at })),
    };
  });
}
