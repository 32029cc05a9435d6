import type { LocalizedText } from '../../../graph/model/localized-text.ts';
import type { Need, NodeId, Requirement } from '../../../graph/model/nodes.ts';
import type { Loaders } from '../../asking/loaders.ts';

/** Requirements of one need that are shown and counted. */
export const REQUIREMENTS_MAX = 50;

/** The requirements of a need in their order, those in scope; at most 50. */
export async function findRequirements(
  needId: NodeId,
  loaders: Loaders,
): Promise<readonly Requirement[]> {
  const { items } = await loaders.neighbours.load({
    id: needId,
    types: ['REQUIRES'],
    direction: 'out',
    first: REQUIREMENTS_MAX,
  });
  return items
    .flatMap(({ node }) => (node.label === 'Requirement' ? [node] : []))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}

/** A need of the store as a text to match: its gist in both languages. */
export function needText({ gist }: Need): string {
  return bothLanguages(gist);
}

function bothLanguages({ ja, en }: LocalizedText): string {
  return [ja, en].filter((text) => text !== undefined).join('\n');
}
