import { CHARACTER_CLASS, characterClass } from './character-class.ts';
import { CONCEPTS } from './concepts.ts';
import { normalizeText } from './normalize-text.ts';
import { stemEnglish } from './stem-english.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Marks the term of a concept; no word of a text begins with it. */
export const CONCEPT_MARK = '#';

interface Alias<Form> {
  readonly form: Form;
  /** The terms that it stands for: its concept, then the broader ones. */
  readonly terms: readonly string[];
}

/** A place in a text where a concept is named. */
export interface ConceptMatch {
  readonly terms: readonly string[];
  /** Code units, or words where words were searched. */
  readonly length: number;
}

/** A katakana alias up to this long counts only as a whole word: ガス is not in ガスケット. */
const SHORT_KATAKANA_MAX = 4;
const KATAKANA = /^[ァ-ヺー]+$/;
const JAPANESE = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

const inText = new Map<number, Alias<string>[]>();
const inWords = new Map<string, Alias<readonly string[]>[]>();

function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Stems of the words of an English alias as the analyser sees them. */
function stemsOf(alias: string): string[] {
  return (alias.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !STOP_WORDS.has(word))
    .map(stemEnglish);
}

function addAlias(alias: string, terms: readonly string[]): void {
  const form = normalizeText(alias);
  if (JAPANESE.test(form)) {
    const key = pairKey(form, 0);
    inText.set(key, [...(inText.get(key) ?? []), { form, terms }]);
    return;
  }
  const stems = stemsOf(form);
  const [first] = stems;
  if (first === undefined) throw new Error(`The alias "${alias}" has no word that is a term.`);
  inWords.set(first, [...(inWords.get(first) ?? []), { form: stems, terms }]);
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

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));
for (const concept of CONCEPTS) {
  const terms = [concept.id, ...broaderOf(concept.id)].map((id) => CONCEPT_MARK + id);
  for (const alias of [...concept.ja, ...concept.en]) addAlias(alias, terms);
}
for (const list of [...inText.values(), ...inWords.values()]) {
  list.sort((a, b) => b.form.length - a.form.length);
}

function isWhole(text: string, start: number, form: string): boolean {
  const end = start + form.length;
  const before = start === 0 ? CHARACTER_CLASS.other : characterClass(text.charCodeAt(start - 1));
  const after = end >= text.length ? CHARACTER_CLASS.other : characterClass(text.charCodeAt(end));
  const first = characterClass(text.charCodeAt(start));
  const last = characterClass(text.charCodeAt(end - 1));
  if (first === CHARACTER_CLASS.letter && before === CHARACTER_CLASS.letter) return false;
  if (last === CHARACTER_CLASS.letter && after === CHARACTER_CLASS.letter) return false;
  if (form.length > SHORT_KATAKANA_MAX || !KATAKANA.test(form)) return true;
  return before !== CHARACTER_CLASS.katakana && after !== CHARACTER_CLASS.katakana;
}

/** The longest Japanese alias that begins at this place of a normalised text. */
export function conceptInText(text: string, at: number): ConceptMatch | undefined {
  for (const { form, terms } of inText.get(pairKey(text, at)) ?? []) {
    if (text.startsWith(form, at) && isWhole(text, at, form)) return { terms, length: form.length };
  }
  return undefined;
}

/** The longest English alias whose words begin at this place of a sequence of stems. */
export function conceptInWords(
  stems: readonly { readonly stem: string }[],
  at: number,
): ConceptMatch | undefined {
  for (const { form, terms } of inWords.get(stems[at]?.stem ?? '') ?? []) {
    if (form.every((stem, index) => stems[at + index]?.stem === stem)) {
      return { terms, length: form.length };
    }
  }
  return undefined;
}
