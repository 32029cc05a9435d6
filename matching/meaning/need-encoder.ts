import { dataFolder } from '../../language/data-folder.ts';
import { Encoder } from './encoder.ts';
import { meanOf } from './mean-of.ts';
import { VectorMap } from './vector-map.ts';

/** What is asked for, as a vector. */
export interface EncodedNeed {
  /** To be compared with the vectors of records. */
  readonly vector: Int8Array;
  /** How many pieces the need has: the longer it is, the less its vector tells. */
  readonly pieces: number;
}

/** Pieces of a need that are encoded; as many again, where it has several sentences, one by one. */
const NEED_PIECES_MAX = 128;
/** Needs whose vectors are at hand: one question asks for the same need in several places. */
const REMEMBERED_MAX = 32;
const SENTENCE_END = /(?<=[。．！？!?\n])|(?<=\.)\s/u;

interface Model {
  readonly encoder: Encoder;
  readonly map: VectorMap;
}

/** Encodes needs in this thread. The model is loaded with the first: some 30 ms and 11 MB. */
export class NeedEncoder {
  readonly #folder: string;
  readonly #onError: (error: unknown) => void;
  #loaded: Model | undefined;
  #isBroken = false;
  readonly #remembered = new Map<string, EncodedNeed>();

  /** `onError`: told once where the model cannot be loaded. `folder`: as shipped if missing. */
  constructor(
    onError: (error: unknown) => void,
    folder: string = dataFolder('matching', 'meaning', 'model'),
  ) {
    this.#folder = folder;
    this.#onError = onError;
  }

  /** Whether the model is there; loads it. */
  canEncode(): boolean {
    if (this.#isBroken) return false;
    try {
      this.#load();
      return true;
    } catch (error) {
      this.#isBroken = true;
      this.#onError(error);
      return false;
    }
  }

  /**
   * The need as a whole and the mean of its sentences, as one. Throws where the model is missing or
   * damaged.
   */
  encode(text: string): EncodedNeed {
    const known = this.#remembered.get(text);
    if (known !== undefined) return known;
    const { encoder, map } = this.#load();
    const pieces = encoder.pieces(text);
    const whole = encoder.encodePieces(pieces.slice(0, NEED_PIECES_MAX));
    const sentences = sentencesOf(text, encoder);
    const several = sentences.length < 2 ? [] : sentences.map((ids) => encoder.encodePieces(ids));
    const vector = map.apply(several.length === 0 ? whole : meanOf([whole, meanOf(several)]));
    const encoded = { vector, pieces: pieces.length };
    if (this.#remembered.size >= REMEMBERED_MAX) {
      const [oldest = ''] = this.#remembered.keys();
      this.#remembered.delete(oldest);
    }
    this.#remembered.set(text, encoded);
    return encoded;
  }

  #load(): Model {
    this.#loaded ??= { encoder: new Encoder(this.#folder), map: new VectorMap(this.#folder) };
    return this.#loaded;
  }

  /** Lets go of the model. */
  close(): void {
    this.#loaded?.encoder.close();
    this.#loaded = undefined;
  }
}

/** The pieces of each sentence, from the first on, as many together as are encoded. */
function sentencesOf(text: string, encoder: Encoder): number[][] {
  const sentences: number[][] = [];
  let left = NEED_PIECES_MAX;
  for (const sentence of text.split(SENTENCE_END)) {
    if (left === 0) break;
    const pieces = encoder.pieces(sentence).slice(0, left);
    if (pieces.length > 0) sentences.push(pieces);
    left -= pieces.length;
  }
  return sentences;
}
