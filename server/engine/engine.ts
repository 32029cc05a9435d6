import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { interruptible } from '../../graph/interruptible-store.ts';
import type { GraphStore, GraphWriter, ScopedReader } from '../../graph/store.ts';
import type { Directory } from '../../matching/index/directory.ts';
import type { NameSearch } from '../../matching/index/name-index.ts';
import { type NetworkIndex, openNetworkIndex } from '../../matching/index/network-index.ts';
import { restoreVectors } from '../../matching/index/vector-file.ts';
import {
  keepVectors,
  type VectorKeeper,
  type VectorWaiting,
} from '../../matching/index/vector-keeper.ts';
import type { Introductions } from '../../matching/introductions.ts';
import type { EquipmentFilter } from '../../matching/machines/equipment-filter.ts';
import type { AnswerMeaning, Matcher } from '../../matching/matcher.ts';
import type { Encoding } from '../../matching/meaning/encoding.ts';
import { NeedEncoder } from '../../matching/meaning/need-encoder.ts';
import { endAll } from '../end-all.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Neo4jSettings } from '../settings.ts';
import { currentDoors, currentNodes, type EngineCopies, makeCopies } from './doors.ts';
import { followStore } from './follow-store.ts';
import { type MissingStore, openPlacedStore } from './open-store.ts';
import { readerWithCopy } from './reader-with-copy.ts';
import { type WaitOptions, waitForWrite } from './wait-for-write.ts';

/** Everything that answers questions: one for HTTP and command line alike. */
export interface Engine {
  readonly reader: ScopedReader;
  /** Commits to the store; what it wrote is in the answers when it ends. */
  readonly commit: GraphWriter['commit'];
  readonly matcher: Matcher;
  /** Finds machines themselves. */
  readonly machineMatcher: Matcher<EquipmentFilter>;
  readonly introductions: Introductions;
  /** Finds records by what they are called. */
  readonly names: NameSearch;
  /** Lists of PUBLIC records for people. */
  readonly directory: Directory;
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite or neo4j. */
  readonly storeKind: string;
  /** The present. */
  readonly now: () => Date;
  /** How far answers count what records mean. */
  readonly meaning: AnswerMeaning;
  /** Whether the last look at the store's changes succeeded. */
  isFollowing(): boolean;
  /** PUBLIC records that are in no answer because they cannot be read; hidden ones move nothing. */
  unreadableRecords(): number;
  /**
   * While the store is away: the instant (RFC 3339) up to which every change of it is in the
   * answers. Undefined while the index follows the store, at most a second behind.
   */
  staleSince(): string | undefined;
  /**
   * Waits until the write of a receipt is in the answers. Errors: BAD_USER_INPUT (none of this
   * store), NOT_YET_INDEXED after the time, the reason of the signal, STORE_UNAVAILABLE.
   */
  waitForWrite(receipt: string, options: WaitOptions): Promise<void>;
}

/** An engine that its opener keeps current and closes. */
export interface OpenEngine extends Engine {
  /** The copies that questions are answered from; `save` writes them into the data folder. */
  readonly index: NetworkIndex;
  /** Looks for changes of the store every 250 ms until the end; failures go to `onIndexError`. */
  follow(): void;
  /** Ends when every record has its vector, see `VectorKeeper`; at once where none is made here. */
  whenMeaningReady(waiting?: VectorWaiting): Promise<void>;
  /** Stops following, saves what was read anew if that can be, closes the store. */
  close(): Promise<void>;
}

/** What an engine is opened on. */
export interface EngineOptions {
  /** The data folder. */
  readonly folder: string;
  /** What to do where the folder has no store, `make` by default. */
  readonly missing?: MissingStore;
  /** The Neo4j that keeps the records; missing: a file of the folder keeps them. */
  readonly neo4j?: Neo4jSettings | undefined;
  readonly now: () => Date;
  /**
   * Runs once the store is open, before the index is built from it or from the copies in its
   * index folder.
   */
  readonly prepare?: (store: GraphStore, indexFolder: string) => Promise<void>;
  /**
   * Receives what fails beside a question or a write without making either fail: the index could
   * not follow a commit or the store, could not be saved, or was made again.
   */
  readonly onIndexError: (error: unknown) => void;
  /** Told while it opens how many changes the index read so far. */
  readonly onProgress?: ((changes: number) => void) | undefined;
  /** Ends the opening, preparation included, between two steps; an open engine does not heed it. */
  readonly interrupted?: AbortSignal | undefined;
  /** Whether it saves the index where that is worth it, which one engine of a folder does; missing: it does. */
  readonly keepsIndex?: boolean;
  /**
   * Counts what records mean, as far as it was saved, and makes in the background by `encoding` what
   * is lacking; without one nothing is made. Missing: nothing of it is loaded or read.
   */
  readonly meaning?: { readonly encoding?: Encoding } | undefined;
}

const { version: VERSION }: { readonly version: string } = JSON.parse(
  readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'),
);
/** Characters of a receipt that are said back. */
const RECEIPT_SHOWN_MAX = 40;
/** Fewer changes are read again faster than the copies are written. */
const CHANGES_WORTH_SAVING = 1_000;

/**
 * Opens the store of the folder, builds or restores the index and answers the doors over them.
 * Errors: those of the store, the reason of the interruption; nothing is left open then.
 */
