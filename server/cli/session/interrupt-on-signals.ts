import { EXIT } from './exit-codes.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The part of `process` that signals need. */
export interface SignalSource {
  on(signal: (typeof SIGNALS)[number], listener: () => void): unknown;
  exit(code: number): unknown;
}

/**
 * Returns a signal that the first interruption aborts, so that running work can end cleanly. A
 * second one ends the process at once with INTERRUPTED: the user does not want to wait. The data on
 * disk stays intact.
 */
export function interruptOnSignals(source: SignalSource): AbortSignal {
  const interruption = new AbortController();
  for (const signal of SIGNALS) {
    source.on(signal, () => {
      if (interruption.signal.aborted) source.exit(EXIT.INTERRUPTED);
      interruption.abort();
    });
  }
  return interruption.signal;
}
