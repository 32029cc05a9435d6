import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { type Relationship, relationshipParts } from '../../model/relationships.ts';
import type { GraphStore, ReadScope, StoredNode, StoredRelationship } from '../../store.ts';
import { type RelationshipKey, readNodes, readRelationships } from '../stored/stored-records.ts';

/** The undo of one record of an import. */
export interface Undo {
  readonly id: string;
  /** The version that the record must still have; 0: it must not be there. */
  readonly version: number;
  /** What the record is to be again; missing when it is to be deleted. */
  readonly before?: GraphNode | Relationship;
}

/** The records that imports changed, as they are now. */
export interface CurrentRecords {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** The records of these ids as they are now. */
export async function readCurrent(
  ids: readonly string[],
  store: GraphStore,
  scope: ReadScope,
): Promise<CurrentRecords> {
  const keys = ids.map(relationshipKey).filter((key) => key !== undefined);
  const nodeIds = ids.filter((id) => relationshipKey(id) === undefined);
  const nodes = new Map<NodeId, StoredNode>();
  const relationships = new Map<string, StoredRelationship>();
  await readNodes(store, scope, nodeIds, (node) => nodes.set(node.id, node));
  await readRelationships(store, scope, keys, (one) => relationships.set(one.id, one));
  return { nodes, relationships };
}

/** The record of this id as it is now; undefined when it is gone. */
export function currentRecord(
  id: string,
  { nodes, relationships }: CurrentRecords,
): StoredNode | StoredRelationship | undefined {
  return nodes.get(id) ?? relationships.get(id);
}

/** The parts of the id of a relationship; undefined for the id of a node. */
export function relationshipKey(id: string): RelationshipKey | undefined {
  const parts = relationshipParts(id);
  return parts && { id, type: parts.type, from: parts.from, to: parts.to };
}
