/** The records nearest in meaning, found in one pass that leaves out more and more of the others. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeRecords } from '../../../matching/retrieval/meaning-values.ts';

/** Cosines that many records share, and some that none does. */
const cosine = fc.oneof(
  fc.constantFrom(0, 0.2, 0.33, 0.4, 0.7, 1),
  fc.float({ min: -1, max: 1, noNaN: true }),
);

/** Cosines are told apart in steps of this. */
const STEP = 1 / 4096;

describe('the nearest records in meaning', () => {
  it('are those from the last that is wanted on, of all that are accepted, in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ cosine, accepted: fc.boolean() }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (records, recordsMax) => {
          const cosines = Float32Array.from(records, (one) => one.cosine);
          const near = [...cosines.keys()].filter(
            (record) => records[record]?.accepted === true && (cosines[record] ?? 0) >= 0.33,
          );
          const stepOf = (record: number) => Math.floor((cosines[record] ?? 0) / STEP);
          const steps = near.map(stepOf).sort((a, b) => b - a);
          const least = steps[recordsMax - 1] ?? 0;
          const accept = (record: number) => records[record]?.accepted === true;
          expect(closeRecords({ cosines }, accept, { recordsMax, closeMin: 0.33 })).toEqual(
            near.filter((record) => stepOf(record) >= least),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
