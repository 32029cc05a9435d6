import type { Audience, OpenAudiences } from './model/audience.ts';
import type { GraphNode, NodeId, NodeLabel, NodesByLabel } from './model/nodes.ts';
import type { StoredFault } from './model/record-fault.ts';
import type { Relationship, RelationshipType } from './model/relationships.ts';
import type { ExternalId } from './model/source.ts';

declare const madeByAccess: unique symbol;

/**
 * What a caller may see. Only `access/policy` makes one (the architecture test holds it); there
 * is no default. A record is in scope when its effective audience, the narrowest of its own and
 * that of what contains it, is open to it (`isOpenTo`).
 */
export interface ReadScope extends OpenAudiences {
  readonly [madeByAccess]: true;
}

/** A position in the order of changes: everything up to it is known. Grows by one per change. */
export type ChangeCursor = number;

/** What the store keeps beside every record. */
export interface Stored {
  /** From 1, one more with each change; a record made again after its deletion counts on. */
  readonly version: number;
  /** RFC 3339 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A node with what the store keeps beside it. */
export type StoredNode<Label extends NodeLabel = NodeLabel> = NodesByLabel[Label] & Stored;
/** A relationship with what the store keeps beside it. */
export type StoredRelationship = Relationship & Stored;

/** One page: `endCursor` continues after its last item; missing when there is none left. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Items in scope over all pages. */
  readonly totalCount: number;
  readonly endCursor?: string;
}

/** A relationship and the node at its other end. */
export interface Neighbour {
  readonly relationship: StoredRelationship;
  readonly node: StoredNode;
  /** Names the position after this neighbour, for `after`. */
  readonly cursor: string;
}

/** A node of a list with its cursor. */
export interface ListedNode {
  readonly node: StoredNode;
  /** Names the position after this node, for `after`. */
  readonly cursor: string;
}

/** One parent's neighbours, ordered by the neighbour's id then the relationship's id. */
export interface NeighbourRequest {
  readonly id: NodeId;
  readonly types: readonly RelationshipType[];
  /** `out`: the parent is `from`. */
  readonly direction: 'out' | 'in';
  /** 1 to PAGE_FIRST_MAX; this and the other bounds here are those of `port-bounds.ts`. */
  readonly first: number;
  readonly after?: string;
}

/** Narrows a list; values of one field are alternatives, fields add up. */
export interface ListFilter {
  /** `kind` of the node. */
  readonly kinds?: readonly string[];
  readonly countries?: readonly string[];
  readonly prefectures?: readonly string[];
}

/** A page of a list, ordered by id. */
export interface ListRequest {
  readonly filter?: ListFilter;
  /** 1 to PAGE_FIRST_MAX. */
  readonly first: number;
  readonly after?: string;
}

/**
 * A change as the feed tells it: the record as it is now with its effective audience, or that it
 * is gone. A record changed twice may be told once, at its last place. A change of what contains a
 * record, or of an end of a relationship, tells that record again when its effective audience
 * moved.
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
      /** The record is there but is none of the model: it is given as gone. */
      readonly damage?: Damage;
    };

/** What is wrong with a record that cannot be read, e.g. after an edit past this program. */
export interface Damage extends StoredFault {
  readonly effective: Audience;
  readonly kept: Stored;
  /** What lies in the store; missing where not even that can be told. */
  readonly stated?: object;
}

/** A stretch of the feed in order of change. */
export interface FeedPage {
  readonly changes: readonly (FeedChange & {
    readonly sequence: ChangeCursor;
    /**
     * Place of the record's last change that made, kept or ended it being PUBLIC, counted over such
     * changes alone, so that hidden writes move nothing; 0 when it never was.
     */
    readonly publicSequence: number;
  })[];
  /** Pass it on for the next stretch. */
  readonly cursor: ChangeCursor;
  /** False when nothing came after this stretch at the time. */
  readonly more: boolean;
}

/**
 * Reads records. Every method answers in the order asked and never with what is out of scope. A
 * record that is damaged is read as one that is not there; counts hold it, and the feed says so.
 */
