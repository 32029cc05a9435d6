/** The vector of a need. Law: what is behind the first 128 pieces changes it no more. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { dataFolder } from '../../../language/data-folder.ts';
import { Encoder } from '../../../matching/meaning/encoder.ts';
import { meanOf } from '../../../matching/meaning/mean-of.ts';
import { NeedEncoder } from '../../../matching/meaning/need-encoder.ts';
import { VectorMap } from '../../../matching/meaning/vector-map.ts';

const folder = dataFolder('matching', 'meaning', 'model');
const encoder = new Encoder(folder);
const map = new VectorMap(folder);
const needs = new NeedEncoder(() => undefined);
const SENTENCES = ['チタンを鏡面に研磨したい。', '試作は10個。'];
const LONG = SENTENCES.join('').repeat(12);

afterAll(() => {
  encoder.close();
  needs.close();
});

describe('a need of a few sentences', () => {
  it('is as one the whole and the mean of its sentences', () => {
    const pieces = encoder.pieces(SENTENCES.join(''));
    const several = SENTENCES.map((one) => encoder.encodePieces(encoder.pieces(one)));
    expect(needs.encode(SENTENCES.join(''))).toEqual({
      vector: map.apply(meanOf([encoder.encodePieces(pieces), meanOf(several)])),
      pieces: pieces.length,
    });
  });
});

describe('a need of more than 128 pieces', () => {
  it('is its first 128 pieces, and says how many it has', () => {
    const pieces = encoder.pieces(LONG);
    expect(pieces.length).toBeGreaterThan(128);
    expect(needs.encode(LONG)).toEqual({
      vector: map.apply(encoder.encodePieces(pieces.slice(0, 128))),
      pieces: pieces.length,
    });
  });

  it('is the same whatever comes behind them', () => {
    const { vector, pieces } = needs.encode(`${LONG}樹脂の成形も頼みたい。`);
    expect(vector).toEqual(needs.encode(LONG).vector);
    expect(pieces).toBeGreaterThan(needs.encode(LONG).pieces);
  });
});
