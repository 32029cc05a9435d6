import type { MeaningIndex } from '../index/meaning-index.ts';
import type { NeedEncoder } from '../meaning/need-encoder.ts';

/** Nearness of the records of a network to a text in meaning. */
export interface TextMeaning {
  /** Cosines by record number; 0 for a record without a vector. */
  readonly cosines: Float32Array;
  /** Pieces of the text: the longer it is, the less specific its vector. */
  readonly pieces: number;
}

/** Compares texts with the records of a network by their meaning. */
export interface NetworkMeaning {
  /** True if every record has its vector and needs can be encoded; otherwise answers use none. */
  readonly isReady: boolean;
  /** Returns the records' nearness to a text at the time of the call. */
  compare(text: string): TextMeaning;
  /** Returns the nearness of one record to a text at the time of the call. */
  cosine(text: string, record: number): number;
}

/** Compares texts with the records of an index. */
export function networkMeaning(index: MeaningIndex, encoder: NeedEncoder): NetworkMeaning {
  return {
    get isReady() {
      return index.isReady && encoder.canEncode();
    },
    compare: (text) => {
      const { vector, pieces } = encoder.encode(text);
      return { cosines: index.cosines(vector), pieces };
    },
    cosine: (text, record) => index.cosine(encoder.encode(text).vector, record),
  };
}
