import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { labelOfId } from '../../graph/model/ids.ts';
import type { NodeLabel } from '../../graph/model/nodes.ts';
import type { ScopedReader } from '../../graph/store.ts';

/** Checks that ids belong to records of a label. Error: BAD_USER_INPUT (recordNotFound). */
export async function requireRecords(
  ids: readonly string[],
  label: NodeLabel,
  reader: Pick<ScopedReader, 'getNodes'>,
): Promise<void> {
  const found = await reader.getNodes(ids as Parameters<typeof reader.getNodes>[0], OPERATOR_SCOPE);
  const missing = ids.find((id, at) => labelOfId(id) !== label || found[at] === undefined);
  if (missing === undefined) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'recordNotFound',
    parameters: { id: missing },
  });
}
