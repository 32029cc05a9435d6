import type { NodeId } from '../../../graph/model/nodes.ts';
import type { ReadScope } from '../../../graph/store.ts';
import { allJoined } from './own-records.ts';
import type { Writer } from './writer.ts';

/** Returns true if the viewer is a coordinator of the organisation or of one of its groups. */
export async function looksAfter(
  organizationId: NodeId,
  {
    engine,
    scope,
  }: { readonly engine: Pick<Writer['engine'], 'reader'>; readonly scope: ReadScope },
): Promise<boolean> {
  const keys: ReadonlySet<string> = new Set(scope.keys);
  if (keys.has(`COORDINATORS:${organizationId}`)) return true;
  if (![...keys].some((key) => key.startsWith('COORDINATORS:'))) return false;
  const groups = await allJoined(organizationId, 'MEMBER_OF', 'out', engine);
  return groups.some(({ node }) => keys.has(`COORDINATORS:${node.id}`));
}
