/**
 * The best documents. Laws: exactly what scoring every document by itself and sorting gives, to
 * the last bit, over any segments, deletions, filters and ties; the same whatever the documents'
 * order and however they are spread over segments; fewer are the beginning of more.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atOnce } from '../../../matching/index/at-once.ts';
import { DocumentTermsBuilder } from '../../../matching/index/document-terms.ts';
import { IMPACT_ONE, impactOf, lengthNorm } from '../../../matching/index/impact.ts';
import { invert, SEGMENT_DOCUMENTS_MAX, type Segment } from '../../../matching/index/segment.ts';
import type { TextSnapshot } from '../../../matching/index/text-index.ts';
import { gatherStatistics } from '../../../matching/index/text-statistics.ts';
import { TIE_BREAKS, tieBreak } from '../../../matching/index/tie-break.ts';
import { scoreDocuments, scoreRecords } from '../../../matching/retrieval/score-documents.ts';
import type { WeighedNeed } from '../../../matching/retrieval/weigh-need.ts';
import { seededRandom } from '../../benchmark/random.ts';
import { NO_DEADLINE } from '../matcher-of.ts';

const TERMS = 8;

/** A document: record number, terms, and whether it was removed since. */
interface Written {
  readonly record: number;
  readonly terms: readonly number[];
  readonly dead: boolean;
}

/** Few tie-breaks, so that ids decide too. */
const idOf = (record: number) => `record ${record % 1_000}`;
const tieOf = (record: number) => record % 2;
const MEAN_LENGTH = 4;
const OPTIONS = { dictionarySize: TERMS, meanLength: MEAN_LENGTH };

function segmentOf(documents: readonly Written[]): Segment {
  const builder = new DocumentTermsBuilder();
  for (const { record, terms } of documents) {
    builder.add(record, tieOf(record), Int32Array.from(terms));
  }
  const dead = Uint8Array.from(documents, ({ dead: gone }) => (gone ? 1 : 0));
  return atOnce(invert({ own: builder.build(), dead }, OPTIONS));
}

function snapshotOf(parts: readonly (readonly Written[])[]): TextSnapshot {
  const segments = parts.map(segmentOf);
  const places = new Map(
    parts.flatMap((part, segment) =>
      part.flatMap(({ record, dead }, document) =>
        dead ? [] : [[record, segment * SEGMENT_DOCUMENTS_MAX + document] as const],
      ),
    ),
  );
  const placeOf = (record: number) => places.get(record) ?? -1;
  return { segments, statistics: atOnce(gatherStatistics(segments, OPTIONS, 1)), idOf, placeOf };
}

