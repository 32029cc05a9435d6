import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** End of the time that one question may take. Loops check it at least every 5 ms of work. */
export interface Deadline {
  /** Throws DEADLINE_EXCEEDED once the time is over. */
  check(): void;
}

/** Returns a deadline `timeoutMs` from now by the given clock, which counts in milliseconds. */
export function deadlineAfter(timeoutMs: number, now: () => number): Deadline {
  const end = now() + timeoutMs;
  return {
    check() {
      if (now() >= end) {
        throw new CatalyzerError('DEADLINE_EXCEEDED', {
          key: 'deadlineExceeded',
          parameters: { timeoutMs },
        });
      }
    },
  };
}
