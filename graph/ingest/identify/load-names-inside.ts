import type { NodeId } from '../../model/nodes.ts';
import type { RelationshipType } from '../../model/relationships.ts';
import type { GraphReader, NeighbourRequest, ReadScope } from '../../store.ts';
import { eachNeighbour } from '../stored/stored-records.ts';
import { RecordLookup } from './record-lookup.ts';
import { nameOfNode } from './record-name.ts';

/** A container and what joins it to what it contains. */
export interface Containing {
  readonly type: RelationshipType;
  readonly container: NodeId;
}

/** The stored records inside these containers by name; the place of each is its container. */
export async function loadNamesInside(
  containing: Iterable<Containing>,
  reader: GraphReader,
  scope: ReadScope,
): Promise<RecordLookup> {
  const requests = new Map<string, Omit<NeighbourRequest, 'first' | 'after'>>();
  for (const { type, container } of containing) {
    requests.set(`${type} ${container}`, { id: container, types: [type], direction: 'out' });
  }
  const inside = new RecordLookup('');
  await eachNeighbour(reader, scope, [...requests.values()], ({ node }, container) => {
    inside.addNames(node.label, node.id, { names: nameOfNode(node).names, place: container });
  });
  return inside;
}
