import { join } from 'node:path';
import { TEXT_DIMENSIONS } from './encoder.ts';
import type { Kernel } from './kernel.ts';
import { Matrices } from './matrices.ts';
import { TensorFile } from './tensor-file.ts';

/** Number of values of a vector that is kept. */
export const KEPT_DIMENSIONS = 256;
const INT8_MAX = 127;

/**
 * Linear map from the vector of a text, or the mean of several, to the one that is kept: fewer
 * dimensions, trained so that texts of one meaning come nearer (scripts/encoder/train_map.py), in
 * integers of 8 bits.
 */
export class VectorMap {
  readonly #matrices: Matrices;

  /** Reads the map in the model's folder; throws if it is missing. */
  constructor(folder: string, openKernel?: (bytes: number) => Kernel) {
    const file = new TensorFile(join(folder, 'map.safetensors'));
    const [inputs, outputs] = [TEXT_DIMENSIONS, KEPT_DIMENSIONS];
    const bounds = { rows: 1, inputs, outputs };
    this.#matrices = new Matrices(file, { map: [inputs, outputs] }, bounds, openKernel);
    file.close();
  }

  /** Returns the mapped vector, its largest value at 127; only its direction has a meaning. */
  apply(vector: Float32Array): Int8Array {
    const mapped = new Float32Array(KEPT_DIMENSIONS);
    this.#matrices.multiply('map', vector, { count: 1, stride: TEXT_DIMENSIONS }, mapped);
    const largest = mapped.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = largest === 0 ? 0 : INT8_MAX / largest;
    return Int8Array.from(mapped, (value) => Math.round(value * scale));
  }
}
