import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../src/commands/analyse.ts';
import { patternFolder } from '../../src/patterns/catalogue.ts';
import type { NearMissLine, Report } from '../../src/reports/report.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-misses-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a run under the allow-list says just misses the rule on seats that move before a collapse. */
async function nearMissesUnder(...entries: string[]): Promise<NearMissLine[]> {
  // its seat moves from Kerkstraat 1, Genk to Anspachlaan 20, Brussel, a day too early
  const fixture = join(patternFolder, 'seat-move-before-collapse', 'fixtures', 'near-miss-window');
  const gazette = join(folder, 'gazette.csv');
  const allow = join(folder, 'allow.csv');
  const output = join(folder, 'report.json');
  copyFileSync(join(fixture, 'gazette.csv'), gazette);
  writeFileSync(allow, ['kind,id,reason,expires', ...entries, ''].join('\n'));
  const nothing = () => {};
  const io = {
    out: nothing,
    err: nothing,
    width: 80,
    color: false,
    progress: false,
    peakMemory: () => 0,
    onInterrupt: () => nothing,
  };
  await run(
    [gazette],
    {
      format: 'json',
      output,
      pattern: ['seat-move-before-collapse'],
      nearMisses: true,
      allow,
      asOf: '2025-06-30',
    },
    io,
  );
  return (JSON.parse(readFileSync(output, 'utf8')) as Report).nearMisses ?? [];
}

const miss = {
  pattern: 'seat-move-before-collapse',
  option: 'withinMonths',
  at: 12,
  value: 15,
  unit: 'months',
  companies: ['be-0403000059'],
};

it.each([
  ['nobody is listed', 'company,0404710724,accountant,'],
  ['the entry gives no reason', 'company,0403000059,,'],
  ['the entry is past its date', 'company,0403000059,accountant,2025-06-29'],
])('a near miss is told where %s', async (_, entry) => {
  expect(await nearMissesUnder(entry)).toEqual([miss]);
});

it.each([
  ['its company', 'company,0403.000.059,accountant,'],
  ['the address that it moves to', 'address,1000|Anspachlaan|20|,business centre,'],
  ['a refuge at the address that it comes from', 'address,3600|Kerkstraat|1|,vluchthuis,'],
])('a near miss is not told where the allow-list has %s', async (_, entry) => {
  expect(await nearMissesUnder(entry)).toEqual([]);
});
