import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { FeedPage, GraphReader } from '../../graph/store.ts';
import { readSavedCursor, SAVED_COPY } from './saved-copy.ts';

/** Whether a change tells that a record which was PUBLIC once is not any more. */
export function hasLeft(change: FeedPage['changes'][number]): boolean {
  if (change.publicSequence === 0) return false;
  return !('effective' in change) || change.effective !== 'PUBLIC';
}

/**
 * Whether the copies saved in a folder may have words of records that left the public since: the
 * dictionary of a copy keeps every term that it ever read. Errors: those of the store.
 */
export async function areSavedCopiesStale(
  reader: Pick<GraphReader, 'changesSince'>,
  folder: string,
): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => SAVED_COPY.test(name));
  if (names.length === 0) return false;
  const cursors = await Promise.all(names.map((name) => readSavedCursor(join(folder, name))));
  let cursor = Math.min(...cursors.map((one) => one ?? 0));
  // One of another version says nothing of what is in it.
  if (cursor === 0) return true;
  try {
    for (let more = true; more; ) {
      const page: FeedPage = await reader.changesSince(cursor);
      if (page.changes.some(hasLeft)) return true;
      ({ cursor, more } = page);
    }
    return false;
  } catch (error) {
    // A copy of another store.
    if (error instanceof CatalyzerError && error.code === 'BAD_USER_INPUT') return true;
    throw error;
  }
}
