import { labelOfId, nodeId } from '../model/ids.ts';
import type { ImportBatch, NodeId } from '../model/nodes.ts';
import type { GraphReader, ReadScope } from '../store.ts';
import { listImports } from './apply/import-batches.ts';
import type { ImportPlan, PlannedBatch } from './apply/import-plan.ts';
import { type BuiltRecords, buildRecords, type StoredRecords } from './build/build-records.ts';
import { type ChangedRecords, changedRecords, planUnits } from './build/plan-units.ts';
import { contactId, statedRelationships } from './build/row-relationships.ts';
import { ROW_KINDS, type RowKind } from './columns/row-kinds.ts';
import { identifyRows } from './identify/identify-rows.ts';
import { type PreparedRow, prepareRows } from './identify/prepared-row.ts';
import type { RecordLookup } from './identify/record-lookup.ts';
import type { RowsRead } from './read/read-rows.ts';
import type { RowError } from './read/row-error.ts';
import type { ImportReport, NotShown, RowCounts } from './report/import-report.ts';
import { suspectDuplicates } from './report/suspect-duplicates.ts';
import { readNodes, readRelationships } from './stored/stored-records.ts';

/** Circumstances of an import. */
export interface PlanOptions {
  /** RFC 3339 instant; its date is the day of recording where a row does not say. */
  readonly now: string;
  /** What a record's source is called where its row does not say; the file name by default. */
  readonly document?: string;
}

/**
 * The dry run: what these rows would write into this store, and nothing is written. The scope must
 * see everything, since a record that is not seen would be made a second time. An import of the
 * same bytes that did not end is continued under its own id.
 */
export async function planImport(
  read: RowsRead,
  reader: GraphReader,
  scope: ReadScope,
  options: PlanOptions,
): Promise<ImportPlan> {
  const rows = prepareRows(read.rows);
  const lookup = await identifyRows(rows, reader, scope, read.scheme);
  const stored = await readStored(rows, reader, scope, lookup);
  const built = buildRecords(rows, stored, {
    document: options.document ?? read.fileName,
    recordedOn: options.now.slice(0, 'YYYY-MM-DD'.length),
  });
  const changed = changedRecords(built, stored);
  const units = planUnits(changed, rows.length);
  const batch = await planBatch(read, reader, scope, options.now);
  const report = {
    ...countRows(read, rows, built, stored, changed),
    notShown: notShown(rows, built),
    duplicates: await duplicates(rows, built, stored, lookup),
    comments: read.comments,
    errors: sortedErrors(read, rows),
    unknownColumns: read.unknownColumns,
    fileName: read.fileName,
    ...(units.length === 0 && batch.version === 0 ? {} : { batchId: batch.node.id }),
  };
  return { batch, units, changes: changed.changes.size, report };
}

async function readStored(
  rows: readonly PreparedRow[],
  reader: GraphReader,
  scope: ReadScope,
  lookup: RecordLookup,
): Promise<StoredRecords> {
  const nodes = await readNodes(reader, scope, await mayBeStored(rows, lookup));
  const stated = rows
    .filter(({ errors }) => errors.length === 0)
    .flatMap(statedRelationships)
    .filter(({ from, to, contains }) => nodes.has(to) && (contains || nodes.has(from)));
  const held = await readContainers(rows, nodes, reader, scope);
  const relationships = await readRelationships(reader, scope, stated);
  return { nodes, relationships: new Map([...held, ...relationships]) };
}

/** The nodes of which the rows speak, of labels of which the store has any. */
async function mayBeStored(
  rows: readonly PreparedRow[],
  lookup: RecordLookup,
): Promise<ReadonlySet<NodeId>> {
  const ids = new Set<NodeId>();
  for (const row of rows) {
    const contact = contactId(row);
    if (row.id !== undefined) ids.add(row.id);
    if (contact !== undefined) ids.add(contact);
    for (const named of row.references.values()) for (const id of named) ids.add(id);
  }
  const stored = new Map<string, boolean>();
  for (const id of ids) {
    const label = labelOfId(id);
    if (label === undefined) continue;
    const has = stored.get(label) ?? (await lookup.hasStored(label));
    stored.set(label, has);
    if (!has) ids.delete(id);
  }
  return ids;
}

const CONTAINED = {
  Capability: 'OFFERS',
  Equipment: 'OWNS',
  Need: 'SEEKS',
  Requirement: 'REQUIRES',
} as const;

/** What holds the stored records of rows that do not name their container. */
async function readContainers(
  rows: readonly PreparedRow[],
  nodes: StoredRecords['nodes'],
  reader: GraphReader,
  scope: ReadScope,
) {
  const keys = rows.flatMap(({ id, label }) => {
    const type = Object.entries(CONTAINED).find(([name]) => name === label)?.[1];
    return id === undefined || type === undefined || !nodes.has(id)
      ? []
      : [{ id: '', type, from: '', to: id }];
  });
  return readRelationships(reader, scope, keys);
}

