import type { NodeId } from '../../model/nodes.ts';
import type { GraphReader, NeighbourRequest, ReadScope } from '../../store.ts';
import { eachNeighbour, readNodes } from '../stored/stored-records.ts';
import type { HeldRow, Known } from './held-row.ts';
import { addStored, isFound } from './load-lookup.ts';
import { likelyIds } from './new-id.ts';
import { holderColumnOf } from './turns.ts';

/**
 * Loads the stored records, inside the containers and among the people of the organisations, in
 * which a row finds its record by name. People without an organisation cannot be listed, so those
 * are read whose ids a row like this one would have made.
 */
export async function loadNamesakes(
  rows: Iterable<HeldRow>,
  { lookup, identities }: Known,
  reader: GraphReader,
  scope: ReadScope,
): Promise<void> {
  const requests = new Map<string, Omit<NeighbourRequest, 'first' | 'after'>>();
  const alone = new Set<NodeId>();
  for (const held of rows) {
    const reference = holderColumnOf(held.row.kind)?.reference;
    if (reference === undefined || isFound(held.row, lookup)) continue;
    const { type, end } = reference;
    if (held.holder !== undefined) {
      const direction = end === 'from' ? 'out' : 'in';
      requests.set(`${type} ${held.holder}`, { id: held.holder, types: [type], direction });
    } else if (!reference.isContainer) {
      for (const id of likelyIds(held)) alone.add(id);
    }
  }
  await eachNeighbour(reader, scope, [...requests.values()], ({ node }, holder) => {
    addStored(identities, node, holder);
  });
  await readNodes(reader, scope, alone, (node) => addStored(identities, node, ''));
}
