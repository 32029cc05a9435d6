import { nodeId } from '../../model/ids.ts';
import { NODES, type NodeId } from '../../model/nodes.ts';
import { columnName } from '../columns/content-columns.ts';
import type { CellValues } from '../type/cell-value.ts';

const CONTACT_COLUMNS = [
  ...Object.entries(NODES.Contact.fields).map(([name, field]) => columnName(name, field)),
  'contact_visibility',
];

/** Id of the contact in the row of an organisation or person. */
export function contactIdOf(party: NodeId): NodeId {
  return nodeId('Contact', `of:${party}`);
}

/** Returns whether a row contains contact details. */
export function hasContact(values: CellValues): boolean {
  return CONTACT_COLUMNS.some((column) => values.has(column));
}
