import { describe, expect, it } from '@jest/globals';
import { RecordTable } from '../../../matching/index/record-table.ts';
import { gazetteerOf } from '../../../matching/places/gazetteer.ts';
import { readPlaces } from '../../../matching/places/read-places.ts';
import { withoutPlaces } from '../../../matching/places/without-places.ts';

function placeless(text: string): string {
  return withoutPlaces(text, readPlaces(text, gazetteerOf(new RecordTable())));
}

describe('a need without its places', () => {
  it('has spaces for where somebody sits, and is as long as before', () => {
    expect(placeless('大阪の溶射加工')).toBe('   溶射加工');
    expect(placeless('大阪府内で溶射')).toBe('     溶射');
    expect(placeless('めっき、奈良')).toBe('めっき、  ');
    expect(placeless('フランスの料理')).toBe('     料理');
    expect(placeless('plating in Osaka.')).toBe('plating         .');
  });

  it('keeps names inside words', () => {
    expect(placeless('奈良漬の機械')).toBe('奈良漬の機械');
  });
});
