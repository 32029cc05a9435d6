import { CONCEPT_MARK, conceptNames } from './concept-dictionary.ts';
import { termSpans } from './term-spans.ts';

/** Concept of the taxonomy with its labels. */
export interface NamedConcept {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}

/** Returns the concept of an id; undefined if the taxonomy has none. */
export function conceptById(id: string): NamedConcept | undefined {
  const names = conceptNames(`${CONCEPT_MARK}${id}`);
  return names && { id, ...names };
}

/**
 * Returns the concept that a short text names, such as a category or a technique: of several the
 * one with the longest words, then the first. Undefined if the taxonomy knows none of its words.
 */
export function namedConcept(text: string): NamedConcept | undefined {
  const spans = termSpans(text, (term) => term.startsWith(CONCEPT_MARK));
  const length = Math.max(0, ...spans.map(({ start, end }) => end - start));
  const longest = spans.find(({ start, end }) => end - start === length);
  const names = longest && conceptNames(longest.term);
  return longest && names && { id: longest.term.slice(CONCEPT_MARK.length), ...names };
}
