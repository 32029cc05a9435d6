import type { AccessKind, AccessRecord } from './records/access-records.ts';
import type { AuditEntry, AuditEvent, AuditHead } from './records/audit-entry.ts';

/** Record with the number of its changes, from 1. */
export interface StoredAccess<Kind extends AccessKind> {
  readonly record: AccessRecord<Kind>;
  readonly version: number;
}

/**
 * One record written, removed or, with `keep`, left as it is, if it still has the version that was
 * read; 0: it is new.
 */
export type AccessChange = {
  readonly [Kind in AccessKind]:
    | {
        readonly kind: Kind;
        readonly put: AccessRecord<Kind>;
        readonly expectedVersion: number;
      }
    | { readonly kind: Kind; readonly remove: string; readonly expectedVersion: number }
    | { readonly kind: Kind; readonly keep: string; readonly expectedVersion: number };
}[AccessKind];

/**
 * Store of accounts, sessions, links, keys and the audit log: beside the graph, outside its
 * records, its feed and its exports. Errors of every method: STORE_UNAVAILABLE.
 */
export interface AccessStore {
  find<Kind extends AccessKind>(kind: Kind, id: string): Promise<StoredAccess<Kind> | undefined>;
  /** Finds a record by the field that its table names as handle. */
  findByHandle<Kind extends AccessKind>(
    kind: Kind,
    handle: string,
  ): Promise<StoredAccess<Kind> | undefined>;
  /** Returns all records that belong to an account, by id. */
  listOwned<Kind extends AccessKind>(
    kind: Kind,
    owner: string,
  ): Promise<readonly StoredAccess<Kind>[]>;
  /** Counts the records of an account that have a value in a field, up to a maximum. */
  countOwned<Kind extends AccessKind>(
    kind: Kind,
    owner: string,
    wanted: FieldCount<Kind>,
  ): Promise<number>;
  /** Returns at most {@link ACCESS_PAGE_MAX} records in id order, after an id or from the first. */
  list<Kind extends AccessKind>(kind: Kind, after?: string): Promise<readonly StoredAccess<Kind>[]>;
  /**
   * Writes all of it to disk with its entries in the log, or nothing and returns false: a record
   * has another version by now, or its handle belongs to another.
   */
  commit(changes: readonly AccessChange[], events: readonly AuditEvent[]): Promise<boolean>;
  /**
   * Returns at most {@link ACCESS_PAGE_MAX} entries of the log after a position, 0 for the first.
   */
  auditEntries(after: number): Promise<readonly AuditEntry[]>;
  /** Returns the last entry that was written, which is kept apart from the log. */
  auditHead(): Promise<AuditHead>;
  /**
   * Copies the contents of another store unchanged, versions and positions included. Only into a
   * store without records and entries; otherwise returns false.
   */
  load(contents: AccessContents): Promise<boolean>;
  close(): Promise<void>;
}

/** A value of a field, and how many records with it are counted at most. */
export interface FieldCount<Kind extends AccessKind> {
  readonly field: keyof AccessRecord<Kind> & string;
  readonly value: string;
  readonly max: number;
}

/** Everything that a store keeps. */
export interface AccessContents {
  readonly records: readonly KeptRecord[];
  readonly entries: readonly AuditEntry[];
}

/** A record of any kind. */
export type KeptRecord = {
  readonly [Kind in AccessKind]: { readonly kind: Kind } & StoredAccess<Kind>;
}[AccessKind];

/** Maximum number of records or entries of one page. */
export const ACCESS_PAGE_MAX = 500;

/** Returns the id of the record that a change is about. */
export function changedId(change: AccessChange): string {
  if ('put' in change) return change.put.id;
  return 'remove' in change ? change.remove : change.keep;
}
