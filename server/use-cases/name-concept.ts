import { type NamedConcept, namedConcept } from '../../matching/analysis/named-concept.ts';

/** Returns the concept of the taxonomy for a short text of a record; undefined if there is none. */
export function nameConcept(text: string): NamedConcept | undefined {
  return namedConcept(text);
}
