/** Laws: pieces are those of sentencepiece, whatever the text; every text has an answer. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TensorFile } from '../../../matching/meaning/tensor-file.ts';
import { Tokenizer } from '../../../matching/meaning/tokenizer.ts';
import { TEXTS } from './encoder-fixture.ts';
import { MODEL_FOLDER } from './model-folder.ts';

const file = new TensorFile(join(MODEL_FOLDER, 'tokenizer.safetensors'));
const tokenizer = new Tokenizer(file);
file.close();

describe('pieces of a text', () => {
  it('are those of sentencepiece, for plain and for odd texts', () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(300);
    const other = TEXTS.filter(({ text, pieces }) => `${tokenizer.pieces(text)}` !== `${pieces}`);
    expect(other).toEqual([]);
  });

  it('are none for an empty text and for spaces', () => {
    expect(tokenizer.pieces('')).toEqual([]);
    expect(tokenizer.pieces(' \u3000\n\t')).toEqual([]);
  });

  it('are known ids for every text, half a pair of UTF-16 too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const id of tokenizer.pieces(`${text}\ud83d`)) {
          expect(id).toBeGreaterThanOrEqual(0);
          expect(id).toBeLessThan(128_000);
        }
      }),
    );
  });

  it('do not depend on width and composition', () => {
    expect(tokenizer.pieces('ＣＯ２ レーザー')).toEqual(tokenizer.pieces('CO2\u3000ﾚｰｻﾞｰ'));
  });
});
