import { nodeId } from '../../model/ids.ts';
import type { ImportBatch } from '../../model/nodes.ts';
import type { StoredNode } from '../../store.ts';
import { type ListSource, schemeOfSource } from '../identify/list-source.ts';
import { type ColumnMap, readColumnMap, writeColumnMap } from '../read/column-map.ts';
import type { PlannedBatch } from './import-plan.ts';

/** The file of an import. */
export interface ImportedFile {
  readonly fileName: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly sha256: string;
  /** Mapping of columns given by the user. */
  readonly columnMap?: ColumnMap;
}

/**
 * Source of a file: the one named, else that of the latest import of a file of this name that was
 * not undone. `imports`: latest first.
 */
export function findSource(
  named: string | undefined,
  { fileName }: ImportedFile,
  imports: readonly StoredNode<'ImportBatch'>[],
): ListSource | undefined {
  if (named !== undefined) return { name: named, scheme: schemeOfSource(named) };
  for (const { sourceName: name, startedAt, status, ...batch } of imports) {
    if (name === undefined || status === 'TAKEN_BACK' || batch.fileName !== fileName) continue;
    return { name, scheme: schemeOfSource(name), rememberedFrom: startedAt };
  }
  return undefined;
}

/**
 * Mapping of columns used before: that of the latest import, not undone, of the named source, else
 * of a file of this name. Empty if there is none. `imports`: latest first.
 */
export function findColumnMap(
  named: string | undefined,
  fileName: string,
  imports: readonly StoredNode<'ImportBatch'>[],
): ColumnMap {
  const earlier = imports.find(
    ({ columnMap, sourceName, status, ...batch }) =>
      columnMap !== undefined &&
      status !== 'TAKEN_BACK' &&
      (named === undefined ? batch.fileName === fileName : sourceName === named),
  );
  return earlier?.columnMap === undefined ? new Map() : readColumnMap(earlier.columnMap);
}

/**
 * The import as a record: continues an unfinished import of the same bytes, else begins a new one.
 */
export function planBatch(
  { fileName, sha256, columnMap }: ImportedFile,
  source: ListSource | undefined,
  imports: readonly StoredNode<'ImportBatch'>[],
  now: string,
): PlannedBatch {
  const earlier = imports.filter((one) => one.sha256 === sha256);
  const open = earlier.find(({ status }) => status === 'INCOMPLETE');
  const stated = {
    ...(source && { sourceName: source.name }),
    ...(columnMap && { columnMap: writeColumnMap(columnMap) }),
  };
  if (open !== undefined) {
    const { version, createdAt: _createdAt, updatedAt: _updatedAt, ...node } = open;
    return { node: { ...node, ...stated }, version };
  }
  const node: ImportBatch = {
    label: 'ImportBatch',
    id: nodeId('ImportBatch', `${sha256} ${now} ${earlier.length}`),
    externalIds: [],
    source: { document: fileName, recordedOn: now.slice(0, 'YYYY-MM-DD'.length) },
    visibility: 'PRIVATE',
    fileName,
    ...stated,
    sha256,
    startedAt: now,
    status: 'INCOMPLETE',
    created: 0,
    updated: 0,
  };
  return { node, version: 0 };
}
