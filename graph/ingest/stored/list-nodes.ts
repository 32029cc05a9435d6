import { NODE_LABELS, type NodeLabel } from '../../model/nodes.ts';
import { PAGE_FIRST_MAX } from '../../port-bounds.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';

/** Lists every stored node of a label. */
export async function listNodes(
  reader: GraphReader,
  scope: ReadScope,
  label: NodeLabel,
): Promise<readonly StoredNode[]> {
  const nodes: StoredNode[] = [];
  for await (const node of eachNode(reader, scope, label)) nodes.push(node);
  return nodes;
}

/** Iterates over every stored node of a label, page by page. */
export async function* eachNode(
  reader: GraphReader,
  scope: ReadScope,
  label: NodeLabel,
): AsyncIterable<StoredNode> {
  let after: string | undefined;
  do {
    const request = { first: PAGE_FIRST_MAX, ...(after === undefined ? {} : { after }) };
    const page = await reader.listNodes(label, request, scope);
    for (const { node } of page.items) yield node;
    after = page.endCursor;
  } while (after !== undefined);
}

/** Labels of which the store has any node; others need not be looked up. */
export async function listStoredLabels(
  reader: GraphReader,
  scope: ReadScope,
): Promise<ReadonlySet<NodeLabel>> {
  const pages = await Promise.all(
    NODE_LABELS.map((label) => reader.listNodes(label, { first: 1 }, scope)),
  );
  return new Set(NODE_LABELS.filter((_, at) => (pages[at]?.totalCount ?? 0) > 0));
}
