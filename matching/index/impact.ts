/** BM25's saturation: how soon repetitions stop counting (Robertson and Zaragoza 2009). */
export const BM25_K1 = 1.2;
/** BM25's penalty of length: 0 none, 1 in full (Robertson and Zaragoza 2009). */
export const BM25_B = 0.75;
/** A document of less than this share of the mean length is not better for being shorter. */
const LENGTH_SHARE_MIN = 0.5;

/** An impact of 1, as stored: in one byte, so scores are sums of integers. */
export const IMPACT_ONE = 255;

/** Returns what a document's length adds to the denominator of BM25: more for longer ones. */
export function lengthNorm(length: number, meanLength: number): number {
  return (
    BM25_K1 * (1 - BM25_B + (BM25_B * Math.max(length, meanLength * LENGTH_SHARE_MIN)) / meanLength)
  );
}

/**
 * Returns the share of its weight that a term gives to a document, f / (f + norm), in parts of
 * {@link IMPACT_ONE}: 1 to 255, more with each repetition, off by at most half a part. (Lucene
 * keeps the length in a byte, which is off by up to an eighth for long texts.)
 */
export function impactOf(frequency: number, norm: number): number {
  return Math.max(1, Math.round((IMPACT_ONE * frequency) / (frequency + norm)));
}
