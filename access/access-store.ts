import type { AccessKind, AccessRecord } from './records/access-records.ts';
import type { AuditEntry, AuditEvent, AuditHead } from './records/audit-entry.ts';

/** A record with the number of its changes, from 1. */
export interface StoredAccess<Kind extends AccessKind> {
  readonly record: AccessRecord<Kind>;
  readonly version: number;
}

/**
 * One record written, removed or, with `keep`, left as it is, where it still has the version that
 * was read; 0: it is new.
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
 * Where accounts, sessions, links, keys and the audit log are kept: beside the graph, outside its
 * records, its feed and its exports. Errors of every method: STORE_UNAVAILABLE.
 */
export interface AccessStore {
  find<Kind extends AccessKind>(kind: Kind, id: string): Promise<StoredAccess<Kind> | undefined>;
  /** By the field that its table names as handle. */
  findByHandle<Kind extends AccessKind>(
    kind: Kind,
    handle: string,
  ): Promise<StoredAccess<Kind> | undefined>;
  /** All that belong to an account, by id. */
  listOwned<Kind extends AccessKind>(
    kind: Kind,
    owner: string,
  ): Promise<readonly StoredAccess<Kind>[]>;
  /** At most {@link ACCESS_PAGE_MAX} records in the order of their ids, after an id or from the first. */
  list<Kind extends AccessKind>(kind: Kind, after?: string): Promise<readonly StoredAccess<Kind>[]>;
  /**
   * All of it on disk with its entries in the log, or nothing and false: a record has another
   * version by now, or its handle is another's.
   */
  commit(changes: readonly AccessChange[], events: readonly AuditEvent[]): Promise<boolean>;
  /** At most {@link ACCESS_PAGE_MAX} entries of the log after a place, 0 for the first. */
  auditEntries(after: number): Promise<readonly AuditEntry[]>;
  /** The last entry that was written, kept apart from the log. */
  auditHead(): Promise<AuditHead>;
  /**
   * Takes what another store has as it is, versions and places included. Only into a store without
   * records and entries: false otherwise.
   */
  load(contents: AccessContents): Promise<boolean>;
  close(): Promise<void>;
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

/** Records or entries of one page. */
export const ACCESS_PAGE_MAX = 500;

/** The record that a change is about. */
export function changedId(change: AccessChange): string {
  if ('put' in change) return change.put.id;
  return 'remove' in change ? change.remove : change.keep;
}
