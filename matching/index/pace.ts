import { setImmediate } from 'node:timers/promises';

/** Limit on how long work that may wait holds up other work of the process. */
export interface Pace {
  /** Returns true if other work has waited long enough. */
  isDue(): boolean;
  /** Lets other work go first. */
  pause(): Promise<void>;
}

/** Other work waits this long, and for steps that cannot be split. */
const SLICE_MS = 2;

/** Lets all work that waits on the event loop go first, every two milliseconds. */
export function eventLoopPace(): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since > SLICE_MS,
    pause: async () => {
      await setImmediate();
      since = performance.now();
    },
  };
}
