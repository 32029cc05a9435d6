/**
 * Laws: after any changes the gazetteer is that of the current holders, in any order of arrival; of
 * two municipalities with one short name it means the one with more holders.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { factsOf } from '../../../matching/index/record-facts.ts';
import { RecordTable } from '../../../matching/index/record-table.ts';
import { gazetteerOf } from '../../../matching/places/gazetteer.ts';
import { organization } from '../../builders.ts';

const CITIES = ['府中市', '府中町', '府中', 'Tartu', 'Bath', 'Gent / Gand', '大阪市', undefined];
const NAMES = [
  '府中市',
  '府中町',
  '府中',
  'tartu',
  'bath',
  'gent',
  'gand',
  '大阪市',
  '大阪',
  '日本',
];

const put = fc.record({
  holder: fc.nat(9),
  city: fc.constantFrom(...CITIES),
  isThere: fc.boolean(),
  degree: fc.nat(3),
});

function firmIn({
  holder,
  city,
  degree,
}: {
  holder: number;
  city?: string | undefined;
  degree: number;
}) {
  return organization(`${holder}`, {
    prefecture: ['東京都', '広島県'][degree % 2] ?? '東京都',
    location: { latitude: degree, longitude: 10 - degree },
    ...(city === undefined ? {} : { city }),
  });
}

function placesOf(table: RecordTable) {
  const gazetteer = gazetteerOf(table);
  return NAMES.map((name) => gazetteer.find(name));
}

describe('the gazetteer', () => {
  it('is that of the holders as they are now, in any order of arrival', () => {
    fc.assert(
      fc.property(fc.array(put, { maxLength: 30 }), (puts) => {
        const table = new RecordTable();
        placesOf(table);
        const there = new Map<number, (typeof puts)[number]>();
        for (const one of puts) {
          const record = table.add(firmIn(one).id);
          if (one.isThere) table.put(record, factsOf(firmIn(one)));
          else table.remove(record);
          if (one.isThere) there.set(one.holder, one);
          else there.delete(one.holder);
          const again = new RecordTable();
          for (const known of [...there.values()].reverse()) {
            again.put(again.add(firmIn(known).id), factsOf(firmIn(known)));
          }
          expect(placesOf(table)).toEqual(placesOf(again));
        }
      }),
    );
  });

  it('takes a short name for the municipality with most holders, then for the first by name', () => {
    const table = new RecordTable();
    const sit = (holder: number, city: string) => {
      const firm = firmIn({ holder, city, degree: 0 });
      table.put(table.add(firm.id), factsOf(firm));
    };
    sit(1, '府中町');
    sit(2, '府中市');
    expect(gazetteerOf(table).find('府中')?.city).toBe('府中市');
    sit(3, '府中町');
    expect(gazetteerOf(table).find('府中')?.city).toBe('府中町');
    sit(4, '府中');
    expect(gazetteerOf(table).find('府中')?.city).toBe('府中');
  });
});
