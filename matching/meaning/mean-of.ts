/** Returns the mean of vectors of one size, at least one. */
export function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0), ...others] = vectors;
  if (others.length === 0) return first;
  const sum = Float64Array.from(first);
  for (const vector of others) {
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (vector[at] as number);
  }
  return Float32Array.from(sum, (value) => value / vectors.length);
}
