import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import type { ChangeCursor } from '../../graph/store.ts';
import type { Encoding } from '../meaning/encoding.ts';
import type { KeptVector, MeaningIndex, RecordToEncode } from './meaning-index.ts';
import { hashOfSides, recordSides } from './record-sides.ts';
import { restoreVectors, saveVectors } from './vector-file.ts';

/** Options of {@link keepVectors}. */
export interface VectorKeeperOptions {
  /** Returns the index that questions see now; another one after copies were rebuilt. */
  readonly index: () => MeaningIndex;
  readonly encoding: Encoding;
  /** Returns PUBLIC nodes by their ids. */
  readonly getNodes: (ids: readonly NodeId[]) => Promise<readonly (GraphNode | undefined)[]>;
  /** Folder where they are saved; missing: none. */
  readonly folder?: string | undefined;
  /** Returns the place of the feed up to which it is published. */
  readonly cursor: () => ChangeCursor;
  /** Called with the number of vectors made in the background since the last call. */
  readonly onProgress?: (made: number) => void;
  /** Called with an error; the step is tried again. */
  readonly onError: (error: unknown) => void;
}

/** Maker of the vectors of an index, alongside other work. */
export interface VectorKeeper {
  /**
   * Makes the vectors that the next `settle` needs, if they are few and no others are missing, so a
   * write does not take the meaning from everybody's answers. Ends within a second.
   */
  beforeSettle(index: MeaningIndex): Promise<void>;
  /**
   * Ends when every published document has its vector. Rejects with the reason of the signal, and
   * with the reason why no vectors can be made, which `onError` then does not get.
   */
  whenReady(waiting?: VectorWaiting): Promise<void>;
  /** Ends the current work and saves its results. */
  close(): Promise<void>;
}

/** Options of waiting for vectors. */
export interface VectorWaiting {
  /** Called now and then with the number of documents that have their vector, and of all. */
  readonly onProgress?: (ready: number, total: number) => void;
  readonly interrupted?: AbortSignal | undefined;
}

/** Records encoded at once: a batch under way is lost when the process ends. */
const BATCH = 64;
/** Interval between two checks for missing vectors. */
const LOOK_MS = 100;
/** Wait after a failure, and while the store already has other texts than the index. */
const RETRY_MS = 1_000;
/** Maximum time that a write waits for its vectors. */
const WRITE_WAIT_MS = 1_000;
/** Number of vectors that are made again as fast as the file is written. */
const WORTH_SAVING = 100;
/** Share of new vectors at which they are saved while many are made, and their minimum number. */
const SAVE_SHARE = 0.25;
const SAVE_MIN = 5_000;
/** Maximum time that vectors of records that left stay in a file, unless a command removes them. */
const REMOVED_MS_MAX = 60_000;

/** Makes missing vectors until it is closed. */
export function keepVectors(options: VectorKeeperOptions): VectorKeeper {
  const { index, encoding, getNodes, folder, cursor, onError } = options;
  const end = new AbortController();
  let unsaved = 0;
  let removedSaved = index().removed;
  let savedFor = index();
  let savedAt = performance.now();
  let isReported = false;
  /** Error of the last step, in a box of its own: anything may be thrown. */
  let failure: { readonly error: unknown } | undefined;
  let waiting = 0;

  async function encode(records: readonly RecordToEncode[], signal: AbortSignal) {
    const vectors = await encoding.encode(
      records.map(({ sides }) => sides),
      signal,
    );
    return records.map(
      ({ record, hash }, at): KeptVector => ({
        record,
        hash,
        vector: vectors[at] ?? new Int8Array(),
      }),
    );
  }

  /** Encodes some missing vectors; returns true if any was made. */
  async function encodeSome(meaning: MeaningIndex): Promise<boolean> {
    const nodes = await getNodes(meaning.nextLacking(BATCH));
    const records = nodes.flatMap((node): RecordToEncode[] => {
      const record = node && meaning.recordOf(node.id);
      if (node === undefined || record === undefined) return [];
      const sides = recordSides(node);
      return sides.length === 0 ? [] : [{ record, sides, hash: hashOfSides(sides) }];
    });
    const before = meaning.lacking;
    if (records.length > 0) meaning.put(await encode(records, end.signal));
    const made = Math.max(0, before - meaning.lacking);
    unsaved += made;
    options.onProgress?.(made);
    return made > 0;
  }

  async function save(): Promise<void> {
    const meaning = index();
    if (folder === undefined) return;
    // Vectors that another process saved are neither made again nor lost.
    if (meaning.lacking > 0) await restoreVectors(folder, meaning);
    await saveVectors(folder, meaning, cursor());
    unsaved = 0;
    savedFor = meaning;
    removedSaved = meaning.removed;
    savedAt = performance.now();
  }

  function isWorthSaving(meaning: MeaningIndex): boolean {
    const hasRemoved = meaning !== savedFor || meaning.removed > removedSaved;
    if (hasRemoved && performance.now() - savedAt > REMOVED_MS_MAX) return true;
    const share = SAVE_SHARE * (meaning.size - meaning.lacking);
    const most = meaning.lacking > 0 ? Math.max(SAVE_MIN, share) : WORTH_SAVING;
    return unsaved >= most;
  }

  async function step(): Promise<number> {
    try {
      const meaning = index();
      const wait = meaning.isReady ? LOOK_MS : (await encodeSome(meaning)) ? 0 : RETRY_MS;
      if (isWorthSaving(index())) await save();
      isReported = false;
      failure = undefined;
      return wait;
    } catch (error) {
      failure = { error };
      if (end.signal.aborted || waiting > 0) return RETRY_MS;
      if (!isReported) onError(error);
      isReported = true;
      return RETRY_MS;
    }
  }

  async function run(): Promise<void> {
    while (!end.signal.aborted) {
      const wait = await step();
      await sleep(wait, undefined, { ref: false, signal: end.signal }).catch(() => undefined);
    }
  }

  const running = run();
  return {
    beforeSettle: async (meaning) => {
      const fresh = meaning.fresh();
      if (fresh === undefined || fresh.length === 0) return;
      const signal = AbortSignal.any([end.signal, AbortSignal.timeout(WRITE_WAIT_MS)]);
      try {
        meaning.put(await encode(fresh, signal));
        unsaved += fresh.length;
      } catch {
        // They are made in the background, where a lasting failure is reported.
      }
    },
    whenReady: async ({ onProgress, interrupted } = {}) => {
      waiting += 1;
      try {
        for (;;) {
          const { documents, lacking, isReady } = index();
          onProgress?.(documents - lacking, documents);
          if (isReady) return;
          if (failure !== undefined) throw failure.error;
          await sleep(LOOK_MS);
          interrupted?.throwIfAborted();
        }
      } finally {
        waiting -= 1;
      }
    },
    close: async () => {
      end.abort(new Error('The vectors are no longer kept.'));
      await running;
      const meaning = index();
      const hasRemoved = meaning !== savedFor || meaning.removed > removedSaved;
      if (unsaved >= WORTH_SAVING || hasRemoved) await save().catch(onError);
      await encoding.close();
    },
  };
}
