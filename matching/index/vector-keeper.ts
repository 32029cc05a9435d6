import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import type { ChangeCursor } from '../../graph/store.ts';
import type { Encoding } from '../meaning/encoding.ts';
import type { KeptVector, MeaningIndex, RecordToEncode } from './meaning-index.ts';
import { hashOfSides, recordSides } from './record-sides.ts';
import { restoreVectors, saveVectors } from './vector-file.ts';

/** What vectors are made for and with. */
export interface VectorKeeperOptions {
  /** The index that questions see now; another one when copies were made again. */
  readonly index: () => MeaningIndex;
  readonly encoding: Encoding;
  /** PUBLIC nodes by their ids. */
  readonly getNodes: (ids: readonly NodeId[]) => Promise<readonly (GraphNode | undefined)[]>;
  /** Where they are saved; missing: nowhere. */
  readonly folder?: string | undefined;
  /** The feed up to here is published. */
  readonly cursor: () => ChangeCursor;
  /** Told how many vectors were made in the background since it was told last. */
  readonly onProgress?: (made: number) => void;
  /** Told what fails; it is tried again. */
  readonly onError: (error: unknown) => void;
}

/** Makes and keeps the vectors of an index, beside other work. */
export interface VectorKeeper {
  /**
   * Makes the vectors of what the next `settle` publishes, where they are few and no others are
   * lacking, so that a write does not take the meaning from everybody's answers. Ends within a second.
   */
  beforeSettle(index: MeaningIndex): Promise<void>;
  /**
   * Ends when every published document has its vector. Rejects with the reason of the signal, and with
   * why no vectors can be made, which is then not told to `onError`.
   */
  whenReady(waiting?: VectorWaiting): Promise<void>;
  /** Ends what is under way and saves what was made. */
  close(): Promise<void>;
}

/** How vectors are waited for. */
export interface VectorWaiting {
  /** Told now and then how many documents have their vector, and how many there are. */
  readonly onProgress?: (ready: number, total: number) => void;
  readonly interrupted?: AbortSignal | undefined;
}

/** Records handed over at once: what is under way when the process ends is lost. */
const BATCH = 64;
/** How often it is looked whether vectors are lacking. */
const LOOK_MS = 100;
/** After a failure, and where the store already has other texts than the index. */
const RETRY_MS = 1_000;
/** A write waits for its vectors at most so long. */
const WRITE_WAIT_MS = 1_000;
/** Vectors that are made again as fast as the file is written. */
const WORTH_SAVING = 100;
/** While many are made they are saved whenever this share is new, at least so many. */
const SAVE_SHARE = 0.25;
const SAVE_MIN = 5_000;
/** A file may keep vectors of what left so long, where no command took them out of it at once. */
const REMOVED_MS_MAX = 60_000;

/** Makes what is lacking until it is closed. */
export function keepVectors(options: VectorKeeperOptions): VectorKeeper {
  const { index, encoding, getNodes, folder, cursor, onError } = options;
  const end = new AbortController();
  let unsaved = 0;
  let removedSaved = index().removed;
  let savedFor = index();
  let savedAt = performance.now();
  let isReported = false;
  /** Why the last step failed, in a box of its own: anything may be thrown. */
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

  /** Whether anything came of it. */
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
    // What another process saved is neither made again nor lost.
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
        // They are made in the background, where a failure that lasts is reported.
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
