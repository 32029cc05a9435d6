/**
 * Levels of visibility of a record, widest first. A record without a stated visibility is never
 * created.
 */
export const VISIBILITIES = ['PUBLIC', 'GROUP', 'ORGANIZATION', 'COORDINATORS', 'PRIVATE'] as const;

/** Visibility of a record; see {@link VISIBILITIES} for the order. */
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * Returns the narrowest of the given visibilities, PUBLIC when none is given. A value that is not a
 * visibility, from a damaged record or a later version, counts as PRIVATE: never wider than stated.
 */
export function narrowestVisibility(...visibilities: readonly Visibility[]): Visibility {
  const rank = Math.max(0, ...visibilities.map(rankOf));
  return VISIBILITIES[rank] ?? 'PRIVATE';
}

function rankOf(visibility: Visibility): number {
  const rank = VISIBILITIES.indexOf(visibility);
  return rank < 0 ? VISIBILITIES.length : rank;
}
