import {
  CHARACTER_CLASS,
  characterClass,
  characterClassAt,
} from '../../language/character-class.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { HIRAGANA, isJapanese, isKatakana, isOneKanji, KATAKANA } from '../../language/scripts.ts';
import { stemEnglish } from '../../language/stem-english.ts';
import { CONCEPTS } from './concepts.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Marks the term of a concept; no word of a text begins with it. */
export const CONCEPT_MARK = '#';

interface Alias<Form> {
  readonly form: Form;
  /** True if it is one English word in -ing. */
  readonly isDoing: boolean;
  /** Its terms: that of its concept, then the broader ones. */
  readonly terms: readonly string[];
}

/** Place in a text that names a concept. */
export interface ConceptMatch {
  readonly terms: readonly string[];
  /** Length in code units, or in words if words were searched. */
  readonly length: number;
}

/** A katakana alias up to this long counts only as a whole word: ガス is not in ガスケット. */
const SHORT_KATAKANA_MAX = 4;

/** A hiragana alias up to this long does not begin inside a hiragana word: ばね is not in たばねる. */
const SHORT_HIRAGANA_MAX = 3;
const IS_HIRAGANA = new RegExp(`^[${HIRAGANA}ー]+$`, 'u');
/** Particles that end no verb, and *made of*: a kanji before one of them is a word. */
const AFTER_KANJI = new Set(['の', 'を', 'や', '製']);
const DOING = /^[a-z]+ing$/i;
const THING = /[^hsx]es?$/;
/** Nouns whose stem is also that of a process: a bag is not bagging. */
const NOUNS = new Set(
  (
    'bag bear bed brand camp can clog coat crowd fog fund lift log market net network pad pit plant ' +
    'stamp tap track train'
  ).split(' '),
);
/** Particles that end the word before them everywhere. */
const PARTING = new Set(['を', 'の']);
/** Particles that also begin and end words: before a short word, a parting one must follow it. */
const PARTICLES = new Set(['で', 'に', 'は', 'が', 'と', 'も']);

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));
const termsById = new Map<string, readonly string[]>();

