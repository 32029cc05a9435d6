import type { NodeId } from '../../model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../model/relationships.ts';
import type { GraphStore, ReadScope } from '../../store.ts';
import { eachNeighbour } from '../stored/stored-records.ts';
import { type CurrentRecords, currentRecord, relationshipKey, type Undo } from './undo.ts';

/** The reason why a record stays: it was changed since, or later records need it. */
export type KeptReason = 'changed' | 'inUse';

/**
 * The records that stay: those that changed since, and with each of them, and with each
 * relationship that the import did not make, the nodes and containers that it needs.
 */
export async function findKept(
  undos: readonly Undo[],
  current: CurrentRecords,
  store: GraphStore,
  scope: ReadScope,
): Promise<ReadonlyMap<string, KeptReason>> {
  const kept = new Map<string, KeptReason>();
  const deleted = new Set(undos.filter(({ before }) => before === undefined).map(({ id }) => id));
  const containers = new Map<NodeId, string>();
  const open: string[] = [];
  const keep = (id: string, reason: KeptReason) => {
    if (kept.has(id)) return;
    kept.set(id, reason);
    open.push(id);
  };
  for (const { id, version } of undos) {
    if (currentRecord(id, current)?.version !== version) keep(id, 'changed');
  }
  const touching = allRelationships(deleted, current);
  await eachNeighbour(store, scope, touching, ({ relationship }, node) => {
    const { id, type, to } = relationship;
    if (!deleted.has(id)) keep(node, 'inUse');
    else if (RELATIONSHIPS[type].contains) containers.set(to, id);
  });
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const needed of neededBy(id, containers)) if (deleted.has(needed)) keep(needed, 'inUse');
  }
  return kept;
}

/** A relationship needs its ends, a contained node what joins it to its container. */
function neededBy(id: string, containers: ReadonlyMap<NodeId, string>): readonly string[] {
  const key = relationshipKey(id);
  if (key !== undefined) return [key.from, key.to];
  const container = containers.get(id);
  return container === undefined ? [] : [container];
}

/** Requests for everything that touches the nodes that would be deleted. */
function allRelationships(deleted: ReadonlySet<string>, { nodes }: CurrentRecords) {
  return [...deleted]
    .filter((id) => nodes.has(id))
    .flatMap((id) => [
      { id, types: RELATIONSHIP_TYPES, direction: 'out' as const },
      { id, types: RELATIONSHIP_TYPES, direction: 'in' as const },
    ]);
}
