import { changesOfImport } from '../../changes-of-import.ts';
import { canonicalRecord } from '../../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { BatchChange, GraphStore, Stored } from '../../store.ts';

/** A record as it is or was; undefined where there is none. */
type State = GraphNode | Relationship | undefined;

/** What one import did to a record. */
export interface HistoryRow {
  readonly importId: NodeId;
  /** Whether the import is to count as one that never was. */
  readonly isUndone: boolean;
  /** The version that the import gave the record. */
  readonly version: number;
  /** The record before the import. */
  readonly before: State;
  /** See {@link BatchChange.isDamaged}; `before` says nothing then. */
  readonly isDamaged: boolean;
}

/** What imports did to records, by record, the earliest first. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/** What is to become of a record so that no undone import is in it any more. */
export type Undoing =
  /** It is so already. */
  | { readonly kind: 'done'; readonly down: HistoryRow }
  /** It becomes what it was before the import of `down`. */
  | { readonly kind: 'put'; readonly down: HistoryRow }
  /** What it was is damaged in the store. */
  | { readonly kind: 'damaged' }
  /** It stands on a later change: of the import named, else of somebody else. */
  | { readonly kind: 'stands'; readonly on: NodeId | undefined };

/** Reads what imports did to records; to all of them, or to those of the ids. */
export async function readHistory(
  imports: readonly { readonly id: NodeId; readonly isUndone: boolean }[],
  store: Pick<GraphStore, 'batchChanges'>,
  ids?: ReadonlySet<string>,
): Promise<History> {
  const history = new Map<string, HistoryRow[]>();
  for (const { id: importId, isUndone } of imports) {
    const changes = changesOfImport(store, importId);
    for await (const { recordId, before, version, isDamaged = false } of changes) {
      if (ids?.has(recordId) === false) continue;
      const row = { importId, isUndone, version, before, isDamaged };
      const rows = history.get(recordId);
      if (rows === undefined) history.set(recordId, [row]);
      else rows.push(row);
    }
  }
  for (const rows of history.values()) rows.sort((left, right) => left.version - right.version);
  return history;
}

/**
 * Says what is to become of a record. The undone imports at the end of its history are walked down
 * as long as each stands directly on the one before it, by its version or because it found what an
 * undo had put back. A record that is neither as the last import left it nor as it was before one
 * of these was changed by somebody else.
 */
export function undoingOf(
  rows: readonly HistoryRow[],
  current: ((GraphNode | Relationship) & Stored) | undefined,
): Undoing {
  const last = rows.at(-1);
  if (last === undefined || !last.isUndone) return { kind: 'stands', on: last?.importId };
  let low = rows.length - 1;
  while (low > 0 && rows[low - 1]?.isUndone && standsOn(rows, low)) low -= 1;
  const undone = rows.slice(low);
  const isKnown =
    (current?.version ?? 0) === last.version || undone.some((row) => wasSame(row, current));
  const down = undone[0];
  if (down === undefined || !isKnown) return { kind: 'stands', on: undefined };
  if (down.isDamaged) return { kind: 'damaged' };
  return { kind: isSame(down.before, current) ? 'done' : 'put', down };
}

function standsOn(rows: readonly HistoryRow[], at: number): boolean {
  const [below, row] = [rows[at - 1], rows[at]];
  if (below === undefined || row === undefined) return false;
  if (row.version === below.version + 1) return true;
  return rows
    .slice(0, at)
    .some((one) => one.isUndone && !row.isDamaged && wasSame(one, row.before));
}

function wasSame({ before, isDamaged }: HistoryRow, state: State): boolean {
  return !isDamaged && isSame(before, state);
}

function isSame(left: State, right: State): boolean {
  if (left === undefined || right === undefined) return left === right;
  return canonicalRecord(left) === canonicalRecord(right);
}
