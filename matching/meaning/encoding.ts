import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { dataFolder } from '../../language/data-folder.ts';
import { TEXT_DIMENSIONS } from './encoder.ts';
import type { FromEncodingThread, ToEncodingThread } from './encoding-messages.ts';

/** Encoding of texts beside other work. */
export interface Encoding {
  /**
   * Vectors of texts, in their order. A later request goes first. Rejects with the signal's reason
   * when it is aborted, with the thread's error when the model is missing or damaged, and when the
   * encoding is closed.
   */
  encode(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

interface Owed {
  readonly resolve: (vectors: Float32Array) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The encoder in a thread of its own, which starts with the first request and does not keep the
 * process alive once all are answered. Undefined when it is switched off: then nothing is loaded.
 */
export function openEncoding({
  isOn,
  folder,
}: {
  readonly isOn: boolean;
  /** Where the model is, if elsewhere than shipped. */
  readonly folder?: string;
}): Encoding | undefined {
  return isOn
    ? new EncodingThread(folder ?? dataFolder('matching', 'meaning', 'model'))
    : undefined;
}

class EncodingThread implements Encoding {
  readonly #folder: string;
  readonly #owed = new Map<number, Owed>();
  #worker: Worker | undefined;
  #end: Error | undefined;
  #lastId = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async encode(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    signal?.throwIfAborted();
    if (this.#end !== undefined) throw this.#end;
    const worker = this.#start();
    const id = ++this.#lastId;
    const cancel = () => {
      this.#settle(id)?.reject(signal?.reason);
      worker.postMessage({ cancelled: id } satisfies ToEncodingThread);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const vectors = await new Promise<Float32Array>((resolve, reject) => {
        this.#owed.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, texts } satisfies ToEncodingThread);
      });
      return texts.map((_, at) =>
        vectors.subarray(at * TEXT_DIMENSIONS, (at + 1) * TEXT_DIMENSIONS),
      );
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    this.#fail(new Error('The encoding is closed.'));
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(threadFile(), { workerData: this.#folder });
    worker.on('message', ({ id, vectors }: FromEncodingThread) => {
      this.#settle(id)?.resolve(vectors);
    });
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`The encoding thread ended with ${code}.`)));
    this.#worker = worker;
    return worker;
  }

  #settle(id: number): Owed | undefined {
    const owed = this.#owed.get(id);
    this.#owed.delete(id);
    if (this.#owed.size === 0) this.#worker?.unref();
    return owed;
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const id of [...this.#owed.keys()]) this.#settle(id)?.reject(this.#end);
  }
}

/** A thread runs what was built, also where this file runs as it was written. */
function threadFile(): string {
  const built = import.meta.url.endsWith('.ts')
    ? dataFolder('dist', 'matching', 'meaning')
    : fileURLToPath(new URL('.', import.meta.url));
  return join(built, 'encoding-thread.js');
}
