import { AUDIENCE_LABELS, isAudienceLevel } from '../../model/audience.ts';
import { labelOfId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { VISIBILITIES } from '../../model/visibility.ts';
import { AUDIENCE_COLUMN } from '../columns/columns.ts';
import { type RowError, rowError } from '../read/row-error.ts';
import type { CellValues } from '../type/cell-value.ts';
import type { FoundReference } from './find-references.ts';

/** Records that a row names. */
type References = ReadonlyMap<string, FoundReference>;

/** Audience that a row states for its record, in order; `undefined` if it states none. */
export function rowAudience(references: References): readonly NodeId[] | undefined {
  const ids = references.get(AUDIENCE_COLUMN.name)?.ids;
  return ids && [...ids].sort();
}

/**
 * Checks that a row with an audience states its visibility, and that this visibility has an
 * audience of the named kind.
 */
export function audienceErrors(
  line: number,
  values: CellValues,
  references: References,
): readonly RowError[] {
  const { ids = [], cell = '' } = references.get(AUDIENCE_COLUMN.name) ?? {};
  if (ids.length === 0) return [];
  const visibility = VISIBILITIES.find((one) => one === values.get('visibility'));
  const { name } = AUDIENCE_COLUMN;
  if (visibility === undefined || !isAudienceLevel(visibility)) {
    return [rowError(line, name, cell, 'importAudienceOfNobody')];
  }
  const labels: readonly NodeLabel[] = AUDIENCE_LABELS[visibility];
  const isFit = ids.every((id) => labels.some((label) => label === labelOfId(id)));
  return isFit ? [] : [rowError(line, name, cell, 'importAudienceUnfit', { visibility })];
}
