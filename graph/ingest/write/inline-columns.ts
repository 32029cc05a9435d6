import type { RelationshipType } from '../../model/relationships.ts';
import type { ReferenceColumn } from '../columns/column.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import { kindOfRecord, ROW_KINDS } from '../columns/row-kinds.ts';

/**
 * Column of a node's row that states the relationships of a type without rows of its own; if there
 * are two, the one of the later kind.
 */
export const INLINE_COLUMNS: ReadonlyMap<RelationshipType, ReferenceColumn> = new Map(
  ROW_KINDS.flatMap(referenceColumnsOf)
    .filter(({ reference }) => kindOfRecord(reference.type) === undefined)
    .map((column) => [column.reference.type, column]),
);
