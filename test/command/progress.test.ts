import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { Progress } from '../../src/commands/progress.ts';
import { listen } from '../../src/commands/with-run.ts';
import { TableGraph } from '../../src/engine/table-graph.ts';
import { TableWork } from '../../src/engine/table-work.ts';
import { readingStep } from '../../src/run/steps.ts';
import { confineGraph } from './command.ts';

/** A terminal of 80 columns with a clock that is set by hand; `line` is what stands on its last line. */
function terminal(progress = true) {
  let written = '';
  let ms = 0;
  const io: Io = {
    out: () => {},
    err: (text) => {
      written += text;
    },
    width: 80,
    color: false,
    progress,
    peakMemory: () => 0,
    onInterrupt: () => () => {},
  };
  return {
    io,
    now: () => ms,
    at: (seconds: number) => {
      ms = seconds * 1000;
    },
    get line() {
      return written.split('\r\u001b[2K').at(-1);
    },
    get written() {
      return written;
    },
  };
}

const file = (path: string, bytesBefore: number, rowsBefore: number) =>
  readingStep({ path, bytesBefore, bytesInAll: 1000, rowsBefore });

describe('progress', () => {
  test('tells the stage, the share of the bytes, the time left and the rows so far', () => {
    const screen = terminal();
    const progress = new Progress(screen.io, screen.now);
    progress.show(file('kbo/address.csv', 0, 0));
    expect(screen.line).toBe('reading · 0 % · kbo/address.csv');
    screen.at(10);
    progress.show(file('gazette.csv', 250, 1_234_567));
    expect(screen.line).toBe('reading · 25 % · about 30 s left · 1,234,567 rows · gazette.csv');
    screen.at(60);
    progress.show(file('mandates.csv', 400, 2_000_000));
    expect(screen.line).toBe('reading · 40 % · about 1 min 30 s left · 2,000,000 rows · mandates.csv');
    progress.clear();
    expect(screen.line).toBe('');
  });

  test('begins a stage anew: what reading took says nothing of the patterns', () => {
    const screen = terminal();
    const progress = new Progress(screen.io, screen.now);
    progress.show(file('gazette.csv', 0, 0));
    screen.at(100);
    progress.show({ stage: 'patterns', text: 'mandate', share: 0.5, rows: 10 });
    expect(screen.line).toBe('patterns · 50 % · 10 rows · mandate');
    progress.clear();
  });

  test('is cut to the width of the terminal', () => {
    const screen = terminal();
    const progress = new Progress(screen.io, screen.now);
    progress.show(file('a'.repeat(200), 0, 0));
    expect(screen.line).toHaveLength(79);
    progress.clear();
  });

  test('a stage that took a while leaves its time', () => {
    const screen = terminal();
    const progress = new Progress(screen.io, screen.now);
    progress.ended({ name: 'recognise', seconds: 0.2 });
    progress.ended({ name: 'read', seconds: 75 });
    expect(screen.written).toBe('reading: 1 min 15 s\n');
  });

  test('is silent where standard error is no terminal', async () => {
    const { listener } = listen(terminal(false).io);
    expect(listener.step).toBeUndefined();
    expect(listener.stage).toBeUndefined();
    const { code, stderr } = await confineGraph('analyse', 'samples/hare');
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });
});

describe('work on tables', () => {
  const table = (name: string, sql: string) => ({ name, file: `${name}.sql`, sql, view: false });
  const graph = new TableGraph([
    table('event', 'SELECT * FROM event_record'),
    table('company', 'SELECT * FROM event JOIN enterprise_record USING (company)'),
    table('collapse', 'SELECT * FROM company'),
  ]);
  const records = new Map([
    ['event_record', 1_000_000],
    ['enterprise_record', 500_000],
  ]);

  test('grows from nothing to all of it', () => {
    const work = new TableWork(graph, ['collapse'], records);
    const shares = [work.share];
    for (const name of ['event', 'company', 'collapse']) {
      work.built(name, 400_000);
      shares.push(work.share);
    }
    expect(shares[0]).toBe(0);
    expect(shares[3]).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(work.rows).toBe(1_200_000);
  });

  test('a table that reads many rows is more work than one that reads few', () => {
    const work = new TableWork(graph, ['collapse'], records);
    work.built('event', 1_000_000);
    // 4 million for event; 1.5 read and 0.6 made for company, 0.2 and 0.12 for collapse
    expect(work.share).toBeGreaterThan(0.6);
    expect(work.share).toBeLessThan(0.65);
  });

  test('does not go back when a table turns out larger than expected', () => {
    const work = new TableWork(graph, ['collapse'], records);
    work.built('event', 10);
    const before = work.share;
    work.built('company', 50_000_000);
    expect(work.share).toBeGreaterThanOrEqual(before);
  });
});
