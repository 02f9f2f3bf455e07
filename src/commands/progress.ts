import type { Io } from './io.ts';

/** Says on one line of a terminal what a run is doing; silent elsewhere, so that logs stay readable. */
export class Progress {
  private readonly io: Io;
  private drawn = false;

  constructor(io: Io) {
    this.io = io;
  }

  /** Shows a step in place of the one before. `share` (0 to 1) is how much of the run is done, where it is known. */
  step(text: string, share?: number): void {
    if (!this.io.progress) return;
    const percent = share === undefined ? '' : `${String(Math.floor(share * 100)).padStart(3)} % `;
    this.io.err(`\r\u001b[2K${(percent + text).slice(0, Math.max(20, this.io.width - 1))}`);
    this.drawn = true;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.drawn) this.io.err('\r\u001b[2K');
    this.drawn = false;
  }
}