export interface GraphReader {
  /** Undefined in the place of what is not there or not in scope. At most READ_BATCH_MAX ids. */
  getNodes(ids: readonly NodeId[], scope: ReadScope): Promise<(StoredNode | undefined)[]>;
  /** The ids known under these external ids; undefined where there is none in scope. READ_BATCH_MAX too. */
  findNodeIds(
    keys: readonly (ExternalId & { readonly label: NodeLabel })[],
    scope: ReadScope,
  ): Promise<(NodeId | undefined)[]>;
  /** One page per request, each with its own cursor and count, in one round trip. READ_BATCH_MAX too. */
  neighbours(requests: readonly NeighbourRequest[], scope: ReadScope): Promise<Page<Neighbour>[]>;
  listNodes(label: NodeLabel, request: ListRequest, scope: ReadScope): Promise<Page<ListedNode>>;
  /**
   * What changed after the cursor, at most FEED_PAGE_MAX changes; 0 starts from the beginning, which tells
   * every record that is there. Without a scope: only the index and the operator's commands call
   * it. Never skips a change that commits late. A cursor beyond the last change is BAD_USER_INPUT:
   * it comes from another store.
   */
  changesSince(cursor: ChangeCursor): Promise<FeedPage>;
}

/** The methods of a reader that take a scope: all that a question may call. */
export type ScopedReader = Omit<GraphReader, 'changesSince'>;

/** A write as its caller states it. Putting what is already there, unchanged, is no change. */
export type Change =
  | { readonly kind: 'putNode'; readonly node: GraphNode }
  | { readonly kind: 'putRelationship'; readonly relationship: Relationship }
  | { readonly kind: 'deleteNode'; readonly id: NodeId }
  | { readonly kind: 'deleteRelationship'; readonly id: string };

/** Conditions of a commit. */
export interface CommitOptions {
  /** Ids of records and the version each must have; 0: it must not be there, or be damaged. */
  readonly expectedVersions?: ReadonlyMap<string, number>;
  /** Not empty. Same key and changes: the first result again; same key, other changes: CONFLICT. */
  readonly idempotencyKey?: string;
  /** The import that the changes belong to; the store remembers what they replaced. */
  readonly batchId?: NodeId;
  /**
   * Only where another store is copied: what that store kept beside each record, by id, to be kept
   * here as well. A record under such an id that is there already and states something else is
   * CONFLICT; one that states the same is unchanged, so that a copy may be run twice.
   */
  readonly copied?: ReadonlyMap<string, Stored>;
}

/** What a commit did; it is on disk. */
export interface CommitResult {
  readonly created: number;
  readonly updated: number;
  /** Records, with the relationships of a deleted node and what it contained. */
  readonly deleted: number;
  /** Puts of what was there already and deletions of what was not. */
  readonly unchanged: number;
  /** The feed up to here contains the commit. */
  readonly cursor: ChangeCursor;
}

/** What one change of an import replaced. */
export interface BatchChange {
  readonly recordId: string;
  /**
   * The record before the import; missing when the import made it or mended a damaged one, and
   * once the record was deleted by a commit that belongs to no import: that forgets its words.
   */
  readonly before?: GraphNode | Relationship;
  /**
   * The version that the import gave it, 0 when it deleted it; another one now means that it
   * changed since. So these are the `expectedVersions` of taking the import back.
   */
  readonly version: number;
  /** The store knows that this is not what it kept, so that nothing may be put back or deleted by it. */
  readonly isDamaged?: true;
}

/** Writes records, all or nothing. */
export interface GraphWriter {
  /**
   * At most COMMIT_CHANGES_MAX changes. Deleting a node deletes its relationships and what it contains. A
   * relationship needs both ends (before it in the same commit or there already). Errors:
   * BAD_USER_INPUT (an end missing or of a label that the type does not join, a second container,
   * an external id that names another node, an id that does not fit its record), STALE_VERSION,
   * CONFLICT, STORE_UNAVAILABLE; nothing is written then. External ids and effective
   * audiences are judged by how the commit ends, so one commit may hide what it makes.
   */
  commit(changes: readonly Change[], options?: CommitOptions): Promise<CommitResult>;
  /**
   * What the commits of one import replaced, last change first, keyset pages of FEED_PAGE_MAX: each record
   * once, with what was there before the import. The node of the import itself is not among them.
   */
  batchChanges(
    batchId: NodeId,
    after?: string,
  ): Promise<{ readonly items: readonly BatchChange[]; readonly endCursor?: string }>;
}

/** Takes in what no caller states but another store kept; see {@link CommitOptions.copied} too. */
export interface GraphCopier {
  /**
   * Only where another store is copied: keeps what that store told by `batchChanges`, so that
   * the import can be taken back here. `first` is the place, from 0, of the first item among all of
   * the import's; at most COMMIT_CHANGES_MAX items. The same call again changes nothing. The feed tells none of
   * it, and what this store itself remembers of the import comes before it.
   */
  mergeBatchChanges(batchId: NodeId, items: readonly BatchChange[], first: number): Promise<void>;
}

/** The graph's only truth. */
export interface GraphStore extends GraphReader, GraphWriter, GraphCopier {
  /** Waits for running commits and releases what it holds. */
  close(): Promise<void>;
}
