import { isJapanese } from '../../../language/scripts.ts';
import { displayWidth } from './display-width.ts';

/** Characters that never begin a line of Japanese. */
const NO_START = /^[、。，．）」』】〉》・ー？！：；]/u;
/** Characters that never end a line of Japanese. */
const NO_END = /[（「『【〈《]$/u;

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Breaks lines at spaces and between Japanese words, so none is wider than `width` columns unless
 * one word is; line breaks of the text stay.
 */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line)) {
    if (current !== '' && displayWidth((current + piece).trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current].join('\n');
}

/** Returns the pieces of a line, between which it may be broken. */
function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(line)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function mayBreak(before: string, after: string): boolean {
  if (/\s$/u.test(before)) return true;
  const isBetween =
    isJapanese(before.slice(-1)) || isJapanese(after) || /[、。）」]$/u.test(before);
  return isBetween && !/^\s/u.test(after) && !NO_START.test(after) && !NO_END.test(before);
}
