import { changesOfImport } from '../../changes-of-import.ts';
import { canonicalRecord } from '../../model/canonical-record.ts';
import type { GraphNode, NodeId } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { BatchChange, GraphStore, Stored } from '../../store.ts';

/** Current or earlier state of a record; `undefined` if it did not exist. */
type State = GraphNode | Relationship | undefined;

/** Change that one import made to a record. */
export interface HistoryRow {
  readonly importId: NodeId;
  /** True if the import is to count as never made. */
  readonly isUndone: boolean;
  /** Version that the import gave the record. */
  readonly version: number;
  /** State of the record before the import. */
  readonly before: State;
  /** See {@link BatchChange.isDamaged}; `before` is meaningless if true. */
  readonly isDamaged: boolean;
}

/** Changes that imports made, by record, earliest first. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/** Action on a record after which no undone import has an effect on it. */
export type Undoing =
  /** Nothing to do: no undone import has an effect on it. */
  | { readonly kind: 'done'; readonly down: HistoryRow }
  /** Restore the state before the import of `down`. */
  | { readonly kind: 'restore'; readonly down: HistoryRow }
  /** Fail: its earlier state is damaged in the store. */
  | { readonly kind: 'damaged' }
  /**
   * Fail: a later change depends on it. `by` is the import that made that change; `undefined` if it
   * came from elsewhere.
   */
  | { readonly kind: 'superseded'; readonly by: NodeId | undefined };

/** Reads the changes that imports made, to all records or to those with the given ids. */
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
 * Decides how to undo the imports of a record. Walks back over the undone imports at the end of its
 * history as long as each directly follows the one before, by its version or because it found the
 * state that an undo had restored. A record that is neither as the last import left it nor as it
 * was before one of these was changed by something else.
 */
export function undoingOf(
  rows: readonly HistoryRow[],
  current: ((GraphNode | Relationship) & Stored) | undefined,
): Undoing {
  const last = rows.at(-1);
  if (last === undefined || !last.isUndone) return { kind: 'superseded', by: last?.importId };
  let low = rows.length - 1;
  while (low > 0 && rows[low - 1]?.isUndone && followsDirectly(rows, low)) low -= 1;
  const undone = rows.slice(low);
  const isKnown =
    (current?.version ?? 0) === last.version || undone.some((row) => hadSameState(row, current));
  const down = undone[0];
  if (down === undefined || !isKnown) return { kind: 'superseded', by: undefined };
  if (down.isDamaged) return { kind: 'damaged' };
  return { kind: isSame(down.before, current) ? 'done' : 'restore', down };
}

function followsDirectly(rows: readonly HistoryRow[], at: number): boolean {
  const [below, row] = [rows[at - 1], rows[at]];
  if (below === undefined || row === undefined) return false;
  if (row.version === below.version + 1) return true;
  return rows
    .slice(0, at)
    .some((one) => one.isUndone && !row.isDamaged && hadSameState(one, row.before));
}

function hadSameState({ before, isDamaged }: HistoryRow, state: State): boolean {
  return !isDamaged && isSame(before, state);
}

function isSame(left: State, right: State): boolean {
  if (left === undefined || right === undefined) return left === right;
  return canonicalRecord(left) === canonicalRecord(right);
}
