import { SOURCE_FIELDS, type Source } from '../../model/source.ts';
import type { CellValues } from '../type/cell-value.ts';
import { mergeFields } from './merge-fields.ts';

/** Source of a new record where its row does not say. */
export type SourceDefaults = Pick<Source, 'document' | 'recordedOn'>;

/** The source after the row: a new record takes what its row does not say from the defaults. */
export function buildSource(
  values: CellValues,
  before: Source | undefined,
  { document, recordedOn }: SourceDefaults,
): Source {
  return { document, recordedOn, ...mergeFields(SOURCE_FIELDS, values, before) };
}
