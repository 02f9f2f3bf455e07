import { expect, test } from 'vitest';
import { matchingLimit, memoryPlan } from '../src/run-memory.ts';

test('memory follows the extracts: at least 1 GB, at most 3 GB, compressed where they are large', () => {
  expect(memoryPlan(0)).toEqual({ limit: '1000MB', compressing: false });
  expect(memoryPlan(99_999_999).compressing).toBe(false);
  expect(memoryPlan(100_000_000).compressing).toBe(true);
  expect(memoryPlan(400_000_000).limit).toBe('1200MB');
  expect(memoryPlan(6_500_000_000)).toEqual({ limit: '3000MB', compressing: true });
});

test('matching alone takes less, unless the extracts are large', () => {
  expect(matchingLimit(399_999_999)).toBe('600MB');
  expect(matchingLimit(400_000_000)).toBeUndefined();
});
