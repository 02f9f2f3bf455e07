import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as diff from '../../src/commands/diff.ts';
import * as explain from '../../src/commands/explain.ts';
import { UsageError } from '../../src/errors.ts';
import { differencesBetween } from '../../src/reports/difference.ts';
import type { Report } from '../../src/reports/report.ts';
import { inventedReport } from './invented-report.ts';

let folder: string;
const pathOf = (name: string) => join(folder, name);
const save = (name: string, content: unknown) =>
  writeFileSync(pathOf(name), typeof content === 'string' ? content : JSON.stringify(content));
let printed = '';
const io = {
  out: (text: string) => {
    printed += text;
  },
  err: () => {},
  width: 100,
  color: false,
  progress: false,
  peakMemory: () => 0,
  onInterrupt: () => () => {},
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-reports-'));
  save('report.json', inventedReport());
  save('other.json', { findings: 1 });
  save('text.json', 'not json');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('explain', () => {
  it.each(['0123456789abcdef', '0123', '1'])('shows finding %s in full', async (wanted) => {
    printed = '';
    expect(await explain.run([wanted, pathOf('report.json')], {}, io)).toBe(0);
    for (const part of [
      'P01 Phoenix (phoenix-company v1), strong',
      'Bar Azuro BV (0123.456.749) collapsed; Ana Voorbeeld went on.',
      '- 2024-05-01  Bar Azuro BV went bankrupt, known from 2024-05-12  [gazette.csv:3]',
      'P01 phoenix-company: 0.866 = log10 12 (1.079) x s 1.00 x c 0.95 x r 0.84 x rho 1.00',
      '- 0.20: employees declared',
      'S = 0.66 = F1 0.86 - 0.20',
      '- a merger',
      '- an honest restart',
      'Barriers a local authority can raise: licence refusal',
    ]) {
      expect(printed).toContain(part);
    }
  });

  it.each([
    [['ffff', 'report.json'], /has no finding or network ffff/],
    [['2', 'report.json'], /has no finding or network 2/],
    [['1', 'missing.json'], /there is no such file/],
    [['1', 'text.json'], /is no JSON/],
    [['1', 'other.json'], /is no report of this tool/],
  ])('%j: one clear line', async ([wanted, name], message) => {
    const running = explain.run([wanted!, pathOf(name!)], {}, io);
    await expect(running).rejects.toThrow(UsageError);
    await expect(running).rejects.toThrow(message);
  });
});

describe('diff', () => {
  const report = inventedReport();
  const [finding] = report.findings;
  const changed: Report = {
    ...report,
    findings: [
      { ...finding!, strength: 'very strong', evidence: [{ ...finding!.evidence[0]!, date: '2024-05-02' }] },
      { ...finding!, id: 'aaaaaaaaaaaaaaaa' },
    ],
  };

  it('says what is new, changed and gone', () => {
    const states = (older: Report, newer: Report) =>
      differencesBetween(older, newer).map(({ state, finding: { id }, changes }) => [state, id, changes]);
    expect(states(report, report)).toEqual([]);
    expect(states(report, changed)).toEqual([
      [
        'updated',
        '0123456789abcdef',
        [
          'strength: strong -> very strong',
          '+ 2024-05-02 Bar Azuro BV went bankrupt',
          '- 2024-05-01 Bar Azuro BV went bankrupt',
        ],
      ],
      ['new', 'aaaaaaaaaaaaaaaa', []],
    ]);
    expect(states({ ...changed, findings: changed.findings.slice(1) }, { ...report, findings: [] })).toEqual([
      ['absent', 'aaaaaaaaaaaaaaaa', []],
    ]);
  });

  it('as a command', async () => {
    save('changed.json', changed);
    printed = '';
    expect(await diff.run([pathOf('report.json'), pathOf('changed.json')], {}, io)).toBe(0);
    expect(printed).toContain('new (1)');
    expect(printed).toContain('changed (1)');
    printed = '';
    await diff.run([pathOf('report.json'), pathOf('report.json')], {}, io);
    expect(printed).toBe('The two reports hold the same findings.\n');
  });
});
