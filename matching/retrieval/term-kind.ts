import { CHARACTER_CLASS, characterClass } from '../../language/character-class.ts';
import { CONCEPT_MARK } from '../analysis/concept-dictionary.ts';

/** Weighting of terms of one kind. */
export interface TermKind {
  readonly weight: number;
  /** Power to which a term's rarity is raised. */
  readonly rarityExponent: number;
}

/**
 * Words of Latin letters, numbers and concepts: rarity counts a little more than BM25's logarithm
 * says (+.006 R@10 on CORDIS, MATCHING).
 */
const WORD: TermKind = { weight: 1, rarityExponent: 1.5 };
/**
 * Pieces of Japanese words overlap and are rare together, so the rarity of their word would count
 * several times. The kinds were weighed together on the development half of JSIC;
 * docs/decisions/0016 has the figures.
 */
const RARITY_EXPONENT = 0.75;
const PAIR: TermKind = { weight: 1, rarityExponent: RARITY_EXPONENT };
const KANJI: TermKind = { weight: 1.5, rarityExponent: RARITY_EXPONENT };
/** The remaining pairs are subjects in hiragana, such as めっき and わさび; grammar is not a term. */
const HIRAGANA_PAIR: TermKind = { weight: 2, rarityExponent: RARITY_EXPONENT };
/** Sounds: two of them occur in many words, one in nearly all. */
const KATAKANA_PAIR: TermKind = { weight: 0.6, rarityExponent: RARITY_EXPONENT };
const KATAKANA: TermKind = { weight: 0.2, rarityExponent: RARITY_EXPONENT };

/** Returns the kind of a term, by its characters alone. */
export function termKind(term: string): TermKind {
  const first = characterClass(term.charCodeAt(0));
  if (term.startsWith(CONCEPT_MARK) || first < CHARACTER_CLASS.hiragana) return WORD;
  if (term.length === 1) return first === CHARACTER_CLASS.kanji ? KANJI : KATAKANA;
  const second = characterClass(term.charCodeAt(1));
  if (second !== first) return PAIR;
  if (first === CHARACTER_CLASS.hiragana) return HIRAGANA_PAIR;
  return first === CHARACTER_CLASS.katakana ? KATAKANA_PAIR : PAIR;
}
