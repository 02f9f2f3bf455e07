import type { Listener } from '../run/input.ts';
import { overMemory } from '../run/memory.ts';
import type { Io } from './io.ts';
import { Progress } from './progress.ts';

/** What a user sees of a run while it lasts. */
export interface Shown {
  listener: Listener;
  /** Takes the progress line away; to be called before anything is written. */
  done(): void;
}

/**
 * Opens a run, hands it to `work`, and closes it however that ends. The user sees its progress and can interrupt it.
 *
 * @param memory the user's `--memory`; a warning says where the run took more.
 * @throws what opening and `work` throw.
 */
export async function withRun<Opened extends { close(): void }, Result>(
  io: Io,
  memory: string | undefined,
  open: (listener: Listener) => Promise<Opened>,
  work: (opened: Opened, shown: Shown) => Promise<Result>,
): Promise<Result> {
  const shown = listen(io, memory);
  const opened = await open(shown.listener);
  try {
    return await work(opened, shown);
  } finally {
    shown.done();
    opened.close();
  }
}

/**
 * Shows a run's steps on a terminal, and lets an interrupt stop it. `done` takes the line away again, and warns once
 * where the run took more than `memory`, the user's `--memory`.
 */
export function listen(io: Io, memory?: string): Shown {
  const progress = new Progress(io);
  let release = () => {};
  const ended = () => {
    progress.clear();
    release();
  };
  let isDone = false;
  const done = () => {
    if (isDone) return;
    isDone = true;
    ended();
    const over = overMemory(memory, io.peakMemory());
    if (over !== undefined) io.err(`warning: ${over}\n`);
  };
  const shown: Listener = { step: (step) => progress.show(step), stage: (stage) => progress.ended(stage) };
  return {
    listener: {
      engine(engine) {
        release = io.onInterrupt(engine);
      },
      failed: ended,
      ...(io.progress ? shown : {}),
    },
    done,
  };
}
