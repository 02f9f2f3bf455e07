import { expect, test } from 'vitest';
import { memoryPlan } from '../src/run-memory.ts';

test('memory follows the extracts: a third as much again, at least 500 MB, at most 2.8 GB', () => {
  expect(memoryPlan(0)).toEqual({ limit: 500, most: 4000, compressing: false });
  expect(memoryPlan(400_000_000)).toEqual({ limit: 520, most: 4000, compressing: false });
  expect(memoryPlan(999_999_999)).toEqual({ limit: 1300, most: 4000, compressing: false });
  expect(memoryPlan(1_000_000_000)).toEqual({ limit: 1300, most: 4000, compressing: true });
  expect(memoryPlan(6_500_000_000)).toEqual({ limit: 2800, most: 4000, compressing: true });
});
