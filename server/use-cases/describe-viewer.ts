import { actionsOf } from '../../access/policy/actions.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';

/** Returns the viewer with the records of theirs that they may see. */
export async function describeViewer(viewer: Viewer, { loaders }: Asker) {
  const visible = async (ids: readonly string[]): Promise<StoredNode[]> => {
    const found = await Promise.all(ids.map((id) => loaders.nodes.load(id as NodeId)));
    return found.filter((node) => node !== undefined);
  };
  return {
    ...viewer,
    id: viewer.accountId,
    organizations: await visible(viewer.organizations),
    groups: await visible(viewer.groups),
    actions: actionsOf(viewer),
    isByKey: viewer.keyScopes !== undefined,
  };
}
