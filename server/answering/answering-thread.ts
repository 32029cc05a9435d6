import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Answerer } from './answerer.ts';
import { errorFromData } from './error-as-data.ts';
import type { FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

/** Built file that a thread runs, even when this file runs from its source. */
const THREAD_FILE = join(PROJECT_ROOT, 'dist/server/answering/thread.js');
/** A thread that has not ended by itself within this time is terminated. */
const CLOSE_MS = 30_000;

/** One answering thread; its open requests are rejected when it ends. */
export interface AnsweringThread extends Answerer {
  /** Ends it at once; its open requests are rejected with this error. */
  kill(error: Error): void;
}

/** Events of a thread beside its answers, and the signal that ends its start. */
export interface ThreadEvents {
  /** Receives how many changes the index has read so far. */
  readonly onProgress?: ((changes: number) => void) | undefined;
  /** Called when it was ready and ended without being closed. */
  readonly onDeath: (error: Error) => void;
  /** Ends the thread before it is ready. */
  readonly interrupted?: AbortSignal | undefined;
}

type Question = Extract<ToThread, { id: number; kind: 'answer' | 'health' }>;
type Reply = Extract<FromThread, { id: number }>;
interface Owed {
  readonly settle: (reply: Reply) => void;
  readonly fail: (error: Error) => void;
}

/** Starts a thread and waits until it can answer. Errors: those of opening the engine. */
export async function startThread(
  options: ThreadOptions,
  { onProgress, onDeath, interrupted }: ThreadEvents,
): Promise<AnsweringThread> {
  interrupted?.throwIfAborted();
  const worker = new Worker(THREAD_FILE, {
    workerData: options,
    transferList: options.encodingPort === undefined ? [] : [options.encodingPort],
  });
  const owed = new Map<number, Owed>();
  let lastId = 0;
  let death: Error | undefined;
  let onEnd: ((error: Error) => void) | undefined;
  const ended = once(worker, 'exit');
  const kill = (error: Error) => {
    death = error;
    void worker.terminate();
  };
  const interrupt = () => kill(interrupted?.reason);
  interrupted?.addEventListener('abort', interrupt);

  const setAsideRecords = await new Promise<number>((resolve, reject) => {
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'progress') return onProgress?.(message.changes);
      if (message.kind === 'ready') return resolve(message.setAsideRecords);
      if (message.kind === 'notReady') return reject(errorFromData(message.error));
      owed.get(message.id)?.settle(message);
      owed.delete(message.id);
    });
    worker.on('error', (error) => {
      death = error instanceof Error ? error : new Error(String(error));
    });
    worker.once('exit', (code) => {
      death ??= new Error(`An answering thread ended with ${code}.`);
      reject(death);
      for (const { fail } of owed.values()) fail(death);
      owed.clear();
      onEnd?.(death);
    });
  }).finally(() => interrupted?.removeEventListener('abort', interrupt));
  onEnd = onDeath;

  function ask(question: Question): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (death !== undefined) return reject(death);
      const settle = (reply: Reply) =>
        reply.kind === 'failed' ? reject(errorFromData(reply.error)) : resolve(reply);
      owed.set(question.id, { settle, fail: reject });
      worker.postMessage(question);
    });
  }

  return {
    setAsideRecords,
    underWay: () => owed.size,
    answer: async (request, signal) => {
      const id = ++lastId;
      const abort = () => worker.postMessage({ kind: 'abort', id } satisfies ToThread);
      signal.addEventListener('abort', abort);
      try {
        const reply = await ask({ kind: 'answer', id, request });
        if (reply.kind !== 'answered') throw new Error(`Answered by ${reply.kind}.`);
        return reply.answer;
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    health: async () => {
      const reply = await ask({ kind: 'health', id: ++lastId });
      if (reply.kind !== 'healthy') throw new Error(`Answered by ${reply.kind}.`);
      return reply.health;
    },
    kill,
    close: async () => {
      onEnd = undefined;
      if (death !== undefined) return;
      worker.postMessage({ kind: 'close' } satisfies ToThread);
      const late = setTimeout(() => void worker.terminate(), CLOSE_MS);
      await ended;
      clearTimeout(late);
    },
  };
}
