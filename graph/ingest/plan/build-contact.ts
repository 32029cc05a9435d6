import { type Contact, NODES, type NodeId } from '../../model/nodes.ts';
import type { CellValues } from '../type/cell-value.ts';
import { buildSource, type SourceDefaults } from './build-source.ts';
import { mergeFields } from './merge-fields.ts';
import { audienceAfter, contactVisibility } from './stated-visibility.ts';

/** Contact after the row; `undefined` if there is none and the row gives none. */
export function buildContact(
  id: NodeId,
  values: CellValues,
  before: Contact | undefined,
  defaults: SourceDefaults,
): Contact | undefined {
  const fields = mergeFields(NODES.Contact.fields, values, before);
  if (before === undefined && Object.keys(fields).length === 0) return undefined;
  const visibility = contactVisibility(values, before?.visibility);
  return {
    label: 'Contact',
    id,
    externalIds: before?.externalIds ?? [],
    source: buildSource(values, before?.source, defaults),
    visibility,
    ...audienceAfter(visibility, undefined, before),
    ...fields,
  };
}
