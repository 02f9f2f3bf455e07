import { expect, test } from 'vitest';
import { bytesOf, engineShare, memoryPlan, overMemory } from '../../src/run/memory.ts';

test('a run takes a quarter of the machine, at least 1 GB, and leaves the engine its share, at most 2.8 GB', () => {
  // 8 GB: 2 GB, of which seven tenths less 250 MB
  expect(memoryPlan(400_000_000, 8_000_000_000)).toEqual({ limit: 1150, most: 4000, compressing: false });
  expect(memoryPlan(0, 2_000_000_000)).toEqual({ limit: 450, most: 4000, compressing: false });
  expect(memoryPlan(0, 64_000_000_000)).toEqual({ limit: 2800, most: 4000, compressing: false });
});

test('tables are compressed from a gigabyte of extracts on', () => {
  expect(memoryPlan(999_999_999, 8_000_000_000).compressing).toBe(false);
  expect(memoryPlan(1_000_000_000, 8_000_000_000).compressing).toBe(true);
});

test('what the program may take leaves the engine seven tenths less its own 250 MB, and what it can work with', () => {
  expect(engineShare(1_000_000_000)).toBe(450);
  expect(engineShare(4_000_000_000)).toBe(2550);
  expect(engineShare(600_000_000)).toBe(170);
  expect(engineShare(400_000_000)).toBe(100);
  expect(engineShare(60_000_000)).toBe(60);
  expect(engineShare(1)).toBe(1);
});

test('sizes are read as users write them', () => {
  expect(bytesOf('500MB')).toBe(500_000_000);
  expect(bytesOf('1.5 gib')).toBe(1_610_612_736);
  expect(bytesOf('2 TB')).toBe(2_000_000_000_000);
  expect(bytesOf('64KiB')).toBe(65_536);
  expect(bytesOf('much')).toBeUndefined();
  expect(bytesOf('2')).toBeUndefined();
});

test('a run that took more than it was allowed says so; one that kept to it, or was given none, is silent', () => {
  expect(overMemory('1GB', 1_000_000_000)).toBeUndefined();
  expect(overMemory(undefined, 9_000_000_000)).toBeUndefined();
  expect(overMemory('1GB', 1_200_000_001)).toBe(
    'the run took 1201 MB at its peak, more than --memory 1GB: the program itself needs some 250 MB beside its data',
  );
});
