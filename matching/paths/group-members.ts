import { isOn } from '../../language/days.ts';
import { listOf } from './lists.ts';
import type { TieGraph } from './tie-graph.ts';

/** Parties that are members at `asOf` of the group or of a group within it; ascending. */
export function groupMembers({ groups, asOf }: TieGraph, group: number): number[] {
  const within = new Set([group]);
  for (const outer of within) for (const part of listOf(groups.parts, outer)) within.add(part);
  const members = new Set<number>();
  for (const inner of within) {
    for (const membership of listOf(groups.memberships, inner)) {
      const on = isOn(groups.since[membership] ?? 0, groups.until[membership] ?? 0, asOf);
      if (on) members.add(groups.member[membership] ?? 0);
    }
  }
  return [...members].sort((one, other) => one - other);
}
