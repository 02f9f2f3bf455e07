import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toolFindings } from './compare.ts';
import { writeDenseWorld } from './dense-world/extracts.ts';
import { keysOf } from './keys.ts';
import { readingOf } from './oracle/index.ts';
import { strongest, UNDECIDED } from './oracle/world.ts';

/**
 * The tool against a second reading of the catalogue that shares no line with it, on worlds in which rules match and
 * nearly match all the time. A difference is a mistake of one of the two: the catalogue's text decides which.
 */
const AS_OF = '2025-06-30';
/** In the sparse worlds communities stay apart, and small enough not to be cut. */
const WORLDS = [
  ...[1, 2, 3, 4].map((seed) => ({ seed, companies: 100, crowd: 1 })),
  ...[6, 7, 51, 52].map((seed) => ({ seed, companies: 45, crowd: 28 })),
];

interface Compared {
  world: number;
  code: string;
  tool: string[];
  reading: string[];
}

const compared: Compared[] = [];
const folders: string[] = [];

beforeAll(async () => {
  for (const { seed, companies, crowd } of WORLDS) {
    const folder = mkdtempSync(join(tmpdir(), 'dense-world-'));
    folders.push(folder);
    writeDenseWorld(folder, seed, companies, crowd);
    const { world, said } = readingOf(folder, AS_OF);
    const found = await toolFindings(folder, AS_OF, [...said.keys()]);
    for (const [code, own] of said) {
      const left = new Set(own.filter(({ strength }) => strength === UNDECIDED).map(({ key }) => key));
      const asLines = (all: { key: string; strength: string }[]): string[] =>
        strongest(all)
          .filter(({ key }) => !left.has(key))
          .map(({ key, strength }) => `${key}: ${strength}`)
          .sort();
      const tool = found
        .filter((one) => one.code === code)
        .flatMap((one) => keysOf(one, world).map((key) => ({ key, strength: one.strength })));
      compared.push({ world: seed, code, tool: asLines(tool), reading: asLines(own) });
    }
  }
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const CODES = [
  ...[
    'P01',
    'P02',
    'P03',
    'P04',
    'P05',
    'P06',
    'P07',
    'P08',
    'P09',
    'P10',
    'P11',
    'P12',
    'P13',
    'P14',
    'P15',
    'P16',
  ],
  ...[
    'P17',
    'P18',
    'P19',
    'P20',
    'P21',
    'P23',
    'P24',
    'P25',
    'P26',
    'P27',
    'P28',
    'P29',
    'P30',
    'P31',
    'P32',
    'P33',
    'P35',
    'P38',
  ],
];

describe('the tool and the reading find the same', () => {
  test.each(CODES)('%s', (code) => {
    for (const { world, tool, reading } of compared.filter((one) => one.code === code)) {
      expect({ world, findings: tool }).toEqual({ world, findings: reading });
    }
  });

  test('and the worlds hold something to find', () => {
    const empty = CODES.filter((code) =>
      compared.every((one) => one.code !== code || one.reading.length === 0),
    );
    expect(empty).toEqual([]);
  });
});
