import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { isNamed } from '../../graph/model/audience.ts';
import type { FeedPage, GraphReader } from '../../graph/store.ts';
import { readSavedCursor, SAVED_COPY } from './saved-copy.ts';

/** Returns true if a change is of a record that was once PUBLIC and no longer is. */
export function hasLeft(change: FeedPage['changes'][number]): boolean {
  if (change.publicSequence === 0) return false;
  return !('effective' in change) || change.effective !== 'PUBLIC';
}

/** Returns true if a change is of a record that may be deleted or for nobody now. */
function mayBeForNobody(change: FeedPage['changes'][number]): boolean {
  return !('effective' in change) || (change.effective !== 'PUBLIC' && !isNamed(change.effective));
}

/**
 * Returns true if the copies saved in a folder may have words of records that left the public since
 * (the dictionary of a copy keeps every term that it ever read) or that nobody may find any more.
 * Errors: those of the store.
 */
export async function areSavedCopiesStale(
  reader: Pick<GraphReader, 'changesSince'>,
  folder: string,
): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => SAVED_COPY.test(name));
  if (names.length === 0) return false;
  const cursors = await Promise.all(names.map((name) => readSavedCursor(join(folder, name))));
  let cursor = Math.min(...cursors.map((one) => one ?? 0));
  // A copy of another version says nothing about its contents.
  if (cursor === 0) return true;
  try {
    for (let more = true; more; ) {
      const page: FeedPage = await reader.changesSince(cursor);
      if (page.changes.some((one) => hasLeft(one) || mayBeForNobody(one))) return true;
      ({ cursor, more } = page);
    }
    return false;
  } catch (error) {
    // A copy of another store.
    if (error instanceof CatalyzerError && error.code === 'BAD_USER_INPUT') return true;
    throw error;
  }
}
