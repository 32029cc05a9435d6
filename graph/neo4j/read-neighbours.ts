import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { checkFirst, checkReadBatch } from '../port-bounds.ts';
import type { Neighbour, NeighbourRequest, Page, ReadScope } from '../store.ts';
import type { Connection } from './connection.ts';
import { integer, type Properties } from './field-properties.ts';
import { storedNode, storedRelationship, textOf } from './record-properties.ts';

interface PageRow {
  /** Index of the request among those of its direction. */
  readonly place: number;
  readonly totalCount: number;
  readonly items: readonly Joined[];
}

/** Properties of a relationship and of the node at its other end. */
type Joined = readonly [Properties, Properties];

const DIRECTIONS = ['out', 'in'] as const;

/** Returns one page per request; one statement per requested direction, sent together. */
export async function readNeighbours(
  connection: Connection,
  requests: readonly NeighbourRequest[],
  { levels, keys }: ReadScope,
): Promise<Page<Neighbour>[]> {
  checkReadBatch(requests.length);
  for (const { first } of requests) checkFirst(first);
  const pages: Page<Neighbour>[] = requests.map(() => ({ items: [], totalCount: 0 }));
  const asked = DIRECTIONS.map((direction) => ({
    direction,
    places: requests.flatMap((request, place) => (request.direction === direction ? [place] : [])),
    rows: requests.filter((request) => request.direction === direction).map(requestRow),
  })).filter(({ rows }) => rows.length > 0);
  if (asked.length === 0) return pages;
  await connection.readTogether((work) =>
    Promise.all(
      asked.map(async ({ direction, places, rows }) => {
        const name = `neighbours-${direction}` as const;
        for (const row of await work.run<PageRow>(name, { requests: rows, levels, keys })) {
          const place = places[row.place] ?? 0;
          pages[place] = page(row, requests[place]?.first ?? 0);
        }
      }),
    ),
  );
  return pages;
}

function requestRow({ id, types, first, after }: NeighbourRequest): Properties {
  const [afterNode, afterRelationship] = after === undefined ? ['', ''] : decodeCursor(after, 2);
  return { id, types, first: integer(first), afterNode, afterRelationship };
}

function page({ totalCount, items: rows }: PageRow, first: number): Page<Neighbour> {
  const shown = rows.slice(0, first);
  const items = shown.map(neighbour).filter((one) => one !== undefined);
  const last = shown.at(-1);
  return rows.length > first && last !== undefined
    ? { items, totalCount, endCursor: cursorOf(last) }
    : { items, totalCount };
}

/** `undefined` if either is damaged. */
function neighbour(joined: Joined): Neighbour | undefined {
  const [relationship, node] = [storedRelationship(joined[0]), storedNode(joined[1])];
  if (relationship === undefined || node === undefined) return undefined;
  return { relationship, node, cursor: cursorOf(joined) };
}

function cursorOf([relationship, node]: Joined): string {
  return encodeCursor([textOf(node, 'id'), textOf(relationship, 'id')]);
}
