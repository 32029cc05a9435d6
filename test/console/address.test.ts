/** The address holds the whole question, but for letters; an answer leaves as a harmless spreadsheet. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Address,
  carried,
  EMPTY,
  FEATURES,
  isAsked,
  PROFILES,
  readAddress,
  writeAddress,
} from '../../console/src/address/address.ts';
import { fitsAddress, keepText, keptText } from '../../console/src/address/kept-texts.ts';
import { movedSpans, withoutSpans } from '../../console/src/address/spans.ts';
import { csv } from '../../console/src/words/csv.ts';
import { points, pointsOfParts } from '../../console/src/words/points.ts';
import { REGION_NAMES } from '../../console/src/words/regions.ts';
import {
  EQUIPMENT_STATUSES,
  EQUIPMENT_USE_MODES,
  USER_CLASSES,
} from '../../graph/model/equipment-use.ts';
import { ORGANIZATION_KINDS } from '../../graph/model/nodes.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const weight = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);

const addresses: fc.Arbitrary<Address> = fc.record({
  lang: fc.constantFrom('ja' as const, 'en' as const, undefined),
  text: fc.oneof(words, fc.constant('')),
  kept: fc.constantFrom('', '1x'),
  leftOut: fc.constantFrom(
    [],
    [{ start: 0, end: 2 }],
    [
      { start: 1, end: 3 },
      { start: 9, end: 20 },
    ],
  ),
  requirements: fc.array(fc.record({ must: fc.boolean(), text: words }), { maxLength: 5 }),
  from: fc.constantFrom('', 'org_1'),
  profile: fc.constantFrom(...PROFILES),
  weights: fc
    .dictionary(fc.constantFrom(...FEATURES), weight)
    .map((weights) => ({ ...weights }) as Address['weights']),
  diversify: fc.boolean(),
  filters: fc.record({
    kind: fc.array(fc.constantFrom(...ORGANIZATION_KINDS)),
    region: fc.array(fc.constantFrom(...REGION_NAMES)),
    prefecture: fc.array(words),
    city: fc.array(words),
    country: fc.array(words),
  }),
  list: fc.record({
    kinds: fc.array(words),
    initials: fc.array(words),
    isByDate: fc.boolean(),
  }),
  machines: fc.record({
    useMode: fc.array(fc.constantFrom(...EQUIPMENT_USE_MODES)),
    openTo: fc.array(fc.constantFrom(...USER_CLASSES)),
    technique: fc.array(words),
    status: fc.array(fc.constantFrom(...EQUIPMENT_STATUSES)),
  }),
});

describe('the address', () => {
  it('gives back every question that was written into it', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('takes any search part without failing, and leaves out what it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(typeof readAddress(search).text).toBe('string');
      }),
    );
    expect(readAddress('?lang=fr').lang).toBeUndefined();
    expect(readAddress('?for=joint').profile).toBe('GENERAL');
    expect(readAddress('?w.text=2&w.place=-1&w.x=1&w.evidence=0.5').weights).toEqual({
      evidence: 0.5,
    });
  });

  it('asks nothing until there is a text or a requirement', () => {
    expect(isAsked(readAddress('?from=org_1&kind=FIRM&q=%20'))).toBe(false);
    expect(isAsked(readAddress('?must=a'))).toBe(true);
    expect(isAsked(readAddress('?kept=1x'))).toBe(true);
  });

  it('carries the language and the asker to other pages, and nothing else', () => {
    expect(carried(readAddress('?lang=en&from=org_1&q=press&kind=FIRM'))).toEqual({
      ...EMPTY,
      lang: 'en',
      from: 'org_1',
    });
  });
});

describe('text left out', () => {
  it('leaves spaces, so that everything else stays where it was', () => {
    expect(withoutSpans('九州の会社で溶接', [{ start: 0, end: 3 }])).toBe('   会社で溶接');
    expect(withoutSpans('溶接', [{ start: 0, end: 2 }])).toBe('');
    expect(withoutSpans('溶接', [{ start: 5, end: 9 }])).toBe('溶接');
  });

  it('stays left out where the text is changed elsewhere, and is asked for again where it is changed', () => {
    const welding = { start: 6, end: 8 };
    expect(movedSpans('九州の会社で溶接', '四国地方の会社で溶接', [welding])).toEqual([
      { start: 8, end: 10 },
    ]);
    expect(movedSpans('溶接', '溶接と塗装', [{ start: 0, end: 2 }])).toEqual([
      { start: 0, end: 2 },
    ]);
    expect(movedSpans('九州の会社で溶接', '九州の会社で塗装', [welding])).toEqual([]);
  });

  it('is the same words after any change around it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, text, (before, after, newBefore, newAfter) => {
        const part = '溶接';
        const old = { start: before.length, end: before.length + part.length };
        const next = newBefore + part + newAfter;
        for (const { start, end } of movedSpans(before + part + after, next, [old])) {
          expect(next.slice(start, end)).toBe(part);
        }
      }),
    );
  });
});

describe('a letter', () => {
  it('is kept in the tab under one name, and stays out of the address', () => {
    const storage = fakeStorage();
    const letter = 'いつもお世話に\nなっております。';
    expect(fitsAddress(letter)).toBe(false);
    expect(fitsAddress('あ'.repeat(201))).toBe(false);
    expect(fitsAddress('精密板金加工')).toBe(true);
    const name = keepText(letter, storage);
    expect(keepText(letter, storage)).toBe(name);
    expect(keptText(name, storage)).toBe(letter);
    expect(keptText('gone', storage)).toBeUndefined();
  });

  it('makes room for newer ones: 20 are kept', () => {
    const storage = fakeStorage();
    const names = Array.from({ length: 22 }, (_, index) => keepText(`letter ${index}\n`, storage));
    expect(names.filter((name) => keptText(name, storage) === undefined)).toEqual(
      names.slice(0, 2),
    );
  });
});

function fakeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

describe('the spreadsheet', () => {
  it('begins with a byte order mark and escapes formulas, commas, quotes and line breaks', () => {
    expect(csv([['a,b', '"c"', 'd\ne', 1]])).toBe('\uFEFF"a,b","""c""","d\ne",1\r\n');
    expect(csv([['=1+1', '＝1', '+81', '-1', '@x', '\tx']])).toBe(
      "\uFEFF'=1+1,'＝1,'+81,'-1,'@x,'\tx\r\n",
    );
  });
});

describe('the points of a score', () => {
  it('are of 100 with one decimal: 0.7344 is 73.4', () => {
    expect(points(0.7344)).toBe('73.4');
    expect(points(1)).toBe('100.0');
  });

  it('add up to the shown score, whatever the parts', () => {
    expect(pointsOfParts([0.3333, 0.3333, 0.3334], 1)).toEqual(['33.3', '33.3', '33.4']);
    const parts = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(parts, (contributions) => {
        const score = contributions.reduce((sum, value) => sum + value, 0);
        const shown = pointsOfParts(contributions, score).reduce(
          (sum, text) => sum + Number(text),
          0,
        );
        expect(shown.toFixed(1)).toBe(points(score));
      }),
    );
  });
});
