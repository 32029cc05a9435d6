/** Law: words of one family have one stem, words that mean something else another. */
import { describe, expect, it } from '@jest/globals';
import { stemEnglish } from '../../language/stem-english.ts';

describe('the stem of an English word', () => {
  it.each([
    ['machining', 'machined'],
    ['productions', 'production'],
    ['anodising', 'anodizing'],
    ['fabricated', 'fabrication'],
    ['engines', 'engine'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other));
  });

  it.each([
    ['production', 'product'],
    ['hardness', 'hard'],
    ['flatness', 'flat'],
    ['several', 'sever'],
    ['japanning', 'japan'],
    ['status', 'statue'],
    ['important', 'import'],
    ['fabrication', 'fabric'],
    ['engine', 'engineer'],
    ['positive', 'positioning'],
    ['tooling', 'tool'],
    ['container', 'contain'],
    ['canning', 'can'],
    ['charge', 'rechargeable'],
    ['networking', 'network'],
  ])('is another for %s than for %s', (one, other) => {
    expect(stemEnglish(one)).not.toBe(stemEnglish(other));
  });
});
