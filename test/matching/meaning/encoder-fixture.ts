import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Larger ones are made by scripts/encoder/make_fixtures.py. */
const FOLDER =
  process.env.CATALYZER_ENCODER_FIXTURE ??
  fileURLToPath(new URL('../../fixtures/encoder/', import.meta.url));
const DIMENSIONS = 512;

/** A text with the pieces that sentencepiece gives. */
export interface FixtureText {
  readonly text: string;
  readonly pieces: readonly number[];
}

/** Texts in Japanese, English, both, and odd ones at the end. */
export const TEXTS: readonly FixtureText[] = readFileSync(join(FOLDER, 'texts.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** Vectors of the first texts, by numpy over the shipped weights or by the published package. */
export function readVectors(name: 'reference' | 'published'): readonly Int16Array[] {
  const bytes = Uint8Array.from(readFileSync(join(FOLDER, `${name}.int16`)));
  const values = new Int16Array(bytes.buffer);
  return Array.from({ length: values.length / DIMENSIONS }, (_, at) =>
    values.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS),
  );
}

/** Cosine of two vectors. */
export function cosine(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let [product, leftSquares, rightSquares] = [0, 0, 0];
  for (let at = 0; at < left.length; at++) {
    const [x = 0, y = 0] = [left[at], right[at]];
    product += x * y;
    leftSquares += x * x;
    rightSquares += y * y;
  }
  return product / Math.sqrt(leftSquares * rightSquares);
}
