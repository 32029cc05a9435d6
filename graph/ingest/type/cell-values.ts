import type { QuantityRange } from '../../../language/quantities/quantity-range.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import type { ExternalId, Source } from '../../model/source.ts';
import { VISIBILITIES, type Visibility } from '../../model/visibility.ts';
import { type Cells, CLEAR } from './cells.ts';

/**
 * How a cell changes a field: blank keeps what was there, `<clear>` deletes it, anything else
 * takes its place. One function per type of field.
 */
export function text(cells: Cells, name: string, before: string | undefined): string | undefined {
  const cell = cells.get(name);
  if (cell === CLEAR) return undefined;
  return typeof cell === 'string' ? cell : before;
}

/** A number after the cell, see {@link text}. */
export function number(cells: Cells, name: string, before: number | undefined): number | undefined {
  const cell = cells.get(name);
  if (cell === CLEAR) return undefined;
  return typeof cell === 'number' ? cell : before;
}

/** A truth value after the cell, see {@link text}. */
export function boolean(
  cells: Cells,
  name: string,
  before: boolean | undefined,
): boolean | undefined {
  const cell = cells.get(name);
  if (cell === CLEAR) return undefined;
  return typeof cell === 'boolean' ? cell : before;
}

/** Both languages of a text; undefined when neither is left. */
export function localized(
  cells: Cells,
  name: string,
  before: LocalizedText | undefined,
): LocalizedText | undefined {
  const ja = text(cells, `${name}_ja`, before?.ja);
  const en = text(cells, `${name}_en`, before?.en);
  if (ja === undefined && en === undefined) return undefined;
  return { ...optional('ja', ja), ...optional('en', en) };
}

/** The value of a list; `before` when the cell is blank. */
export function oneOf<T extends string>(
  cells: Cells,
  name: string,
  values: readonly T[],
  before: T | undefined,
): T | undefined {
  const word = text(cells, name, before);
  return values.find((value) => value === word);
}

/** Values of a list, in the order of the list. */
export function someOf<T extends string>(
  cells: Cells,
  name: string,
  values: readonly T[],
  before: readonly T[],
): readonly T[] {
  const cell = cells.get(name);
  if (cell === CLEAR) return [];
  if (!Array.isArray(cell)) return before;
  const words: readonly unknown[] = cell;
  return values.filter((value) => words.includes(value));
}

/** Ranges of quantities after the cell; all are replaced together. */
export function quantities(
  cells: Cells,
  name: string,
  before: readonly QuantityRange[],
): readonly QuantityRange[] {
  const cell = cells.get(name);
  if (cell === CLEAR) return [];
  if (typeof cell !== 'object') return before;
  return cell.filter((item) => typeof item !== 'string');
}

/** The field under its key, or nothing: `exactOptionalPropertyTypes` tells the two apart. */
export function optional<K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V };
/** Implements the signature above. */
export function optional(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

/** The visibility that the row itself states. */
export function statedVisibility(cells: Cells): Visibility | undefined {
  return oneOf(cells, 'visibility', VISIBILITIES, undefined);
}

/** What a new record's source is made of where its row does not say. */
export interface SourceDefaults {
  readonly document: string;
  /** YYYY-MM-DD. */
  readonly recordedOn: string;
}

/** The source after the row: a new record takes what its row does not say from the defaults. */
export function sourceOf(
  cells: Cells,
  before: Source | undefined,
  defaults: SourceDefaults,
): Source {
  return {
    document: text(cells, 'document', before?.document) ?? defaults.document,
    ...optional('section', text(cells, 'section', before?.section)),
    ...optional('quote', text(cells, 'quote', before?.quote)),
    recordedOn: text(cells, 'recorded_on', before?.recordedOn) ?? defaults.recordedOn,
    ...optional('confirmedOn', text(cells, 'confirmed_on', before?.confirmedOn)),
  };
}

/** The external id that the row carries. */
export function externalIdOf(cells: Cells): ExternalId | undefined {
  const scheme = text(cells, 'scheme', undefined);
  const value = text(cells, 'id', undefined);
  return scheme === undefined || value === undefined ? undefined : { scheme, value };
}
