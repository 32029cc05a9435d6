import type { NodeId } from '../../model/nodes.ts';
import type { GraphStore, ReadScope } from '../../store.ts';
import { listImports } from './import-batches.ts';
import { findNeeded } from './kept-records.ts';
import {
  type History,
  type HistoryRow,
  readHistory,
  type Undoing,
  undoingOf,
} from './record-history.ts';
import { type CurrentRecords, currentRecord, readCurrent, type Undo } from './undo.ts';

/** A record of an import that stays as it is, and why. */
export interface KeptRecord {
  readonly id: string;
  /** It was changed since, later records need it, or what it was is damaged in the store. */
  readonly reason: 'changed' | 'inUse' | 'damaged';
  /** The import that changed it, or the relationship that needs it; missing: somebody else. */
  readonly by?: string;
}

/** What undoing an import will do. */
export interface UndoPlan {
  readonly undos: readonly Undo[];
  /** By id. */
  readonly kept: readonly KeptRecord[];
}

interface Undoings {
  readonly undoings: ReadonlyMap<string, Undoing>;
  readonly current: CurrentRecords;
}

/**
 * Plans the undo of an import: its records, and those that stayed when earlier imports were undone
 * because they stood on this one. So undoing several imports ends in the same state in any order.
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

/** The import under the undone ones at the end of a history, which is what the record now is. */
function liveBelow(rows: readonly HistoryRow[] = [], down: HistoryRow): NodeId | undefined {
  const below = rows[rows.indexOf(down) - 1];
  return below === undefined || below.isUndone ? undefined : below.importId;
}

/**
 * A version that no undone import made, now or between theirs, may be one of a live import, which is
 * to be looked at.
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
  const open: Undo[] = [];
  for (const [id, undoing] of undoings) {
    const own = history.get(id)?.find(({ importId }) => importId === batchId);
    if (undoing.kind === 'put') {
      const { before } = undoing.down;
      const version = currentRecord(id, current)?.version ?? 0;
      open.push({ id, version, ...(before === undefined ? {} : { before }) });
    }
    if (undoing.kind === 'damaged') {
      if (own !== undefined) kept.set(id, { id, reason: 'damaged' });
      continue;
    }
    const stands =
      undoing.kind === 'stands' || (own !== undefined && undoing.down.version > own.version);
    if (own === undefined || !stands) continue;
    const on = undoing.kind === 'stands' ? undoing.on : liveBelow(history.get(id), undoing.down);
    kept.set(id, { id, reason: 'changed', ...(on === undefined ? {} : { by: on }) });
  }
  const needed = await findNeeded(open, new Set(kept.keys()), current, store, scope);
  for (const [id, by] of needed) {
    const isOwn = history.get(id)?.some(({ importId }) => importId === batchId) === true;
    if (isOwn && !kept.has(id)) kept.set(id, { id, reason: 'inUse', by });
  }
  return {
    undos: open.filter(({ id }) => !needed.has(id)),
    kept: [...kept.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}
