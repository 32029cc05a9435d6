import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoteRecord } from '../../../matching/ranking/quote.ts';
import { capability } from '../../builders.ts';

const unhurried = { check: () => undefined };

function quotesOf(text: string, term: string) {
  const node = capability('quoted', { title: { en: 'x' }, description: { en: text } });
  return quoteRecord(node, new Map([[term, 1]]), unhurried).evidence;
}

describe('a quotation', () => {
  it('of a long field is cut between words, around what matched', () => {
    const text = `${'ordinary manufactures '.repeat(20)}plating ${'of structures '.repeat(20)}`;
    const [evidence] = quotesOf(text, 'plate');
    expect(evidence?.quote).toMatch(/^(ordinary|manufactures) .*\bplating\b.* (of|structures) ?$/);
    const marked = evidence?.spans.map(({ start, end }) => evidence.quote.slice(start, end));
    expect(marked).toEqual(['plating']);
  });

  it('is always a part of the field, with spans inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (around) => {
        const text = `${around} plating ${around}`;
        for (const { quote, spans } of quotesOf(text, 'plate')) {
          expect(text).toContain(quote);
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(quote.length);
          }
        }
      }),
    );
  });
});
