import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';

/** The scheme under which a row or a reference names a record by its own id, as exports do. */
export const OWN_SCHEME = 'catalyzer';

/** As `nodeId` makes them; the prefix says the label. */
const OWN_ID = /^[a-z]+_[0-9a-z]{20}$/u;

/** The record of this label that is named by its own id; undefined when the text is none of it. */
export function ownId(value: string, label: NodeLabel): NodeId | undefined {
  return OWN_ID.test(value) && labelOfId(value) === label ? value : undefined;
}

/** Whether the key is a record's own id instead of another system's. */
export function isOwn({ scheme }: Pick<ExternalId, 'scheme'>): boolean {
  return scheme === OWN_SCHEME;
}
