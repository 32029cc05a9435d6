import { Encoder } from './encoder.ts';
import { meanOf } from './mean-of.ts';
import { VectorMap } from './vector-map.ts';

/**
 * Maximum number of encoded pieces of one side of a record: a title and the beginning of its
 * description. Bounds the time that one text takes to some 15 ms.
 */
const RECORD_PIECES_MAX = 128;

/** Encoder of records: the sides of each, one a language, become one vector that is kept. */
export class RecordEncoder {
  readonly #encoder: Encoder;
  readonly #map: VectorMap;

  /** Opens the model in a folder; throws if it is missing. */
  constructor(folder: string) {
    this.#encoder = new Encoder(folder);
    this.#map = new VectorMap(folder);
  }

  /** Returns the mean of the sides' vectors, mapped; at least one side. */
  encode(sides: readonly string[]): Int8Array {
    const vectors = sides.map((side) => this.#encoder.encode(side, RECORD_PIECES_MAX));
    return this.#map.apply(meanOf(vectors));
  }
}
