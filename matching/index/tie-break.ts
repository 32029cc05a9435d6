/** Values of {@link tieBreak}. */
export const TIE_BREAKS = 2 ** 22;

/** Offset and prime of FNV-1a (Fowler, Noll and Vo). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number from 0 below {@link TIE_BREAKS} that an id has everywhere and always: of equal scores
 * the smaller one comes first, so that nobody is first for the sake of its name. Where it is equal
 * too, the id decides.
 */
export function tieBreak(id: string): number {
  let hash = OFFSET;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), PRIME);
  }
  return (hash ^ (hash >>> 15)) & (TIE_BREAKS - 1);
}
