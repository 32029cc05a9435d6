import { containmentDepth } from '../model/containment-depth.ts';
import { labelOfId } from '../model/ids.ts';
import { RELATIONSHIPS, relationshipParts } from '../model/relationships.ts';

/** Stand behind every node, whatever contains it. */
const RELATIONSHIPS_LAST = '8';
const BATCH_CHANGES_LAST = '9';
/** Digits of the place of a change among those of its import. */
const PLACE_DIGITS = 12;

/**
 * The place of a record among all, as text to sort by in code units: containers before what they
 * contain, a contained node followed at once by the relationship that says in what it is, then
 * other relationships by type. The same for the same id, in every store. The first two words with
 * {@link bucketOf} divide the records into parts of which each sorts alone.
 */
export function recordKey(id: string): string {
  const parts = relationshipParts(id);
  if (parts === undefined) return `${nodeKey(id)} 0`;
  const { type, to } = parts;
  if (RELATIONSHIPS[type].contains) return `${nodeKey(to)} 1${id}`;
  return `${RELATIONSHIPS_LAST} ${type} ${id.slice(type.length + 1)}`;
}

/** The place of what an import replaced; `place` from 0, the last change first. */
export function batchChangeKey(batchId: string, place: number): string {
  return `${BATCH_CHANGES_LAST} ImportBatch ${batchId} ${String(place).padStart(PLACE_DIGITS, '0')}`;
}

/** What belongs in one commit: a contained node and the relationship that contains it. */
export function unitOf(key: string): string {
  const isAlone = key.startsWith(RELATIONSHIPS_LAST) || key.startsWith(BATCH_CHANGES_LAST);
  return isAlone ? key : key.slice(0, key.lastIndexOf(' '));
}

/** The part that holds a key: parts in order, each sorted, are all keys in order. */
export function bucketOf(key: string): string {
  const start = key.indexOf(' ', key.indexOf(' ') + 1) + 1;
  // The first character of the id's hash: a 32nd of a label or a type.
  return key.slice(0, key.indexOf('_', start) + 2);
}

function nodeKey(id: string): string {
  const label = labelOfId(id);
  return label === undefined ? `0 ${id}` : `${containmentDepth(label)} ${label} ${id}`;
}
