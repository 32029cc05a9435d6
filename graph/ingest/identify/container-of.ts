import type { NodeId } from '../../model/nodes.ts';
import { containerColumnOf } from '../columns/columns.ts';
import type { PreparedRow } from './prepared-row.ts';

/** The record that contains the row's record, as the row says. */
export function containerOf(row: PreparedRow): NodeId | undefined {
  const reference = containerColumnOf(row.row.kind);
  return reference === undefined ? undefined : row.references.get(reference.name)?.[0];
}
