import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type EngineOptions, openEngine } from '../engine/engine.ts';

/** Saved copies of the index, as `matching/index/saved-copy.ts` names them. */
const SAVED_COPY = /^index-.*\.bin$/;

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

async function removeSavedCopies(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => SAVED_COPY.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}
