import type { NetworkIndex } from '../matching/index/network-index.ts';

/** A commit of another process is in the answers within a second: four looks in that time. */
export const FOLLOW_MS = 250;

/** Keeps an index current. */
export interface Following {
  /** Looks every {@link FOLLOW_MS} from now on; a failed look is told and tried again. */
  start(onError: (error: unknown) => void): void;
  /** Whether the last look succeeded; true before the first. */
  isCurrent(): boolean;
  /** No look begins any more; waits for the one under way. */
  stop(): Promise<void>;
}

/** Follows a store through its index; it holds no process open. */
export function followStore(index: Pick<NetworkIndex, 'catchUp'>): Following {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;
  let current = true;
  const look = (onError: (error: unknown) => void): void => {
    looking = index
      .catchUp()
      .then(
        () => {
          current = true;
        },
        (error: unknown) => {
          // Told once, not four times a second, while the store is away.
          if (current) onError(error);
          current = false;
        },
      )
      .finally(() => {
        if (!stopped) timer = setTimeout(look, FOLLOW_MS, onError).unref();
      });
  };
  return {
    start: (onError) => {
      if (timer === undefined && !stopped) timer = setTimeout(look, FOLLOW_MS, onError).unref();
    },
    isCurrent: () => current,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
