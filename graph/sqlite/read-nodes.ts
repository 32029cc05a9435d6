import { type Audience, isOpenTo } from '../model/audience.ts';
import type { NodeId, NodeLabel } from '../model/nodes.ts';
import type { ExternalId } from '../model/source.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { checkFirst, checkReadBatch } from '../port-bounds.ts';
import type { ListedNode, ListRequest, Page, ReadScope, StoredNode } from '../store.ts';
import { type SummedRow, summedColumns } from './checksum.ts';
import type { Connection } from './connection.ts';
import { lastPlaces } from './counters.ts';
import { openAudiences } from './open-audiences.ts';
import { storedNode } from './rows.ts';

const NODE = `SELECT ${summedColumns('node')} FROM node WHERE id = ?`;
const NODE_UNDER = `SELECT node.id, effective FROM external_id JOIN node ON node.key = node_key
  WHERE external_id.label = ? AND scheme = ? AND value = ?`;
/** A parameter that is null does not filter; a list filters by its values. */
const LISTED = `label = ?1 AND effective IN (SELECT value FROM json_each(?2))
  AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3)))
  AND (?4 IS NULL OR country IN (SELECT value FROM json_each(?4)))
  AND (?5 IS NULL OR prefecture IN (SELECT value FROM json_each(?5)))`;
const LIST = `SELECT id, ${summedColumns('node')} FROM node INDEXED BY node_by_label
  WHERE ${LISTED} AND id > ?6 ORDER BY id LIMIT ?7`;
const LIST_COUNT = `SELECT count(*) AS count FROM node INDEXED BY node_by_label WHERE ${LISTED}`;

/** Nodes with these ids that are in scope, in the order of the ids. */
export function readNodes(
  connection: Connection,
  ids: readonly NodeId[],
  scope: ReadScope,
): (StoredNode | undefined)[] {
  checkReadBatch(ids.length);
  return connection.read(() =>
    ids.map((id) => {
      const row = connection.get<SummedRow & { effective: Audience }>(NODE, id);
      return row && isOpenTo(row.effective, scope) ? storedNode(row) : undefined;
    }),
  );
}

/** Ids for these external ids that are in scope, in the order of the external ids. */
export function readNodeIds(
  connection: Connection,
  keys: readonly (ExternalId & { readonly label: NodeLabel })[],
  scope: ReadScope,
): (NodeId | undefined)[] {
  checkReadBatch(keys.length);
  return connection.read(() =>
    keys.map(({ label, scheme, value }) => {
      const row = connection.get<{ id: NodeId; effective: Audience }>(
        NODE_UNDER,
        label,
        scheme,
        value,
      );
      return row && isOpenTo(row.effective, scope) ? row.id : undefined;
    }),
  );
}

/** One page of the nodes of a label, by id; the count scans the label's index, not its records. */
export function readNodeList(
  connection: Connection,
  label: NodeLabel,
  request: ListRequest,
  scope: ReadScope,
): Page<ListedNode> {
  const { first, after, filter = {} } = request;
  checkFirst(first);
  const [afterId = ''] = after === undefined ? [] : decodeCursor(after, 1);
  return connection.read(() => {
    const listed = [
      label,
      JSON.stringify(openAudiences(connection, scope)),
      ...[filter.kinds, filter.countries, filter.prefectures].map(list),
    ];
    const rows = connection.all<SummedRow & { id: NodeId }>(LIST, ...listed, afterId, first + 1);
    const page = rows.slice(0, first);
    const items = page.flatMap((row) => {
      const node = storedNode(row);
      return node === undefined ? [] : [{ node, cursor: encodeCursor([row.id]) }];
    });
    const last = page.at(-1);
    const whole = after === undefined && rows.length <= first;
    const totalCount = whole ? rows.length : countListed(connection, listed);
    return rows.length > first && last !== undefined
      ? { items, totalCount, endCursor: encodeCursor([last.id]) }
      : { items, totalCount };
  });
}

/** The list that a connection counted last, and the change as of which it was counted. */
const COUNTED = new WeakMap<
  Connection,
  { readonly list: string; readonly sequence: number; readonly count: number }
>();

/**
 * Counts a list once for all its pages as long as nothing is written: counting it for each of a
 * thousand pages takes longer than reading them.
 */
function countListed(connection: Connection, listed: readonly (string | null)[]): number {
  const asked = JSON.stringify(listed);
  const { sequence } = lastPlaces(connection);
  const known = COUNTED.get(connection);
  if (known?.list === asked && known.sequence === sequence) return known.count;
  const count = connection.get<{ count: number }>(LIST_COUNT, ...listed)?.count ?? 0;
  COUNTED.set(connection, { list: asked, sequence, count });
  return count;
}

function list(values: readonly string[] | undefined): string | null {
  return values === undefined ? null : JSON.stringify(values);
}
