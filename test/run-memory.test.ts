import { expect, test } from 'vitest';
import { matchingLimit, memoryPlan } from '../src/run-memory.ts';

const NEVER = Number.POSITIVE_INFINITY;

test('memory follows the extracts: at least 1 GB, at most 3 GB, compressed where they are large', () => {
  expect(memoryPlan(0)).toEqual({ limit: '1000MB', compressRecordsFrom: NEVER, compressTablesFrom: NEVER });
  expect(memoryPlan(99_999_999).compressRecordsFrom).toBe(NEVER);
  expect(memoryPlan(100_000_000).compressRecordsFrom).toBe(300_000);
  expect(memoryPlan(400_000_000)).toMatchObject({ limit: '1200MB', compressTablesFrom: NEVER });
  expect(memoryPlan(6_500_000_000)).toEqual({
    limit: '3000MB',
    compressRecordsFrom: 1_000_000,
    compressTablesFrom: 1_000_000,
  });
});

test('matching alone takes less, unless the extracts are large', () => {
  expect(matchingLimit(399_999_999)).toBe('600MB');
  expect(matchingLimit(400_000_000)).toBeUndefined();
});
