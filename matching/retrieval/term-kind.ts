import { CHARACTER_CLASS, characterClass } from '../../language/character-class.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';

/** How much terms of one kind tell. */
export interface TermKind {
  readonly weight: number;
  /** The power that a term's rarity is raised to. */
  readonly rarityExponent: number;
}

/**
 * Words of Latin letters, numbers and concepts: rarity counts a little more than BM25's logarithm
 * says (+.006 R@10 on CORDIS, MATCHING).
 */
const WORD: TermKind = { weight: 1, rarityExponent: 1.5 };
/**
 * Pieces of Japanese words overlap and are rare together, which would count the rarity of their
 * word several times. The kinds were weighed together on the development half of JSIC;
 * docs/decisions/0016 has the figures.
 */
const RARITY_EXPONENT = 0.75;
const PAIR: TermKind = { weight: 1, rarityExponent: RARITY_EXPONENT };
const KANJI: TermKind = { weight: 1.5, rarityExponent: RARITY_EXPONENT };
/** Those that are left are subjects written in hiragana, as めっき and わさび; grammar is no term. */
const HIRAGANA_PAIR: TermKind = { weight: 2, rarityExponent: RARITY_EXPONENT };
/** Sounds: two of them are in many words, one is in nearly all. */
const KATAKANA_PAIR: TermKind = { weight: 0.6, rarityExponent: RARITY_EXPONENT };
const KATAKANA: TermKind = { weight: 0.2, rarityExponent: RARITY_EXPONENT };

/** The kind of a term, told by its characters alone. */
export function termKind(term: string): TermKind {
  const first = characterClass(term.charCodeAt(0));
  if (term.startsWith(CONCEPT_MARK) || first < CHARACTER_CLASS.hiragana) return WORD;
  if (term.length === 1) return first === CHARACTER_CLASS.kanji ? KANJI : KATAKANA;
  const second = characterClass(term.charCodeAt(1));
  if (second !== first) return PAIR;
  if (first === CHARACTER_CLASS.hiragana) return HIRAGANA_PAIR;
  return first === CHARACTER_CLASS.katakana ? KATAKANA_PAIR : PAIR;
}
