import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';

/** The end of the time that one question may take. Loops look at it at least every 5 ms of work. */
export interface Deadline {
  /** Throws DEADLINE_EXCEEDED once the time is over. */
  check(): void;
}

/** A deadline `timeoutMs` from now by the given clock, which counts in milliseconds. */
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
