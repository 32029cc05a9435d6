/** Runs one call at a time; calls during a run share one more, which sees what they saw. */
export function sharedCalls(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  return function call(): Promise<void> {
    if (running === undefined) {
      running = run().finally(() => {
        running = undefined;
      });
      return running;
    }
    // The running one may already have passed the caller's commit: one more after it, for all.
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return call();
      });
    return waiting;
  };
}
