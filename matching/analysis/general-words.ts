import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '../../language/normalize-text.ts';
import { isJapanese } from '../../language/scripts.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { TAXONOMY_FOLDER } from './concepts.ts';

/** Words that name nothing that somebody can do, as the analyser has them. */
export const GENERAL_WORDS: ReadonlySet<string> = readGeneralWords(
  join(TAXONOMY_FOLDER, 'general-words.txt'),
);
const LONGEST = Math.max(0, ...Array.from(GENERAL_WORDS, ({ length }) => length));
/** Kanji that before or behind a word say what sort of thing it names, how many, how large. */
const AFFIXES =
  '用製品機器物材性化式型系等各業者店屋家部中大小高低新約他社時年月日個台本枚件円先面上下内外';

/**
 * Whether a word names nothing by itself: a general word, or a Japanese compound of such words and
 * of affixes.
 */
export function isGeneral(word: string): boolean {
  const normal = normalizeText(word);
  if (!isJapanese(normal)) return GENERAL_WORDS.has(stemEnglish(normal));
  // From each place that such words reach, where the next of them ends.
  const reached = new Set([0]);
  for (let at = 0; at < normal.length; at += 1) {
    if (!reached.has(at)) continue;
    if (AFFIXES.includes(normal.charAt(at))) reached.add(at + 1);
    for (let end = at + 2; end <= Math.min(normal.length, at + LONGEST); end += 1) {
      if (GENERAL_WORDS.has(normal.slice(at, end))) reached.add(end);
    }
  }
  return reached.has(normal.length);
}

function readGeneralWords(path: string): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  const words = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);
  return new Set(
    words.map((word) => (/^[a-z]/.test(word) ? stemEnglish(word) : normalizeText(word))),
  );
}
