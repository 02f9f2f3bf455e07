import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Engine } from '../../src/engine/engine.ts';
import {
  findSources,
  type Loaded,
  type LoadOptions,
  loadRecords,
  type SourceSet,
} from '../../src/extracts/read.ts';
import { RECORD_NAMES } from '../../src/records/schema.ts';

type Rows = Record<string, unknown>[];

/** What reading some files gave. */
export interface Reading {
  set: SourceSet;
  loaded: Loaded;
  engine: Engine;
  /** Rows of a query over the record tables and `reject`. */
  ask(sql: string): Promise<Rows>;
}

interface ReadingOptions extends Partial<LoadOptions> {
  paths?: string[];
  mapping?: string;
  /** What stands in the folder beside plain files: links, pipes, names in other bytes. */
  beside?(folder: string): void;
}

/** Reads invented files, by name and text (or bytes), as the command would; hands the outcome to `look`. */
export async function reading(
  files: Record<string, string | Buffer>,
  look: (reading: Reading) => Promise<void>,
  options: ReadingOptions = {},
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'extracts-test-'));
  const engine = await Engine.open({ threads: 1 });
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const { paths = ['.'], mapping, beside, ...load } = options;
    beside?.(folder);
    const set = await findSources(
      paths.map((path) => join(folder, path)),
      { scratch: engine.scratch, mapping: mapping === undefined ? undefined : join(folder, mapping) },
    );
    const loaded = await loadRecords(engine, set, { personKey: 'test', ...load });
    await look({ set, loaded, engine, ask: (sql) => engine.rows(sql) });
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All record tables as one text: to compare two readings. */
export async function everything({ ask }: Reading): Promise<string> {
  const tables = [];
  // names of files stand in source_record, and nowhere else
  for (const table of RECORD_NAMES.filter((name) => name !== 'source_record'))
    tables.push([table, await ask(`SELECT * FROM ${table} ORDER BY ALL`)]);
  return JSON.stringify([tables, await ask('SELECT * FROM reject ORDER BY ALL')]);
}
