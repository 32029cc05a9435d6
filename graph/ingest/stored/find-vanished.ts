import type { NodeId } from '../../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { listNodes } from './list-nodes.ts';

/** A list of machines and its content. */
export interface ListOfMachines {
  /** Scheme of the source that numbered it; if missing, the list is known by its document. */
  readonly scheme: string | undefined;
  /** Document of its records' sources. */
  readonly document: string;
  /** Its machines. */
  readonly ids: ReadonlySet<NodeId>;
}

/**
 * Finds the stored machines from an earlier state of this list that are no longer in it, except
 * those that are CLOSED, by id. Returns none if the list has no machines, because then it is a list
 * of something else.
 */
export async function findVanished(
  { scheme, document, ids }: ListOfMachines,
  reader: GraphReader,
  scope: ReadScope,
): Promise<readonly StoredNode<'Equipment'>[]> {
  if (ids.size === 0) return [];
  const isOfList = ({ externalIds, source }: StoredNode<'Equipment'>) =>
    scheme === undefined
      ? source.document === document
      : externalIds.some((one) => one.scheme === scheme);
  return (await listNodes(reader, scope, 'Equipment')).flatMap((node) =>
    node.label === 'Equipment' && !ids.has(node.id) && node.status !== 'CLOSED' && isOfList(node)
      ? [node]
      : [],
  );
}
