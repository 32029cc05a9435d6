import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import { READ_BATCH_MAX } from '../../graph/port-bounds.ts';
import type { GraphReader, ReadScope } from '../../graph/store.ts';
import type { AnsweringRecords } from '../index/answering-records.ts';
import type { Deadline } from '../limits/deadline.ts';
import { quotedDocuments } from './explain.ts';
import type { Ranked } from './rank.ts';

/** Returns the ids of the records that the explanations of these matches and exclusions quote. */
export function quotedIds(
  shown: readonly Ranked[],
  excluded: readonly Ranked[],
  records: AnsweringRecords,
): Set<NodeId> {
  const ids = new Set<NodeId>();
  for (const one of shown) {
    const judged = one.judgements.flatMap(({ documents }) => documents);
    for (const { record } of [...quotedDocuments(one).flat(), ...judged]) {
      ids.add(records.idOf(record));
    }
    for (const { closest } of one.candidate.meanings) {
      if (closest !== undefined) ids.add(records.idOf(closest.record));
    }
  }
  for (const { judgements } of excluded) {
    for (const { contradiction } of judgements) {
      if (contradiction !== undefined) ids.add(records.idOf(contradiction.record));
    }
  }
  return ids;
}

/** Reads the records that the scope sees, by id. Errors: those of the store, DEADLINE_EXCEEDED. */
export async function readNodes(
  reader: Pick<GraphReader, 'getNodes'>,
  ids: ReadonlySet<NodeId>,
  scope: ReadScope,
  deadline: Deadline,
): Promise<Map<string, GraphNode>> {
  const all = [...ids];
  const nodes = new Map<string, GraphNode>();
  for (let start = 0; start < all.length; start += READ_BATCH_MAX) {
    for (const node of await reader.getNodes(all.slice(start, start + READ_BATCH_MAX), scope)) {
      if (node !== undefined) nodes.set(node.id, node);
    }
    deadline.check();
  }
  return nodes;
}
