import type { GraphNode } from '../../graph/model/nodes.ts';
import { normalizeText } from '../../language/normalize-text.ts';
import { scanTerms } from '../analysis/scan-terms.ts';
import { documentFields } from './document-text.ts';
import type { GrowableInts } from './growable-array.ts';

/** Appends the numbers of the terms of a record, as often as each counts. */
export function appendTerms(
  node: GraphNode,
  numbers: GrowableInts,
  numberOf: (term: string) => number,
): void {
  for (const { text, times } of documentFields(node)) {
    const begin = numbers.length;
    scanTerms(normalizeText(text), (term) => numbers.push(numberOf(term)));
    // A record's name says what it is about: it counts twice (JSIC inc R@1 .334 to .341).
    if (times === 2) numbers.repeat(begin);
  }
}
