import { expect, test } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { withRun } from '../../src/commands/with-run.ts';

function watched() {
  const events: string[] = [];
  const io: Io = {
    out: (text) => void events.push(`out ${text}`),
    err: (text) => void events.push(`err ${text.slice(0, 24)}`),
    width: 80,
    color: false,
    progress: false,
    peakMemory: () => 900_000_000,
    onInterrupt: () => () => {},
  };
  return { io, events, open: async () => ({ close: () => void events.push('closed') }) };
}

test('a run is closed after its work, and what the work gives is handed on', async () => {
  const { io, events, open } = watched();
  expect(await withRun(io, undefined, open, async () => events.push('work'))).toBe(1);
  expect(events).toEqual(['work', 'closed']);
});

test('a run is closed where its work fails', async () => {
  const { io, events, open } = watched();
  const failing = withRun(io, undefined, open, async () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(events).toEqual(['closed']);
});

test('a run that took more than --memory warns once, though its work was done before it ended', async () => {
  const { io, events, open } = watched();
  await withRun(io, '500MB', open, async (_, { done }) => done());
  expect(events).toEqual(['err warning: the run took 90', 'closed']);
});
