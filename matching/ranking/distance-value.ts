/** A holder this far away is worth half: about the reach of a day's visit by train. */
const HALF_VALUE_KM = 150;

/** How near is worth how much, 0..1: 1 at the door, a half at 150 km. */
export function distanceValue(kilometres: number): number {
  return HALF_VALUE_KM / (HALF_VALUE_KM + kilometres);
}
