/** Laws: the map is linear up to rounding, keeps what is near near, and is the same in both kernels. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Encoder } from '../../../matching/meaning/encoder.ts';
import { PlainKernel } from '../../../matching/meaning/plain-kernel.ts';
import { TensorFile } from '../../../matching/meaning/tensor-file.ts';
import { KEPT_DIMENSIONS, VectorMap } from '../../../matching/meaning/vector-map.ts';
import { cosine, TEXTS } from './encoder-fixture.ts';
import { MODEL_FOLDER } from './model-folder.ts';

const map = new VectorMap(MODEL_FOLDER);
const plain = new VectorMap(MODEL_FOLDER, (bytes) => new PlainKernel(bytes));
const encoder = new Encoder(MODEL_FOLDER);
const VECTORS = TEXTS.slice(0, 40).map(({ text }) => encoder.encode(text));
const NEEDS = [
  ['薄いアルミ板を溶接したい', 'welding of thin aluminium sheet', '漬物を作っている会社'],
  ['めっき', 'plating', '通訳'],
] as const;

describe('the map to the vectors that are kept', () => {
  it('is the product with the numbers of its file', () => {
    const file = new TensorFile(join(MODEL_FOLDER, 'map.safetensors'));
    const numbers = new Int8Array(file.bytes('map'));
    file.close();
    for (const vector of VECTORS) {
      const expected = Array.from({ length: KEPT_DIMENSIONS }, (_, column) =>
        vector.reduce((sum, value, at) => {
          return sum + value * (numbers[at * KEPT_DIMENSIONS + column] ?? 0);
        }, 0),
      );
      expect(cosine(map.apply(vector), expected)).toBeGreaterThan(0.999);
    }
  });

  it('is the same in WebAssembly and in plain JavaScript, its largest value 127', () => {
    for (const vector of VECTORS) {
      const mapped = map.apply(vector);
      expect(plain.apply(vector)).toEqual(mapped);
      expect(Math.max(...mapped.map(Math.abs))).toBe(127);
    }
  });

  it('maps nothing to nothing', () => {
    expect(map.apply(new Float32Array(512))).toEqual(new Int8Array(KEPT_DIMENSIONS));
  });

  it.each(NEEDS)('keeps %p nearer to %p than to %p', (asked, near, far) => {
    const [from, same, other] = [asked, near, far].map((text) => map.apply(encoder.encode(text)));
    const [closer, farther] = [cosine(from ?? [], same ?? []), cosine(from ?? [], other ?? [])];
    expect(closer).toBeGreaterThan(farther + 0.2);
  });
});
