import type { NodeId } from '../../graph/model/nodes.ts';
import {
  type RelationshipType,
  relationshipId,
  TIE_KINDS,
} from '../../graph/model/relationships.ts';
import { isOn } from '../../language/days.ts';
import { listOf } from './lists.ts';
import { findNode } from './node-set.ts';
import type { TieGraph } from './tie-graph.ts';
import { membershipsOf } from './tie-origins.ts';

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

/**
 * Returns the ids of the relationships with an audience by which a party belongs to a group, itself
 * or through groups within it; none if it belongs to it by PUBLIC ones too.
 */
export function membershipForSome(graph: TieGraph, groupId: NodeId, memberId: NodeId): string[] {
  const { forSome, groups, parties, asOf } = graph;
  const group = forSome.size === 0 ? undefined : findNode(groups, groupId);
  const member = findNode(parties, memberId);
  if (group === undefined || member === undefined) return [];
  const within = partsWithin(graph, group);
  const ways = membershipsOf(groups.ofParty, member).flatMap(({ other, since, until }) => {
    const before = within.get(other);
    if (before === undefined || !isOn(since, until, asOf)) return [];
    return [[...before, relationshipId('MEMBER_OF', memberId, groups.ids[other] ?? '')]];
  });
  const hidden = ways.map((way) => way.filter((id) => forSome.has(id)));
  return hidden.some((way) => way.length === 0) ? [] : [...new Set(hidden.flat())];
}

/**
 * Returns the groups within a group, each with the ids of the relationships by which it is part of
 * it: PUBLIC ones where there are some.
 */
function partsWithin({ groups, forSome }: TieGraph, group: number): Map<number, string[]> {
  const within = new Map<number, string[]>([[group, []]]);
  for (const isHiddenToo of [false, true]) {
    for (const [outer, before] of within) {
      for (const part of listOf(groups.parts, outer)) {
        const id = relationshipId('PART_OF', groups.ids[part] ?? '', groups.ids[outer] ?? '');
        if (within.has(part) || (forSome.has(id) && !isHiddenToo)) continue;
        within.set(part, [...before, id]);
      }
    }
  }
  return within;
}
