import {
  type OwnersCompleteness,
  ownersCompleteness,
} from '../../graph/model/equipment-completeness.ts';
import type { Equipment, NodeId } from '../../graph/model/nodes.ts';
import type { Asker } from '../asking/asker.ts';

/** Maximum number of machines of an institution that are rated. */
export const MACHINES_RATED_MAX = 1_000;
const PAGE = 100;

/**
 * Rates how completely the visible machines of an organisation, the first 1,000, state the facts
 * that a user needs; undefined if it has none.
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
