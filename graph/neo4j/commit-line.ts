import { KnownNodes } from './known-nodes.ts';

/** A commit's place behind the one before it. */
export interface CommitTurn {
  /** The commit before has sent all that it writes, or has ended: it holds the store's lock. */
  readonly mayBegin: Promise<void>;
  /** The commit before has ended, well or not. */
  readonly mayJudge: Promise<void>;
  /** Tells the next one that all has been sent. */
  sent(): void;
  /** Tells the next one that this one has ended. */
  ended(): void;
}

/**
 * The commits of one process, one behind the other. While the server brings one to its end, the
 * next one is already there: it has made its rows and waits for the lock.
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
