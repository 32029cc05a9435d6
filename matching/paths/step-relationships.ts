import type { NodeId } from '../../graph/model/nodes.ts';
import {
  type RelationshipType,
  relationshipId,
  TIE_KINDS,
} from '../../graph/model/relationships.ts';
import type { TieGraph } from './tie-graph.ts';

const BETWEEN_PARTIES: readonly RelationshipType[] = ['WORKS_FOR', 'MEMBER_OF', 'LED_BY'];
const TO_RECORDS: readonly RelationshipType[] = ['TOOK_PART_IN', 'MEMBER_OF'];

/**
 * Returns the ids of the relationships with an audience that join two parties, or both with the
 * evidence and groups of these ids.
 */
export function relationshipsForSome(
  { forSome }: Pick<TieGraph, 'forSome'>,
  [one, other]: readonly [NodeId, NodeId],
  recordIds: readonly NodeId[],
): string[] {
  if (forSome.size === 0) return [];
  const between = [
    [one, other],
    [other, one],
  ].flatMap(([from = '', to = '']) => [
    ...TIE_KINDS.map((kind) => relationshipId('TIE', from, to, kind)),
    ...BETWEEN_PARTIES.map((type) => relationshipId(type, from, to)),
  ]);
  const through = recordIds.flatMap((id) =>
    [one, other].flatMap((party) => TO_RECORDS.map((type) => relationshipId(type, party, id))),
  );
  return [...new Set([...between, ...through])].filter((id) => forSome.has(id));
}
