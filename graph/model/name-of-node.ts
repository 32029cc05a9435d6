import { isLocalizedText, type LocalizedText } from './localized-text.ts';
import { type GraphNode, NODES } from './nodes.ts';

/**
 * Returns the name of a node, by the best of the fields that name its label; undefined without any.
 */
export function nameOfNode(node: GraphNode): LocalizedText | undefined {
  const names = NODES[node.label].calledBy.map((field): unknown => Reflect.get(node, field));
  return names.find(isLocalizedText);
}
