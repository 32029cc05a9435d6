/** Callbacks that make the commits of an import and follow them. */
export interface CommitSteps<Part> {
  begin(part: Part): Promise<void>;
  /** Called in the order of the parts; an error stops those that have not begun. */
  ended(part: Part): void;
}

/**
 * Starts each commit before the previous one has ended, so the store never waits for it: at most
 * two at a time. The caller makes sure that no commit succeeds without the one before it. Resolves
 * when none is running.
 */
export async function commitInTurn<Part>(
  parts: Iterable<Part>,
  { begin, ended }: CommitSteps<Part>,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for (const part of parts) {
    const next = begin(part);
    // It may fail while the previous commit is still running; the failure is handled when its turn
    // comes.
    next.catch(() => {});
    try {
      await before;
    } catch (error) {
      await next.catch(() => {});
      throw error;
    }
    before = next.then(() => ended(part));
    before.catch(() => {});
  }
  await before;
}
