import { type Audience, isOpenTo } from '../model/audience.ts';
import { idPrefix } from '../model/ids.ts';
import type { NodeId, NodeLabel } from '../model/nodes.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { checkFirst, checkReadBatch } from '../port-bounds.ts';
import type { ListedNode, ListRequest, Page, ReadScope, StoredNode } from '../store.ts';
import type { Connection, Work } from './connection.ts';
import type { ExternalKey } from './external-ids.ts';
import { integer, type Properties } from './field-properties.ts';
import { countedNodes, type NodeCounts } from './node-counts.ts';
import { storedNode, textOf } from './record-properties.ts';

interface NodeRow {
  readonly properties: Properties;
}

/** The character after the underscore that ends the prefix of an id. */
const AFTER_UNDERSCORE = '`';

/** Nodes with these ids that are in scope, in the order of the ids. */
export async function readNodes(
  connection: Connection,
  ids: readonly NodeId[],
  { levels, keys }: ReadScope,
): Promise<(StoredNode | undefined)[]> {
  checkReadBatch(ids.length);
  if (ids.length === 0) return [];
  const rows = await connection.read<NodeRow>('read-nodes', {
    ids: [...new Set(ids)],
    levels,
    keys,
  });
  const nodes = new Map(
    rows.map(({ properties }) => [textOf(properties, 'id'), storedNode(properties)]),
  );
  return ids.map((id) => nodes.get(id));
}

/** Ids for these external ids that are in scope, in the order of the external ids. */
export async function readNodeIds(
  connection: Connection,
  keys: readonly ExternalKey[],
  scope: ReadScope,
): Promise<(NodeId | undefined)[]> {
  checkReadBatch(keys.length);
  if (keys.length === 0) return [];
  const rows = await connection.read<{
    readonly place: number;
    readonly id: NodeId;
    readonly effectiveVisibility: Audience;
  }>('find-external-ids', {
    keys: keys.map(({ label, scheme, value }) => ({ label, scheme, value })),
  });
  const found = rows.filter(({ effectiveVisibility }) => isOpenTo(effectiveVisibility, scope));
  const ids = new Map(found.map(({ place, id }) => [place, id]));
  return keys.map((_, place) => ids.get(place));
}

/** One page of the nodes of a label, by id. */
export async function readNodeList(
  connection: Connection,
  label: NodeLabel,
  request: ListRequest,
  { levels, keys }: ReadScope,
): Promise<Page<ListedNode>> {
  const { first, after, filter = {} } = request;
  checkFirst(first);
  const [afterId = ''] = after === undefined ? [] : decodeCursor(after, 1);
  const prefix = idPrefix(label);
  const isNarrowed =
    keys.length > 0 || Object.values(filter).some((values) => values !== undefined);
  const listed = {
    end: `${prefix}${AFTER_UNDERSCORE}`,
    levels,
    keys,
    kinds: filter.kinds ?? null,
    countries: filter.countries ?? null,
    prefectures: filter.prefectures ?? null,
  };
  return connection.readTogether(async (work) => {
    const from = afterId > prefix ? afterId : prefix;
    const limit = integer(first + 1);
    const rows = await work.run<NodeRow>('list-nodes', { ...listed, after: from, limit });
    const page = rows.slice(0, first);
    const items = page.flatMap(({ properties }) => listedNode(properties) ?? []);
    if (after === undefined && rows.length <= first) return { items, totalCount: rows.length };
    const totalCount = isNarrowed
      ? await count(work, { ...listed, after: prefix })
      : await countedBefore(work, label, levels);
    const last = page.at(-1);
    return rows.length > first && last !== undefined
      ? { items, totalCount, endCursor: cursorOf(last.properties) }
      : { items, totalCount };
  });
}

/**
 * Counts by reading every node of the label. With a filter, or for a scope that sees more than the
 * public, there is no precomputed count.
 */
async function count(work: Work, listed: Properties): Promise<number> {
  const [row] = await work.run<{ readonly count: number }>('count-nodes', listed);
  return row?.count ?? 0;
}

async function countedBefore(
  work: Work,
  label: NodeLabel,
  levels: ReadScope['levels'],
): Promise<number> {
  const [row] = await work.run<{ readonly counts: NodeCounts }>('read-counters');
  return countedNodes(row?.counts ?? {}, label, levels);
}

function listedNode(properties: Properties): ListedNode | undefined {
  const node = storedNode(properties);
  return node && { node, cursor: cursorOf(properties) };
}

function cursorOf(properties: Properties): string {
  return encodeCursor([textOf(properties, 'id')]);
}
