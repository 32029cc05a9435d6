import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { NamedText, Price } from '../../model/equipment-use.ts';

/** A cell that deletes the field. */
export const CLEAR: unique symbol = Symbol('clear');

/** A cell after typing. */
export type CellValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly QuantityRange[]
  | readonly Price[]
  | readonly NamedText[]
  | typeof CLEAR;

/** Cells of a row by canonical column; a blank cell is absent. */
export type CellValues = ReadonlyMap<string, CellValue>;
