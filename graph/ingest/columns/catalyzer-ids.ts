import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';

/** Scheme under which a row or a reference names a record by its own id, as exports do. */
export const CATALYZER_SCHEME = 'catalyzer';

/** Form of the ids that `nodeId` makes; the prefix encodes the label. */
const CATALYZER_ID = /^[a-z]+_[0-9a-z]{20}$/u;

/** Id that such a key gives; `undefined` if it is not an id of the label. */
export function findCatalyzerId({
  label,
  value,
}: {
  readonly label: NodeLabel;
  readonly value: string;
}): NodeId | undefined {
  return CATALYZER_ID.test(value) && labelOfId(value) === label ? value : undefined;
}

/** Returns whether the key is a record's own id rather than another system's. */
export function isCatalyzerKey({ scheme }: ExternalId): boolean {
  return scheme === CATALYZER_SCHEME;
}