/** Documents with numbers of their own, in parts. */
const written = fc
  .array(
    fc.array(
      fc.record({
        terms: fc.array(fc.nat(TERMS - 1), { maxLength: 9 }),
        dead: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    { maxLength: 4 },
  )
  .map((parts) => {
    let record = -1;
    return parts.map((part) =>
      part.map((one): Written => {
        record += 1;
        return { ...one, record };
      }),
    );
  });

const need = fc
  .uniqueArray(fc.nat(TERMS + 1), { minLength: 1, maxLength: TERMS })
  .chain((numbers) =>
    fc
      .array(fc.double({ min: 0.001, max: 50, noNaN: true }), {
        minLength: numbers.length,
        maxLength: numbers.length,
      })
      .map((weights) => needOf(numbers, weights)),
  );

function needOf(numbers: readonly number[], weights: readonly number[]): WeighedNeed {
  const terms = numbers.map((number, index) => ({
    term: `t${number}`,
    number: number > TERMS ? undefined : number,
    documentFrequency: 1,
    weight: weights[index] ?? 1,
    frequency: 1,
  }));
  return { terms, ideal: terms.reduce((sum, { weight }) => sum + weight, 0) / 2 };
}

/** Every document by itself, in whole numbers, then sorted. */
function bruteForce(
  parts: readonly (readonly Written[])[],
  { terms, ideal }: WeighedNeed,
  accept: (record: number) => boolean,
): { readonly record: number; readonly ratio: number }[] {
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scale = ((2 ** 31 - 1) / IMPACT_ONE - terms.length) / all;
  const scored = parts.flat().flatMap(({ record, terms: own, dead }) => {
    const norm = lengthNorm(own.length, MEAN_LENGTH);
    let sum = 0;
    for (const { number, weight } of terms) {
      const frequency = own.filter((one) => one === number).length;
      if (frequency > 0) sum += Math.ceil(weight * scale) * impactOf(frequency, norm);
    }
    return sum === 0 || dead || !accept(record) ? [] : [{ record, sum }];
  });
  scored.sort(
    (a, b) =>
      b.sum - a.sum ||
      tieOf(a.record) - tieOf(b.record) ||
      (idOf(a.record) < idOf(b.record) ? -1 : 1),
  );
  const unit = 1 / (scale * IMPACT_ONE);
  return scored.map(({ record, sum }) => ({ record, ratio: (sum * unit) / ideal }));
}

function best(
  parts: readonly (readonly Written[])[],
  asked: WeighedNeed,
  documentsMax: number,
  accept?: (record: number) => boolean,
): { readonly record: number; readonly ratio: number }[] {
  const found = scoreDocuments(snapshotOf(parts), asked, {
    documentsMax,
    accept,
    deadline: NO_DEADLINE,
  });
  return Array.from(found.records, (record, at) => ({ record, ratio: found.ratios[at] ?? 0 }));
}

describe('the best documents', () => {
  it('are those that scoring every document by itself gives, to the last bit', () => {
    fc.assert(
      fc.property(
        written,
        need,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(3),
        (parts, asked, k, r) => {
          const accept = (record: number) => r === 0 || record % (r + 1) !== 0;
          expect(best(parts, asked, k, accept)).toEqual(
            bruteForce(parts, asked, accept).slice(0, k),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are all of them where no number is named, in whatever order', () => {
    fc.assert(
      fc.property(written, need, (parts, asked) => {
        const all = best(parts, asked, Number.POSITIVE_INFINITY);
        const expected = bruteForce(parts, asked, () => true);
        const byRecord = (one: { record: number }, other: { record: number }) =>
          one.record - other.record;
        expect(all.sort(byRecord)).toEqual(expected.sort(byRecord));
      }),
    );
  });

  it('do not depend on the order of documents or on their segments', () => {
    fc.assert(
      fc.property(written, need, fc.integer({ min: 1, max: 12 }), (parts, asked, k) => {
        expect(best([parts.flat().reverse()], asked, k)).toEqual(best(parts, asked, k));
      }),
    );
  });

  it('are the same where most documents are never summed in full', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 5 }), (seed, k) => {
        const random = seededRandom(seed, 1);
        // The first terms are rare and weigh most, the last ones stand in nearly every document.
        const parts = [0, 1, 2].map((part) =>
          Array.from({ length: 1_500 }, (_, at): Written => {
            const terms = Array.from({ length: TERMS }, (_term, term) => term);
            return {
              record: part * 1_500 + at,
              terms: terms.filter((term) => random.next() < ((term + 1) / TERMS) ** 4),
              dead: random.next() < 0.1,
            };
          }),
        );
        const asked = needOf([0, 1, 2, 3, 4, 5, 6, 7], [40, 30, 20, 10, 2, 0.5, 0.2, 0.1]);
        const accept = (record: number) => record % 7 !== 0;
        expect(best(parts, asked, k, accept)).toEqual(bruteForce(parts, asked, accept).slice(0, k));
      }),
      { numRuns: 25 },
    );
  });

  it('are found among many that are equal: those with the smallest tie-break, then id', () => {
    const many = Array.from({ length: 5_000 }, (_, record) => ({
      record,
      terms: [1],
      dead: false,
    }));
    const asked = needOf([1], [1]);
    const found = best([many.slice(0, 2_500), many.slice(2_500)], asked, 10);
    expect(found).toEqual(bruteForce([many], asked, () => true).slice(0, 10));
  });

  it('have the number worked by hand', () => {
    // Two terms of weights 3 and 1, documents of the mean length: norm 1.2, so that one occurrence
    // gives round(255 / 2.2) = 116 parts of 255 and two give round(510 / 3.2) = 159. Ideal 2.
    const documents = [
      { record: 0, terms: [0, 5, 5, 5], dead: false },
      { record: 1, terms: [0, 0, 1, 5], dead: false },
    ];
    const found = best([documents], needOf([0, 1], [3, 1]), 5);
    expect(found.map(({ record }) => record)).toEqual([1, 0]);
    expect(found[0]?.ratio).toBeCloseTo((3 * 159 + 116) / 255 / 2, 5);
    expect(found[1]?.ratio).toBeCloseTo((3 * 116) / 255 / 2, 5);
  });
});

describe('documents that are named', () => {
  it('have the same scores as among all, and the share of the weights that a count gives', () => {
    fc.assert(
      fc.property(written, need, (parts, asked) => {
        const records = Int32Array.from(parts.flat(), ({ record }) => record);
        const found = scoreRecords(snapshotOf(parts), asked, records, NO_DEADLINE);
        const all = asked.terms.reduce((sum, { weight }) => sum + weight, 0);
        const expected = new Map(
          bruteForce(parts, asked, () => true).map(({ record, ratio }) => [record, ratio]),
        );
        expect(found.records).toHaveLength(expected.size);
        found.records.forEach((record, at) => {
          const own = parts.flat().find((one) => one.record === record)?.terms ?? [];
          const there = asked.terms
            .filter(({ number }) => number !== undefined && own.includes(number))
            .reduce((sum, { weight }) => sum + weight, 0);
          expect(found.ratios[at]).toBe(expected.get(record));
          expect(found.shares[at]).toBeCloseTo(there / all, 4);
          expect(found.shares[at]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('have no shares for a long need', () => {
    const numbers = Array.from({ length: 201 }, (_, number) => number);
    const asked = needOf(
      numbers,
      numbers.map(() => 1),
    );
    const parts = [[{ record: 0, terms: [1, 2], dead: false }]];
    const found = scoreRecords(snapshotOf(parts), asked, Int32Array.of(0), NO_DEADLINE);
    expect([...found.shares]).toEqual([0]);
  });
});

describe('a tie-break', () => {
  it('is a number of its range, the same for the same id', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(tieBreak(id)).toBe(tieBreak(id));
        expect(tieBreak(id)).toBeGreaterThanOrEqual(0);
        expect(tieBreak(id)).toBeLessThan(TIE_BREAKS);
      }),
    );
  });

  it('distinguishes ids that differ in their last character', () => {
    const ids = Array.from({ length: 10_000 }, (_, key) => `cap_${key}`);
    expect(new Set(ids.map(tieBreak)).size).toBeGreaterThan(9_950);
  });
});
