import { createHash } from 'node:crypto';
import { NODE_LABELS, NODES, type NodeId, type NodeLabel } from './nodes.ts';

const LABELS = new Map<string, NodeLabel>(NODE_LABELS.map((label) => [idPrefix(label), label]));

/**
 * Characters of an id's hash: 100 bits of SHA-256, so two of a billion records share an id with a
 * chance below 1e-12.
 */
const HASH_CHARACTERS = 20;
const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Returns the id of a node, derived from a key that names it: the same key always gives the same
 * id.
 */
export function nodeId(label: NodeLabel, key: string): NodeId {
  const digest = createHash('sha256').update(label).update('\0').update(key).digest();
  let text = '';
  for (let index = 0; index < HASH_CHARACTERS; index += 1) {
    const bit = index * 5;
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    text += BASE32[(pair >> (11 - (bit & 7))) & 31];
  }
  return `${idPrefix(label)}_${text}`;
}

/** Returns the prefix of a label's ids, before their first underscore; each label has its own. */
export function idPrefix(label: NodeLabel): string {
  return NODES[label].prefix;
}

/** Returns the label encoded in an id's prefix; undefined for a text that is not one of our ids. */
export function labelOfId(id: string): NodeLabel | undefined {
  const underscore = id.indexOf('_');
  return underscore < 0 ? undefined : LABELS.get(id.slice(0, underscore));
}
