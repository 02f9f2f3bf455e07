import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { TableBuilder } from '../../src/engine/table-builder.ts';
import { tablesIn } from '../../src/engine/table-graph.ts';

let folder: string;
let engine: Engine;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-'));
  engine = await Engine.open({ threads: 1 });
});
afterEach(() => {
  engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Files of a folder of the flow, by name. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, sql] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), sql);
  }
}

const left = (schema: string) =>
  engine.rows<{ table_name: string }>(
    `SELECT table_name FROM duckdb_tables() WHERE database_name = 'run' AND schema_name = '${schema}' ORDER BY table_name`,
  );

/**
 * Who belongs to whom along a chain 1-2-3-4-5: each round everybody takes the lowest group of a neighbour. So group 1 reaches
 * 2 in the first round, 5 in the fourth, and the fifth changes nothing.
 */
function chain(most: number): Record<string, string> {
  return {
    'unread.sql': 'SELECT 0 AS nothing',
    'neighbour.sql':
      'SELECT i AS one, i + 1 AS other FROM range(1, 5) r(i) UNION ALL SELECT i + 1, i FROM range(1, 5) r(i)',
    'gathering/grouped-0.sql': 'SELECT i AS member, i AS root FROM range(1, 6) r(i)',
    'gathering/lowest.sql': `-- rounds ${most}\nSELECT n.one AS member, min(g.root) AS root FROM neighbour n JOIN grouped_before g ON g.member = n.other GROUP BY n.one`,
    'gathering/grouped.sql': `-- rounds ${most}\nSELECT g.member, least(g.root, l.root) AS root FROM grouped_before g JOIN lowest_now l ON l.member = g.member`,
    'group-count.sql': 'SELECT count(DISTINCT root) AS groups FROM grouped',
  };
}

/** The groups of members 1 to 5. */
const groups = async () =>
  (await engine.rows('SELECT root FROM grouped ORDER BY member')).map(({ root }) => root);