/** Returns one number for two characters, of 32 bits, since a larger one is an object in memory. */
function pairKey(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function broaderOf(id: string, seen: ReadonlySet<string> = new Set()): string[] {
  if (seen.has(id)) throw new Error(`The concept "${id}" is broader than itself.`);
  const concept = byId.get(id);
  if (concept === undefined) throw new Error(`The concept "${id}" is named but not defined.`);
  const broader = concept.broader ?? [];
  return [
    ...new Set(broader.flatMap((other) => [other, ...broaderOf(other, new Set([...seen, id]))])),
  ];
}

/**
 * Returns the terms of a concept: its own, then the broader ones. Empty if the dictionary does not
 * define it: a material's code may name one that the taxonomy lacks.
 */
export function conceptTerms(id: string): readonly string[] {
  const known = termsById.get(id);
  if (known !== undefined) return known;
  if (!byId.has(id)) return [];
  const terms = [id, ...broaderOf(id)].map((each) => CONCEPT_MARK + each);
  termsById.set(id, terms);
  return terms;
}

/** Returns the terms of the concepts of these files of the taxonomy. */
export function termsOfAreas(...areas: readonly string[]): ReadonlySet<string> {
  return new Set(
    CONCEPTS.filter(({ area }) => areas.includes(area)).map(({ id }) => CONCEPT_MARK + id),
  );
}

/** Returns the labels of the concept of a term; undefined for a term that is not a concept. */
export function conceptNames(
  term: string,
): { readonly ja: string; readonly en: string } | undefined {
  const concept = term.startsWith(CONCEPT_MARK) ? byId.get(term.slice(1)) : undefined;
  return concept && { ja: concept.ja[0] ?? concept.id, en: concept.en[0] ?? concept.id };
}

/**
 * Words that the taxonomy writes without the long vowel at their end; before katakana it is not
 * folded.
 */
const SHORTENED = new RegExp(
  `(?<=コンピュータ|プリンタ|シリンダ|フィルタ|レーザ|モータ|センサ|ローラ|ヒータ|ポリマ)(?=[${KATAKANA}])(?!ー)`,
  'gu',
);

/** An alias, and with the long vowel inside where it may have one: レーザートラッカ. */
function inBothLengths(alias: string): string[] {
  const long = alias.replace(SHORTENED, 'ー');
  return long === alias ? [alias] : [alias, long];
}

/** Returns the aliases of one script by the beginning of their form, the longest first. */
function tableOf<Key, Form extends { readonly length: number }>(
  formOf: (alias: string, inJapanese: boolean) => { key: Key; form: Form } | undefined,
): Map<Key, Alias<Form>[]> {
  const table = new Map<Key, Alias<Form>[]>();
  for (const { id, ja, en } of CONCEPTS) {
    const terms = conceptTerms(id);
    for (const alias of [...ja.flatMap(inBothLengths), ...en]) {
      const found = formOf(alias, isJapanese(alias));
      if (found === undefined) continue;
      const list = table.get(found.key);
      const named = { form: found.form, isDoing: DOING.test(alias), terms };
      if (list === undefined) table.set(found.key, [named]);
      else list.push(named);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.form.length - a.form.length);
  return table;
}

const inText = tableOf((alias, inJapanese) => {
  if (!inJapanese || isOneKanji(alias)) return undefined;
  const form = normalizeText(alias);
  return { key: pairKey(form, 0), form };
});

/** Terms of the concepts that one kanji names. */
const inKanji = new Map(
  CONCEPTS.flatMap(({ id, ja }) =>
    ja.filter(isOneKanji).map((kanji) => [kanji, conceptTerms(id)] as const),
  ),
);

/** Returns the stems of the words of an English alias as the analyser produces them. */
function stemsOf(alias: string): string[] {
  return (normalizeText(alias).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemEnglish);
}

let inWords: Map<string, Alias<readonly string[]>[]> | undefined;

/** Builds the table with the first English word: stemming costs more than all the rest. */
function wordTable(): Map<string, Alias<readonly string[]>[]> {
  inWords ??= tableOf((alias, inJapanese) => {
    if (inJapanese) return undefined;
    const form = stemsOf(alias);
    const [key] = form;
    if (key === undefined) throw new Error(`The alias "${alias}" has no word that is a term.`);
    return { key, form };
  });
  return inWords;
}

function isWhole(text: string, start: number, form: string): boolean {
  const end = start + form.length;
  const before = characterClassAt(text, start - 1);
  const after = characterClassAt(text, end);
  const first = characterClass(text.charCodeAt(start));
  const last = characterClass(text.charCodeAt(end - 1));
  if (first === CHARACTER_CLASS.letter && before === CHARACTER_CLASS.letter) return false;
  if (last === CHARACTER_CLASS.letter && after === CHARACTER_CLASS.letter) return false;
  if (before === CHARACTER_CLASS.hiragana && first === before) {
    if (form.length > SHORT_HIRAGANA_MAX || !IS_HIRAGANA.test(form)) return true;
    const particle = text.charAt(start - 1);
    return PARTING.has(particle) || (PARTICLES.has(particle) && PARTING.has(text.charAt(end)));
  }
  if (form.length > SHORT_KATAKANA_MAX || !isKatakana(form)) return true;
  return before !== CHARACTER_CLASS.katakana && after !== CHARACTER_CLASS.katakana;
}

/** Returns the longest Japanese alias that begins at this place of a normalised text. */
export function conceptInText(text: string, at: number): ConceptMatch | undefined {
  for (const { form, terms } of inText.get(pairKey(text, at)) ?? []) {
    if (text.startsWith(form, at) && isWhole(text, at, form)) return { terms, length: form.length };
  }
  const terms = inKanji.get(text.charAt(at));
  return terms !== undefined && isKanjiWord(text, at) ? { terms, length: 1 } : undefined;
}

/** Returns true if the kanji at a place is a word: of 鉄の, not of 地下鉄, 鉄道 or 3本の. */
export function isKanjiWord(text: string, at: number): boolean {
  if (characterClassAt(text, at - 1) === CHARACTER_CLASS.kanji) return false;
  if (/\d/.test(text.charAt(at - 1))) return false;
  return (
    characterClassAt(text, at + 1) === CHARACTER_CLASS.other || AFTER_KANJI.has(text.charAt(at + 1))
  );
}

/** Word in the form in which it is looked up. */
export interface StemmedWord {
  readonly stem: string;
  /** True if it ends like machine, plates or forge. */
  readonly isThing: boolean;
}

/** Returns true if a word is, or ends like, a thing whose stem is also that of a process. */
export function isThing(word: string): boolean {
  return THING.test(word) || NOUNS.has(word.replace(/s$/, ''));
}

/**
 * Returns the longest English alias whose words begin at this place of a sequence. A machine is not
 * machining, nor a plate plating, though each pair has one stem.
 */
export function conceptInWords(
  words: readonly StemmedWord[],
  at: number,
): ConceptMatch | undefined {
  const first = words[at];
  for (const { form, isDoing, terms } of wordTable().get(first?.stem ?? '') ?? []) {
    if (isDoing && first?.isThing === true) continue;
    if (form.every((stem, index) => words[at + index]?.stem === stem)) {
      return { terms, length: form.length };
    }
  }
  return undefined;
}
