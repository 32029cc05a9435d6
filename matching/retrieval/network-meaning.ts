import type { MeaningIndex } from '../index/meaning-index.ts';
import type { NeedEncoder } from '../meaning/need-encoder.ts';

/** How near the records of a network are to a text in meaning. */
export interface TextMeaning {
  /** Cosines by record number; 0 for what has no vector. */
  readonly cosines: Float32Array;
  /** Pieces of the text: the longer it is, the less its vector tells. */
  readonly pieces: number;
}

/** Compares texts with the records of a network by what they mean. */
export interface NetworkMeaning {
  /** Whether every record has its vector and needs can have theirs: else no answer may count any. */
  readonly isReady: boolean;
  /** The records' nearness to a text, as they are when it is called. */
  compare(text: string): TextMeaning;
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
  };
}
