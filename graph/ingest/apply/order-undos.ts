import { containmentDepth } from '../../model/containment-depth.ts';
import { labelOfId } from '../../model/ids.ts';
import type { NodeId } from '../../model/nodes.ts';
import { RELATIONSHIPS } from '../../model/relationships.ts';
import { relationshipKey, type Undo } from './undo.ts';

/**
 * Position of an undo in the order of writing; nodes are deleted last, the most deeply contained
 * first.
 */
const RANK = { nodePutBack: 0, relationshipPutBack: 1, relationshipDeleted: 2, nodeDeleted: 100 };

/**
 * Orders the undos for writing and groups those that belong in one commit. Restored records come
 * first, nodes before relationships; then deleted relationships; then contained nodes, each with
 * the relationship to its container, so that no node is ever visible without the container that
 * hides it; then the rest.
 */
export function orderUndos(undos: readonly Undo[]): readonly (readonly Undo[])[] {
  const joins = new Map<NodeId, Undo>();
  const nodes = new Set(undos.filter(isNodeDeletion).map(({ id }) => id));
  const ranked: { readonly rank: number; readonly unit: readonly Undo[] }[] = [];
  for (const undo of undos) {
    const key = relationshipKey(undo.id);
    if (key === undefined) continue;
    const isDeleted = undo.before === undefined;
    const isJoin = RELATIONSHIPS[key.type].contains && nodes.has(key.to);
    const rank = isDeleted ? RANK.relationshipDeleted : RANK.relationshipPutBack;
    if (isDeleted && isJoin) joins.set(key.to, undo);
    else ranked.push({ rank, unit: [undo] });
  }
  for (const undo of undos) {
    if (relationshipKey(undo.id) !== undefined) continue;
    const join = joins.get(undo.id);
    ranked.push({ rank: nodeRank(undo), unit: join === undefined ? [undo] : [join, undo] });
  }
  return ranked.sort((left, right) => left.rank - right.rank).map(({ unit }) => unit);
}

function isNodeDeletion({ id, before }: Undo): boolean {
  return before === undefined && relationshipKey(id) === undefined;
}

function nodeRank(undo: Undo): number {
  if (!isNodeDeletion(undo)) return RANK.nodePutBack;
  const label = labelOfId(undo.id);
  return RANK.nodeDeleted - (label === undefined ? 0 : containmentDepth(label));
}
