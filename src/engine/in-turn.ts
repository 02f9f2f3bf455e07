/**
 * Work on each of `jobs`, up to `width` side by side; what came of it is handed over in the order of the jobs, and
 * no further one than `width` begins before the last is taken. With a width of 1, one is taken before the next begins.
 */
export async function* inTurn<Job, Result>(
  jobs: readonly Job[],
  width: number,
  work: (job: Job) => Promise<Result>,
): AsyncGenerator<[Job, Result]> {
  const begun: Promise<Result>[] = [];
  try {
    for (const [place, job] of jobs.entries()) {
      for (const next of jobs.slice(begun.length, place + width)) {
        const working = work(next);
        // its failure is told when its turn comes
        working.catch(() => {});
        begun.push(working);
      }
      yield [job, await begun[place]!];
    }
  } finally {
    await Promise.allSettled(begun);
  }
}
