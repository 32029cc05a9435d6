import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { RELATIONSHIPS } from '../../model/relationships.ts';
import type { GraphReader, ReadScope, StoredNode, StoredRelationship } from '../../store.ts';
import { containerColumnOf } from '../columns/columns.ts';
import type { IdentifiedRow } from '../identify/identified-row.ts';
import type { Items } from '../packed/items.ts';
import { plainPacking } from '../packed/packed-list.ts';
import { PackedMap } from '../packed/packed-map.ts';
import { type RelationshipKey, readNodes, readRelationships } from '../stored/stored-records.ts';

/** Stored records that the rows state or name. */
export interface StoredRecords {
  readonly nodes: PackedMap<StoredNode>;
  readonly relationships: PackedMap<StoredRelationship>;
}

/** Reads the records that the rows would change, of the labels of which the store has any node. */
export async function readStored(
  rows: Items<IdentifiedRow>,
  reader: GraphReader,
  scope: ReadScope,
  storedLabels: ReadonlySet<NodeLabel>,
): Promise<StoredRecords> {
  const nodes = new PackedMap<StoredNode>(plainPacking());
  const relationships = new PackedMap<StoredRelationship>(plainPacking());
  // An empty store need not be queried, so the rows need not be iterated.
  if (storedLabels.size === 0) return { nodes, relationships };
  await readNodes(reader, scope, idsOf(rows, storedLabels), (node) => nodes.set(node.id, node));
  const add = (one: StoredRelationship) => relationships.set(one.id, one);
  await readRelationships(reader, scope, containing(rows, nodes), add);
  await readRelationships(reader, scope, stated(rows, nodes), add);
  return { nodes, relationships };
}

function idsOf(rows: Iterable<IdentifiedRow>, stored: ReadonlySet<NodeLabel>): ReadonlySet<NodeId> {
  const ids = new Set<NodeId>();
  const add = (id: NodeId | undefined) => {
    const label = id === undefined ? undefined : labelOfId(id);
    if (id !== undefined && (label === undefined || stored.has(label))) ids.add(id);
  };
  for (const { id, contact, references } of rows) {
    add(id);
    add(contact);
    for (const named of references.values()) for (const one of named.ids) add(one);
  }
  return ids;
}

/** Relationships of the rows that may exist because both ends do. */
function* stated(
  rows: Iterable<IdentifiedRow>,
  nodes: StoredRecords['nodes'],
): Iterable<RelationshipKey> {
  for (const { relationships } of rows) {
    for (const one of relationships) {
      const isThere = RELATIONSHIPS[one.type].contains || nodes.has(one.from);
      if (nodes.has(one.to) && isThere) yield one;
    }
  }
}

/** Requests for the container of each stored record, which its row need not name. */
function* containing(
  rows: Iterable<IdentifiedRow>,
  nodes: StoredRecords['nodes'],
): Iterable<RelationshipKey> {
  for (const { id, kind } of rows) {
    const type = containerColumnOf(kind)?.reference.type;
    if (id !== undefined && type !== undefined && nodes.has(id)) {
      yield { id: '', type, from: '', to: id };
    }
  }
}
