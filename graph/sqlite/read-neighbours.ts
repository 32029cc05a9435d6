import { checkFirst, checkReadBatch } from '../limits.ts';
import type { NodeId } from '../model/nodes.ts';
import type { Visibility } from '../model/visibility.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import type { Neighbour, NeighbourRequest, Page, ReadScope } from '../store.ts';
import type { Connection } from './connection.ts';
import { storedNode, storedRelationship } from './rows.ts';

const PARENT = 'SELECT key, effective FROM node WHERE id = ?';
const OUT = { own: 'from_key', other: 'to_key' };
const IN = { own: 'to_key', other: 'from_key' };

/** Type and tie kind in this order are the order of the relationships' ids between two nodes. */
interface NeighbourRow {
  readonly id: NodeId;
  readonly type: string;
  readonly tieKind: string;
  readonly record: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly nodeRecord: string;
  readonly nodeVersion: number;
  readonly nodeCreatedAt: string;
  readonly nodeUpdatedAt: string;
}

function joined({ own, other }: typeof OUT): string {
  return `FROM relationship AS r CROSS JOIN node AS n ON n.key = r.${other}
  WHERE r.${own} = ?1 AND r.type IN (SELECT value FROM json_each(?2))
  AND r.effective IN (SELECT value FROM json_each(?3))
  AND n.effective IN (SELECT value FROM json_each(?3))`;
}

function statements(ends: typeof OUT) {
  return {
    page: `SELECT n.id, r.type, r.tie_kind AS tieKind, r.record, r.version,
      r.created_at AS createdAt, r.updated_at AS updatedAt, n.record AS nodeRecord,
      n.version AS nodeVersion, n.created_at AS nodeCreatedAt, n.updated_at AS nodeUpdatedAt
      ${joined(ends)} AND (n.id, r.type, r.tie_kind) > (?4, ?5, ?6)
      ORDER BY n.id, r.type, r.tie_kind LIMIT ?7`,
    count: `SELECT count(*) AS count ${joined(ends)}`,
  };
}

const STATEMENTS = { out: statements(OUT), in: statements(IN) };

/** One page per request, all of the same state of the graph. */
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
  const parent = connection.get<{ key: number; effective: Visibility }>(PARENT, request.id);
  if (parent === undefined || !scope.levels.includes(parent.effective)) {
    return { items: [], totalCount: 0 };
  }
  const { page, count } = STATEMENTS[request.direction];
  const joinedBy = [parent.key, JSON.stringify(request.types), JSON.stringify(scope.levels)];
  const rows = connection.all<NeighbourRow>(page, ...joinedBy, ...position, first + 1);
  const items = rows.slice(0, first).map(neighbour);
  const last = items.at(-1);
  const whole = after === undefined && rows.length <= first;
  const totalCount = whole
    ? rows.length
    : (connection.get<{ count: number }>(count, ...joinedBy)?.count ?? 0);
  return rows.length > first && last !== undefined
    ? { items, totalCount, endCursor: last.cursor }
    : { items, totalCount };
}

function neighbour(row: NeighbourRow): Neighbour {
  return {
    relationship: storedRelationship(row),
    node: storedNode({
      record: row.nodeRecord,
      version: row.nodeVersion,
      createdAt: row.nodeCreatedAt,
      updatedAt: row.nodeUpdatedAt,
    }),
    cursor: encodeCursor([row.id, row.type, row.tieKind]),
  };
}
