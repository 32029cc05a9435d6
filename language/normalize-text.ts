import { CHARACTER_CLASS, characterClass } from './character-class.ts';
import { B_OF_VOWEL, LARGE_KANA, PROLONGED_SOUND } from './kana.ts';

/** Longest text that is analysed, in UTF-16 code units; what follows is not searched. */
export const TEXT_CHARACTERS_MAX = 20_000;

/** A text in the form in which terms are compared. */
export interface NormalizedText {
  readonly text: string;
  /** For each code unit of `text`, where it begins in the original. */
  readonly starts: readonly number[];
  /** For each code unit of `text`, where what it was made from ends in the original. */
  readonly ends: readonly number[];
}

const LARGE_OF_SMALL = new Map(
  Array.from(LARGE_KANA, ([small, large]) => [small.charCodeAt(0), large]),
);
const PROLONGED = PROLONGED_SOUND.charCodeAt(0);
/** Dashes that stand for the prolonged sound mark in old files (レ−ザ−). */
const DASHES = new Set([0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2d]);
/** ヴァルブ, バルブ; ヴュー, ビュー. */
const VU = 0x30f4;
const BU = 'ブ';
const B_OF_VOWEL_CODE = new Map(
  Array.from(B_OF_VOWEL, ([vowel, voiced]) => [vowel.charCodeAt(0), voiced]),
);
const YU = new Set(Array.from('ュユ', (yu) => yu.charCodeAt(0)));
/** A katakana word of this many characters or more loses its last prolonged sound (JIS Z 8301). */
const PROLONGED_WORD_MIN = 3;

/**
 * A Japanese line of this many characters or more that ends inside a text was wrapped; shorter ones
 * are the lines of a list.
 */
const WRAPPED_LINE_MIN = 20;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const HYPHEN = 0x2d;
/** Places where a word may be broken, and marks of no width: they part no word. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Pictures name nothing that a record says in words; each becomes two spaces, as long as it was. */
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

/** How many code units a line break is that a word goes on behind; 0: no break, or a word ends. */
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

/** Told for each code unit that stays: the first and the last that it is made from. */
type Keep = (first: number, last: number) => void;

/** Folds kana variants and joins broken words of a text that is already NFKC and lower case. */
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
 * A text in the one form in which its terms are compared: NFKC (width, ligatures, units), lower case, kana
 * variants and prolonged sounds unified (レーザー, ﾚｰｻﾞ and レーザ are one), words that a line break
 * parts made whole. Linear time; at most {@link TEXT_CHARACTERS_MAX} code units are read and
 * returned.
 */
export function normalizeText(text: string): string {
  const normal = fold(text.slice(0, TEXT_CHARACTERS_MAX));
  return foldKana(normal.slice(0, TEXT_CHARACTERS_MAX), undefined);
}

/** A character and the marks that combine with it, half-width voicing marks included. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f]{0,8}/uy;
const ASCII_END = 0x80;

/** Characters that stay what they are but for the case of ASCII, unless a mark follows. */
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

/** Where the plain characters end that begin here; the last of them may belong to what follows. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  return end === text.length ? end : Math.max(start, end - 1);
}

/** Text with the width of its characters unified, and where each code unit comes from; case stays. */
export function unifyWidth(text: string): NormalizedText {
  return foldClusters(text.slice(0, TEXT_CHARACTERS_MAX), {
    plain: (part) => part,
    cluster: (part) => part.normalize('NFKC'),
  });
}

/** How a text is folded piece by piece. */
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

/** As {@link normalizeText}, and tells where each code unit comes from. For the few texts quoted. */
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
