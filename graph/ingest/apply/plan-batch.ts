import { nodeId } from '../../model/ids.ts';
import type { ImportBatch } from '../../model/nodes.ts';
import type { GraphReader, ReadScope } from '../../store.ts';
import { listImports } from './import-batches.ts';
import type { PlannedBatch } from './import-plan.ts';

/** The file that an import is of. */
export interface ImportedFile {
  readonly fileName: string;
  /** SHA-256 of the input, hexadecimal. */
  readonly sha256: string;
}

/** The import as a record: one of the same bytes that did not end goes on, else a new one begins. */
export async function planBatch(
  { fileName, sha256 }: ImportedFile,
  reader: GraphReader,
  scope: ReadScope,
  now: string,
): Promise<PlannedBatch> {
  const earlier = (await listImports(reader, scope)).filter((one) => one.sha256 === sha256);
  const open = earlier.find(({ status }) => status === 'INCOMPLETE');
  if (open !== undefined) {
    const { version, createdAt: _createdAt, updatedAt: _updatedAt, ...node } = open;
    return { node, version };
  }
  const node: ImportBatch = {
    label: 'ImportBatch',
    id: nodeId('ImportBatch', `${sha256} ${now} ${earlier.length}`),
    externalIds: [],
    source: { document: fileName, recordedOn: now.slice(0, 'YYYY-MM-DD'.length) },
    visibility: 'PRIVATE',
    fileName,
    sha256,
    startedAt: now,
    status: 'INCOMPLETE',
    created: 0,
    updated: 0,
  };
  return { node, version: 0 };
}