/** A batch of the same bytes that is not complete goes on; else a new one begins. */
async function planBatch(
  read: RowsRead,
  reader: GraphReader,
  scope: ReadScope,
  now: string,
): Promise<PlannedBatch> {
  const earlier = (await listImports(reader, scope)).filter(({ sha256 }) => sha256 === read.sha256);
  const open = earlier.find(({ status }) => status === 'INCOMPLETE');
  if (open !== undefined) {
    const { version, createdAt: _createdAt, updatedAt: _updatedAt, ...node } = open;
    return { node, version };
  }
  const node: ImportBatch = {
    label: 'ImportBatch',
    id: nodeId('ImportBatch', `${read.sha256} ${now} ${earlier.length}`),
    externalIds: [],
    source: { document: read.fileName, recordedOn: now.slice(0, 'YYYY-MM-DD'.length) },
    visibility: 'PRIVATE',
    fileName: read.fileName,
    sha256: read.sha256,
    startedAt: now,
    status: 'INCOMPLETE',
    created: 0,
    updated: 0,
  };
  return { node, version: 0 };
}

function countRows(
  read: RowsRead,
  rows: readonly PreparedRow[],
  built: BuiltRecords,
  stored: StoredRecords,
  { changes }: ChangedRecords,
): Pick<ImportReport, 'kinds' | 'total' | 'changes'> {
  const touched = new Set<number>();
  for (const { rows: places } of changes.values()) for (const at of places) touched.add(at);
  const kinds = new Map<RowKind, RowCounts>();
  const made = firstRows(built, stored);
  for (const [at, { row, errors }] of rows.entries()) {
    const counts = kinds.get(row.kind) ?? NOTHING;
    let outcome: keyof RowCounts = touched.has(at) ? 'updated' : 'unchanged';
    if (errors.length > 0) outcome = 'rejected';
    else if (made.has(at)) outcome = 'created';
    kinds.set(row.kind, { ...counts, rows: counts.rows + 1, [outcome]: counts[outcome] + 1 });
  }
  const sorted = ROW_KINDS.filter((kind) => kinds.has(kind));
  const unread = read.unread.length;
  const total = [...kinds.values()].reduce(addCounts, {
    ...NOTHING,
    rows: unread,
    rejected: unread,
  });
  const created = [...changes.values()].filter((one) => one.expectedVersion === 0).length;
  return {
    kinds: new Map(sorted.map((kind) => [kind, kinds.get(kind) ?? NOTHING])),
    total,
    changes: { created, updated: changes.size - created },
  };
}

const NOTHING: RowCounts = { rows: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

function addCounts(left: RowCounts, right: RowCounts): RowCounts {
  return {
    rows: left.rows + right.rows,
    created: left.created + right.created,
    updated: left.updated + right.updated,
    unchanged: left.unchanged + right.unchanged,
    rejected: left.rejected + right.rejected,
  };
}

/** For every new record, the row that makes it: the first that speaks of it as its own. */
function firstRows(built: BuiltRecords, stored: StoredRecords): ReadonlySet<number> {
  const made = new Set<number>();
  for (const [id, { record, rows }] of built.nodes) {
    const [first] = rows;
    if (record.label !== 'Contact' && first !== undefined && !stored.nodes.has(id)) made.add(first);
  }
  for (const [id, { rows, main }] of built.relationships) {
    const [first] = rows;
    if (main && first !== undefined && !stored.relationships.has(id)) made.add(first);
  }
  return made;
}

function notShown(rows: readonly PreparedRow[], built: BuiltRecords): NotShown {
  const counts = { people: 0, contacts: 0, ties: 0, others: 0 };
  const hidden = new Set<number>();
  for (const { record, rows: places } of built.nodes.values()) {
    if (record.visibility === 'PUBLIC') continue;
    if (record.label === 'Contact') counts.contacts += 1;
    else for (const at of places) hidden.add(at);
  }
  for (const { record, rows: places, main } of built.relationships.values()) {
    if (main && record.visibility !== 'PUBLIC') for (const at of places) hidden.add(at);
  }
  for (const at of hidden) {
    const kind = rows[at]?.row.kind;
    if (kind === 'person') counts.people += 1;
    else if (kind === 'tie') counts.ties += 1;
    else counts.others += 1;
  }
  return counts;
}

async function duplicates(
  rows: readonly PreparedRow[],
  built: BuiltRecords,
  stored: StoredRecords,
  lookup: RecordLookup,
) {
  const ofFile = [...built.nodes.values()].flatMap(({ record, rows: [first = 0] }) =>
    record.label === 'Organization'
      ? [
          {
            organization: record,
            line: rows[first]?.row.line ?? 0,
            created: !stored.nodes.has(record.id),
          },
        ]
      : [],
  );
  if (!ofFile.some(({ created }) => created)) return [];
  const known = await lookup.list('Organization');
  return suspectDuplicates(
    known.filter((node) => node.label === 'Organization'),
    ofFile,
  );
}

function sortedErrors(read: RowsRead, rows: readonly PreparedRow[]): readonly RowError[] {
  const errors = [...read.errors, ...rows.flatMap((row) => row.errors)];
  return errors.sort((left, right) => left.line - right.line);
}
