import type { FeedPage } from '../../graph/store.ts';
import type { SavedCopy } from './saved-copy.ts';

/** Place up to which the feed was read. */
export type FeedPlace = Pick<SavedCopy, 'cursor' | 'publicSequence' | 'witness'>;

/** Place before anything was read. */
export const BEGINNING: FeedPlace = { cursor: 0, publicSequence: 0, witness: '' };

/** Returns the place after a page of the feed. */
export function placeAfter(place: FeedPlace, page: FeedPage): FeedPlace {
  let { publicSequence } = place;
  for (const change of page.changes) {
    publicSequence = Math.max(publicSequence, change.publicSequence);
  }
  const last = page.changes.at(-1);
  return {
    cursor: Math.max(place.cursor, page.cursor),
    publicSequence,
    witness: last === undefined ? place.witness : witnessOf(last),
  };
}

/** Distinguishes a change from the one that another store has at the same place. */
export function witnessOf(change: FeedPage['changes'][number]): string {
  const { kind, sequence } = change;
  if (kind === 'node') return `${sequence} ${change.node.id} ${change.node.updatedAt}`;
  if (kind !== 'relationship') return `${sequence} ${change.id}`;
  return `${sequence} ${change.relationship.id} ${change.relationship.updatedAt}`;
}
