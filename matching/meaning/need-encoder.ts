import { dataFolder } from '../../language/data-folder.ts';
import { Encoder } from './encoder.ts';
import { meanOf } from './mean-of.ts';
import { VectorMap } from './vector-map.ts';

/** Need as a vector. */
export interface EncodedNeed {
  /** Vector to compare with those of records. */
  readonly vector: Int8Array;
  /** Number of pieces of the need: the longer it is, the less specific its vector. */
  readonly pieces: number;
}

/**
 * Maximum number of pieces of a need that are encoded; if it has no more, its sentences are encoded
 * one by one too. A longer need is a mail, whose meaning counts little: 188 letters around JSIC's
 * descriptions found as much without their sentences, in half the time.
 */
const NEED_PIECES_MAX = 128;
/** Maximum number of cached vectors: one question asks for the same need in several places. */
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

  /** `onError`: called once if the model cannot be loaded. `folder`: as shipped if missing. */
  constructor(
    onError: (error: unknown) => void,
    folder: string = dataFolder('matching', 'meaning', 'model'),
  ) {
    this.#folder = folder;
    this.#onError = onError;
  }

  /** Returns true if the model can be loaded; loads it. */
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
   * Encodes the need as a whole and the mean of its sentences, as one vector; of a need of more than
   * {@link NEED_PIECES_MAX} pieces only its beginning. Throws if the model is missing or damaged.
   */
  encode(text: string): EncodedNeed {
    const known = this.#remembered.get(text);
    if (known !== undefined) return known;
    const { encoder, map } = this.#load();
    const pieces = encoder.pieces(text);
    const whole = encoder.encodePieces(pieces.slice(0, NEED_PIECES_MAX));
    const sentences = pieces.length > NEED_PIECES_MAX ? [] : sentencesOf(text, encoder);
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

  /** Releases the model. */
  close(): void {
    this.#loaded?.encoder.close();
    this.#loaded = undefined;
  }
}

/** Returns the pieces of each sentence that has any. */
function sentencesOf(text: string, encoder: Encoder): number[][] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => encoder.pieces(sentence))
    .filter(({ length }) => length > 0);
}
