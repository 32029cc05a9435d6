import type { NodeId } from '../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../store.ts';
import type { ImportPlan } from './apply/import-plan.ts';
import { listImports } from './apply/list-imports.ts';
import { findSource, planBatch } from './apply/plan-batch.ts';
import type { IdentifiedRow } from './identify/identified-row.ts';
import { identifyRows } from './identify/identify-rows.ts';
import { numberedBySource } from './identify/list-source.ts';
import { PackedList } from './packed/packed-list.ts';
import { buildRecords } from './plan/build-records.ts';
import { changedRecords } from './plan/changed-records.ts';
import { nameAudiences } from './plan/name-audiences.ts';
import { planUnits } from './plan/plan-units.ts';
import { readStored } from './plan/read-stored.ts';
import type { RowsRead } from './read/read-rows.ts';
import type { VanishedMachine } from './report/import-report.ts';
import { NoteGroups } from './report/note-groups.ts';
import { reportImport } from './report/report-import.ts';
import { findVanished } from './stored/find-vanished.ts';
import { listStoredLabels } from './stored/list-nodes.ts';
import { TYPED_ROWS } from './type/pack-row.ts';
import { eachTypedRow } from './type/type-row.ts';

/** Circumstances of an import. */
export interface PlanOptions {
  /** RFC 3339 instant; its date is the date of recording if a row does not state one. */
  readonly now: string;
  /** Document of a record's source if its row does not state one; the file name by default. */
  readonly document?: string;
  /**
   * Name of whoever numbered the rows; by default the name given for an earlier import of this file
   * name.
   */
  readonly source?: string;
  /** True if a row may give its record a wholly different name. */
  readonly acceptRenames?: boolean;
}

/**
 * Plans the changes that these rows make to this store without writing anything (dry run). The
 * scope must see everything, since a record that it hides would be created a second time. An
 * unfinished import of the same bytes is continued under its own id.
 */
export async function planImport(
  read: RowsRead,
  reader: GraphReader,
  scope: ReadScope,
  { now, document = read.fileName, source: named, acceptRenames = false }: PlanOptions,
): Promise<ImportPlan> {
  const storedLabels = await listStoredLabels(reader, scope);
  const notes = new NoteGroups();
  const imports = await listImports(reader, scope);
  const source = findSource(named, read, imports);
  const typed = new PackedList(TYPED_ROWS);
  for (const row of eachTypedRow(read.rows, (note) => notes.add(note))) {
    typed.push(source ? numberedBySource(row, source) : row);
  }
  const { rows, organizations } = await identifyRows(typed, reader, scope, {
    storedLabels,
    scheme: read.scheme ?? source?.scheme,
  });
  const stored = await readStored(rows, reader, scope, storedLabels);
  const recordedOn = now.slice(0, 'YYYY-MM-DD'.length);
  const built = buildRecords(rows, stored, { document, recordedOn }, acceptRenames);
  await nameAudiences(built, reader, scope);
  const changes = changedRecords(built, stored);
  const units = planUnits(changes, rows.length);
  const batch = planBatch(read, source, imports, now);
  const vanished = await findVanished(
    { scheme: source?.scheme, document, ids: machineIds(rows) },
    reader,
    scope,
  );
  const report = reportImport({ read, source, rows, organizations, stored, built, changes });
  const hasBatch = changes.length > 0 || batch.version > 0;
  return {
    batch,
    units,
    changes: changes.length,
    report: {
      ...report,
      vanished: vanished.map(nameOfMachine),
      notes: notes.all,
      ...(hasBatch && { batchId: batch.node.id }),
    },
  };
}

/** Machines that the rows state, including rows with errors. */
function machineIds(rows: Iterable<IdentifiedRow>): ReadonlySet<NodeId> {
  const ids = new Set<NodeId>();
  for (const { id, label } of rows) if (label === 'Equipment' && id !== undefined) ids.add(id);
  return ids;
}

function nameOfMachine({ id, name, assetNumber }: StoredNode<'Equipment'>): VanishedMachine {
  const text = name.ja ?? name.en ?? '';
  return { id, name: assetNumber === undefined ? text : `${text} (${assetNumber})` };
}
