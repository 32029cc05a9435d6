import { removeSavedCopies } from '../../matching/index/saved-copy.ts';
import { areSavedCopiesStale } from '../../matching/index/stale-copies.ts';
import { forgetVectors } from '../../matching/index/vector-file.ts';
import { type EngineOptions, openEngine } from '../engine/engine.ts';
import type { OpenStore } from '../engine/open-store.ts';

/**
 * Builds the index from the records and saves it, whatever was saved before; gives the number of
 * changes that it read. A server that runs on the folder keeps its own and is not disturbed.
 * Errors: those of the store; the index cannot be written.
 */
export async function reindex(options: Omit<EngineOptions, 'prepare'>): Promise<number> {
  let changes = 0;
  const engine = await openEngine({
    ...options,
    missing: 'refuse',
    // The store is open, so the folder is ours to read, and nothing is restored yet.
    prepare: (_, indexFolder) => removeSavedCopies(indexFolder),
    onProgress: (read) => {
      changes = read;
      options.onProgress?.(read);
    },
  });
  try {
    await engine.index.save();
  } finally {
    await engine.close();
  }
  return changes;
}

/**
 * Removes the saved index when it may have words of records that were hidden or deleted since; the
 * next who needs one builds it, or {@link reindex}. Says whether it did. Vectors of these records
 * leave the saved ones. Errors: those of the store.
 */
export async function removeStaleIndex({
  store,
  indexFolder,
}: Pick<OpenStore, 'store' | 'indexFolder'>): Promise<boolean> {
  const isStale = await areSavedCopiesStale(store, indexFolder);
  if (isStale) await removeSavedCopies(indexFolder);
  await forgetVectors(store, indexFolder);
  return isStale;
}
