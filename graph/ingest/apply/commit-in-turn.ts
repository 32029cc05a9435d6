/** Callbacks that make the commits of an import and follow them. */
export interface CommitSteps<Part> {
  begin(part: Part): Promise<void>;
  /** In the order of the parts; an error stops those that have not begun. */
  ended(part: Part): void;
}

/**
 * Begins each commit before the one before it has ended, so that it is at hand when the store is
 * free: two at a time, never three. Whoever begins them sees to it that none comes without the one
 * before it. Ends when none runs any more.
 */
export async function commitInTurn<Part>(
  parts: Iterable<Part>,
  { begin, ended }: CommitSteps<Part>,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for (const part of parts) {
    const next = begin(part);
    // It may fail while the one before it still runs: the failure is met in its turn.
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
