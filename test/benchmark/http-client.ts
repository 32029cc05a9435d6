import { Worker } from 'node:worker_threads';

/** Answer over HTTP. */
export interface HttpAnswer {
  /** Time from before the request to the last byte of the answer. */
  readonly timeMs: number;
  readonly bytes: number;
  /** SHA-256 of the answer, to check whether two are equal. */
  readonly sha256: string;
}

/** A client in a thread of its own, so that its work does not count as the server's. */
export class HttpClient {
  readonly #worker = new Worker(new URL('./http-client-worker.js', import.meta.url));

  /** Posts a GraphQL question over a kept-alive connection; throws if the answer has errors. */
  ask(url: string, body: string): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const listen = (answer: HttpAnswer | { readonly failure: string }) => {
        this.#worker.off('error', reject);
        if ('failure' in answer) reject(new Error(answer.failure));
        else resolve(answer);
      };
      this.#worker.once('message', listen);
      this.#worker.once('error', reject);
      this.#worker.postMessage({ url, body });
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
