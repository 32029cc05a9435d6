import type { RunningServer } from './start-server.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The part of `process` that signals need. */
export interface SignalSource {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  exit(code: number): unknown;
}

/**
 * The first signal closes the server and ends the process with 0, or 1 when closing failed; a second
 * one ends it at once with 1.
 */
export function stopOnSignals(
  server: Pick<RunningServer, 'close'>,
  source: SignalSource,
  onStopping: () => void = () => undefined,
): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) {
      source.exit(1);
      return;
    }
    stopping = true;
    onStopping();
    server.close().then(
      () => source.exit(0),
      () => source.exit(1),
    );
  };
  for (const signal of SIGNALS) source.on(signal, stop);
}
