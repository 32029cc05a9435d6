/** Points are hundredths of the score, shown with one decimal. */
const TENTHS = 1000;

/** Returns a score 0..1 as points of 100. */
export function points(score: number): string {
  return (Math.round(score * TENTHS) / 10).toFixed(1);
}

/**
 * Returns the parts of a score as points that add up to the shown score to the last digit: rounding
 * favours the largest remainders, the first of equal ones.
 */
export function pointsOfParts(parts: readonly number[], score: number): readonly string[] {
  const exact = parts.map((part) => part * TENTHS);
  const shown = exact.map(Math.floor);
  const left = Math.round(score * TENTHS) - shown.reduce((sum, value) => sum + value, 0);
  const remainder = (index: number) => (exact[index] ?? 0) - (shown[index] ?? 0);
  const raised = new Set(
    exact
      .map((_, index) => index)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, Math.max(0, left)),
  );
  return shown.map((value, index) => ((value + (raised.has(index) ? 1 : 0)) / 10).toFixed(1));
}
