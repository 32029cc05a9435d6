/**
 * Returns the share of what the asker lacks that a candidate provides: Σ lack · value / Σ lack over
 * the requirements, 0..1. `lacks`: 1 minus how well the asker's own public records answer each;
 * `values`: how well the candidate's records do. 0 if the asker lacks nothing. Law: a candidate
 * that answers more never gets less; for an asker that has nothing it is the mean of the values.
 */
export function complementValue(lacks: readonly number[], values: readonly number[]): number {
  const all = lacks.reduce((sum, lack) => sum + lack, 0);
  const brought = lacks.reduce((sum, lack, index) => sum + lack * (values[index] ?? 0), 0);
  return all === 0 ? 0 : Math.min(1, brought / all);
}
