import { columnsOf } from '../../graph/ingest/columns/columns.ts';
import type { RowKind } from '../../graph/ingest/columns/row-kinds.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../graph/ingest/write/csv-line.ts';
import { EXPORTED_KINDS } from '../../graph/ingest/write/exported-kinds.ts';
import type { Spool } from '../../graph/transfer/spool.ts';
import { withSpools } from '../../graph/transfer/with-spools.ts';
import { checkNotEmpty, type ExportTask } from './export-records.ts';
import { exportedRows, readCompanies } from './exported-rows-of-spool.ts';
import { readStore } from './read-store.ts';
import type { TaskWatch } from './task-watch.ts';

/** The rows of one kind as CSV. */
export interface RowsOfKind {
  readonly kind: RowKind;
  readonly texts: Iterable<string>;
}

/** Result of an export as rows. */
export interface RowsExported {
  readonly rows: number;
  /** Ids of records that no row can represent exactly. */
  readonly inexact: readonly string[];
  /** Exported records that are not public in effect. */
  readonly hidden: number;
  /** Ids of records left out because they are damaged. */
  readonly damaged: readonly string[];
}

/**
 * Passes every record of the store, or every public one, to `write`, kind after kind, as CSV with
 * the columns that the import reads. Errors: BAD_USER_INPUT (exportNothing), those of the store and
 * of `write`, the reason of the interruption.
 */
export async function exportRows(
  { store, publicOnly, spoolFolder }: ExportTask,
  watch: TaskWatch<'reading'>,
  write: (kinds: Iterable<RowsOfKind>) => Promise<void>,
): Promise<RowsExported> {
  return withSpools(spoolFolder, async (newSpool) => {
    const spool = newSpool();
    const { hidden, damaged } = await readStore(store, spool, 'reading', watch, { publicOnly });
    checkNotEmpty(spool);
    const { kinds, counted } = rowsOf(spool, watch.interrupted);
    await write(kinds);
    return { ...counted, hidden, damaged };
  });
}

/** Returns the rows by kind, with the counts made while their texts are read. */
function rowsOf(spool: Spool, interrupted: AbortSignal) {
  const companies = readCompanies(spool);
  const counted = { rows: 0, inexact: [...companies.unsaid] };
  const texts = function* (kind: RowKind) {
    const columns = columnsOf(kind).map(({ name }) => name);
    yield `${BYTE_ORDER_MARK}${csvLine(columns)}`;
    for (const { cells, inexact } of exportedRows(spool, kind, companies)) {
      interrupted.throwIfAborted();
      counted.rows += 1;
      counted.inexact.push(...inexact);
      yield csvLine(columns.map((name) => cells.get(name) ?? ''));
    }
  };
  return { kinds: EXPORTED_KINDS.map((kind) => ({ kind, texts: texts(kind) })), counted };
}
