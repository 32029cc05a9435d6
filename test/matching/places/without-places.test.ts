import { describe, expect, it } from '@jest/globals';
import type { AskedPlace } from '../../../matching/places/read-places.ts';
import { withoutPlaces } from '../../../matching/places/without-places.ts';

function prefecture(name: string): AskedPlace {
  return { name, place: { kind: 'prefecture', country: 'JP', prefecture: name } };
}

describe('a need without its places', () => {
  it('has spaces for where somebody sits, and is as long as before', () => {
    expect(withoutPlaces('大阪の溶射加工', [prefecture('大阪')])).toBe('   溶射加工');
    expect(withoutPlaces('大阪府内で溶射', [prefecture('大阪府')])).toBe('     溶射');
    expect(withoutPlaces('めっき、奈良', [prefecture('奈良')])).toBe('めっき、  ');
  });

  it('keeps names inside words, countries and Latin names', () => {
    expect(withoutPlaces('奈良漬の機械', [prefecture('奈良')])).toBe('奈良漬の機械');
    const france: AskedPlace = { name: 'フランス', place: { kind: 'country', country: 'FR' } };
    expect(withoutPlaces('フランスの料理', [france])).toBe('フランスの料理');
    expect(withoutPlaces('plating in Osaka', [prefecture('Osaka')])).toBe('plating in Osaka');
  });
});
