import type { NeedPart } from '../../matching/reading/need-part.ts';
import type { Sentence } from './say.ts';

/** Returns what a part of a need was read as. */
export function readPartLabel({ kind, offer, place }: NeedPart): Sentence {
  const named = { key: `readPartKind.${kind}`, parameters: {} } as const;
  if (offer === 'DROPPED') return { key: 'readPart.dropped', parameters: { kind: named } };
  if (place === undefined) return { key: 'readPart.asked', parameters: { kind: named } };
  const { name, withinKm } = place;
  return withinKm === undefined
    ? { key: 'readPart.place', parameters: { kind: named, name } }
    : { key: 'readPart.placeWithin', parameters: { kind: named, name, kilometres: withinKm } };
}
