import type { Audience, OpenAudiences } from './model/audience.ts';
import type { GraphNode, NodeId, NodeLabel, NodesByLabel } from './model/nodes.ts';
import type { StoredFault } from './model/record-fault.ts';
import type { Relationship, RelationshipType } from './model/relationships.ts';
import type { ExternalId } from './model/source.ts';

declare const madeByAccess: unique symbol;

/**
 * Scope of what a caller may see. Only `access/policy` makes one (the architecture test enforces
 * it); there is no default. A record is in scope when its effective audience, the narrowest of its
 * own and that of what contains it, is open to it (`isOpenTo`).
 */
export interface ReadScope extends OpenAudiences {
  readonly [madeByAccess]: true;
}

/** Position in the order of changes: everything up to it is known. Grows by one per change. */
export type ChangeCursor = number;

/** Metadata that the store keeps beside every record. */
export interface Stored {
  /**
   * Version, from 1, one more with each change; a record created again after its deletion
   * continues the count.
   */
  readonly version: number;
  /** RFC 3339 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A node with what the store keeps beside it. */
export type StoredNode<Label extends NodeLabel = NodeLabel> = NodesByLabel[Label] & Stored;
/** A relationship with what the store keeps beside it. */
export type StoredRelationship = Relationship & Stored;

/** One page; `endCursor` continues after its last item and is missing when none is left. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Number of items in scope over all pages. */
  readonly totalCount: number;
  readonly endCursor?: string;
}

/** A relationship and the node at its other end. */
export interface Neighbour {
  readonly relationship: StoredRelationship;
  readonly node: StoredNode;
  /** Position after this neighbour, for `after`. */
  readonly cursor: string;
}

/** A node of a list with its cursor. */
export interface ListedNode {
  readonly node: StoredNode;
  /** Position after this node, for `after`. */
  readonly cursor: string;
}

/**
 * Request for one parent's neighbours, ordered by the neighbour's id, then the relationship's id.
 */
export interface NeighbourRequest {
  readonly id: NodeId;
  readonly types: readonly RelationshipType[];
  /** `out`: the parent is `from`. */
  readonly direction: 'out' | 'in';
  /** 1 to PAGE_FIRST_MAX; this and the other bounds here are those of `port-bounds.ts`. */
  readonly first: number;
  readonly after?: string;
}

/** Filter of a list; values of one field are alternatives, fields are combined. */
export interface ListFilter {
  /** `kind` of the node. */
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
}

/** Request for a page of a list, ordered by id. */
export interface ListRequest {
  readonly filter?: ListFilter;
  /** 1 to PAGE_FIRST_MAX. */
  readonly first: number;
  readonly after?: string;
}

/**
 * Change as the feed reports it: the record as it is now with its effective audience, or its
 * removal. A record changed twice may be reported once, at its last position. A change of what
 * contains a record, or of an end of a relationship, reports that record again when its effective
 * audience changed.
 */
export type FeedChange =
  | { readonly kind: 'node'; readonly node: StoredNode; readonly effective: Audience }
  | {
      readonly kind: 'relationship';
      readonly relationship: StoredRelationship;
      /** Narrowest of its own audience and that of both ends. */
      readonly effective: Audience;
    }
  | {
      readonly kind: 'nodeGone' | 'relationshipGone';
      readonly id: string;
      /** The record exists but is not one of the model: it is reported as removed. */
      readonly damage?: Damage;
    };

/** Fault of a record that cannot be read, e.g. after an edit outside this program. */
export interface Damage extends StoredFault {
  readonly effective: Audience;
  readonly kept: Stored;
  /** Content in the store; missing if not even that can be determined. */
  readonly stated?: object;
}

/** A stretch of the feed in order of change. */
export interface FeedPage {
  readonly changes: readonly (FeedChange & {
    readonly sequence: ChangeCursor;
    /**
     * Sequence number of the record's last change that made, kept or ended it being PUBLIC,
     * counting only such changes, so hidden writes cannot be inferred from it; 0 if it never was.
     */
    readonly publicSequence: number;
  })[];
  /** Pass it on for the next stretch. */
  readonly cursor: ChangeCursor;
  /** False when nothing came after this stretch at the time. */
  readonly more: boolean;
}

/**
 * Reads records. Every method answers in the order asked and never with anything out of scope. A
 * damaged record is read as a missing one; counts include it, and the feed reports it.
 */
export interface GraphReader {
  /**
   * Returns nodes; undefined in the place of one that is missing or not in scope. At most
   * READ_BATCH_MAX ids.
   */
  getNodes(ids: readonly NodeId[], scope: ReadScope): Promise<(StoredNode | undefined)[]>;
  /**
   * Returns the ids known under these external ids; undefined if there is none in scope. At most
   * READ_BATCH_MAX.
   */
  findNodeIds(
    keys: readonly (ExternalId & { readonly label: NodeLabel })[],
    scope: ReadScope,
  ): Promise<(NodeId | undefined)[]>;
  /**
   * Returns one page per request, each with its own cursor and count, in one round trip. At most
   * READ_BATCH_MAX.
   */
  neighbours(requests: readonly NeighbourRequest[], scope: ReadScope): Promise<Page<Neighbour>[]>;
  listNodes(label: NodeLabel, request: ListRequest, scope: ReadScope): Promise<Page<ListedNode>>;
  /**
   * Returns the changes after the cursor, at most FEED_PAGE_MAX; 0 starts from the beginning, which
   * reports every existing record. Without a scope: only the index and the operator's commands call
   * it. Never skips a change that commits late. A cursor beyond the last change is BAD_USER_INPUT:
   * it comes from another store.
   */
  changesSince(cursor: ChangeCursor): Promise<FeedPage>;
}

