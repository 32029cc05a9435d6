import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** A tie between two parties by their ids. */
export interface PicturedTie {
  readonly from: string;
  readonly to: string;
}

/** Where a party is drawn, in the units of the picture. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Moving extends SimulationNodeDatum {
  readonly id: string;
}

/** Steps after which the forces have come to rest. */
const STEPS = 300;
const APART = 26;
const LINK_LENGTH = 70;
const PUSH = -160;
const PULL = 0.06;
/** Free at the edges for the names. */
const NAME_WIDTH = 75;
const NAME_HEIGHT = 36;
/** A few parties are not drawn far from each other. */
const SCALE_MAX = 2;

/**
 * Places parties by forces, the first in the middle: ties draw together, parties push each other
 * away. How near two are says nothing by itself. The same parties and ties give the same places: the
 * forces run to their end before anything is drawn.
 */
export function layout(
  ids: readonly string[],
  ties: readonly PicturedTie[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Placed[] {
  const nodes: Moving[] = ids.map((id, at) => (at === 0 ? { id, fx: 0, fy: 0 } : { id }));
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Moving, { source: string; target: string }>(
        ties.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(LINK_LENGTH),
    )
    .force('push', forceManyBody().strength(PUSH))
    .force('apart', forceCollide(APART))
    .force('wide', forceX().strength((PULL * height) / width))
    .force('high', forceY().strength(PULL))
    .stop()
    .tick(STEPS);
  return fitted(nodes, width, height);
}

/** Moves and scales the places into the picture, with room for the names. */
function fitted(nodes: readonly Moving[], width: number, height: number): readonly Placed[] {
  const across = span(
    nodes.map(({ x = 0 }) => x),
    width,
    NAME_WIDTH,
  );
  const down = span(
    nodes.map(({ y = 0 }) => y),
    height,
    NAME_HEIGHT,
  );
  return nodes.map(({ id, x = 0, y = 0 }) => ({ id, x: across(x), y: down(y) }));
}

/** Takes the span of the values to that of the picture, its edges left free. */
function span(values: readonly number[], size: number, edge: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = Math.min(SCALE_MAX, (size - 2 * edge) / Math.max(1, most - least));
  return (value) => size / 2 + (value - (least + most) / 2) * scale;
}
