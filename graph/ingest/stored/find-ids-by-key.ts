import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import { READ_BATCH_MAX } from '../../port-bounds.ts';
import type { GraphReader, ReadScope } from '../../store.ts';
import { findCatalyzerId, isCatalyzerKey } from '../columns/catalyzer-ids.ts';

/** An external id of a record of a label. */
export type LabelledKey = ExternalId & { readonly label: NodeLabel };

/** Stored ids for these keys; a key without a stored record is missing. */
export async function findIdsByKey(
  reader: GraphReader,
  scope: ReadScope,
  keys: readonly LabelledKey[],
): Promise<readonly (readonly [LabelledKey, NodeId])[]> {
  const own = keys.filter((key) => isCatalyzerKey(key) && findCatalyzerId(key) !== undefined);
  const nodes = await inBatches(own, (part) =>
    reader.getNodes(
      part.map(({ value }) => value),
      scope,
    ),
  );
  const others = keys.filter((key) => !isCatalyzerKey(key));
  const ids = await inBatches(others, (part) => reader.findNodeIds(part, scope));
  const found = [
    ...own.map((key, at) => [key, nodes[at]?.id] as const),
    ...others.map((key, at) => [key, ids[at]] as const),
  ];
  return found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const]));
}

async function inBatches<One, Answer>(
  all: readonly One[],
  ask: (part: readonly One[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < all.length; at += READ_BATCH_MAX) {
    answers.push(...(await ask(all.slice(at, at + READ_BATCH_MAX))));
  }
  return answers;
}
