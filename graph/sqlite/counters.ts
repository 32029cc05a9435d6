import type { Places } from '../commit/sequencer.ts';
import type { Connection } from './connection.ts';

const COUNTERS = `SELECT
  (SELECT value FROM counter WHERE name = 'sequence') AS sequence,
  (SELECT value FROM counter WHERE name = 'public_sequence') AS publicSequence`;
const UPDATE = 'UPDATE counter SET value = ? WHERE name = ?';

/** Sequence numbers of the last change. */
export function lastPlaces(connection: Connection): Places {
  return connection.get<Places>(COUNTERS) ?? { sequence: 0, publicSequence: 0 };
}

/** Stores the last assigned sequence numbers, inside the transaction that assigned them. */
export function storePlaces(connection: Connection, last: Places): void {
  connection.run(UPDATE, last.sequence, 'sequence');
  connection.run(UPDATE, last.publicSequence, 'public_sequence');
}
