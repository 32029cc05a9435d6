import { removeSavedCopies } from '../../matching/index/saved-copy.ts';
import { areSavedCopiesStale } from '../../matching/index/stale-copies.ts';
import { forgetVectors } from '../../matching/index/vector-file.ts';
import { type EngineOptions, type OpenEngine, openEngine } from '../engine/engine.ts';
import type { OpenStore } from '../engine/open-store.ts';
import { orInterruption } from './interruption.ts';

/** Options for building the index, with a callback. */
export interface ReindexOptions extends Omit<EngineOptions, 'prepare'> {
  /** Receives how many records have their vector, and how many there are. */
  readonly onVectors?: (ready: number, total: number) => void;
}

/**
 * Builds the index from the records and saves it, ignoring what was saved before, and makes missing
 * vectors if there is an encoding; returns the number of changes read. A server that runs on the
 * folder keeps its own index undisturbed. Errors: those of the store; the index cannot be written;
 * the encoder cannot be read; an interruption, after which the work done so far is kept.
 */
export async function reindex({ onVectors, ...options }: ReindexOptions): Promise<number> {
  let changes = 0;
  const engine = await openEngine({
    ...options,
    missing: 'refuse',
    // The store is open, so the folder belongs to it, and nothing is restored yet.
    prepare: (_, indexFolder) => removeSavedCopies(indexFolder),
    onProgress: (read) => {
      changes = read;
      options.onProgress?.(read);
    },
  });
  try {
    await engine.index.save();
    if (options.meaning?.encoding !== undefined) await makeVectors(engine, onVectors, options);
  } finally {
    await engine.close();
  }
  return changes;
}

async function makeVectors(
  engine: OpenEngine,
  onVectors: ReindexOptions['onVectors'],
  { interrupted = new AbortController().signal }: Pick<EngineOptions, 'interrupted'>,
): Promise<void> {
  // A record that changes meanwhile never gets the vector of its old text.
  engine.follow();
  let [done, total] = [0, 0];
  const onProgress = (ready: number, all: number) => {
    [done, total] = [ready, all];
    onVectors?.(ready, all);
  };
  await orInterruption(engine.whenMeaningReady({ onProgress, interrupted }), interrupted, () => ({
    key: 'cli.encodingStopped',
    parameters: { done, total },
  }));
}

/**
 * Removes the saved index if it may have words of records that were hidden or deleted since; the
 * next task that needs one builds it, or {@link reindex}. Returns true if it removed it. Saved
 * vectors of these records are removed too. Errors: those of the store.
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
