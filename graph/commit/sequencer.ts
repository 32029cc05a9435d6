import type { Audience } from '../model/audience.ts';
import type { ChangeCursor } from '../store.ts';

/** Sequence numbers in the feed. */
export interface Places {
  readonly sequence: ChangeCursor;
  readonly publicSequence: number;
}

/**
 * Assigns sequence numbers to the changes of one commit, continuing after the last assigned ones.
 */
export class Sequencer {
  #sequence: ChangeCursor;
  #publicSequence: number;

  constructor(last: Places) {
    ({ sequence: this.#sequence, publicSequence: this.#publicSequence } = last);
  }

  /** Sequence numbers assigned last. */
  get last(): Places {
    return { sequence: this.#sequence, publicSequence: this.#publicSequence };
  }

  /** Next sequence numbers; the public one only advances for a record that was or is PUBLIC. */
  next(was: Audience | undefined, is: Audience | undefined, publicBefore: number): Places {
    this.#sequence += 1;
    if (was !== 'PUBLIC' && is !== 'PUBLIC') {
      return { sequence: this.#sequence, publicSequence: publicBefore };
    }
    this.#publicSequence += 1;
    return this.last;
  }
}
