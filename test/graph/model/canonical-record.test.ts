import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, canonicalRecord } from '../../../graph/model/canonical-record.ts';
import { organization, SOURCE } from '../../builders.ts';

const acme = organization('acme');

/** Law: two records have one text exactly when they state the same. */
describe('the canonical text of a record', () => {
  it('has its keys in order at every depth', () => {
    const text = canonicalRecord({ ...acme, name: { ja: 'あ', en: 'A' } });
    expect(text).toBe(
      `{"externalIds":[],"id":"${acme.id}","kind":"FIRM","label":"Organization",` +
        '"name":{"en":"A","ja":"あ"},' +
        '"source":{"document":"test","recordedOn":"2024-01-01"},"visibility":"PUBLIC"}',
    );
  });

  it('reads back as the record, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), (text, number) => {
        const employees = Number.isFinite(number) ? number : 0;
        const record = { ...acme, name: { ja: text }, employees: employees + 0 };
        expect(JSON.parse(canonicalRecord(record))).toEqual(record);
      }),
    );
  });

  it('does not change with the order of fields or with what the store keeps', () => {
    const reversed = Object.fromEntries(Object.entries(SOURCE).reverse());
    const stored = { version: 3, createdAt: 'then', updatedAt: 'now', ...acme };
    const source = { ...SOURCE, ...reversed };
    expect(canonicalRecord({ ...stored, source })).toBe(canonicalRecord(acme));
  });

  it('changes with any stated value, the order of a list included', () => {
    const ids = ['1', '2'].map((value) => ({ scheme: 'own', value }));
    const texts = [
      acme,
      { ...acme, sme: false },
      { ...acme, employees: 0 },
      { ...acme, name: { en: 'acme' } },
      { ...acme, externalIds: ids },
      { ...acme, externalIds: [...ids].reverse() },
    ].map(canonicalRecord);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the canonical text of a value', () => {
  it('has the keys of every level in order, and a list as a list', () => {
    expect(canonicalJson([{ b: [1], a: { d: null, c: 2 } }])).toBe(
      '[{"a":{"c":2,"d":null},"b":[1]}]',
    );
  });
});
