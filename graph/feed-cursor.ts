import { CatalyzerError } from './errors/catalyzer-error.ts';
import type { ChangeCursor } from './store.ts';

/** Refuses (BAD_USER_INPUT) a feed cursor that is beyond the last change or is not valid. */
export function checkFeedCursor(cursor: ChangeCursor, last: ChangeCursor): void {
  if (Number.isInteger(cursor) && cursor >= 0 && cursor <= last) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'cursorNotOfThisStore',
    parameters: { value: String(cursor), last },
  });
}
