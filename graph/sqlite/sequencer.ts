import type { Visibility } from '../model/visibility.ts';
import type { ChangeCursor } from '../store.ts';
import type { Connection } from './connection.ts';

const COUNTERS = `SELECT
  (SELECT value FROM counter WHERE name = 'sequence') AS sequence,
  (SELECT value FROM counter WHERE name = 'public_sequence') AS publicSequence`;
const KEEP = 'UPDATE counter SET value = ? WHERE name = ?';

/** Places in the feed. */
export interface Places {
  readonly sequence: ChangeCursor;
  readonly publicSequence: number;
}

/** The place of the last change. */
export function lastPlaces(connection: Connection): Places {
  return connection.get<Places>(COUNTERS) ?? { sequence: 0, publicSequence: 0 };
}

/** Gives the changes of one commit their places, inside its transaction. */
export class Sequencer {
  readonly #connection: Connection;
  readonly #start: ChangeCursor;
  #sequence: ChangeCursor;
  #publicSequence: number;

  constructor(connection: Connection) {
    this.#connection = connection;
    ({ sequence: this.#sequence, publicSequence: this.#publicSequence } = lastPlaces(connection));
    this.#start = this.#sequence;
  }

  /** The next place; the public one moves only for a record that was or is PUBLIC. */
  next(was: Visibility | undefined, is: Visibility | undefined, publicBefore: number): Places {
    this.#sequence += 1;
    if (was !== 'PUBLIC' && is !== 'PUBLIC') {
      return { sequence: this.#sequence, publicSequence: publicBefore };
    }
    this.#publicSequence += 1;
    return { sequence: this.#sequence, publicSequence: this.#publicSequence };
  }

  /** Keeps the counters and gives the last place; writes nothing when nothing changed. */
  finish(): ChangeCursor {
    if (this.#sequence === this.#start) return this.#sequence;
    this.#connection.run(KEEP, this.#sequence, 'sequence');
    this.#connection.run(KEEP, this.#publicSequence, 'public_sequence');
    return this.#sequence;
  }
}
