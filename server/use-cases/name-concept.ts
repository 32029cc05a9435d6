import { type NamedConcept, namedConcept } from '../../matching/analysis/named-concept.ts';

/** Names what a short text of a record calls, in the words of the taxonomy; undefined for none. */
export function nameConcept(text: string): NamedConcept | undefined {
  return namedConcept(text);
}
