import type { NeedPart } from '../../matching/reading/need-part.ts';
import type { Sentence } from './say.ts';

/** Returns what a part of a need was read as. */
export function readPartLabel({ sort, offer, place }: NeedPart): Sentence {
  const named = { key: `readPartSort.${sort}`, parameters: {} } as const;
  if (offer === 'DROPPED') return { key: 'readPart.dropped', parameters: { sort: named } };
  if (place === undefined) return { key: 'readPart.asked', parameters: { sort: named } };
  const { name, withinKm } = place;
  return withinKm === undefined
    ? { key: 'readPart.place', parameters: { sort: named, name } }
    : { key: 'readPart.placeWithin', parameters: { sort: named, name, kilometres: withinKm } };
}
