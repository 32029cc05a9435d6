import { SOURCE_FIELDS, type Source } from '../../model/source.ts';
import type { CellValues } from '../type/cell-value.ts';
import { mergeFields } from './merge-fields.ts';

/** Source of a new record if its row does not state one. */
export type SourceDefaults = Pick<Source, 'document' | 'recordedOn'>;

/** Source after the row: a new record takes missing parts from the defaults. */
export function buildSource(
  values: CellValues,
  before: Source | undefined,
  { document, recordedOn }: SourceDefaults,
): Source {
  return { document, recordedOn, ...mergeFields(SOURCE_FIELDS, values, before) };
}