describe('a table made in rounds', () => {
  it('is done with the round that changes nothing', async () => {
    write(chain(20));
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    let rounds = 0;
    const run = engine.run.bind(engine);
    engine.run = (sql: string) => {
      if (sql.startsWith('CREATE OR REPLACE TABLE main.grouped_now')) rounds += 1;
      return run(sql);
    };
    await builder.build(['grouped']);
    expect(await groups()).toEqual([1, 1, 1, 1, 1]);
    // 2, 3, 4 and 5 join one a round; the fifth round changes nothing
    expect(rounds).toBe(5);
  });

  it.each([
    [1, [1, 1, 2, 3, 4]],
    [2, [1, 1, 1, 2, 3]],
    [4, [1, 1, 1, 1, 1]],
  ])('never takes more than %i rounds', async (most, expected) => {
    write(chain(most));
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    await builder.build(['grouped']);
    expect(await groups()).toEqual(expected);
  });

  it('makes nothing more of a round in which a step has no row that needs rows', async () => {
    write({
      ...chain(20),
      // who has a lower neighbour of another group; no row in the fifth round
      'gathering/lowest.sql':
        '-- rounds 20, none without rows\nSELECT n.one AS member, min(g.root) AS root FROM neighbour n JOIN grouped_before g ON g.member = n.other JOIN grouped_before o ON o.member = n.one WHERE g.root < o.root GROUP BY n.one',
      'gathering/grouped.sql':
        '-- rounds 20\nSELECT g.member, coalesce(l.root, g.root) AS root FROM grouped_before g LEFT JOIN lowest_now l ON l.member = g.member',
    });
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    const made = { lowest: 0, grouped: 0 };
    const run = engine.run.bind(engine);
    engine.run = (sql: string) => {
      if (sql.startsWith('CREATE OR REPLACE TABLE main.lowest_now')) made.lowest += 1;
      if (sql.startsWith('CREATE OR REPLACE TABLE main.grouped_now')) made.grouped += 1;
      return run(sql);
    };
    await builder.build(['grouped']);
    expect(await groups()).toEqual([1, 1, 1, 1, 1]);
    expect(made).toEqual({ lowest: 5, grouped: 4 });
    expect((await left('main')).map(({ table_name }) => table_name)).toEqual([
      'grouped',
      'grouped_0',
      'neighbour',
    ]);
  });

  it('is one table of the flow: it rests on its start and on what its steps read from outside', async () => {
    write(chain(20));
    const tables = tablesIn(folder);
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'group_count',
      'grouped',
      'grouped_0',
      'neighbour',
      'unread',
    ]);
    const builder = new TableBuilder(engine, tables, {});
    expect([...builder.readsOf('grouped')].sort()).toEqual(['grouped_0', 'neighbour']);
    expect(builder.closure(['group_count']).slice(-2)).toEqual(['grouped', 'group_count']);
    expect(builder.closure(['group_count'])).not.toContain('unread');
  });

  it('is read by others as it came out, and leaves nothing of its rounds behind', async () => {
    write(chain(20));
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    await builder.build(['group_count']);
    expect(await engine.value('SELECT groups FROM group_count')).toBe(1);
    expect((await left('main')).map(({ table_name }) => table_name)).toEqual([
      'group_count',
      'grouped',
      'grouped_0',
      'neighbour',
    ]);
  });

  it('is dropped behind the last that reads it, its start too', async () => {
    write(chain(20));
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    builder.dropBehind(['group_count']);
    await builder.build(['group_count']);
    expect((await left('main')).map(({ table_name }) => table_name)).toEqual(['group_count']);
  });

  it('makes its steps in the order in which they read one another, whatever their names', async () => {
    // a-last reads what z-first makes in the same round
    write({
      'total-0.sql': 'SELECT 0 AS value',
      'a-last.sql': '-- rounds 3\nSELECT value * 10 AS value FROM z_first_now',
      'z-first.sql': '-- rounds 3\nSELECT value + 1 AS value FROM total_before',
      'total.sql':
        '-- rounds 3\nSELECT greatest(a.value, t.value) AS value FROM a_last_now a JOIN total_before t ON TRUE',
    });
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    await builder.build(['total']);
    // 0 -> 10 -> 110 -> 1110
    expect(await engine.value('SELECT value FROM total')).toBe(1110);
  });

  it('is done too where rows only go away', async () => {
    // five members, of whom the greatest leaves in each round, until two are left
    write({
      'member-0.sql': 'SELECT i FROM range(1, 6) r(i)',
      'member.sql':
        '-- rounds 20\nSELECT i FROM member_before WHERE i <= 2 OR i < (SELECT max(i) FROM member_before)',
    });
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    await builder.build(['member']);
    expect(await engine.rows('SELECT i FROM member ORDER BY i')).toEqual([{ i: 1 }, { i: 2 }]);
  });

  it('needs a file that reads what it made in the round before', () => {
    write({ 'lonely.sql': '-- rounds 3\nSELECT 1 AS i' });
    expect(() => tablesIn(folder)).toThrow(/^No file reads what it made in the round before: .*lonely\.sql$/);
  });

  it('names its file where its SQL fails', async () => {
    write({
      'total-0.sql': 'SELECT 0 AS value',
      'total.sql': '-- rounds 3\nSELECT no_such_column FROM total_before',
    });
    const builder = new TableBuilder(engine, tablesIn(folder), {});
    await expect(builder.build(['total'])).rejects.toThrow(/total\.sql: .*no_such_column/);
  });
});

describe('a table made in rounds under other values of options', () => {
  const counting = {
    'total-0.sql': 'SELECT 0 AS value',
    'total.sql': '-- rounds 20\nSELECT least(value + 1, $most) AS value FROM total_before',
    'twice.sql': 'SELECT value * 2 AS value FROM total',
  };

  it('is made anew beside the first one, and gone afterwards', async () => {
    write(counting);
    const builder = new TableBuilder(engine, tablesIn(folder), { most: 3 });
    await builder.build(['twice']);
    const other = await builder.withOther({ most: 7 }, async (beside) => {
      await beside.build(['twice']);
      expect((await left('other')).map(({ table_name }) => table_name)).toEqual(['total', 'twice']);
      return engine.value('SELECT value FROM twice');
    });
    expect(other).toBe(14);
    expect(await engine.value('SELECT value FROM twice')).toBe(6);
    expect(await engine.value('SELECT value FROM total')).toBe(3);
    expect((await left('main')).map(({ table_name }) => table_name)).toEqual(['total', 'total_0', 'twice']);
  });

  it('stands as it was where no changed value touches it', async () => {
    write({ ...counting, 'plus.sql': 'SELECT value + $more AS value FROM total' });
    const builder = new TableBuilder(engine, tablesIn(folder), { most: 3, more: 1 });
    const other = await builder.withOther({ more: 100 }, async (beside) => {
      await beside.build(['plus']);
      expect((await left('other')).map(({ table_name }) => table_name)).toEqual(['plus']);
      return engine.value('SELECT value FROM plus');
    });
    expect(other).toBe(103);
  });
});
