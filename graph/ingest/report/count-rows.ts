import { ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';
import type { BuiltRecords } from '../plan/build-records.ts';
import type { StoredRecords } from '../plan/read-stored.ts';
import type { ImportOutcome } from './import-outcome.ts';
import type { ImportReport, RowCounts } from './import-report.ts';

const NOTHING: RowCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

/** Counts the outcomes of the rows of each kind, and the records that change. */
export function countRows({
  read,
  rows,
  stored,
  built,
  changes,
}: ImportOutcome): Pick<ImportReport, 'kinds' | 'total' | 'changes'> {
  const touched = new Set([...changes.values()].flatMap((change) => change.rows));
  const makers = firstRows(built, stored);
  const kinds = new Map<RowKind, RowCounts>();
  for (const [at, { kind, errors }] of rows.entries()) {
    let outcome: keyof RowCounts = touched.has(at) ? 'updated' : 'unchanged';
    if (errors.length > 0 || built.errors.has(at)) outcome = 'rejected';
    else if (makers.has(at)) outcome = 'created';
    kinds.set(kind, addCounts(kinds.get(kind) ?? NOTHING, { ...NOTHING, rows: 1, [outcome]: 1 }));
  }
  const found = ROW_KINDS.flatMap((kind) => {
    const counts = kinds.get(kind);
    return counts === undefined ? [] : [[kind, counts] as const];
  });
  const unread = { ...NOTHING, rows: read.unread.length, rejected: read.unread.length };
  const created = [...changes.values()].filter((one) => one.expectedVersion === 0).length;
  return {
    kinds: new Map(found),
    total: [...kinds.values()].reduce(addCounts, unread),
    changes: { created, updated: changes.size - created },
  };
}

function addCounts(left: RowCounts, right: RowCounts): RowCounts {
  return {
    rows: left.rows + right.rows,
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
    rejected: left.rejected + right.rejected,
  };
}

/** For every new record, the row that makes it: the first that states it as its own. */
function firstRows(built: BuiltRecords, stored: StoredRecords): ReadonlySet<number> {
  const made = new Set<number>();
  for (const [id, { record, rows }] of built.nodes) {
    const [first] = rows;
    if (record.label !== 'Contact' && first !== undefined && !stored.nodes.has(id)) made.add(first);
  }
  for (const [id, { rows, isMain }] of built.relationships) {
    const [first] = rows;
    if (isMain && first !== undefined && !stored.relationships.has(id)) made.add(first);
  }
  return made;
}
