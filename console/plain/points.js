/** Points are hundredths of the score, shown with one decimal. */
const TENTHS = 1000;

/** A score 0..1 as points of 100. */
export function points(score) {
  return (Math.round(score * TENTHS) / 10).toFixed(1);
}

/**
 * The parts of a score as points that add up to the shown score to the last digit: rounding goes to
 * the largest remainders, equal ones to the first.
 */
export function pointsOfParts(parts, score) {
  const exact = parts.map((part) => part * TENTHS);
  const shown = exact.map(Math.floor);
  let left = Math.round(score * TENTHS) - shown.reduce((sum, value) => sum + value, 0);
  const order = exact.map((_, index) => index);
  order.sort((a, b) => exact[b] - shown[b] - (exact[a] - shown[a]) || a - b);
  for (const index of order) {
    if (left <= 0) break;
    shown[index] += 1;
    left -= 1;
  }
  return shown.map((value) => (value / 10).toFixed(1));
}
