import type { Audience } from '../model/audience.ts';
import type { ChangeCursor } from '../store.ts';

/** Places in the feed. */
export interface Places {
  readonly sequence: ChangeCursor;
  readonly publicSequence: number;
}

/** Gives the changes of one commit their places, after the last ones that were given. */
export class Sequencer {
  #sequence: ChangeCursor;
  #publicSequence: number;

  constructor(last: Places) {
    ({ sequence: this.#sequence, publicSequence: this.#publicSequence } = last);
  }

  /** The places given last. */
  get last(): Places {
    return { sequence: this.#sequence, publicSequence: this.#publicSequence };
  }

  /** The next place; the public one moves only for a record that was or is PUBLIC. */
  next(was: Audience | undefined, is: Audience | undefined, publicBefore: number): Places {
    this.#sequence += 1;
    if (was !== 'PUBLIC' && is !== 'PUBLIC') {
      return { sequence: this.#sequence, publicSequence: publicBefore };
    }
    this.#publicSequence += 1;
    return this.last;
  }
}
