import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { dataFolder } from '../../language/data-folder.ts';
import type { FromEncodingThread, ToEncodingThread } from './encoding-messages.ts';
import { KEPT_DIMENSIONS } from './vector-map.ts';

/** Encoding of records, alongside other work. */
export interface Encoding {
  /**
   * Returns the vectors to keep of records, in their order; a record is its sides, one a language,
   * at least one. A later request goes first. Rejects with the signal's reason if it is aborted,
   * with the thread's error if the model is missing or damaged, and if the encoding is closed.
   */
  encode(records: readonly (readonly string[])[], signal?: AbortSignal): Promise<Int8Array[]>;
  /** Ends the thread; rejects unfinished requests. */
  close(): Promise<void>;
}

/** Encoding whose thread other threads may use too. */
export interface SharedEncoding extends Encoding {
  /** Returns a port to the same thread, for {@link encodingThrough} in another one. */
  share(): MessagePort;
}

interface Owed {
  readonly resolve: (vectors: Int8Array) => void;
  readonly reject: (reason: unknown) => void;
}

/** Channel of the requests: the thread itself or a port to it. */
type Way = Pick<MessagePort, 'postMessage' | 'ref' | 'unref'> & {
  on(event: 'message', listener: (message: FromEncodingThread) => void): unknown;
};

/**
 * Opens the encoder in its own thread, which starts with the first request and does not keep the
 * process alive once all are answered. `folder`: of the model, if it is not the shipped one.
 */
export function openEncoding(
  folder: string = dataFolder('matching', 'meaning', 'model'),
): SharedEncoding {
  let worker: Worker | undefined;
  const start = (requests: Requests) => {
    worker = new Worker(threadFile(), { workerData: folder });
    worker.on('error', requests.fail);
    worker.on('exit', (code) =>
      requests.fail(new Error(`The encoding thread ended with ${code}.`)),
    );
    return worker;
  };
  const requests = new Requests(start);
  return {
    encode: requests.encode,
    close: async () => {
      requests.fail(closed());
      await worker?.terminate();
    },
    share: () => {
      const { port1, port2 } = new MessageChannel();
      requests.post({ port: port1 }, [port1]);
      return port2;
    },
  };
}

/** Returns the encoding of another thread, through a port that it shared. */
export function encodingThrough(port: MessagePort): Encoding {
  const requests = new Requests((own) => {
    port.on('close', () => own.fail(closed()));
    return port;
  });
  return {
    encode: requests.encode,
    close: async () => {
      requests.fail(closed());
      port.close();
    },
  };
}

function closed(): Error {
  return new Error('The encoding is closed.');
}

/** Requests that are not answered yet. */
class Requests {
  readonly #open: (requests: Requests) => Way;
  readonly #owed = new Map<number, Owed>();
  #way: Way | undefined;
  #end: Error | undefined;
  #lastId = 0;

  constructor(open: (requests: Requests) => Way) {
    this.#open = open;
  }

  readonly encode: Encoding['encode'] = async (records, signal) => {
    signal?.throwIfAborted();
    if (this.#end !== undefined) throw this.#end;
    const id = ++this.#lastId;
    const cancel = () => {
      this.#settle(id)?.reject(signal?.reason);
      this.post({ cancelled: id });
    };
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const vectors = await new Promise<Int8Array>((resolve, reject) => {
        this.#owed.set(id, { resolve, reject });
        this.post({ id, records });
        this.#way?.ref();
      });
      return records.map((_, at) =>
        vectors.subarray(at * KEPT_DIMENSIONS, (at + 1) * KEPT_DIMENSIONS),
      );
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };

  /** Sends a message; the first one opens the channel. */
  post(message: ToEncodingThread, transfer: readonly MessagePort[] = []): void {
    if (this.#way === undefined) {
      this.#way = this.#open(this);
      this.#way.on('message', ({ id, vectors }) => this.#settle(id)?.resolve(vectors));
      this.#way.unref();
    }
    this.#way.postMessage(message, transfer);
  }

  readonly fail = (error: Error): void => {
    this.#end ??= error;
    for (const id of [...this.#owed.keys()]) this.#settle(id)?.reject(this.#end);
  };

  #settle(id: number): Owed | undefined {
    const owed = this.#owed.get(id);
    this.#owed.delete(id);
    if (this.#owed.size === 0) this.#way?.unref();
    return owed;
  }
}

/** Returns the built file for a thread, even if this file runs from its source. */
function threadFile(): string {
  const built = import.meta.url.endsWith('.ts')
    ? dataFolder('dist', 'matching', 'meaning')
    : fileURLToPath(new URL('.', import.meta.url));
  return join(built, 'encoding-thread.js');
}
