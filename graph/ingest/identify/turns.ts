import type { NodeLabel } from '../../model/nodes.ts';
import type { ReferenceColumn } from '../columns/column.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import { labelOfKind, ROW_KINDS, type RowKind } from '../columns/row-kinds.ts';

/**
 * Column that names the holder of a row's record: its container, or the employer of a person. The
 * holder distinguishes the record from others of its name.
 */
export function holderColumnOf(kind: RowKind): ReferenceColumn | undefined {
  return referenceColumnsOf(kind).find(
    ({ reference }) => reference.isContainer || reference.type === 'WORKS_FOR',
  );
}

/** Labels whose records are found at the same time, after those of their holders. */
export const TURNS: readonly (readonly NodeLabel[])[] = turns();

function turns(): readonly (readonly NodeLabel[])[] {
  const turns: NodeLabel[][] = [];
  for (const kind of ROW_KINDS) {
    const label = labelOfKind(kind);
    const turn = turnOf(kind);
    if (label !== undefined) turns[turn] = [...(turns[turn] ?? []), label];
  }
  return turns;
}

function turnOf(kind: RowKind): number {
  const holders = holderColumnOf(kind)?.reference.labels ?? [];
  const kinds = ROW_KINDS.filter((one) => holders.some((label) => label === labelOfKind(one)));
  return Math.max(0, ...kinds.map((one) => turnOf(one) + 1));
}
