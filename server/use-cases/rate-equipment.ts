import {
  type OwnersCompleteness,
  ownersCompleteness,
} from '../../graph/model/equipment-completeness.ts';
import type { Equipment, NodeId } from '../../graph/model/nodes.ts';
import type { Asker } from '../asking/asker.ts';

/** Machines of an institution that are looked at. */
export const MACHINES_RATED_MAX = 1_000;
const PAGE = 100;

/**
 * How far the visible machines of an organisation say what a user has to know, over its first
 * 1,000; undefined where it has none.
 */
export async function rateEquipment(
  owner: NodeId,
  { loaders }: Pick<Asker, 'loaders'>,
): Promise<OwnersCompleteness | undefined> {
  const found: Equipment[] = [];
  let after: string | undefined;
  do {
    const page = await loaders.neighbours.load({
      id: owner,
      types: ['OWNS'],
      direction: 'out',
      first: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    for (const { node } of page.items) if (node.label === 'Equipment') found.push(node);
    after = page.endCursor;
  } while (after !== undefined && found.length < MACHINES_RATED_MAX);
  return ownersCompleteness(found);
}
