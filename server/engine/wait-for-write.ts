import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { ChangeCursor } from '../../graph/store.ts';
import type { NetworkIndex } from '../../matching/index/network-index.ts';

/** A server of a cluster may lag behind the one that took the write: pause before asking again. */
const PAUSE_MS = 100;

/** Limits of waiting for a write. */
export interface WaitOptions {
  readonly timeoutMs: number;
  /** Ends the waiting sooner. */
  readonly signal: AbortSignal;
}

/**
 * Resolves when the index has the feed up to the cursor. Errors: NOT_YET_INDEXED after the timeout,
 * the reason of the signal, those of the store.
 */
export async function waitForWrite(
  index: Pick<NetworkIndex, 'catchUp' | 'cursor'>,
  cursor: ChangeCursor,
  { timeoutMs, signal }: WaitOptions,
): Promise<void> {
  if (index.cursor() >= cursor) return;
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true;
      reject(notYetIndexed());
    }, timeoutMs);
  });
  const caughtUp = async () => {
    while (!over && index.cursor() < cursor) {
      signal.throwIfAborted();
      await index.catchUp();
      if (index.cursor() < cursor) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  try {
    await Promise.race([caughtUp(), timedOut]);
  } finally {
    over = true;
    clearTimeout(timer);
  }
}

function notYetIndexed(): CatalyzerError {
  return new CatalyzerError('NOT_YET_INDEXED', { key: 'notYetIndexed', parameters: {} });
}
