import type { GraphNode } from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { quantityId } from '../../language/quantities/quantity-words.ts';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { documentFields } from './document-text.ts';

/** A range that the words of a record state. */
export interface ReadQuantity {
  readonly range: QuantityRange;
  /** Whether the words say where it ends; one number alone is an example, not a limit. */
  readonly isBounded: boolean;
}

const NONE: readonly ReadQuantity[] = [];
const HAS_NUMBER = /[\d０-９〇一二三四五六七八九十]/;

/**
 * The quantities that the words of a statement or a machine tell and that are not `stated` as such:
 * what is typed in wins. A number that only its unit explains is taken where it is a limit.
 */
export function readQuantitiesOf(
  node: GraphNode,
  stated: readonly QuantityRange[],
): readonly ReadQuantity[] {
  if (node.label !== 'Capability' && node.label !== 'Equipment') return NONE;
  const text = documentFields(node)
    .map((field) => field.text)
    .join('\n');
  if (!HAS_NUMBER.test(text)) return NONE;
  const known = new Set(stated.map(({ quantity }) => quantityId(quantity)));
  const read = readQuantities(text)
    .readings.filter(({ isBounded, isNamed }) => isBounded || isNamed)
    .filter(({ range }) => !known.has(quantityId(range.quantity)))
    .map(({ range, isBounded }) => ({ range, isBounded }));
  return read.length === 0 ? NONE : read;
}
