import { setImmediate } from 'node:timers/promises';

/** So long a loop may keep everything else waiting. */
const LONGEST_MS = 50;

/**
 * For a long loop, to be awaited once a round: now and then it lets what has come in meanwhile be heard, such as the
 * signal of a user who has seen enough. What the loop makes does not depend on it.
 */
export function givingWay(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => (performance.now() - last < LONGEST_MS ? undefined : pause());

  async function pause(): Promise<void> {
    await setImmediate();
    last = performance.now();
  }
}
