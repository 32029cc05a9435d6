import { CHARACTER_CLASS, characterClass } from './character-class.ts';
import { B_OF_VOWEL, LARGE_KANA, PROLONGED_SOUND } from './kana.ts';

/** Maximum length of an analysed text, in UTF-16 code units; the rest is not searchable. */
export const TEXT_CHARACTERS_MAX = 20_000;

/** A text in the form in which terms are compared. */
export interface NormalizedText {
  readonly text: string;
  /** Start offset in the original for each code unit of `text`. */
  readonly starts: readonly number[];
  /** End offset in the original for each code unit of `text`. */
  readonly ends: readonly number[];
}

const LARGE_OF_SMALL = new Map(
  Array.from(LARGE_KANA, ([small, large]) => [small.charCodeAt(0), large]),
);
const PROLONGED = PROLONGED_SOUND.charCodeAt(0);
/** Dashes that old files use instead of the prolonged sound mark (レ−ザ−). */
const DASHES = new Set([0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2d]);
/** ヴ, which most people write as ブ: ヴァルブ, バルブ; ヴュー, ビュー. */
const VU = 0x30f4;
const BU = 'ブ';
const B_OF_VOWEL_CODE = new Map(
  Array.from(B_OF_VOWEL, ([vowel, voiced]) => [vowel.charCodeAt(0), voiced]),
);
const YU = new Set(Array.from('ュユ', (yu) => yu.charCodeAt(0)));
/** Minimum length of a katakana word that loses its final prolonged sound (JIS Z 8301). */
const PROLONGED_WORD_MIN = 3;

/**
 * Minimum length of a Japanese line that was wrapped if it ends inside a text; shorter lines are
 * items of a list.
 */
const WRAPPED_LINE_MIN = 20;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const HYPHEN = 0x2d;
/** Zero-width characters and optional line breaks; they do not separate words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Pictographs mean nothing that a record says in words; each becomes two spaces, which keeps its
 * length.
 */
const PICTOGRAPHS = /[\u{1f000}-\u{1faff}]/gu;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(PICTOGRAPHS, '  ').replace(INVISIBLE, '');
}

function isKatakana(code: number): boolean {
  return characterClass(code) === CHARACTER_CLASS.katakana;
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isJapanese(code: number): boolean {
  return characterClass(code) >= CHARACTER_CLASS.hiragana;
}

/**
 * Number of code units in a line break inside a word; 0 if there is no break or the word ends
 * before it.
 */
function breakLength(text: string, at: number, lineStart: number): number {
  const hasHyphen = text.charCodeAt(at) === HYPHEN;
  let end = hasHyphen ? at + 1 : at;
  if (text.charCodeAt(end) === CARRIAGE_RETURN) end += 1;
  if (text.charCodeAt(end) !== NEWLINE) return 0;
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(end + 1)];
  const isInside = hasHyphen
    ? isLatin(before) && isLatin(after)
    : at - lineStart >= WRAPPED_LINE_MIN && isJapanese(before) && isJapanese(after);
  return isInside ? end + 1 - at : 0;
}

/**
 * Called for each code unit that is kept, with the first and last position that it was made from.
 */
type Keep = (first: number, last: number) => void;

