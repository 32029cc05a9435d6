/** Number of values of {@link tieBreak}. */
export const TIE_BREAKS = 2 ** 22;

/** Offset and prime of FNV-1a (Fowler, Noll and Vo). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Returns a number from 0 below {@link TIE_BREAKS} that is always the same for an id: of equal
 * scores the smaller one comes first, so nobody is first because of its name. If it is equal too,
 * the id decides.
 */
export function tieBreak(id: string): number {
  let hash = OFFSET;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), PRIME);
  }
  return (hash ^ (hash >>> 15)) & (TIE_BREAKS - 1);
}
