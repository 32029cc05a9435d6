import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';

/** The scheme under which a row or a reference names a record by its own id, as exports do. */
export const CATALYZER_SCHEME = 'catalyzer';

/** As `nodeId` makes them; the prefix says the label. */
const CATALYZER_ID = /^[a-z]+_[0-9a-z]{20}$/u;

/** The id that such a key gives; undefined when it is not an id of the label. */
export function findCatalyzerId({
  label,
  value,
}: {
  readonly label: NodeLabel;
  readonly value: string;
}): NodeId | undefined {
  return CATALYZER_ID.test(value) && labelOfId(value) === label ? value : undefined;
}

/** Whether the key is a record's own id instead of another system's. */
export function isCatalyzerKey({ scheme }: ExternalId): boolean {
  return scheme === CATALYZER_SCHEME;
}
