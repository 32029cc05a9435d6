/** Spelling of a word in kana as in the records. Law: linear in the text, whatever it consists of. */
import { describe, expect, it, jest } from '@jest/globals';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { kanaAsRecorded } from '../../../matching/retrieval/kana-as-recorded.ts';

/**
 * Maximum number of look-ups for each kana: without a limit on the heads of a run, two thousand
 * kana take millions of look-ups.
 */
const LOOK_UPS_PER_KANA = 20;
const KANA = 2_000;

describe('kana as they are recorded', () => {
  it.each([
    ['hiragana without end', 'まぼ'.repeat(KANA / 2)],
    ['katakana without end', 'マボ'.repeat(KANA / 2)],
    ['many words', 'まぼろしを、'.repeat(KANA / 6)],
  ])('are looked up a number of times linear in the text, in %s', (_, text) => {
    const index = new TextIndex();
    index.settle();
    const find = jest.spyOn(index.dictionary, 'find');
    expect(kanaAsRecorded(text, index)).toBe(text);
    expect(find.mock.calls.length).toBeGreaterThan(0);
    expect(find.mock.calls.length).toBeLessThan(LOOK_UPS_PER_KANA * KANA);
  });
});
