import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Engine, quote, type SqlRow } from '../engine/engine.ts';
import { doubtRemarks, doubtTables } from '../entities/decisions.ts';
import { explanations } from '../entities/explain-kinds.ts';
import {
  identitySummary,
  identityTables,
  keysLeftOutInWords,
  weightsInWords,
} from '../entities/identity-summary.ts';
import { type EntityKind, mentionRows } from '../entities/mentions.ts';
import { PERSON_FINDING, reviewRows, reviewTables } from '../entities/review.ts';
import { UsageError } from '../errors.ts';
import { putRows } from '../networks/keyed-rows.ts';
import { catalogue } from '../patterns/catalogue.ts';
import { detect } from '../patterns/detect.ts';
import { subjectsOf } from '../patterns/pattern.ts';
import { openRun } from '../pipeline.ts';
import { plainText } from '../records/csv-cell.ts';
import { PART_BASE, REF_BASE } from '../records/schema.ts';
import type { Listener } from '../run/input.ts';
import type { Run } from '../run/run.ts';
import { flowTables, tablesOf } from '../run/tables.ts';
import { EXIT, type Io } from './io.ts';
import { type ReadingOptions, runInput } from './run-input.ts';
import { copyWhole, writeWhole } from './whole-file.ts';
import { withRun } from './with-run.ts';

export interface EntitiesOptions extends ReadingOptions {
  format?: 'csv' | 'json';
  kind?: EntityKind;
  /** Two mentions, each `file:record`. */
  explain?: string[];
  review?: boolean;
}

/** Identity does not depend on the day from which one looks. */
const ANY_DAY = '2100-12-31';

/** Tells which mentions are one person, company or address, at which level, and why. */
export async function run(paths: readonly string[], options: EntitiesOptions, io: Io): Promise<number> {
  const kind = options.kind ?? 'person';
  const people = kind === 'person' || options.review;
  const shown = options.explain
    ? explanations[kind].tables
    : options.review
      ? reviewTables
      : mentionRows[kind].tables;
  const input = runInput(paths, options, io);
  // a review leads with the pairs on which findings rest
  const found = options.review ? tablesOf(catalogue, flowTables(input.weights)) : [];
  const needed = [...(people ? [...identityTables, ...doubtTables] : []), ...shown, ...found];
  const looking = options.review ? { asOfWithoutDays: ANY_DAY } : { asOf: input.asOf ?? ANY_DAY };
  const open = (listener: Listener) => openRun({ ...input, ...looking }, needed, listener);
  return withRun(io, options.memory, open, async (work, { listener, done }) => {
    // an explanation looks at the steps on the way, too
    await work.builder.build(options.explain ? work.builder.closure(needed) : needed);
    const doubts = people ? await doubtRemarks(work.engine, work.loaded.inputs) : [];
    for (const warning of [...work.sources.warnings, ...work.loaded.warnings, ...doubts])
      io.err(`warning: ${warning}\n`);
    if (people) {
      const summary = await identitySummary(work.engine);
      const notes = [weightsInWords(summary, input.weights ?? 'estimated'), keysLeftOutInWords(summary)];
      for (const note of notes) if (note !== undefined) io.err(`note: ${note}\n`);
    }
    if (options.explain) {
      const [left, right] = await mentionsAsked(work, kind, options.explain);
      const text = await explanations[kind].explain(work.engine, left, right);
      done();
      show(text, options.output, io);
      return EXIT.done;
    }
    if (options.review) await countFindings(work);
    const file = join(work.engine.scratch, 'entities.out');
    listener.step?.({ stage: 'report', text: 'writing the mentions' });
    await work.engine.run(
      `COPY (${options.review ? reviewRows : listing(kind)}) TO ${quote(file)} ${
        options.format === 'json' && !options.review
          ? '(FORMAT json, ARRAY true)'
          : '(FORMAT csv, HEADER true)'
      }`,
    );
    done();
    await pass(file, options.output, io);
    return EXIT.done;
  });
}

/** How many findings name each person, for the review. */
async function countFindings({ engine, builder, parameters, loaded: { satisfied } }: Run): Promise<void> {
  const { findings } = await detect({ engine, builder, parameters, satisfied }, catalogue);
  const times = new Map<string, number>();
  for (const finding of findings) {
    for (const { kind, id } of subjectsOf(finding)) {
      if (kind === 'person') times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  await putRows(engine, PERSON_FINDING, { person: 'VARCHAR', findings: 'BIGINT' }, [...times]);
}

/** One row per mention, those of one entity beside each other. */
function listing(kind: EntityKind): string {
  return `SELECT r.entity, '${kind}' AS kind,
      CASE r.level WHEN 4 THEN 'certain' WHEN 3 THEN 'strong' WHEN 2 THEN 'moderate' ELSE 'name-only' END AS level,
      s.path AS file, r.ref % ${PART_BASE} AS record, ${plainText('r.name')} AS name, r.evidence
    FROM (${mentionRows[kind].sql}) r
    JOIN source_record s ON s.source = r.ref // ${REF_BASE}
    ORDER BY r.number, r.entity, r.ref`;
}

/** @throws UsageError where a mention is not written as file:record, or there is none. */
async function mentionsAsked(
  { engine }: Run,
  kind: EntityKind,
  asked: readonly string[],
): Promise<[number, number]> {
  if (asked.length !== 2)
    throw new UsageError('--explain compares two mentions', 'give two, each as file:record');
  // one after the other: where the first is not there, the run ends, and a statement still running would hang it
  const left = await refOf(engine, kind, asked[0]!);
  return [left, await refOf(engine, kind, asked[1]!)];
}

async function refOf(engine: Engine, kind: EntityKind, text: string): Promise<number> {
  const match = /^(.+):(\d+)$/.exec(text);
  const rows = match
    ? await engine.rows<SqlRow>(
        `SELECT m.ref FROM (${explanations[kind].mentions}) m JOIN source_record s ON s.source = m.ref // ${REF_BASE}
         WHERE s.path = ${quote(match[1] ?? '')} AND m.ref % ${PART_BASE} = ${match[2]}`,
      )
    : [];
  if (rows.length === 0) {
    throw new UsageError(
      `No mention of ${kind === 'address' ? 'an address' : `a ${kind}`} stands at ${text}`,
      'write it as file:record, as the columns file and record of entities give them',
    );
  }
  return Number(rows[0]?.ref);
}

function show(text: string, output: string | undefined, io: Io): void {
  if (output === undefined) io.out(text);
  else writeWhole(output, text);
}

/** Hands on what the engine wrote, piece by piece: a register has millions of mentions. */
async function pass(file: string, output: string | undefined, io: Io): Promise<void> {
  if (output !== undefined) {
    await copyWhole(file, output);
    return;
  }
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    io.out(String(piece));
  }
}
