import { setTimeout as sleep } from 'node:timers/promises';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { openEncoding } from '../../matching/meaning/encoding.ts';
import { deadlineExceeded } from '../graphql/request/deadline-exceeded.ts';
import type { LogError } from '../log.ts';
import { type Answerer, type AnswererHealth, instant } from './answerer.ts';
import { type AnsweringThread, startThread } from './answering-thread.ts';
import type { ThreadOptions } from './thread-messages.ts';

/** Options for answering in several threads. */
export interface ThreadsOptions extends Omit<ThreadOptions, 'keepsIndex' | 'encodingPort'> {
  /** Number of threads, at least 1. */
  readonly count: number;
  /** True if answers use the meaning of records: one thread encodes records for all of these. */
  readonly hasMeaning: boolean;
  /** Receives how many changes the index of the first thread has read so far. */
  readonly onProgress?: ((changes: number) => void) | undefined;
  /** Ends the start; once started, `close` ends it. */
  readonly interrupted?: AbortSignal | undefined;
  readonly log: LogError;
}

/** A thread reports its own timeouts; one that has not answered after this extra time is stuck. */
const STUCK_MS = 2_000;
/** A busy thread is not unhealthy: one that does not answer in this time is not in the health. */
const HEALTH_MS = 3_000;
/** Pause before a dead thread is replaced: one that dies at its start would use up a core. */
const REPLACE_MS = 250;

/**
 * Answers in threads, each with an engine of its own over the same store, so that a slow question
 * delays neither the other questions nor the thread that accepts connections. A request goes to the
 * thread with the fewest open requests. A thread that dies, or that exceeds the time of a request,
 * is replaced, and its open requests fail. Resolves when the first thread can answer; the others
 * read the index that it saved. Errors: those of opening the engine, the reason of the
 * interruption.
 */
export async function answerInThreads(
  options: ThreadsOptions,
  startOne = startThread,
): Promise<Answerer> {
  const { count, hasMeaning, onProgress, interrupted, log, ...shared } = options;
  const encoding = hasMeaning ? openEncoding() : undefined;
  const threads = new Map<number, AnsweringThread>();
  const starting = new Set<Promise<void>>();
  let isClosed = false;

  async function start(place: number): Promise<void> {
    const isFirst = place === 0;
    const thread = await startOne(
      { ...shared, keepsIndex: isFirst, encodingPort: encoding?.share() },
      {
        onProgress: isFirst ? onProgress : undefined,
        onDeath: (error) => replace(place, error),
        interrupted,
      },
    );
    threads.set(place, thread);
  }

  async function startAgain(place: number, afterMs: number): Promise<void> {
    for (let waitMs = afterMs; !isClosed; waitMs = REPLACE_MS) {
      await sleep(waitMs);
      try {
        return await start(place);
      } catch (error) {
        // Stopped together with the server: not an error.
        if (interrupted?.aborted) return;
        log({ requestId: 'thread', error });
      }
    }
  }

  function startBeside(place: number, afterMs: number): void {
    const started = startAgain(place, afterMs).finally(() => starting.delete(started));
    starting.add(started);
  }

  function replace(place: number, error: Error): void {
    log({ requestId: 'thread', error });
    threads.delete(place);
    startBeside(place, REPLACE_MS);
  }

  try {
    await start(0);
  } catch (error) {
    await encoding?.close();
    throw error;
  }
  const setAsideRecords = threads.get(0)?.setAsideRecords ?? 0;
  for (let place = 1; place < count; place += 1) startBeside(place, 0);

  return {
    setAsideRecords,
    answer: async (request, signal) => {
      const thread = freest(threads.values());
      const stuckAfter = request.endsAt + STUCK_MS - instant();
      const stuck = setTimeout(
        () => thread.kill(deadlineExceeded(shared.limits.timeoutMs)),
        stuckAfter,
      );
      try {
        return await thread.answer(request, signal);
      } finally {
        clearTimeout(stuck);
      }
    },
    underWay: () => sum([...threads.values()].map((thread) => thread.underWay())),
    health: async () => together(await Promise.all([...threads.values()].map(healthOf))),
    close: async () => {
      isClosed = true;
      await Promise.all(starting);
      await Promise.all([...threads.values()].map((thread) => thread.close()));
      await encoding?.close();
    },
  };
}

function freest(threads: Iterable<AnsweringThread>): AnsweringThread {
  const [first, ...others] = threads;
  if (first === undefined) {
    throw new CatalyzerError('NOT_YET_INDEXED', { key: 'answeringAgainSoon', parameters: {} });
  }
  return others.reduce((best, one) => (one.underWay() < best.underWay() ? one : best), first);
}

async function healthOf(thread: AnsweringThread): Promise<AnswererHealth | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([
      thread.health(),
      sleep(HEALTH_MS, undefined, { signal: late.signal }),
    ]);
  } catch {
    return undefined;
  } finally {
    late.abort();
  }
}

/** The worst value of each check among the threads that answered. */
function together(healths: readonly (AnswererHealth | undefined)[]): AnswererHealth {
  const said = healths.filter((health) => health !== undefined);
  const most = (of: (health: AnswererHealth) => number) => Math.max(0, ...said.map(of));
  const stale = said.flatMap(({ staleSince }) => staleSince ?? []);
  return {
    index: said.length > 0 && said.every(({ index }) => index),
    storeProblem:
      said.length === 0
        ? 'storeAway'
        : (said.map(({ storeProblem }) => storeProblem).find((one) => one !== null) ?? null),
    unreadableRecords: most(({ unreadableRecords }) => unreadableRecords),
    staleSince: stale.sort()[0],
    storeSeconds: most(({ storeSeconds }) => storeSeconds),
    loopDelaySeconds: most(({ loopDelaySeconds }) => loopDelaySeconds),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
