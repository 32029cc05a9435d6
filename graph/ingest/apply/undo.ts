import type { GraphNode, NodeId } from '../../model/nodes.ts';
import { type Relationship, relationshipParts } from '../../model/relationships.ts';
import type { GraphStore, ReadScope, StoredNode, StoredRelationship } from '../../store.ts';
import { type RelationshipKey, readNodes, readRelationships } from '../stored/stored-records.ts';

/** Undo of one record of an import. */
export interface Undo {
  readonly id: string;
  /** Version that the record must still have; 0 if it must not exist. */
  readonly version: number;
  /** State to restore; missing if the record is to be deleted. */
  readonly before?: GraphNode | Relationship;
}

/** Current state of the records that imports changed. */
export interface CurrentRecords {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** Reads the current state of the records with these ids. */
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

/** Current state of the record with this id; `undefined` if it was deleted. */
export function currentRecord(
  id: string,
  { nodes, relationships }: CurrentRecords,
): StoredNode | StoredRelationship | undefined {
  return nodes.get(id) ?? relationships.get(id);
}

/** Parts of a relationship's id; `undefined` for the id of a node. */
export function relationshipKey(id: string): RelationshipKey | undefined {
  const parts = relationshipParts(id);
  return parts && { id, type: parts.type, from: parts.from, to: parts.to };
}
