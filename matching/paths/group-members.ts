import { isOn } from '../../language/days.ts';
import { inIdOrder } from './id-order.ts';
import { listOf } from './lists.ts';
import type { TieGraph } from './tie-graph.ts';
import { membershipsOf } from './tie-origins.ts';

/**
 * Returns the parties that are members, at `asOf`, of the group or of a group within it, in id
 * order.
 */
export function groupMembers({ parties, groups, asOf }: TieGraph, group: number): number[] {
  const within = new Set([group]);
  for (const outer of within) for (const part of listOf(groups.parts, outer)) within.add(part);
  const members = new Set<number>();
  for (const inner of within) {
    for (const { other, since, until } of membershipsOf(groups.members, inner)) {
      if (isOn(since, until, asOf)) members.add(other);
    }
  }
  return inIdOrder(members, parties);
}
