import { normalizeName } from '../../../language/names/normalize-name.ts';
import { nodeId } from '../../model/ids.ts';
import type { NodeId } from '../../model/nodes.ts';
import type { HeldRow } from './held-row.ts';
import type { Identity } from './identity.ts';
import type { KnownIdentities } from './known-identities.ts';
import { rowKeys } from './row-keys.ts';

/**
 * Id of a new record: derived from its source's id, else from its corporate number, else from its
 * identity, as the `copy`th of its kind. No scheme begins with `#` or `~`. It is derived once more
 * and differently if the id already belongs to a record that has since changed its identity.
 */
export function newId(held: HeldRow, identities: KnownIdentities, copy = 1): NodeId {
  const { label, identity, row } = held;
  const number = row.values.get('corporate_number');
  if (row.key !== undefined) return nodeId(label, `${row.key.scheme}:${row.key.value}`);
  const [other] = rowKeys(row);
  const otherKey = other && `${other.scheme}:${other.value}`;
  const key = typeof number === 'string' ? `#${number}` : (otherKey ?? identityKey(identity, copy));
  for (let attempt = 1; ; attempt += 1) {
    const id = nodeId(label, attempt === 1 ? key : `${key}~${attempt}`);
    if (!identities.has(id)) return id;
  }
}

/**
 * Ids of records that a row like this one may have created, under this rule and under the previous
 * one.
 */
export function likelyIds({ label, identity, name, holder }: HeldRow, copy = 1): readonly NodeId[] {
  const own = nodeId(label, identityKey(identity, copy));
  // Rule of 45be265: the name without its legal form, and the holder or the place.
  const before = `=${normalizeName(name.names[0] ?? '')}@${holder ?? name.place}`;
  return copy === 1 ? [own, nodeId(label, before)] : [own];
}

function identityKey(identity: Identity | undefined, copy: number): string {
  const { names, holder, marks } = identity ?? { names: {}, holder: '', marks: [] };
  const { ja, en } = names;
  return `~${JSON.stringify([ja ?? en ?? '', holder, ...marks, ...(copy > 1 ? [copy] : [])])}`;
}
