import type { Group, NodeId, Organization } from '../../graph/model/nodes.ts';
import { searchedName } from '../../language/names/searched-name.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible, ofLabel } from '../asking/load-visible.ts';
import { isStoreAway } from '../engine/reader-with-copy.ts';

/** A holder that is one body with another above it. */
export interface SameBody {
  readonly holderId: NodeId;
  readonly sameAsId: NodeId;
}

/** A shorter name stands in too many others. */
const NAME_MIN = 4;

/**
 * Which of some holders, in their order, are one body with one above: a group and the organisation
 * that leads it under its name, as an association and its office are. A government is never its
 * group. None while the store is away. Errors: those of the store.
 */
export async function findSameBodies(
  holderIds: readonly NodeId[],
  { engine, loaders }: Asker,
): Promise<readonly SameBody[]> {
  const groups = ofLabel(await loadVisible(holderIds, loaders), 'Group');
  const places = new Map(holderIds.map((id, place) => [id, place]));
  try {
    const pairs = await Promise.all(
      groups.map(async (group): Promise<SameBody[]> => {
        const { items } = await loaders.neighbours.load({
          id: group.id,
          types: ['LED_BY'],
          direction: 'out',
          first: 1,
        });
        return items.flatMap(({ node }) => {
          const at = places.get(node.id);
          if (at === undefined || node.label !== 'Organization') return [];
          if (!isOneBody(group, node)) return [];
          const isAbove = at < (places.get(group.id) ?? 0);
          return isAbove
            ? [{ holderId: group.id, sameAsId: node.id }]
            : [{ holderId: node.id, sameAsId: group.id }];
        });
      }),
    );
    return pairs.flat();
  } catch (error) {
    if (isStoreAway(error) && engine.staleSince() !== undefined) return [];
    throw error;
  }
}

function isOneBody(group: Group, lead: Organization): boolean {
  if (lead.kind === 'GOVERNMENT') return false;
  return (['ja', 'en'] as const).some((locale) => {
    const [one, other] = [group, lead]
      .map(({ name }) => searchedName(name[locale] ?? ''))
      .sort((a, b) => a.length - b.length);
    return one !== undefined && one.length >= NAME_MIN && other?.includes(one) === true;
  });
}
