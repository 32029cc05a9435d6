/** Laws: containers come before contents, each with what contains it, and buckets keep the order. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  batchChangeKey,
  bucketOf,
  recordKey,
  unitOf,
} from '../../../graph/transfer/record-order.ts';
import {
  capability,
  evidence,
  importBatch,
  need,
  organization,
  relationship,
  requirement,
} from '../../builders.ts';

const acme = organization('acme');
const milling = capability('milling');
const wish = need('wish');
const part = requirement('part');
const proof = evidence('proof');
const offers = relationship('OFFERS', acme, milling);
const seeks = relationship('SEEKS', acme, wish);
const requires = relationship('REQUIRES', wish, part);
const shown = relationship('SHOWN_BY', milling, proof);

describe('the order of records', () => {
  it('puts a container first, then what it contains with the relationship, then the rest', () => {
    const ids = [shown, requires, part, seeks, wish, offers, milling, proof, acme].map(
      ({ id }) => id,
    );
    const sorted = ids
      .map((id) => [recordKey(id), id])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
    expect(sorted.map(([, id]) => id)).toEqual(
      [proof, acme, milling, offers, wish, seeks, part, requires, shown].map(({ id }) => id),
    );
  });

  it('keeps a contained node and what contains it in one unit, and nothing else', () => {
    const units = [acme, milling, offers, wish, seeks, shown].map(({ id }) =>
      unitOf(recordKey(id)),
    );
    expect(units[1]).toBe(units[2]);
    expect(units[3]).toBe(units[4]);
    expect(new Set(units).size).toBe(4);
  });

  it('puts what an import replaced last, by its place', () => {
    const { id } = importBatch('batch');
    const keys = [recordKey(shown.id), batchChangeKey(id, 9), batchChangeKey(id, 10)];
    expect([...keys].sort()).toEqual(keys);
  });

  it('divides what an import replaced wherever a commit is full', () => {
    const { id } = importBatch('batch');
    expect(unitOf(batchChangeKey(id, 9))).not.toBe(unitOf(batchChangeKey(id, 10)));
  });

  it('divides into parts that are the whole order one after the other', () => {
    const names = fc.uniqueArray(fc.string({ maxLength: 3 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(names, (keys) => {
        const all = keys.flatMap((key) => {
          const holder = organization(key);
          const held = capability(key);
          const tie = relationship('TIE', holder, organization(`${key}!`), { tieKind: 'TRADE' });
          return [holder, held, relationship('OFFERS', holder, held), tie].map(({ id }) =>
            recordKey(id),
          );
        });
        const buckets = [...new Set(all.map(bucketOf))].sort();
        const inParts = buckets.flatMap((bucket) =>
          all.filter((key) => bucketOf(key) === bucket).sort(),
        );
        expect(inParts).toEqual([...all].sort());
      }),
    );
  });
});
