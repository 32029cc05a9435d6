import type { NetworkIndex } from '../../matching/index/network-index.ts';

/** A commit of another process is in the answers within a second: four looks in that time. */
export const FOLLOW_MS = 250;

/** Task that keeps an index current. */
export interface Following {
  /** Looks every {@link FOLLOW_MS} from now on; a failed look is reported and tried again. */
  start(onError: (error: unknown) => void): void;
  /** Returns true if the last look succeeded; true before the first. */
  isCurrent(): boolean;
  /** Start of the last successful look, RFC 3339; undefined while the index is current. */
  staleSince(): string | undefined;
  /** Notes that a reader found the store unavailable: not current until the next successful one. */
  noteAway(): void;
  /** Starts no further look; waits for the one under way. */
  stop(): Promise<void>;
}

/** Options for following a store. */
export interface FollowOptions {
  readonly index: Pick<NetworkIndex, 'catchUp'>;
  readonly now: () => Date;
  /** Start of the look whose state the index has at first. */
  readonly seenAt: Date;
}

/** Follows a store through its index; it does not keep the process alive. */
export function followStore({ index, now, seenAt }: FollowOptions): Following {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;
  let current = true;
  let lastSeenAt = seenAt;
  let isReported = false;
  const look = (onError: (error: unknown) => void): void => {
    const began = now();
    looking = index
      .catchUp()
      .then(
        () => {
          current = true;
          isReported = false;
          lastSeenAt = began;
        },
        (error: unknown) => {
          // Reported once, not four times a second, while the store is unavailable.
          if (!isReported) onError(error);
          isReported = true;
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
    staleSince: () => (current ? undefined : lastSeenAt.toISOString()),
    noteAway: () => {
      current = false;
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
