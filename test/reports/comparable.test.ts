import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as diff from '../../src/commands/diff.ts';
import { doubtsOf } from '../../src/reports/comparable.ts';
import { pseudonymise } from '../../src/reports/pseudonymise.ts';
import type { Report, RunFacts } from '../../src/reports/report.ts';
import { inventedReport } from './invented-report.ts';

const report = inventedReport();

function withRun(changes: Partial<RunFacts>): Report {
  return { ...report, run: { ...report.run, ...changes } };
}

/** The same report as under another key: its only person has another id, and so has the finding. */
function ofAnotherKey(): Report {
  const [finding] = report.findings;
  const [company, person] = finding!.subjects;
  return {
    ...report,
    findings: [
      { ...finding!, id: 'bbbbbbbbbbbbbbbb', subjects: [company!, { ...person!, id: 'cafecafecafecafe' }] },
    ],
  };
}

const doubts = (older: Report, newer: Report) => doubtsOf(older, newer).map(({ says }) => says);

describe('two reports', () => {
  it('of one making raise no doubt, nor does a later day', () => {
    expect(doubts(report, report)).toEqual([]);
    expect(doubts(report, withRun({ asOf: '2025-12-31' }))).toEqual([]);
  });

  it('of different keys share no person, though they tell the same', () => {
    expect(doubts(report, ofAnotherKey())).toEqual([
      'the reports seem to be made with different keys (--key): no person has the same id in both, so that every ' +
        'finding that names one is new and gone; findings in both but for the ids of persons: 1',
    ]);
  });

  it('about other people on other days have no different keys for that', () => {
    const other = ofAnotherKey();
    const [finding] = other.findings;
    const evidence = [{ ...finding!.evidence[0]!, date: '2025-05-01' }];
    expect(doubts(report, { ...other, findings: [{ ...finding!, evidence }] })).toEqual([]);
    // one person in both is enough to know the key
    const both = { ...other, findings: [...other.findings, ...report.findings] };
    expect(doubts(report, both)).toEqual([]);
  });

  it('of which one is pseudonymised', () => {
    expect(doubts(pseudonymise(report), report)).toEqual([
      'only the old report is pseudonymised: findings are changed where they tell a name',
    ]);
  });

  it('that hold other networks', () => {
    const all = withRun({ networksKept: { tier: null, municipalities: [], zipcodes: [], sectors: [] } });
    const some = withRun({
      networksKept: { tier: 'ATTENTION', municipalities: ['Mol', 'Geel'], zipcodes: ['2400'], sectors: [] },
    });
    expect(doubts(all, some)).toEqual([
      'the old report holds all networks, the new one only networks of tier ATTENTION and above and of municipality ' +
        'Geel or Mol and of postcode 2400',
    ]);
    expect(doubts(some, some)).toEqual([]);
    // a report of an earlier version does not tell
    expect(doubts(report, some)).toEqual([]);
  });

  it('for which other patterns were evaluated, where these have findings', () => {
    const [phoenix, licences] = report.coverage;
    const without = { ...report, coverage: [licences!], findings: [] };
    const unable = { ...without, coverage: [{ ...phoenix!, status: 'not-evaluable' as const }] };
    const says = 'evaluated for the old report only, so that their findings are gone: phoenix-company';
    expect(doubts(report, without)).toEqual([says]);
    expect(doubts(report, unable)).toEqual([says]);
    expect(doubts(without, report)).toEqual([
      'evaluated for the new report only, so that their findings are new: phoenix-company',
    ]);
  });

  it('with other options, other weights or in the wrong order', () => {
    const { identity } = report.run;
    const weights = { ...identity.weights, source: 'estimated' as const };
    const other = withRun({
      options: { 'phoenix-company': { preMonths: 7 }, 'seat-hopping': { shortMoves: 4 } },
      identity: { ...identity, weights },
      asOf: '2025-01-31',
    });
    expect(doubts(report, other)).toEqual([
      'other options: phoenix-company.preMonths (6 -> 7), seat-hopping.shortMoves (default -> 4)',
      'mentions were compared with shipped weights in the old report and estimated ones in the new: people may be ' +
        'others, and have other ids',
      'the new report looks from 2025-01-31, before the old one (2025-06-30): are they in the right order?',
    ]);
  });
});

describe('diff', () => {
  it('warns of it on standard error, and tells it in its JSON', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'comparable-'));
    try {
      const [older, newer] = [join(folder, 'old.json'), join(folder, 'new.json')] as const;
      writeFileSync(older, JSON.stringify(report));
      writeFileSync(newer, JSON.stringify(ofAnotherKey()));
      const told = { out: [] as string[], err: [] as string[] };
      const io = {
        ...{ width: 100, color: false, progress: false, onInterrupt: () => () => {}, peakMemory: () => 0 },
        out: (text: string) => void told.out.push(text),
        err: (text: string) => void told.err.push(text),
      };
      expect(await diff.run([older, newer], { format: 'json' }, io)).toBe(0);
      expect(told.err).toEqual([
        expect.stringMatching(/^warning: the reports seem to be made with different keys [^\n]*\n$/),
      ]);
      expect(JSON.parse(told.out.join(''))).toMatchObject({
        doubts: [{ what: 'key' }],
        differences: [
          { state: 'new', finding: { id: 'bbbbbbbbbbbbbbbb' } },
          { state: 'absent', finding: { id: '0123456789abcdef' } },
        ],
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
