import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import type { BuiltRecords } from '../plan/build-records.ts';
import type { StoredRecords } from '../plan/read-stored.ts';
import type { ImportOutcome } from './import-outcome.ts';
import type { ImportReport, JoinedRow, RowCounts } from './import-report.ts';

const NOTHING: RowCounts = {
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  joined: 0,
  rejected: 0,
};

/** Counts the outcomes of the rows of each kind, and the records that change. */
export function countRows({
  read,
  rows,
  stored,
  built,
  changes,
}: ImportOutcome): Pick<ImportReport, 'kinds' | 'total' | 'changes' | 'joined'> {
  const touched = new Set<number>();
  for (const change of changes) for (const at of change.rows) touched.add(at);
  const { makers, joinedTo } = rowsOfRecords(built, stored);
  const joined: JoinedRow[] = [];
  const kinds = new Map<RowKind, { -readonly [Outcome in keyof RowCounts]: number }>();
  for (const [at, { line, kind }] of read.rows.entries()) {
    const first = joinedTo.get(at);
    let outcome: keyof RowCounts = touched.has(at) ? 'updated' : 'unchanged';
    if (rows.bad.has(at) || built.errors.has(at)) outcome = 'rejected';
    else if (first !== undefined) outcome = 'joined';
    else if (makers.has(at)) outcome = 'created';
    if (outcome === 'joined') joined.push({ line, firstLine: read.rows[first ?? at]?.line ?? 0 });
    const counts = kinds.get(kind) ?? { ...NOTHING };
    kinds.set(kind, counts);
    counts.rows += 1;
    counts[outcome] += 1;
  }
  const found = ROW_KINDS.flatMap((kind) => {
    const counts = kinds.get(kind);
    return counts === undefined ? [] : [[kind, counts] as const];
  });
  const unread = { ...NOTHING, rows: read.unread.length, rejected: read.unread.length };
  const created = changes.filter((one) => one.expectedVersion === 0).length;
  return {
    kinds: new Map(found),
    total: [...kinds.values()].reduce(addCounts, unread),
    changes: { created, updated: changes.length - created },
    joined,
  };
}

function addCounts(left: RowCounts, right: RowCounts): RowCounts {
  return {
    rows: left.rows + right.rows,
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
    joined: left.joined + right.joined,
    rejected: left.rejected + right.rejected,
  };
}

/** Rows that create records, and the first row of the record for each further row. */
function rowsOfRecords(built: BuiltRecords, stored: StoredRecords) {
  const makers = new Set<number>();
  const joinedTo = new Map<number, number>();
  const add = ([first, ...others]: readonly number[], isNew: boolean) => {
    if (first === undefined) return;
    if (isNew) makers.add(first);
    for (const other of others) joinedTo.set(other, first);
  };
  for (const [id, { record, rows }] of built.nodes) {
    if (record.label !== 'Contact') add(rows, !stored.nodes.has(id));
  }
  for (const [id, { rows, isMain }] of built.relationships) {
    if (isMain) add(rows, !stored.relationships.has(id));
  }
  return { makers, joinedTo };
}
