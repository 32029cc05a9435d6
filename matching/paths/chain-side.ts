import { groupMembers } from './group-members.ts';
import { listOf } from './lists.ts';
import { findNode } from './node-set.ts';
import type { TieGraph } from './tie-graph.ts';

/**
 * One end of a chain: all parties that may begin (or receive) it for the party or group asked for.
 */
export interface ChainSide {
  /** Id of the end if it is a group. */
  readonly group: string | undefined;
  /**
   * Parties of this side, each with the party of the side that it acts for; undefined for the end
   * itself and for a member of the group.
   */
  readonly actsFor: ReadonlyMap<number, number | undefined>;
}

/**
 * Returns the side of an end. Of a party: itself, and the parties that act for it or that it acts
 * for (its people, its employers), one step. Of a group: itself, its members, and one such step
 * from each; a party that is there in two ways is there as a member, or for the first member by id.
 * Parties to avoid are left out, but never the end itself. Undefined if the id is not a PUBLIC
 * party or group.
 */
export function chainSide(
  graph: TieGraph,
  id: string,
  avoid: ReadonlySet<number>,
): ChainSide | undefined {
  const party = findNode(graph.parties, id);
  const group = findNode(graph.groups, id);
  if (party === undefined) return undefined;
  const members = group === undefined ? [] : groupMembers(graph, group);
  const roots = [party, ...members.filter((member) => !avoid.has(member))];
  const actsFor = new Map<number, number | undefined>(roots.map((root) => [root, undefined]));
  for (const root of roots) {
    for (const other of listOf(graph.acting, root)) {
      if (!actsFor.has(other) && !avoid.has(other)) actsFor.set(other, root);
    }
  }
  return { group: group === undefined ? undefined : id, actsFor };
}

/**
 * Returns the parties from the end (or the member of the group) to the party of the side, both
 * included.
 */
export function partiesTo(side: ChainSide, party: number): number[] {
  const root = side.actsFor.get(party);
  return root === undefined ? [party] : [root, party];
}

/** Returns true if a party is on both sides, so an introduction is not needed. */
export function sidesMeet(one: ChainSide, other: ChainSide): boolean {
  for (const party of one.actsFor.keys()) if (other.actsFor.has(party)) return true;
  return false;
}
