import { hiraganaToKatakana, katakanaToHiragana, PROLONGED_SOUND } from '../../language/kana.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { HIRAGANA, KANJI, KATAKANA } from '../../language/scripts.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';
import { scanTerms } from '../analysis/scan-terms.ts';
import { isAmong } from '../index/is-among.ts';
import type { TextIndex } from '../index/text-index.ts';

/** Shorter words share the kana of other words too easily. */
const KANA_MIN = 3;
/** No word for goods is longer; an endless run is not looked up head by head. */
const KANA_MAX = 24;
const KATAKANA_RUN = new RegExp(`[${KATAKANA}]{${KANA_MIN},}`, 'gu');
/** Leaves out the ending of a word that begins with kanji. */
const HIRAGANA_RUN = new RegExp(
  `(?<![${KANJI}${HIRAGANA}${PROLONGED_SOUND}])[${HIRAGANA}${PROLONGED_SOUND}]{${KANA_MIN},}`,
  'gu',
);
/** Another word begins after these. */
const PARTICLE = /[をの]/u;

/**
 * Returns the text with each word in kana as the records write it: goods and trades are written
 * まないた by one firm and マナイタ by another. A word is unchanged if the records have it as written, or a
 * concept that it names, or if they have neither spelling. If some records have one spelling and
 * some the other, those with the spelling asked for are found. Linear time in the text.
 */
export function kanaAsRecorded(text: string, index: TextIndex): string {
  return text
    .replace(KATAKANA_RUN, (run) => {
      const word = run.normalize('NFKC');
      return isRecorded(word, index) ? run : (recorded(katakanaToHiragana(word), index) ?? run);
    })
    .replace(HIRAGANA_RUN, (run) => {
      const [word = ''] = run.split(PARTICLE);
      for (let length = Math.min(word.length, KANA_MAX); length >= KANA_MIN; length -= 1) {
        const head = run.slice(0, length);
        if (isRecorded(head, index)) return run;
        if (termsOf(head).pairs.length === 0) continue;
        const other = recorded(hiraganaToKatakana(head), index);
        if (other !== undefined) return other + run.slice(length);
      }
      return run;
    });
}

function recorded(word: string, index: TextIndex): string | undefined {
  return isRecorded(word, index) ? word : undefined;
}

/**
 * Returns true if some record has every pair of characters of a Japanese word, or a Latin word, or
 * if the word consists of concepts alone.
 */
export function isKnownWord(word: string, index: TextIndex): boolean {
  const normal = normalizeText(word);
  const named = new Uint8Array(normal.length);
  const others: string[] = [];
  scanTerms(normal, (term, start, end) => {
    if (term.startsWith(CONCEPT_MARK)) named.fill(1, start, end);
    else if (term.length > 1) others.push(term);
  });
  return !named.includes(0) || haveTogether(others, index);
}

/** Returns true if a record has every pair of kana of a word, or a concept that it names. */
function isRecorded(word: string, index: TextIndex): boolean {
  const { pairs, concepts } = termsOf(word);
  return concepts.some((term) => haveTogether([term], index)) || haveTogether(pairs, index);
}

/** Returns true if one live document has all of these terms; false for an empty list. */
function haveTogether(terms: readonly string[], index: TextIndex): boolean {
  const numbers = terms.map((term) => index.dictionary.find(term));
  if (numbers.length === 0) return false;
  return index.snapshot().segments.some(({ starts, documents, dead }) => {
    const postings = numbers.map((number = Number.MAX_SAFE_INTEGER) =>
      documents.subarray(starts[number] ?? 0, starts[number + 1] ?? starts[number] ?? 0),
    );
    const [rarest = documents.subarray(0, 0), ...others] = postings.sort(
      (one, other) => one.length - other.length,
    );
    return rarest.some(
      (document) => dead[document] !== 1 && others.every((other) => isAmong(document, other)),
    );
  });
}

/** Returns the pairs of kana that are not grammar, and the concepts. */
function termsOf(word: string): { readonly pairs: string[]; readonly concepts: string[] } {
  const terms: string[] = [];
  scanTerms(normalizeText(word), (term) => terms.push(term));
  const concepts = terms.filter((term) => term.startsWith(CONCEPT_MARK));
  return { pairs: terms.filter((term) => term.length === 2 && !concepts.includes(term)), concepts };
}
