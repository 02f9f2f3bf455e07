import type { Stage, StageName, Step } from '../run/steps.ts';
import type { Io } from './io.ts';

const WORDS: Record<StageName, string> = {
  recognise: 'looking at files',
  read: 'reading',
  patterns: 'patterns',
  networks: 'networks',
  report: 'report',
};

/** Seconds of a stage, and share of it, before which nothing can be said of how long the rest takes. */
const LEAST_SECONDS = 1;
const LEAST_SHARE = 0.03;

const REDRAW_MS = 500;

/**
 * Says on one line of a terminal what a run is doing: the stage, how much of it is done and how long the rest of it
 * takes at this speed, rows so far, and what is read or worked out. Silent elsewhere, so that logs stay readable.
 */
export class Progress {
  private readonly io: Io;
  /** Milliseconds; only for what is shown. */
  private readonly now: () => number;
  private step: Step | undefined;
  private stageBegan = 0;
  private stepBegan = 0;
  private redraw: NodeJS.Timeout | undefined;
  private drawn = false;

  constructor(io: Io, now: () => number = () => performance.now()) {
    this.io = io;
    this.now = now;
  }

  /** Shows a step in place of the one before. */
  show(step: Step): void {
    if (!this.io.progress) return;
    this.stepBegan = this.now();
    if (this.step?.stage !== step.stage) this.stageBegan = this.stepBegan;
    this.step = step;
    this.draw();
    // a long table or file would look like a standstill: what is left counts down
    this.redraw ??= setInterval(() => this.draw(), REDRAW_MS).unref();
  }

  /** Leaves a line that says how long a stage took. */
  ended({ name, seconds }: Stage): void {
    if (!this.io.progress || seconds < LEAST_SECONDS) return;
    this.clear();
    this.io.err(`${WORDS[name]}: ${duration(seconds)}\n`);
  }

  /** Takes the line away. */
  clear(): void {
    clearInterval(this.redraw);
    this.redraw = undefined;
    if (this.drawn) this.io.err('\r\u001b[2K');
    this.drawn = false;
  }

  private draw(): void {
    if (!this.step) return;
    const { stage, text, share, rows } = this.step;
    const parts = [
      WORDS[stage],
      share === undefined ? '' : `${Math.floor(share * 100)} %`,
      this.left(share),
      rows ? `${rows.toLocaleString('en')} ${stage === 'networks' ? 'findings' : 'rows'}` : '',
      text,
    ];
    const line = parts.filter((part) => part !== '').join(' · ');
    this.io.err(`\r\u001b[2K${line.slice(0, Math.max(20, this.io.width - 1))}`);
    this.drawn = true;
  }

  /** How long the rest of the stage takes, if it goes on as it went until this step. */
  private left(share: number | undefined): string {
    if (share === undefined || share < LEAST_SHARE) return '';
    const spent = (this.stepBegan - this.stageBegan) / 1000;
    if (spent < LEAST_SECONDS) return '';
    const left = (spent * (1 - share)) / share - (this.now() - this.stepBegan) / 1000;
    return left < 1 ? 'nearly done' : `about ${duration(left)} left`;
  }
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
