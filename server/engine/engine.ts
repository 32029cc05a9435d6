import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessStore } from '../../access/access-store.ts';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { DEFAULT_REVIEWS, type Reviews } from '../../access/proposals/reviews.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { interruptible } from '../../graph/interruptible-store.ts';
import type { GraphStore, GraphWriter, ScopedReader } from '../../graph/store.ts';
import type { Views } from '../../matching/audiences/views.ts';
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
import { currentEntryPoints, currentNodes, type EngineCopies, makeCopies } from './entry-points.ts';
import { followStore } from './follow-store.ts';
import { accessWhenAsked, type MissingStore, openPlacedStore } from './open-store.ts';
import { quotesFrom, readerWithCopy } from './reader-with-copy.ts';
import { type WaitOptions, waitForWrite } from './wait-for-write.ts';

/** Everything that answers questions: the same for HTTP and the command line. */
export interface Engine {
  readonly reader: ScopedReader;
  /** Commits to the store; the answers include the write when it resolves. */
  readonly commit: GraphWriter['commit'];
  /** Returns what imports did to a record. */
  readonly importsOf: GraphWriter['importsOf'];
  /** Access records beside the store, opened on first use. Errors: those of opening them. */
  readonly access: () => Promise<AccessStore>;
  readonly matcher: Matcher;
  /** Finds the machines themselves. */
  readonly machineMatcher: Matcher<EquipmentFilter>;
  readonly introductions: Introductions;
  /** Names and lists for each scope. */
  readonly views: Pick<Views, 'namesOf' | 'directoryOf'>;
  /** Version of the product. */
  readonly version: string;
  /** Kind of store: sqlite or neo4j. */
  readonly storeKind: string;
  /** Clock for the current time. */
  readonly now: () => Date;
  /** Writes of members that wait for a review. */
  readonly reviews: Reviews;
  /** State of the use of meaning in answers. */
  readonly meaning: AnswerMeaning;
  /** Returns true if the last look for changes of the store succeeded. */
  isFollowing(): boolean;
  /** PUBLIC records left out of every answer because they cannot be read; hidden ones excluded. */
  unreadableRecords(): number;
  /**
   * Returns the instant (RFC 3339) up to which the answers include every change, while the store is
   * unavailable. Undefined while the index follows the store, at most a second behind.
   */
  staleSince(): string | undefined;
  /**
   * Waits until the answers include the write of a receipt. Errors: BAD_USER_INPUT (not a receipt
   * of this store), NOT_YET_INDEXED after the timeout, the reason of the signal, STORE_UNAVAILABLE.
   */
  waitForWrite(receipt: string, options: WaitOptions): Promise<void>;
}

/** An engine that the caller keeps current and closes. */
export interface OpenEngine extends Engine {
  /** The copies from which questions are answered; `save` writes them into the data folder. */
  readonly index: NetworkIndex;
  /** Looks for changes of the store every 250 ms until closed; failures go to `onIndexError`. */
  follow(): void;
  /** Resolves when every record has its vector, see `VectorKeeper`; at once if none is made. */
  whenMeaningReady(waiting?: VectorWaiting): Promise<void>;
  /** Stops following, saves newly read changes if possible, closes the store. */
  close(): Promise<void>;
}

/** Options for opening an engine. */
export interface EngineOptions {
  /** The data folder. */
  readonly folder: string;
  /** Action if the folder has no store, `make` by default. */
  readonly missing?: MissingStore;
  /** Neo4j database for the records; missing: a file of the folder has them. */
  readonly neo4j?: Neo4jSettings | undefined;
  readonly now: () => Date;
  /**
   * Runs once the store is open, before the index is built from it or from the copies in its index
   * folder.
   */
  readonly prepare?: (store: GraphStore, indexFolder: string) => Promise<void>;
  /**
   * Receives failures beside a question or write that do not make it fail: the index could not
   * follow a commit or the store, could not be saved, or was built again.
   */
  readonly onIndexError: (error: unknown) => void;
  /** Receives, while opening, how many changes the index has read so far. */
  readonly onProgress?: ((changes: number) => void) | undefined;
  /** Ends the opening, preparation included, between two steps; an open engine ignores it. */
  readonly interrupted?: AbortSignal | undefined;
  /** True if it saves the index when worth it, as one engine per folder does; missing: true. */
  readonly keepsIndex?: boolean;
  /**
   * Uses the meaning of records, as far as it was saved, and makes missing vectors in the
   * background with `encoding`, if there is one. Missing: meaning is neither loaded nor read.
   */
  readonly meaning?: { readonly encoding?: Encoding } | undefined;
  /** Publications that are reviewed first; missing: {@link DEFAULT_REVIEWS}. */
  readonly reviews?: Reviews | undefined;
}

const { version: VERSION }: { readonly version: string } = JSON.parse(
  readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8'),
);
/** Maximum characters of a receipt that an error repeats. */
const RECEIPT_SHOWN_MAX = 40;
/** Fewer changes than this are faster to read again than the copies are to write. */
const CHANGES_WORTH_SAVING = 1_000;

/**
 * Opens the store of the folder, builds or restores the index and returns the engine over them.
 * Errors: those of the store, the reason of the interruption; everything is closed then.
 */
export async function openEngine(options: EngineOptions): Promise<OpenEngine> {
  const { folder, missing, neo4j, now, prepare, onIndexError, onProgress, interrupted } = options;
  const { keepsIndex = true, meaning, reviews = DEFAULT_REVIEWS } = options;
  const { store, kind, indexFolder, receipts } = await openPlacedStore({
    folder,
    missing,
    neo4j,
    now,
  });
  // A store in a file reads as fast as a copy would.
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
    const entryPoints = currentEntryPoints(
      index,
      nodes ? quotesFrom(store, nodes) : store,
      now,
      needEncoder,
    );
    keeper = await openKeeper(options, index, { store, indexFolder });
    if (keeper !== undefined) ends.push(keeper.close);
    const access = accessWhenAsked({ folder, missing, neo4j });
    ends.push(access.close);
    return {
      access: access.open,
      commit: async (changes, options) => {
        const result = await store.commit(changes, options);
        // The write is committed even if the index fails, which catches up as soon as it can.
        await index.catchUp().catch(onIndexError);
        return result;
      },
      importsOf: (nodeId) => store.importsOf(nodeId),
      reader: nodes ? readerWithCopy(store, nodes, following, now) : store,
      index,
      get matcher() {
        return entryPoints().matcher;
      },
      get machineMatcher() {
        return entryPoints().machineMatcher;
      },
      get introductions() {
        return entryPoints().introductions;
      },
      get views() {
        return entryPoints().views;
      },
      get meaning() {
        const own = entryPoints().meaning;
        if (own === undefined) return 'OFF';
        return own.isReady ? 'READY' : 'PREPARING';
      },
      whenMeaningReady: async (waiting) => keeper?.whenReady(waiting),
      reviews,
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
          // A full disk makes the next start slower but must not fail this close.
          await index.save().catch(onIndexError);
        };
        return endAll([...ends, save, following.stop]);
      },
    };
  } catch (error) {
    // The reason why it did not open is the error to report.
    await endAll(ends).catch(onIndexError);
    throw error;
  }
}

/** Restores saved vectors; makes missing ones if there is an encoding. */
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

/** Returns a signal for the opening only: afterwards, questions have deadlines of their own. */
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
