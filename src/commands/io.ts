/** What a command may show: results on `out`, everything else on `err`. Commands never touch the process itself. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Variables of the environment; none by default. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal; 100 where there is none. */
  width: number;
  /** Whether results may carry colours (a terminal, and NO_COLOR not set). */
  color: boolean;
  /** Whether standard error is a terminal, so that progress may be drawn on one line. */
  progress: boolean;
  /** Bytes of memory that the process has taken at most so far. */
  peakMemory(): number;
  /** Told what to stop when the user interrupts; undo with the function it returns. */
  onInterrupt(work: Work): () => void;
}

/** Work that can be asked to end and clean up. */
export interface Work {
  interrupt(): void;
}

/** Ends of a command: 0 done, 1 a floor or --fail-on was reached, 2 usage or source error, 70 a bug, 129 hung up, 130 interrupted, 143 terminated. */
export const EXIT = {
  done: 0,
  reached: 1,
  usage: 2,
  bug: 70,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;
