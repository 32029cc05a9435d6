/** Distance at which a holder is worth half: about the range of a day's visit by train. */
const HALF_VALUE_KM = 150;

/** Returns the value of a distance, 0..1: 1 at no distance, 0.5 at 150 km. */
export function distanceValue(kilometres: number): number {
  return HALF_VALUE_KM / (HALF_VALUE_KM + kilometres);
}
