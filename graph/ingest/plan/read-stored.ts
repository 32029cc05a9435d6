import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { RELATIONSHIPS } from '../../model/relationships.ts';
import type { GraphReader, ReadScope, StoredNode, StoredRelationship } from '../../store.ts';
import { containerColumnOf } from '../columns/columns.ts';
import type { IdentifiedRow } from '../identify/identify-rows.ts';
import { type RelationshipKey, readNodes, readRelationships } from '../stored/stored-records.ts';

/** The stored records that the rows state or name. */
export interface StoredRecords {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/** Reads the records that the rows would change, of the labels of which the store has any node. */
export async function readStored(
  rows: readonly IdentifiedRow[],
  reader: GraphReader,
  scope: ReadScope,
  storedLabels: ReadonlySet<NodeLabel>,
): Promise<StoredRecords> {
  const nodes = await readNodes(reader, scope, idsOf(rows, storedLabels));
  const containers = rows.flatMap((row) => containing(row, nodes));
  const stated = rows
    .flatMap(({ relationships }) => relationships)
    .filter(
      ({ type, from, to }) => nodes.has(to) && (RELATIONSHIPS[type].contains || nodes.has(from)),
    );
  const held = await readRelationships(reader, scope, containers);
  const known = await readRelationships(reader, scope, stated);
  return { nodes, relationships: new Map([...held, ...known]) };
}

function idsOf(
  rows: readonly IdentifiedRow[],
  stored: ReadonlySet<NodeLabel>,
): ReadonlySet<NodeId> {
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

/** Asks for the container of a stored record: its row need not name it. */
function containing(
  { id, kind }: IdentifiedRow,
  nodes: StoredRecords['nodes'],
): readonly RelationshipKey[] {
  const type = containerColumnOf(kind)?.reference.type;
  return id === undefined || type === undefined || !nodes.has(id)
    ? []
    : [{ id: '', type, from: '', to: id }];
}
