import { afterEach, beforeEach, expect, test } from 'vitest';
import { Engine } from '../../src/engine/engine.ts';

// A list of eight million numbers takes 64 MB, and a list cannot be spilled.
const LIST = 'CREATE OR REPLACE TABLE long_list AS SELECT list(i) AS numbers FROM range(8000000) r(i)';

let engine: Engine;
beforeEach(async () => {
  engine = await Engine.open({ threads: 1 });
});
afterEach(() => engine.close());

const limit = () => engine.value("SELECT parse_formatted_bytes(current_setting('memory_limit'))");

test('a statement that cannot do with the limit gets more, and only that one', async () => {
  await engine.limitMemory(50, 2000);
  const before = await limit();
  await engine.run(LIST);
  expect(await engine.value('SELECT len(numbers) FROM long_list')).toBe(8_000_000);
  expect(await limit()).toBe(before);
});

test('a limit that the user set is kept, and too little of it told', async () => {
  await engine.limitMemory(50);
  await expect(engine.run(LIST)).rejects.toThrow('The memory limit is too small for these extracts');
});

test('what could not be told twice is told as what it was the first time', async () => {
  await engine.limitMemory(50, 2000);
  await expect(engine.run(`CREATE TABLE first AS SELECT 1; ${LIST}`)).rejects.toThrow(
    'The memory limit is too small for these extracts',
  );
});

test('a lane gets more too, whichever came first, the lanes or the limit', async () => {
  await engine.openLanes(2);
  await engine.limitMemory(50, 2000);
  const before = await limit();
  await engine.beside((lane) => lane.run(LIST));
  expect(await engine.value('SELECT len(numbers) FROM long_list')).toBe(8_000_000);
  expect(await limit()).toBe(before);
});

test('more rows than the program can hold are refused before it ends without a word', async () => {
  await expect(engine.rows('SELECT i FROM range(20000000) r(i)')).rejects.toThrow(
    'A rule finds 20000000 facts, more than the program can hold',
  );
});

test('rows have numbers as numbers, whatever their width, and days as text', async () => {
  expect(
    await engine.rows(
      "SELECT 9007199254740991::BIGINT AS key, 3::HUGEINT AS sum, 2::INTEGER AS level, 0.5::DOUBLE AS share, DATE '2025-01-10' AS day, NULL AS none, '7' AS text",
    ),
  ).toEqual([
    { key: 9007199254740991, sum: 3, level: 2, share: 0.5, day: '2025-01-10', none: null, text: '7' },
  ]);
});
