import type { TrustBand } from '../api/questions.generated.ts';

/** Bands from the centre to the edge: the stronger the tie, the nearer. */
export const BANDS = ['STRONG', 'GOOD', 'FAIR', 'WEAK'] as const satisfies readonly TrustBand[];

/** A party to place around the central one. */
export interface Neighbour {
  readonly id: string;
  /** Parties of one kind are drawn next to each other. */
  readonly kind: string;
  /** Strength of its tie to the central party. */
  readonly trust: TrustBand;
}

/** A point of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Scale of the picture in each direction: names are wider than high. */
export interface Stretch {
  readonly x: number;
  readonly y: number;
}

/** Positions relative to the centre. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** Outer edge of each band that has parties, as the half axes of an ellipse. */
  readonly bands: readonly { readonly trust: TrustBand; readonly x: number; readonly y: number }[];
  /** Positions of the names of the kinds, beyond the last band. */
  readonly kinds: readonly (Place & { readonly kind: string; readonly count: number })[];
  /** Half axes of all positions. */
  readonly reach: Place;
}

/** Distance between neighbouring rings. */
const RING = 52;
/** The name of the central party needs room within the first ring. */
const MIDDLE = 24;
/** Distance along a ring between neighbouring parties. */
const BESIDE = 52;
/** Distance from the last ring to the names of the kinds. */
const BEYOND = 50;
/** The first kind begins at the top. */
const TOP = -Math.PI / 2;

interface Sector {
  readonly kind: string;
  readonly from: number;
  readonly angle: number;
  readonly members: readonly Neighbour[];
}

/**
 * Places parties around the centre: the distance shows the strength of the tie, the direction the
 * kind of the party. A band takes as many rings as its parties need. The same parties give the same
 * positions.
 */
export function layout(neighbours: readonly Neighbour[], stretch: Stretch): Layout {
  const sectors = sectorsOf(neighbours);
  const places = new Map<string, Place>();
  const bands: Layout['bands'][number][] = [];
  let radius = MIDDLE;
  const at = (angle: number, distance: number): Place => ({
    x: Math.cos(angle) * distance * stretch.x,
    y: Math.sin(angle) * distance * stretch.y,
  });
  for (const trust of BANDS) {
    let waiting = sectors.map(({ members }) => members.filter((one) => one.trust === trust));
    if (waiting.every(({ length }) => length === 0)) continue;
    while (waiting.some(({ length }) => length > 0)) {
      radius += RING;
      waiting = sectors.map(({ from, angle }, place) => {
        const rest = waiting[place] ?? [];
        const placed = rest.slice(0, Math.max(1, Math.floor((angle * radius) / BESIDE)));
        for (const [index, { id }] of placed.entries()) {
          places.set(id, at(from + ((index + 0.5) / placed.length) * angle, radius));
        }
        return rest.slice(placed.length);
      });
    }
    const edge = radius + RING / 2;
    bands.push({ trust, x: edge * stretch.x, y: edge * stretch.y });
  }
  return {
    places,
    bands,
    kinds: sectors.map(({ kind, from, angle, members }) => ({
      kind,
      count: members.length,
      ...at(from + angle / 2, radius + BEYOND),
    })),
    reach: { x: (radius + BEYOND) * stretch.x, y: (radius + BEYOND) * stretch.y },
  };
}

/** Returns a sector of the circle for each kind, in proportion to its share of the parties. */
function sectorsOf(neighbours: readonly Neighbour[]): readonly Sector[] {
  const kinds = [...new Set(neighbours.map(({ kind }) => kind))].sort();
  let from = TOP;
  return kinds.map((kind) => {
    const members = neighbours.filter((one) => one.kind === kind);
    const angle = (members.length / neighbours.length) * 2 * Math.PI;
    const sector = { kind, from, angle, members };
    from += angle;
    return sector;
  });
}
