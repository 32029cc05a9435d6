import type { NodeId } from '../../model/nodes.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIPS } from '../../model/relationships.ts';
import type { GraphStore, ReadScope } from '../../store.ts';
import { eachNeighbour } from '../stored/stored-records.ts';
import { type CurrentRecords, relationshipKey, type Undo } from './undo.ts';

/**
 * Finds the records that must stay although they are to be deleted, each with the record that needs
 * it: the nodes and containers of records that stay, and of each relationship that is not deleted
 * with them. `staying`: records that stay for another reason.
 */
export async function findNeeded(
  undos: readonly Undo[],
  staying: ReadonlySet<string>,
  current: CurrentRecords,
  store: GraphStore,
  scope: ReadScope,
): Promise<ReadonlyMap<string, string>> {
  const needed = new Map<string, string>();
  const deleted = new Set(undos.filter(({ before }) => before === undefined).map(({ id }) => id));
  const containers = new Map<NodeId, string>();
  const open: string[] = [...staying];
  const keep = (id: string, by: string) => {
    if (needed.has(id)) return;
    needed.set(id, by);
    open.push(id);
  };
  const touching = allRelationships(deleted, current);
  await eachNeighbour(store, scope, touching, ({ relationship }, node) => {
    const { id, type, to } = relationship;
    if (!deleted.has(id)) keep(node, id);
    else if (RELATIONSHIPS[type].contains) containers.set(to, id);
  });
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const one of neededBy(id, containers)) if (deleted.has(one)) keep(one, id);
  }
  return needed;
}

/**
 * A relationship needs its ends; a contained node needs the relationship that joins it to its
 * container.
 */
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