/** The methods of a reader that take a scope: all that a question may call. */
export type ScopedReader = Omit<GraphReader, 'changesSince'>;

/** Write as its caller states it. Putting an unchanged record is not a change. */
export type Change =
  | { readonly kind: 'putNode'; readonly node: GraphNode }
  | { readonly kind: 'putRelationship'; readonly relationship: Relationship }
  | { readonly kind: 'deleteNode'; readonly id: NodeId }
  | { readonly kind: 'deleteRelationship'; readonly id: string };

/** Conditions of a commit. */
export interface CommitOptions {
  /** Ids of records and the version each must have; 0: it must be missing, or be damaged. */
  readonly expectedVersions?: ReadonlyMap<string, number>;
  /**
   * Key of a write that may be repeated, not empty. Same key and changes: the first result again;
   * same key, other changes: CONFLICT.
   */
  readonly idempotencyKey?: string;
  /** Import that the changes belong to; the store keeps what they replaced. */
  readonly batchId?: NodeId;
  /**
   * Metadata that another store, which is copied here, kept beside each record, by id. A record
   * that exists under such an id and states something else is CONFLICT; one that states the same is
   * unchanged, so a copy may be run twice.
   */
  readonly copied?: ReadonlyMap<string, Stored>;
}

/** Result of a commit, which is on disk. */
export interface CommitResult {
  readonly created: number;
  readonly updated: number;
  /** Records, with the relationships of a deleted node and the nodes it contained. */
  readonly deleted: number;
  /** Puts of records that existed unchanged, and deletions of missing ones. */
  readonly unchanged: number;
  /** The feed up to here contains the commit. */
  readonly cursor: ChangeCursor;
}

/** Content that one change of an import replaced. */
export interface BatchChange {
  readonly recordId: string;
  /**
   * Record before the import; missing if the import created it or repaired a damaged one, and once
   * the record was deleted by a commit outside of imports, which removes its words.
   */
  readonly before?: GraphNode | Relationship;
  /**
   * Version that the import gave it, 0 if it deleted it; another one now means that it changed
   * since. So these are the `expectedVersions` of undoing the import.
   */
  readonly version: number;
  /** True if this is not what the store kept, so nothing may be restored or deleted by it. */
  readonly isDamaged?: true;
}

/** Change of one node by an import. */
export interface ImportChange extends BatchChange {
  readonly batchId: NodeId;
}

/** Writes records, all or nothing. */
export interface GraphWriter {
  /**
   * Commits at most COMMIT_CHANGES_MAX changes. Deleting a node deletes its relationships and what
   * it contains. A relationship needs both ends (before it in the same commit or already stored).
   * Errors: BAD_USER_INPUT (an end missing or of a label that the type does not join, a second
   * container, an external id that names another node, an id that does not fit its record),
   * STALE_VERSION, CONFLICT, STORE_UNAVAILABLE; nothing is written then. External ids and effective
   * audiences are judged by the state at the end of the commit, so one commit may hide what it
   * makes.
   */
  commit(changes: readonly Change[], options?: CommitOptions): Promise<CommitResult>;
  /**
   * Returns what the commits of one import replaced, last change first, in keyset pages of
   * FEED_PAGE_MAX: each record once, with its state before the import. The node of the import
   * itself is not included.
   */
  batchChanges(
    batchId: NodeId,
    after?: string,
  ): Promise<{ readonly items: readonly BatchChange[]; readonly endCursor?: string }>;
  /**
   * Returns the changes of a node by imports, last change first, at most IMPORTS_OF_RECORD_MAX:
   * what `batchChanges` of each import returns of it. Reads those of no other record.
   */
  importsOf(nodeId: NodeId): Promise<readonly ImportChange[]>;
}

/**
 * Stores what another store kept and a caller does not state; see {@link CommitOptions.copied} too.
 */
export interface GraphCopier {
  /**
   * Keeps what `batchChanges` of another store returned while it is copied here, so the what that
   * store returned by `batchChanges`, so the import can be undone here. `first` is the position,
   * from 0, of the first item among all of the import's; at most COMMIT_CHANGES_MAX items. The same
   * call again changes nothing. Emits no feed entries. Entries this store already has for the
   * import take precedence.
   */
  mergeBatchChanges(batchId: NodeId, items: readonly BatchChange[], first: number): Promise<void>;
}

/** Store of the graph, the only source of truth. */
export interface GraphStore extends GraphReader, GraphWriter, GraphCopier {
  /** Waits for running commits and releases what it holds. */
  close(): Promise<void>;
}
