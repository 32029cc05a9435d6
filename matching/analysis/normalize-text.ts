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

/** Small kana and their full-size forms: writers of technical words use both (キャノン, キヤノン). */
const SMALL_KANA = 'ァィゥェォヵヶッャュョヮぁぃぅぇぉゕゖっゃゅょゎ';
const LARGE_KANA = 'アイウエオカケツヤユヨワあいうえおかけつやゆよわ';
const LARGE_OF_SMALL = new Map(
  Array.from(SMALL_KANA, (small, index) => [small.charCodeAt(0), LARGE_KANA.charCodeAt(index)]),
);
const PROLONGED_SOUND = 0x30fc;
/** Dashes that stand for the prolonged sound mark in old files (レ−ザ−). */
const DASHES = new Set([0x2010, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2d]);
/** ヴ is written ブ by most (ヴァルブ, バルブ); the following small vowel stays. */
const VU = 0x30f4;
const BU = 0x30d6;
/** A katakana word of this many characters or more loses its last prolonged sound (JIS Z 8301). */
const PROLONGED_WORD_MIN = 3;

/** Pictures name nothing that a record says in words; each becomes two spaces, as long as it was. */
const PICTOGRAPHS = /[\u{1f000}-\u{1faff}]/gu;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(PICTOGRAPHS, '  ');
}

function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === PROLONGED_SOUND;
}

/** Folds kana variants of a text that is already NFKC and lower case; `keep` names what stays. */
function foldKana(text: string, keep: ((index: number) => void) | undefined): string {
  let folded = '';
  let copied = 0;
  let katakanaRun = 0;
  const put = (index: number, replacement: string) => {
    folded += text.slice(copied, index) + replacement;
    copied = index + 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 0x2d) {
      katakanaRun = 0;
      keep?.(index);
      continue;
    }
    if (katakanaRun > 0 && DASHES.has(code)) {
      code = PROLONGED_SOUND;
      put(index, 'ー');
    }
    if (!isKatakana(code)) {
      katakanaRun = 0;
    } else {
      katakanaRun += 1;
      const next = text.charCodeAt(index + 1);
      const ends = !(isKatakana(next) || DASHES.has(next));
      if (code === PROLONGED_SOUND && ends && katakanaRun >= PROLONGED_WORD_MIN) {
        if (copied === index + 1) folded = folded.slice(0, -1);
        else put(index, '');
        continue;
      }
      if (code === VU) put(index, String.fromCharCode(BU));
    }
    const large = LARGE_OF_SMALL.get(code);
    if (large !== undefined) put(index, String.fromCharCode(large));
    keep?.(index);
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/**
 * One form for all ways of writing the same: NFKC (width, ligatures, units), lower case, kana
 * variants and prolonged sounds unified (レーザー, ﾚｰｻﾞ and レーザ are one). Linear time; at most
 * {@link TEXT_CHARACTERS_MAX} code units are read and returned.
 */
export function normalizeText(text: string): string {
  const normal = fold(text.slice(0, TEXT_CHARACTERS_MAX));
  return foldKana(normal.slice(0, TEXT_CHARACTERS_MAX), undefined);
}

/**
 * A run of ASCII, which stays as long as it is, or a character and the marks that combine with it,
 * half-width voicing marks included.
 */
const CLUSTER = /[\0-\x7f]+(?![\p{M}\uff9e\uff9f])|[\s\S][\p{M}\uff9e\uff9f]{0,8}/gu;
const ASCII_END = 0x80;

/** As {@link normalizeText}, and tells where each code unit comes from. For the few texts quoted. */
export function normalizeWithOffsets(text: string): NormalizedText {
  let normal = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.slice(0, TEXT_CHARACTERS_MAX).matchAll(CLUSTER)) {
    if (cluster.charCodeAt(cluster.length - 1) < ASCII_END) {
      normal += cluster.toLowerCase();
      for (let unit = index; unit < index + cluster.length; unit += 1) {
        starts.push(unit);
        ends.push(unit + 1);
      }
      continue;
    }
    const part = fold(cluster);
    normal += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  const kept: number[] = [];
  const folded = foldKana(normal.slice(0, TEXT_CHARACTERS_MAX), (index) => kept.push(index));
  return {
    text: folded,
    starts: kept.map((index) => starts[index] ?? 0),
    ends: kept.map((index) => ends[index] ?? 0),
  };
}
