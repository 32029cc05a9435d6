import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHARACTER_CLASS, characterClassAt } from '../../../language/character-class.ts';
import { dataFolder } from '../../../language/data-folder.ts';
import { normalizeText } from '../../../language/normalize-text.ts';
import { stemEnglish, WORD_CHARACTERS_MAX } from '../../../language/stem-english.ts';
import { ASKING_WORDS } from '../stop-words.ts';

/**
 * Strength of a word of letters. WEAK: not a reason to keep a sentence; IDLE: not part of the
 * request in running text; STRONG: never part of it; FORMULA: proof that the text is a letter.
 */
export const WORD_STRENGTH = { NONE: 0, WEAK: 1, IDLE: 2, STRONG: 3, FORMULA: 4 } as const;

interface LetterWord {
  readonly form: string;
  readonly strength: number;
}

const FOLDER = dataFolder('matching', 'analysis', 'letters', 'words');
const STRENGTHS = new Map([
  ['weak', WORD_STRENGTH.WEAK],
  ['idle', WORD_STRENGTH.IDLE],
  ['strong', WORD_STRENGTH.STRONG],
  ['formula', WORD_STRENGTH.FORMULA],
]);
/** A hiragana word up to this length counts only at the end of its run: ほど is not in ほどく. */
const SHORT_HIRAGANA_MAX = 2;
const { hiragana, katakana, kanji, letter } = CHARACTER_CLASS;

const JAPANESE_WORDS = readWords('ja.tsv').map(({ form, strength }) => ({
  form: normalizeText(form),
  strength,
}));
const ENGLISH_WORDS = readWords('en.tsv').map(({ form, strength }) => ({
  form: form.replaceAll('_', ' '),
  strength,
}));
/** Japanese words by their first character, the longest first. */
const JAPANESE = japaneseTable();
/** English words by stem, with the highest strength; words of asking are idle too. */
const ENGLISH = englishTable();
const isFormula = ({ strength }: LetterWord) => strength === WORD_STRENGTH.FORMULA;
const formsOf = (words: readonly LetterWord[]) =>
  words.map(({ form }) => form.replaceAll('.', '\\.')).join('|');
const ENGLISH_FORMULAS = new RegExp(`\\b(?:${formsOf(ENGLISH_WORDS.filter(isFormula))})\\b`, 'g');
const ANY_FORMULA = new RegExp(
  `${formsOf(JAPANESE_WORDS.filter(isFormula))}|${ENGLISH_FORMULAS.source}`,
);

/** Returns true if a normalised text has a formula and so is a letter. */
export function hasFormula(text: string): boolean {
  return ANY_FORMULA.test(text);
}

function readWords(name: string): LetterWord[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [strength = '', words = ''] = line.split('\t');
      const value = STRENGTHS.get(strength);
      if (value === undefined)
        throw new Error(`${name}: "${strength}" is not a strength of a word.`);
      return words.split(' ').map((form) => ({ form, strength: value }));
    });
}

function englishTable(): ReadonlyMap<string, number> {
  const idle: number = WORD_STRENGTH.IDLE;
  const table = new Map([...ASKING_WORDS].map((word) => [stemEnglish(word), idle]));
  for (const { form, strength } of ENGLISH_WORDS) {
    const stem = stemEnglish(form);
    table.set(stem, Math.max(strength, table.get(stem) ?? WORD_STRENGTH.NONE));
  }
  return table;
}

function japaneseTable(): ReadonlyMap<string, readonly LetterWord[]> {
  const table = new Map<string, LetterWord[]>();
  for (const word of JAPANESE_WORDS) {
    const key = word.form.charAt(0);
    table.set(key, [...(table.get(key) ?? []), word]);
  }
  for (const words of table.values()) {
    words.sort((a, b) => b.form.length - a.form.length || b.strength - a.strength);
  }
  return table;
}

/**
 * Returns, for each code unit of a normalised text, the strength of its word of letters. Kanji and
 * katakana are words only if their whole run consists of such words: 電話 is one in お電話, but not in
 * 電話機. Linear time.
 */
export function letterWords(text: string): Uint8Array {
  const found = new Uint8Array(text.length);
  coverJapanese(text, found);
  coverEnglish(text, found);
  return found;
}

/** Returns the text with spaces for the words of at least this strength. */
export function withoutWords(text: string, words: Uint8Array, strengthMin: number): string {
  let rest = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ((words[at] ?? 0) < strengthMin) continue;
    rest += `${text.slice(copied, at)} `;
    copied = at + 1;
  }
  return rest + text.slice(copied);
}

function isRun(own: number): boolean {
  return own === kanji || own === katakana;
}

function coverJapanese(text: string, found: Uint8Array): void {
  for (let at = 0; at < text.length; ) {
    const own = characterClassAt(text, at);
    if (own !== hiragana && !isRun(own)) {
      at += 1;
      continue;
    }
    const words = wordsFrom(text, at);
    let end = at;
    for (const { form, strength } of words) {
      found.fill(strength, end, end + form.length);
      end += form.length;
    }
    if (end > at) {
      at = end;
      continue;
    }
    at += 1;
    if (isRun(own)) while (isRun(characterClassAt(text, at))) at += 1;
  }
}

/** Returns the words from here until one ends with its run of kanji and katakana; or none. */
function wordsFrom(text: string, start: number): readonly LetterWord[] {
  const words: LetterWord[] = [];
  for (let at = start; ; ) {
    const word = JAPANESE.get(text.charAt(at))?.find(
      ({ form }) => text.startsWith(form, at) && isWhole(text, at, form),
    );
    if (word === undefined) return [];
    words.push(word);
    at += word.form.length;
    if (!(isRun(characterClassAt(text, at - 1)) && isRun(characterClassAt(text, at)))) return words;
  }
}

function isWhole(text: string, at: number, form: string): boolean {
  if (form.length > SHORT_HIRAGANA_MAX || characterClassAt(form, 0) !== hiragana) return true;
  return characterClassAt(text, at + form.length) !== hiragana;
}

function coverEnglish(text: string, found: Uint8Array): void {
  for (let at = 0; at < text.length; ) {
    if (characterClassAt(text, at) !== letter) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (characterClassAt(text, end) === letter) end += 1;
    const word = text.slice(at, Math.min(end, at + WORD_CHARACTERS_MAX));
    found.fill(ENGLISH.get(stemEnglish(word)) ?? WORD_STRENGTH.NONE, at, end);
    at = end;
  }
  for (const { 0: formula, index } of text.matchAll(ENGLISH_FORMULAS)) {
    found.fill(WORD_STRENGTH.FORMULA, index, index + formula.length);
  }
}
