import { editDistance } from '../edit-distance.ts';
import { looseName } from './loose-name.ts';

/** Letters of a name per tolerated typing error. */
const LETTERS_PER_TYPO = 6;
/** Minimum length of a name that may match the beginning or end of another. */
const LETTERS_MIN = 2;

/**
 * Returns whether a name may be another spelling of the other: equal after folding and without
 * legal form, longer or shorter at one end, or different in one letter of six. 山田工業 and 山本工業 do not
 * match.
 */
export function isLikeName(one: string, other: string): boolean {
  const [left, right] = [looseName(one), looseName(other)];
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= LETTERS_MIN && (long.startsWith(short) || long.endsWith(short))) return true;
  return editDistance(left, right) <= Math.floor(long.length / LETTERS_PER_TYPO);
}
