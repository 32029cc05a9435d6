/** Range of a quantity with its unit, e.g. plate thickness 0.05..1.2 mm; a missing end is open. */
export interface QuantityRange {
  /** Name of the quantity as recorded, e.g. 板厚. */
  readonly quantity: string;
  readonly min?: number;
  readonly max?: number;
  /** Unit as recorded, e.g. mm; empty for a plain count. */
  readonly unit: string;
}