export async function openEngine(options: EngineOptions): Promise<OpenEngine> {
  const { folder, missing, neo4j, now, prepare, onIndexError, onProgress, interrupted } = options;
  const { keepsIndex = true, meaning } = options;
  const { store, kind, indexFolder, receipts } = await openPlacedStore({
    folder,
    missing,
    neo4j,
    now,
  });
  // A store in a file reads as fast as a copy of it would.
  const nodeFolder = kind === 'neo4j' ? indexFolder : undefined;
  const ends: (() => unknown)[] = [() => store.close()];
  try {
    const opening = untilOpen(interrupted);
    const reader = interruptible(store, opening.interrupted);
    await prepare?.(reader, indexFolder);
    const seenAt = now();
    let readAnew = 0;
    let isOpen = false;
    let opened: NetworkIndex<EngineCopies> | undefined;
    let keeper: VectorKeeper | undefined;
    const index = await openNetworkIndex({
      reader,
      makeCopies: () =>
        makeCopies({
          nodeFolder,
          now,
          hasMeaning: meaning !== undefined,
          previous: opened?.copies(),
        }),
      beforeSettle: async (copies) => {
        if (copies.meaning !== undefined) await keeper?.beforeSettle(copies.meaning);
      },
      folder: indexFolder,
      onProgress: (changes) => {
        if (isOpen) return;
        readAnew = changes;
        onProgress?.(changes);
      },
      onCopyError: onIndexError,
    });
    opened = index;
    ends.push(index.close);
    opening.interrupted.throwIfAborted();
    opening.end();
    isOpen = true;
    if (keepsIndex && readAnew >= CHANGES_WORTH_SAVING) await index.save().catch(onIndexError);
    const saved = index.cursor();
    const following = followStore({ index, now, seenAt });
    const nodes = nodeFolder === undefined ? undefined : currentNodes(index);
    const needEncoder = new NeedEncoder(onIndexError);
    ends.push(() => needEncoder.close());
    const doors = currentDoors(index, nodes ?? store, now, needEncoder);
    keeper = await openKeeper(options, index, { store, indexFolder });
    if (keeper !== undefined) ends.push(keeper.close);
    return {
      commit: async (changes, options) => {
        const result = await store.commit(changes, options);
        // It is committed, whatever becomes of the index, which catches up as soon as it can.
        await index.catchUp().catch(onIndexError);
        return result;
      },
      reader: nodes ? readerWithCopy(store, nodes, following, now) : store,
      index,
      get matcher() {
        return doors().matcher;
      },
      get machineMatcher() {
        return doors().machineMatcher;
      },
      get introductions() {
        return doors().introductions;
      },
      get names() {
        return index.copies().names;
      },
      get directory() {
        return index.copies().directory;
      },
      get meaning() {
        const own = doors().meaning;
        if (own === undefined) return 'OFF';
        return own.isReady ? 'READY' : 'PREPARING';
      },
      whenMeaningReady: async (waiting) => keeper?.whenReady(waiting),
      version: VERSION,
      storeKind: kind,
      now,
      isFollowing: following.isCurrent,
      unreadableRecords: () =>
        index.setAside().filter(({ effective }) => effective === 'PUBLIC').length,
      staleSince: following.staleSince,
      waitForWrite: async (receipt, options) => {
        const cursor = receipts.read(receipt);
        if (cursor === undefined) throw receiptUnknown(receipt);
        await waitForWrite(index, cursor, options);
      },
      follow: () => following.start(onIndexError),
      close: () => {
        const save = async () => {
          if (!keepsIndex || index.cursor() - saved < CHANGES_WORTH_SAVING) return;
          // A full disk costs the next start its time, not this end its success.
          await index.save().catch(onIndexError);
        };
        return endAll([...ends, save, following.stop]);
      },
    };
  } catch (error) {
    // Why it did not open is the error to know.
    await endAll(ends).catch(onIndexError);
    throw error;
  }
}

/** Takes saved vectors in; makes what is lacking where there is an encoding. */
async function openKeeper(
  { meaning, keepsIndex = true, onIndexError }: EngineOptions,
  index: NetworkIndex<EngineCopies>,
  { store, indexFolder }: { readonly store: GraphStore; readonly indexFolder: string },
): Promise<VectorKeeper | undefined> {
  const { meaning: first } = index.copies();
  if (meaning === undefined || first === undefined) return undefined;
  await restoreVectors(indexFolder, first);
  const { encoding } = meaning;
  if (encoding === undefined) return undefined;
  return keepVectors({
    index: () => index.copies().meaning ?? first,
    encoding,
    getNodes: (ids) => store.getNodes(ids, PUBLIC_SCOPE),
    folder: keepsIndex ? indexFolder : undefined,
    cursor: index.cursor,
    onError: onIndexError,
  });
}

/** The signal for the time of the opening: afterwards questions end as they are answered. */
function untilOpen(interrupted: AbortSignal | undefined) {
  const opening = new AbortController();
  const stop = () => opening.abort(interrupted?.reason);
  if (interrupted?.aborted) stop();
  interrupted?.addEventListener('abort', stop, { once: true });
  const end = () => interrupted?.removeEventListener('abort', stop);
  return { interrupted: opening.signal, end };
}

function receiptUnknown(receipt: string): CatalyzerError {
  const shown = JSON.stringify(receipt.slice(0, RECEIPT_SHOWN_MAX));
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'receiptUnknown',
    parameters: { receipt: shown },
  });
}
