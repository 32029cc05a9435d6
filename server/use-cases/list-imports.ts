import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { listImports as listStored } from '../../graph/ingest/apply/list-imports.ts';
import type { GraphReader, StoredNode } from '../../graph/store.ts';

/** Returns every import that the store remembers, latest first. Errors: those of the store. */
export function listImports(reader: GraphReader): Promise<readonly StoredNode<'ImportBatch'>[]> {
  return listStored(reader, OPERATOR_SCOPE);
}
