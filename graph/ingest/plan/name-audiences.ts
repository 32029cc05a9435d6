import {
  BELONGING_TYPES,
  type OwnerFacts,
  ownerOf,
  ownersAudience,
} from '../../commit/owners-audience.ts';
import type { NodeId } from '../../model/nodes.ts';
import type { Relationship, RelationshipType } from '../../model/relationships.ts';
import type { GraphReader, ReadScope } from '../../store.ts';
import { eachNeighbour } from '../stored/stored-records.ts';
import type { BuiltRecords } from './build-records.ts';

const TYPES: readonly RelationshipType[] = BELONGING_TYPES;

/**
 * Gives the records without an audience their owner's own groups, as the rows and the store state
 * them, and removes them from `unnamed`. A record without an owner, or whose owner has no groups,
 * stays visible to the operator only.
 */
export async function nameAudiences(
  built: BuiltRecords,
  reader: GraphReader,
  scope: ReadScope,
): Promise<void> {
  if (built.unnamed.size === 0) return;
  const { nodes, relationships, containers } = built;
  const belongings = new Map<NodeId, Map<string, Relationship>>();
  const add = (one: Relationship) => {
    const known = belongings.get(one.from);
    if (known === undefined) belongings.set(one.from, new Map([[one.id, one]]));
    else known.set(one.id, one);
  };
  const facts: OwnerFacts = {
    containerOf: (id) => containers.get(id),
    belongings: (id) => [...(belongings.get(id)?.values() ?? [])],
  };
  const owners = new Set(
    [...built.unnamed].map((id) =>
      ownerOf(nodes.get(id)?.record.id ?? relationships.find(id).record.from, facts),
    ),
  );
  const read = async (ids: Iterable<NodeId>) => {
    const requests = [...ids].map((id) => ({ id, types: TYPES, direction: 'out' }) as const);
    await eachNeighbour(reader, scope, requests, ({ relationship }) => add(relationship));
  };
  await read(owners);
  const employers = new Set([...owners].flatMap((id) => facts.belongings(id)).map(({ to }) => to));
  await read(employers);
  // Relationships stated by the rows take precedence over stored ones.
  for (const { record } of relationships.values()) if (TYPES.includes(record.type)) add(record);
  for (const id of built.unnamed) {
    const node = nodes.get(id);
    const stated = node ?? relationships.find(id);
    const audience = ownersAudience(stated.record, facts);
    if (audience.length === 0) continue;
    built.unnamed.delete(id);
    if (node !== undefined) nodes.set(id, { ...node, record: { ...node.record, audience } });
    else {
      const one = relationships.find(id);
      relationships.set(id, { ...one, record: { ...one.record, audience } });
    }
  }
}
