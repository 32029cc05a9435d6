import type { Places } from '../commit/sequencer.ts';
import type { Connection } from './connection.ts';

const COUNTERS = `SELECT
  (SELECT value FROM counter WHERE name = 'sequence') AS sequence,
  (SELECT value FROM counter WHERE name = 'public_sequence') AS publicSequence`;
const KEEP = 'UPDATE counter SET value = ? WHERE name = ?';

/** The places of the last change. */
export function lastPlaces(connection: Connection): Places {
  return connection.get<Places>(COUNTERS) ?? { sequence: 0, publicSequence: 0 };
}

/** Keeps the places given last, inside the transaction that gave them. */
export function keepPlaces(connection: Connection, last: Places): void {
  connection.run(KEEP, last.sequence, 'sequence');
  connection.run(KEEP, last.publicSequence, 'public_sequence');
}
