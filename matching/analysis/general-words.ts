import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeText } from '../../language/normalize-text.ts';
import { isJapanese } from '../../language/scripts.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { TAXONOMY_FOLDER } from './concepts.ts';

const GENERAL_WORDS_FILE = join(TAXONOMY_FOLDER, 'general-words.txt');
/** Words that do not name anything that somebody can do, in the analyser's form. */
export const GENERAL_WORDS: ReadonlySet<string> = readGeneralWords(GENERAL_WORDS_FILE);
/** Length of the shortest general English word of each stem. */
const ENGLISH_LENGTHS = englishLengths();
/**
 * A word is not general because one derived from it is that has so many more letters: organ,
 * organization.
 */
const DERIVED_MIN = 4;
const LONGEST = Math.max(0, ...Array.from(GENERAL_WORDS, ({ length }) => length));
/** Kanji before or after a word that give the kind, number or size of the thing it names. */
const AFFIXES =
  '用製品機器物材性化式型系等各業者店屋家部中大小高低新約他社時年月日個台本枚件円先面上下内外';

/**
 * Returns true if a word names nothing by itself: a general word, or a Japanese compound of such
 * words and affixes.
 */
export function isGeneral(word: string): boolean {
  const normal = normalizeText(word);
  if (!isJapanese(normal)) {
    const shortest = ENGLISH_LENGTHS.get(stemEnglish(normal));
    return shortest !== undefined && shortest - normal.replace(/s$/, '').length < DERIVED_MIN;
  }
  // Places that a sequence of such words reaches; the next of them begins there.
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

/** Last parts of compounds that say only in what form the rest is a subject: 画像データ, image data. */
const HEAD =
  /(?<=[\p{sc=Han}\p{sc=Katakana}ー]{2})(?:データ|情報|システム|技術|サービス)(?![\p{sc=Han}\p{sc=Katakana}ー])|(?<=[a-z] )data\b/giu;

/** Returns the places of the last parts of compounds that name nothing beside the rest. */
export function generalHeads(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(HEAD), ({ 0: head, index }) => ({
    start: index,
    end: index + head.length,
  }));
}

function englishLengths(): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const word of wordsOf(GENERAL_WORDS_FILE).filter(isEnglish)) {
    const stem = stemEnglish(word);
    lengths.set(stem, Math.min(word.length, lengths.get(stem) ?? Number.POSITIVE_INFINITY));
  }
  return lengths;
}

function isEnglish(word: string): boolean {
  return /^[a-z]/.test(word);
}

function wordsOf(path: string): string[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);
}

function readGeneralWords(path: string): ReadonlySet<string> {
  return new Set(
    wordsOf(path).map((word) => (isEnglish(word) ? stemEnglish(word) : normalizeText(word))),
  );
}
