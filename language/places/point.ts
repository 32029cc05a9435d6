/** A point in WGS 84, in degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}
