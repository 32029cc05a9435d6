import type { NodeId } from '../../model/nodes.ts';
import type { GraphStore, ReadScope } from '../../store.ts';
import { findNeeded } from './find-needed.ts';
import { listImports } from './list-imports.ts';
import {
  type History,
  type HistoryRow,
  readHistory,
  type Undoing,
  undoingOf,
} from './record-history.ts';
import { type CurrentRecords, currentRecord, readCurrent, type Undo } from './undo.ts';

/** A record of an import that an undo leaves unchanged, and the reason. */
export interface KeptRecord {
  readonly id: string;
  /**
   * Reason: it was changed since, later records need it, or its earlier state is damaged in the
   * store.
   */
  readonly reason: 'changed' | 'inUse' | 'damaged';
  /**
   * Import that changed it, or relationship that needs it; missing if the change came from
   * elsewhere.
   */
  readonly by?: string;
}

/** Outcome of undoing an import. */
export interface UndoPlan {
  readonly undos: readonly Undo[];
  /** Sorted by id. */
  readonly kept: readonly KeptRecord[];
}

interface Undoings {
  readonly undoings: ReadonlyMap<string, Undoing>;
  readonly current: CurrentRecords;
}

/**
 * Plans the undo of an import: its records, and those that stayed when earlier imports were undone
 * because they depended on this one. Undoing several imports therefore ends in the same state in
 * any order.
 */
export async function planUndo(
  batchId: NodeId,
  store: GraphStore,
  scope: ReadScope,
): Promise<UndoPlan> {
  const imports = (await listImports(store, scope)).map(({ id, status }) => ({
    id,
    isUndone: id === batchId || status === 'TAKEN_BACK',
  }));
  const undone = imports.filter(({ isUndone }) => isUndone);
  const own = await readHistory(undone, store);
  const current = await readCurrent([...own.keys()], store, scope);
  const doubtful = new Set(
    [...own].filter(([id, rows]) => isDoubtful(rows, id, current)).map(([id]) => id),
  );
  const live = imports.filter(({ isUndone }) => !isUndone);
  const others = doubtful.size > 0 ? await readHistory(live, store, doubtful) : new Map();
  const history = merged(own, others);
  const undoings = new Map(
    [...history].map(([id, rows]) => [id, undoingOf(rows, currentRecord(id, current))] as const),
  );
  return withKept(batchId, history, { undoings, current }, store, scope);
}

/** Import below the undone ones at the end of a history, which made the record what it now is. */
function liveBelow(rows: readonly HistoryRow[] = [], down: HistoryRow): NodeId | undefined {
  const below = rows[rows.indexOf(down) - 1];
  return below === undefined || below.isUndone ? undefined : below.importId;
}

/**
 * A version that no undone import made, now or between them, may come from a live import, whose
 * history must be read too.
 */
function isDoubtful(
  rows: readonly { readonly version: number }[],
  id: string,
  current: CurrentRecords,
): boolean {
  const record = currentRecord(id, current);
  if (record === undefined) return false;
  const hasGap = rows.some(({ version }, at) => version - (rows[at - 1]?.version ?? version) > 1);
  return hasGap || rows.at(-1)?.version !== record.version;
}

function merged(own: History, others: History): History {
  const all = new Map(own);
  for (const [id, rows] of others) {
    const both = [...(own.get(id) ?? []), ...rows];
    all.set(
      id,
      both.sort((left, right) => left.version - right.version),
    );
  }
  return all;
}

async function withKept(
  batchId: NodeId,
  history: History,
  { undoings, current }: Undoings,
  store: GraphStore,
  scope: ReadScope,
): Promise<UndoPlan> {
  const kept = new Map<string, KeptRecord>();
  const planned: Undo[] = [];
  for (const [id, undoing] of undoings) {
    const own = history.get(id)?.find(({ importId }) => importId === batchId);
    if (undoing.kind === 'restore') {
      const { before } = undoing.down;
      const version = currentRecord(id, current)?.version ?? 0;
      planned.push({ id, version, ...(before === undefined ? {} : { before }) });
    }
    if (undoing.kind === 'damaged') {
      if (own !== undefined) kept.set(id, { id, reason: 'damaged' });
      continue;
    }
    const isSuperseded =
      undoing.kind === 'superseded' || (own !== undefined && undoing.down.version > own.version);
    if (own === undefined || !isSuperseded) continue;
    const by =
      undoing.kind === 'superseded' ? undoing.by : liveBelow(history.get(id), undoing.down);
    kept.set(id, { id, reason: 'changed', ...(by === undefined ? {} : { by }) });
  }
  const needed = await findNeeded(planned, new Set(kept.keys()), current, store, scope);
  for (const [id, by] of needed) {
    const isOwn = history.get(id)?.some(({ importId }) => importId === batchId) === true;
    if (isOwn && !kept.has(id)) kept.set(id, { id, reason: 'inUse', by });
  }
  return {
    undos: planned.filter(({ id }) => !needed.has(id)),
    kept: [...kept.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}
