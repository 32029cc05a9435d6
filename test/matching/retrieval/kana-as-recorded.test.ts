/** A word in kana as the records write it. Law: linear in the text, whatever the text is made of. */
import { describe, expect, it } from '@jest/globals';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { kanaAsRecorded } from '../../../matching/retrieval/kana-as-recorded.ts';

/** Looking for each head of a run without end took a hundred times as long. */
const LINEAR_WITHIN_MS = 2_000;
const KANA = 50_000;

describe('kana as they are recorded', () => {
  it.each([
    ['hiragana without end', 'まぼ'.repeat(KANA / 2)],
    ['katakana without end', 'マボ'.repeat(KANA / 2)],
    ['many words', 'まぼろしを、'.repeat(KANA / 6)],
  ])('are looked for in linear time in %s', (_, text) => {
    const index = new TextIndex();
    index.settle();
    const started = performance.now();
    expect(kanaAsRecorded(text, index)).toBe(text);
    expect(performance.now() - started).toBeLessThan(LINEAR_WITHIN_MS);
  });
});