/** Folds kana variants and joins broken words in a text that is already NFKC and lower case. */
function foldKana(text: string, keep: Keep | undefined): string {
  let folded = '';
  let copied = 0;
  let katakanaRun = 0;
  let lineStart = 0;
  const put = (from: number, until: number, replacement: string) => {
    folded += text.slice(copied, from) + replacement;
    copied = until;
  };
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === NEWLINE || code === CARRIAGE_RETURN || code === HYPHEN) {
      const length = breakLength(text, index, lineStart);
      if (code === NEWLINE || length > 0) lineStart = index + Math.max(1, length);
      if (length > 0) {
        put(index, index + length, '');
        index += length - 1;
        continue;
      }
    }
    if (code < HYPHEN) {
      katakanaRun = 0;
      keep?.(index, index);
      continue;
    }
    if (katakanaRun > 0 && DASHES.has(code)) {
      code = PROLONGED;
      put(index, index + 1, PROLONGED_SOUND);
    }
    if (!isKatakana(code)) {
      katakanaRun = 0;
    } else {
      katakanaRun += 1;
      const behind = index + 1 + breakLength(text, index + 1, lineStart);
      const next = text.charCodeAt(behind);
      const ends = !(isKatakana(next) || DASHES.has(next));
      if (code === PROLONGED && ends && katakanaRun >= PROLONGED_WORD_MIN) {
        if (copied === index + 1) folded = folded.slice(0, -1);
        else put(index, index + 1, '');
        continue;
      }
      if (code === VU) {
        const voiced = B_OF_VOWEL_CODE.get(text.charCodeAt(index + 1));
        if (voiced !== undefined) {
          put(index, index + 2, voiced);
          keep?.(index, index + 1);
          index += 1;
          continue;
        }
        put(index, index + 1, YU.has(text.charCodeAt(index + 1)) ? 'ビ' : BU);
      }
    }
    const large = LARGE_OF_SMALL.get(code);
    if (large !== undefined) put(index, index + 1, large);
    keep?.(index, index);
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/**
 * Normalises a text to the form in which its terms are compared: NFKC (width, ligatures, units),
 * lower case, kana variants and prolonged sounds unified (レーザー, ﾚｰｻﾞ and レーザ are equal), words
 * split by a line break joined. Linear time; reads and returns at most {@link TEXT_CHARACTERS_MAX}
 * code units.
 */
export function normalizeText(text: string): string {
  const normal = fold(text.slice(0, TEXT_CHARACTERS_MAX));
  return foldKana(normal.slice(0, TEXT_CHARACTERS_MAX), undefined);
}

/** A character and its combining marks, including half-width voicing marks. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f]{0,8}/uy;
const ASCII_END = 0x80;

/**
 * Returns whether a character is unchanged except for ASCII case, provided that no mark follows.
 */
function isPlain(code: number): boolean {
  return (
    code < ASCII_END ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x3001 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011)
  );
}

/** End of the run of plain characters that starts here; the last one may belong to what follows. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  return end === text.length ? end : Math.max(start, end - 1);
}

/**
 * Unifies the width of the characters and records where each code unit comes from; case is kept.
 */
export function unifyWidth(text: string): NormalizedText {
  return foldClusters(text.slice(0, TEXT_CHARACTERS_MAX), {
    plain: (part) => part,
    cluster: (part) => part.normalize('NFKC'),
  });
}

/** Functions that fold a text piece by piece. */
interface PieceFolds {
  readonly plain: (part: string) => string;
  readonly cluster: (part: string) => string;
}

function foldClusters(whole: string, { plain, cluster: foldCluster }: PieceFolds): NormalizedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < whole.length; ) {
    const end = plainEnd(whole, at);
    text += plain(whole.slice(at, end));
    for (; at < end; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(whole)?.[0] ?? '';
    const part = foldCluster(cluster);
    text += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  return { text, starts, ends };
}

/**
 * Does the same as {@link normalizeText} and records where each code unit comes from. Meant for the
 * few texts that are quoted.
 */
export function normalizeWithOffsets(text: string): NormalizedText {
  const {
    text: normal,
    starts,
    ends,
  } = foldClusters(text.slice(0, TEXT_CHARACTERS_MAX), {
    plain: (part) => part.toLowerCase(),
    cluster: fold,
  });
  const keptStarts: number[] = [];
  const keptEnds: number[] = [];
  const folded = foldKana(normal.slice(0, TEXT_CHARACTERS_MAX), (first, last) => {
    keptStarts.push(starts[first] ?? 0);
    keptEnds.push(ends[last] ?? 0);
  });
  return { text: folded, starts: keptStarts, ends: keptEnds };
}
