/**
 * Laws: vectors are those of numpy over the shipped weights and near the published ones; WebAssembly
 * and plain JavaScript give the same bits; what was encoded before changes nothing.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import { Encoder, PIECES_MAX, TEXT_DIMENSIONS } from '../../../matching/meaning/encoder.ts';
import { PlainKernel } from '../../../matching/meaning/plain-kernel.ts';
import { openWasmKernel } from '../../../matching/meaning/wasm-kernel.ts';
import { cosine, readVectors, TEXTS } from './encoder-fixture.ts';
import { MODEL_FOLDER } from './model-folder.ts';

const encoder = new Encoder(MODEL_FOLDER);
const plain = new Encoder(MODEL_FOLDER, (bytes) => new PlainKernel(bytes));
afterAll(() => {
  encoder.close();
  plain.close();
});

function cosinesTo(vectors: readonly Int16Array[]): number[] {
  return vectors.map((vector, at) => cosine(vector, encoder.encode(TEXTS[at]?.text ?? '')));
}

describe('the vector of a text', () => {
  it('is that of numpy over the same weights', () => {
    const cosines = cosinesTo(readVectors('reference'));
    expect(cosines.length).toBeGreaterThanOrEqual(100);
    expect(Math.min(...cosines)).toBeGreaterThanOrEqual(0.9999);
  });

  it('is near the published one', () => {
    const cosines = cosinesTo(readVectors('published'));
    const mean = cosines.reduce((sum, value) => sum + value, 0) / cosines.length;
    expect(mean).toBeGreaterThanOrEqual(0.995);
    expect(Math.min(...cosines)).toBeGreaterThanOrEqual(0.97);
  });

  it('is the same to the last bit in WebAssembly and in plain JavaScript', () => {
    expect(openWasmKernel(1)).toBeDefined();
    const odd = TEXTS.slice(-10);
    for (const { text } of [...TEXTS.slice(0, 10), ...odd]) {
      expect(plain.encode(text)).toEqual(encoder.encode(text));
    }
  });

  it('has length one, and does not depend on what was encoded before', () => {
    const text = 'アルミの薄板をレーザーで溶接できる会社';
    const before = encoder.encode(text);
    encoder.encode('welding '.repeat(400));
    encoder.encode('');
    expect(encoder.encode(text)).toEqual(before);
    expect(before).toHaveLength(TEXT_DIMENSIONS);
    expect(cosine(before, before)).toBeCloseTo(1, 12);
    expect(Math.hypot(...before)).toBeCloseTo(1, 6);
  });

  it('is near for the same in another language, and far for something else', () => {
    const asked = encoder.encode('レーザー溶接ができる会社');
    const same = cosine(asked, encoder.encode('a company that can do laser welding'));
    const other = cosine(asked, encoder.encode('fresh fish from the market every morning'));
    expect(same).toBeGreaterThan(0.6);
    expect(other).toBeLessThan(0.3);
  });

  it('is of the first pieces of a long text', () => {
    const long = 'grinding '.repeat(PIECES_MAX);
    expect(encoder.encode(`${long} and cheese`)).toEqual(encoder.encode(long));
  });
});
