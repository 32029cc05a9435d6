import type { NetworkIndex } from '../../matching/index/network-index.ts';

/** A commit of another process is in the answers within a second: four looks in that time. */
export const FOLLOW_MS = 250;

/** Keeps an index current. */
export interface Following {
  /** Looks every {@link FOLLOW_MS} from now on; a failed look is told and tried again. */
  start(onError: (error: unknown) => void): void;
  /** Whether the last look succeeded; true before the first. */
  isCurrent(): boolean;
  /** When the last look that succeeded began, RFC 3339; undefined while the index is current. */
  staleSince(): string | undefined;
  /** Somebody else found that the store is away: not current until the next look that succeeds. */
  noteAway(): void;
  /** No look begins any more; waits for the one under way. */
  stop(): Promise<void>;
}

/** How a store is followed. */
export interface FollowOptions {
  readonly index: Pick<NetworkIndex, 'catchUp'>;
  readonly now: () => Date;
  /** When the look began from which the index is at first. */
  readonly seenAt: Date;
}

/** Follows a store through its index; it holds no process open. */
export function followStore({ index, now, seenAt }: FollowOptions): Following {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;
  let current = true;
  let lastSeenAt = seenAt;
  let isTold = false;
  const look = (onError: (error: unknown) => void): void => {
    const began = now();
    looking = index
      .catchUp()
      .then(
        () => {
          current = true;
          isTold = false;
          lastSeenAt = began;
        },
        (error: unknown) => {
          // Told once, not four times a second, while the store is away.
          if (!isTold) onError(error);
          isTold = true;
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
