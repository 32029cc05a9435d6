import { editDistance } from '../edit-distance.ts';
import { looseName } from './loose-name.ts';

/** Letters of a name of which one may be a slip of the pen. */
const LETTERS_PER_SLIP = 6;
/** A shorter name may begin or end any other. */
const LETTERS_MIN = 2;

/**
 * Whether a name may be another spelling of the other: equal under the fold and without its legal
 * form, longer or shorter at one end, or one letter in six apart. 山田工業 and 山本工業 are not.
 */
export function isLikeName(one: string, other: string): boolean {
  const [left, right] = [looseName(one), looseName(other)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= LETTERS_MIN && (long.startsWith(short) || long.endsWith(short))) return true;
  return editDistance(left, right) <= Math.floor(long.length / LETTERS_PER_SLIP);
}
