import type { NodeId } from '../../graph/model/nodes.ts';
import type { RelationshipType } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { PAGE_FIRST_MAX } from '../../graph/port-bounds.ts';
import type { NeighbourRequest } from '../../graph/store.ts';
import type { PathStep } from '../../matching/paths/introduction-path.ts';
import type { Asker } from '../asking/asker.ts';
import type { Loaders } from '../asking/loaders.ts';
import { isStoreAway } from '../engine/reader-with-copy.ts';

/** Relationships by which a party acts for another. */
const ACTING: readonly RelationshipType[] = ['WORKS_FOR', 'MEMBER_OF'];
/** Maximum pages searched for the relationship that a step follows. */
const PAGES_MAX = 5;

/**
 * Returns the sources of a declared tie, or of the employment or membership by which a party acts
 * for another; none of the latter while the store is unavailable. Errors: those of the store.
 */
export async function findStepSources(
  { from, to, tie }: PathStep,
  { engine, loaders }: Asker,
): Promise<readonly Source[]> {
  if (tie !== undefined) return tie.sources ?? [];
  if (engine.staleSince() !== undefined) return [];
  try {
    const found = await Promise.all([
      sourcesBetween(from, to, loaders),
      sourcesBetween(to, from, loaders),
    ]);
    return found.flat();
  } catch (error) {
    // The chain matters more than the source of its first step; the answer states its age.
    if (isStoreAway(error) && engine.staleSince() !== undefined) return [];
    throw error;
  }
}

async function sourcesBetween(
  from: NodeId,
  to: NodeId,
  { neighbours }: Loaders,
): Promise<readonly Source[]> {
  let request: NeighbourRequest | undefined = {
    id: from,
    types: ACTING,
    direction: 'out',
    first: PAGE_FIRST_MAX,
  };
  const sources: Source[] = [];
  for (let page = 0; request !== undefined && page < PAGES_MAX; page += 1) {
    const asked: NeighbourRequest = request;
    const { items, endCursor } = await neighbours.load(asked);
    for (const { node, relationship } of items) {
      if (node.id === to) sources.push(relationship.source);
    }
    // Neighbours are in the order of their ids, so past this id the search is over.
    const passed = (items.at(-1)?.node.id ?? '') > to;
    request = endCursor === undefined || passed ? undefined : { ...asked, after: endCursor };
  }
  return sources;
}
