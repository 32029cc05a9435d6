import { type Audience, isOpenTo } from '../model/audience.ts';
import type { NodeId } from '../model/nodes.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { checkFirst, checkReadBatch } from '../port-bounds.ts';
import type { Neighbour, NeighbourRequest, Page, ReadScope } from '../store.ts';
import { type SummedRow, summedColumns } from './checksum.ts';
import type { Connection } from './connection.ts';
import { openAudiences } from './open-audiences.ts';
import { storedNode, storedRelationship } from './rows.ts';

const PARENT = 'SELECT key, effective FROM node WHERE id = ?';
const OUT = { own: 'from_key', other: 'to_key' };
const IN = { own: 'to_key', other: 'from_key' };

/** Type and tie kind in this order give the order of the relationships' ids between two nodes. */
interface NeighbourRow extends SummedRow, NodeColumns {
  readonly id: NodeId;
  readonly type: string;
  readonly tieKind: string;
}

/** Columns of the node; the other columns are those of the relationship. */
type NodeColumns = { readonly [Name in keyof SummedRow as `node_${Name}`]: SummedRow[Name] };

/**
 * Maximum number of audiences passed as separate parameters; more are one list, which takes three
 * times as long.
 */
const AUDIENCE_PARAMETERS_MAX = 8;

/** One statement per number of types and audiences. */
function statements({ own, other }: typeof OUT, types: number, audiences: number) {
  const open =
    audiences <= AUDIENCE_PARAMETERS_MAX ? parameters(audiences) : 'SELECT value FROM json_each(?)';
  const joined = `FROM relationship AS r CROSS JOIN node AS n ON n.key = r.${other}
    WHERE r.${own} = ? AND r.type IN (${parameters(types)})
    AND r.effective IN (${open}) AND n.effective IN (${open})`;
  return {
    page: `SELECT n.id, r.type, r.tie_kind AS tieKind, ${summedColumns('r')},
      ${summedColumns('n', 'node_')}
      ${joined} AND (n.id, r.type, r.tie_kind) > (?, ?, ?)
      ORDER BY n.id, r.type, r.tie_kind LIMIT ?`,
    count: `SELECT count(*) AS count ${joined}`,
  };
}

function parameters(count: number): string {
  return Array.from({ length: count }, () => '?').join(', ');
}

/** Returns one page per request, all from the same snapshot of the graph. */
export function readNeighbours(
  connection: Connection,
  requests: readonly NeighbourRequest[],
  scope: ReadScope,
): Page<Neighbour>[] {
  checkReadBatch(requests.length);
  return connection.read(() => requests.map((request) => readPage(connection, request, scope)));
}

function readPage(
  connection: Connection,
  request: NeighbourRequest,
  scope: ReadScope,
): Page<Neighbour> {
  const { first, after } = request;
  checkFirst(first);
  const position = after === undefined ? ['', '', ''] : decodeCursor(after, 3);
  const parent = connection.get<{ key: number; effective: Audience }>(PARENT, request.id);
  if (parent === undefined || !isOpenTo(parent.effective, scope)) {
    return { items: [], totalCount: 0 };
  }
  const types = [...new Set(request.types)];
  const audiences = openAudiences(connection, scope);
  const open =
    audiences.length <= AUDIENCE_PARAMETERS_MAX ? audiences : [JSON.stringify(audiences)];
  const ends = request.direction === 'out' ? OUT : IN;
  const { page, count } = statements(ends, types.length, audiences.length);
  const joinedBy = [parent.key, ...types, ...open, ...open];
  const rows = connection.all<NeighbourRow>(page, ...joinedBy, ...position, first + 1);
  const shown = rows.slice(0, first);
  const items = shown.map(neighbour).filter((one) => one !== undefined);
  const last = shown.at(-1);
  const whole = after === undefined && rows.length <= first;
  const totalCount = whole
    ? rows.length
    : (connection.get<{ count: number }>(count, ...joinedBy)?.count ?? 0);
  return rows.length > first && last !== undefined
    ? { items, totalCount, endCursor: cursorOf(last) }
    : { items, totalCount };
}

/** `undefined` if either is damaged. */
function neighbour(row: NeighbourRow): Neighbour | undefined {
  const relationship = storedRelationship(row);
  const node = storedNode({
    effective: row.node_effective,
    visibility: row.node_visibility,
    version: row.node_version,
    createdAt: row.node_createdAt,
    updatedAt: row.node_updatedAt,
    publicSequence: row.node_publicSequence,
    checksum: row.node_checksum,
    record: row.node_record,
  });
  if (relationship === undefined || node === undefined) return undefined;
  return { relationship, node, cursor: cursorOf(row) };
}

function cursorOf({ id, type, tieKind }: NeighbourRow): string {
  return encodeCursor([id, type, tieKind]);
}
