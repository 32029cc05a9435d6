import type { NodeId } from '../../model/nodes.ts';
import { referenceColumnsOf } from '../columns/reference-columns.ts';
import type { PreparedRow } from './prepared-row.ts';

/** The record that contains the row's record, as the row says. */
export function containerOf(row: PreparedRow): NodeId | undefined {
  const reference = referenceColumnsOf(row.row.kind).find((one) => one.container === true);
  return reference === undefined ? undefined : row.references.get(reference.column)?.[0];
}
