import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';
import { inTurn } from '../../src/engine/in-turn.ts';
import { TableBuilder } from '../../src/engine/table-builder.ts';
import type { SqlTable } from '../../src/engine/table-graph.ts';

/** A job that is done when it is told so. */
function jobs(names: readonly string[]) {
  const begun: string[] = [];
  const ends = new Map<string, (result: string) => void>();
  const work = (name: string) => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, resolve));
  };
  const end = (name: string) => ends.get(name)!(`${name} done`);
  return { names, begun, work, end };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('work in turn', () => {
  it('begins as many as the width says, and hands over in the order of the jobs', async () => {
    const { begun, work, end } = jobs([]);
    const taken: string[] = [];
    const all = (async () => {
      for await (const [, result] of inTurn(['a', 'b', 'c'], 2, work)) taken.push(result);
    })();
    await settle();
    expect(begun).toEqual(['a', 'b']);
    end('b');
    await settle();
    expect(taken).toEqual([]);
    expect(begun).toEqual(['a', 'b']);
    end('a');
    await settle();
    expect(taken).toEqual(['a done', 'b done']);
    expect(begun).toEqual(['a', 'b', 'c']);
    end('c');
    await all;
    expect(taken).toEqual(['a done', 'b done', 'c done']);
  });

  it('with a width of one begins none before the last is dealt with', async () => {
    const seen: string[] = [];
    const work = async (name: string) => {
      seen.push(`begin ${name}`);
      return name;
    };
    for await (const [name] of inTurn(['a', 'b'], 1, work)) {
      await settle();
      seen.push(`end ${name}`);
    }
    expect(seen).toEqual(['begin a', 'end a', 'begin b', 'end b']);
  });

  it('fails with the first that fails, and leaves none running', async () => {
    let running = 0;
    const work = async (name: string) => {
      running += 1;
      await settle();
      running -= 1;
      if (name !== 'a') throw new Error(`${name} went wrong`);
      return name;
    };
    const taken: string[] = [];
    const all = (async () => {
      for await (const [name] of inTurn(['a', 'b', 'c', 'd'], 3, work)) taken.push(name);
    })();
    await expect(all).rejects.toThrow('b went wrong');
    expect(taken).toEqual(['a']);
    expect(running).toBe(0);
  });
});

const table = (name: string, sql: string): SqlTable => ({
  name,
  file: `${name}.sql`,
  sql,
  view: sql.startsWith('-- view'),
});

describe('tables side by side', () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await Engine.open();
    await engine.openLanes(2);
  });
  afterEach(() => engine.close());

  const flow = [
    table('numbers', 'SELECT i FROM range(1000) r(i)'),
    table('even', '-- view\nSELECT i FROM numbers WHERE i % 2 = 0'),
    table('odd', 'SELECT i FROM numbers WHERE i % 2 = 1'),
    table('sums', 'SELECT (SELECT sum(i) FROM even) AS even_sum, (SELECT sum(i) FROM odd) AS odd_sum'),
    table('wrong', 'SELECT no_such_column FROM numbers'),
  ];

  it('rest on one another as one after the other', async () => {
    const builder = new TableBuilder(engine, flow, {});
    const order: string[] = [];
    builder.onBuilt = (name) => order.push(name);
    await builder.build(['sums']);
    expect(order[0]).toBe('numbers');
    expect(order.slice(1, 3).sort()).toEqual(['even', 'odd']);
    expect(order[3]).toBe('sums');
    // 0 + 2 + ... + 998 and 1 + 3 + ... + 999
    expect(await engine.rows('SELECT * FROM sums')).toEqual([{ even_sum: 249_500, odd_sum: 250_000 }]);
  });

  it('are made once, however many ask at the same time', async () => {
    const builder = new TableBuilder(engine, flow, {});
    const built: string[] = [];
    builder.onBuilt = (name) => built.push(name);
    await Promise.all([builder.build(['sums']), builder.build(['odd']), builder.build(['sums'])]);
    expect(built.sort()).toEqual(['even', 'numbers', 'odd', 'sums']);
  });

  it('are dropped behind the last that reads them', async () => {
    const builder = new TableBuilder(engine, flow, {});
    builder.dropBehind(['sums']);
    await builder.build(['sums']);
    const left = await engine.rows<{ table_name: string }>(
      "SELECT table_name FROM duckdb_tables() WHERE database_name = 'run' ORDER BY table_name",
    );
    expect(left).toEqual([{ table_name: 'sums' }]);
  });

  it('name the file that fails, and go on afterwards', async () => {
    const builder = new TableBuilder(engine, flow, {});
    await expect(builder.build(['wrong', 'sums'])).rejects.toThrow(/^wrong\.sql: /);
    await builder.build(['sums']);
    expect(await engine.value('SELECT odd_sum FROM sums')).toBe(250_000);
  });

  it('see temporary tables of their own', async () => {
    const counts = await Promise.all(
      [1, 2, 3].map((rows) =>
        engine.beside(async (lane) => {
          await lane.run(`CREATE OR REPLACE TEMP TABLE mine AS SELECT * FROM range(${rows})`);
          await settle();
          return lane.value('SELECT count(*) FROM mine');
        }),
      ),
    );
    expect(counts).toEqual([1, 2, 3]);
  });

  it('stop when the run is stopped', async () => {
    const long = engine.beside((lane) => lane.run('SELECT count(*) FROM range(100000) a, range(10000000) b'));
    await settle();
    engine.interrupt();
    await expect(long).rejects.toThrow(/interrupt/i);
    await expect(engine.beside((lane) => lane.run('SELECT 1'))).rejects.toThrow('The run was stopped');
  });
});
