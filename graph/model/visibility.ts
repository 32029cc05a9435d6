/** Who may see a record, widest first. A record without a stated visibility is never created. */
export const VISIBILITIES = ['PUBLIC', 'GROUP', 'ORGANIZATION', 'COORDINATORS', 'PRIVATE'] as const;

/** Who may see a record; see {@link VISIBILITIES} for the order. */
export type Visibility = (typeof VISIBILITIES)[number];

/** The narrowest of the given visibilities; PUBLIC when none is given. */
export function narrowestVisibility(...visibilities: readonly Visibility[]): Visibility {
  const rank = Math.max(0, ...visibilities.map((visibility) => VISIBILITIES.indexOf(visibility)));
  return VISIBILITIES[rank] ?? 'PRIVATE';
}
