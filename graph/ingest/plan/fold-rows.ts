import type { IdentifiedRow } from '../identify/identify-rows.ts';
import type { CellValue, CellValues } from '../type/cell-value.ts';
import type { NodeRow } from './build-node.ts';

/** Folds the rows of one record into one: of two that fill the same cell, the later counts. */
export function foldRows(rows: readonly IdentifiedRow[]): NodeRow {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return first;
  const { key } = rows.findLast((row) => row.key !== undefined) ?? {};
  const { otherIds } = rows.findLast((row) => row.otherIds !== undefined) ?? {};
  const { assumed } = rows.find((row) => row.assumed !== undefined) ?? {};
  return { values: foldValues(rows), key, otherIds, assumed };
}

function foldValues(rows: readonly IdentifiedRow[]): CellValues {
  const folded = new Map<string, CellValue>();
  for (const { values, label } of rows) {
    for (const [column, value] of values) folded.set(column, value);
    // Each row that carries a person's name must say itself who may see it.
    const isNamed = ['name_ja', 'name_en'].some((one) => typeof values.get(one) === 'string');
    if (label === 'Person' && isNamed && !values.has('visibility')) {
      folded.set('visibility', 'PRIVATE');
    }
  }
  return folded;
}
