import { containmentDepth } from '../model/containment-depth.ts';
import { labelOfId } from '../model/ids.ts';
import { RELATIONSHIPS, relationshipParts } from '../model/relationships.ts';

/** Prefix that sorts after every node, whatever contains it. */
const RELATIONSHIP_PREFIX = '8';
const BATCH_CHANGE_PREFIX = '9';
/** Digits of the position of a change among those of its import. */
const POSITION_DIGITS = 12;

/**
 * Sort key of a record, compared by code units: containers come before their content, a contained
 * node is followed immediately by the relationship to its container, and other relationships follow
 * by type. The key depends on the id only and is the same in every store. Its first two words and
 * {@link bucketOf} divide the records into parts that can be sorted separately.
 */
export function recordKey(id: string): string {
  const parts = relationshipParts(id);
  if (parts === undefined) return `${nodeKey(id)} 0`;
  const { type, to } = parts;
  if (RELATIONSHIPS[type].contains) return `${nodeKey(to)} 1${id}`;
  return `${RELATIONSHIP_PREFIX} ${type} ${id.slice(type.length + 1)}`;
}

/** Sort key of a record that an import replaced; `place` counts from 0, last change first. */
export function batchChangeKey(batchId: string, place: number): string {
  return `${BATCH_CHANGE_PREFIX} ImportBatch ${batchId} ${String(place).padStart(POSITION_DIGITS, '0')}`;
}

/** Records that belong in one commit: a contained node and the relationship to its container. */
export function unitOf(key: string): string {
  const isAlone = key.startsWith(RELATIONSHIP_PREFIX) || key.startsWith(BATCH_CHANGE_PREFIX);
  return isAlone ? key : key.slice(0, key.lastIndexOf(' '));
}

/** Part that contains a key: the sorted parts, in order, give all keys in order. */
export function bucketOf(key: string): string {
  const start = key.indexOf(' ', key.indexOf(' ') + 1) + 1;
  // The first character of the id's hash: a 32nd of a label or a type.
  return key.slice(0, key.indexOf('_', start) + 2);
}

function nodeKey(id: string): string {
  const label = labelOfId(id);
  return label === undefined ? `0 ${id}` : `${containmentDepth(label)} ${label} ${id}`;
}
