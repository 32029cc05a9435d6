import { setImmediate } from 'node:timers/promises';

/** How long work that may wait holds up other work of the process. */
export interface Pace {
  /** Whether other work has waited long enough. */
  isDue(): boolean;
  /** Lets other work go first. */
  pause(): Promise<void>;
}

/** Other work waits so long, and for what cannot be parted. */
const SLICE_MS = 2;

/** Lets whatever waits on the event loop go first, every two milliseconds. */
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
