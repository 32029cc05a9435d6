import { KnownNodes } from './known-nodes.ts';

/** A commit's place in the queue. */
export interface CommitTurn {
  /**
   * Resolves when the previous commit has sent all its writes, or has ended: it then holds the
   * store's lock.
   */
  readonly mayBegin: Promise<void>;
  /** Resolves when the previous commit has ended, successfully or not. */
  readonly mayJudge: Promise<void>;
  /** Signals the next commit that everything has been sent. */
  sent(): void;
  /** Signals the next commit that this one has ended. */
  ended(): void;
}

/**
 * Queue of the commits of one process. While the server completes one, the next has already
 * prepared its rows and waits for the lock.
 */
export class CommitLine {
  readonly knownNodes = new KnownNodes();
  #lastSent = Promise.resolve();
  #lastEnded = Promise.resolve();

  join(): CommitTurn {
    const [mayBegin, mayJudge] = [this.#lastSent, this.#lastEnded];
    let sent = () => {};
    let ended = () => {};
    this.#lastSent = new Promise((resolve) => {
      sent = resolve;
    });
    this.#lastEnded = new Promise((resolve) => {
      ended = () => {
        sent();
        resolve();
      };
    });
    return { mayBegin, mayJudge, sent, ended };
  }
}
