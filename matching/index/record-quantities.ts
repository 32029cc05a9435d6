import {
  type GraphNode,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  type NodeTable,
} from '../../graph/model/nodes.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { quantityId } from '../../language/quantities/quantity-words.ts';
import { MAY_HOLD_NUMBER } from '../../language/quantities/read-numbers.ts';
import { readQuantities } from '../../language/quantities/read-quantities.ts';
import { documentFields, isSearched } from './document-text.ts';

/** Range that the words of a record state. */
export interface ReadQuantity {
  readonly range: QuantityRange;
  /** True if the words give its end; one number alone is an example, not a limit. */
  readonly isBounded: boolean;
}

const NONE: readonly ReadQuantity[] = [];
const NONE_STATED: readonly QuantityRange[] = [];

/** Field with the quantities of a searched label. */
const QUANTITY_FIELDS: ReadonlyMap<NodeLabel, string> = new Map(
  NODE_LABELS.filter(isSearched).flatMap((label) => {
    const { fields }: NodeTable = NODES[label];
    return Object.entries(fields)
      .filter(([, { type }]) => type === 'quantities')
      .map(([name]) => [label, name] as const);
  }),
);

/** Returns the quantities that a record states as such. */
export function statedQuantitiesOf(node: GraphNode): readonly QuantityRange[] {
  const field = QUANTITY_FIELDS.get(node.label);
  return field === undefined ? NONE_STATED : Reflect.get(node, field);
}

/**
 * Returns the quantities in the words of a statement or a machine that are not `stated` as such:
 * typed values win. A number that only its unit explains is taken if it is a limit.
 */
export function readQuantitiesOf(
  node: GraphNode,
  stated: readonly QuantityRange[],
): readonly ReadQuantity[] {
  if (!QUANTITY_FIELDS.has(node.label)) return NONE;
  const text = documentFields(node)
    .map((field) => field.text)
    .join('\n');
  if (!MAY_HOLD_NUMBER.test(text)) return NONE;
  const known = new Set(stated.map(({ quantity }) => quantityId(quantity)));
  const read = readQuantities(text)
    .readings.filter(({ isBounded, isNamed }) => isBounded || isNamed)
    .filter(({ range }) => !known.has(quantityId(range.quantity)))
    .map(({ range, isBounded }) => ({ range, isBounded }));
  return read.length === 0 ? NONE : read;
}
