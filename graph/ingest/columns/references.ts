import type { NodeLabel } from '../../model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../model/relationships.ts';
import { labelOfKind, type RowKind } from './row-kinds.ts';

/** Meaning of a column that names other records. */
export interface Reference {
  /** Relationship that joins the named record to the row's record, or that the row itself is. */
  readonly type: RelationshipType;
  /** End at which the named record is; the row's record is at the other one. */
  readonly end: 'from' | 'to';
  /** Labels that the named record may have. */
  readonly labels: readonly NodeLabel[];
  /**
   * True if the named record contains the row's record: a new record needs it, and it never
   * changes.
   */
  readonly isContainer: boolean;
}

/** Content of a column that names one record, or several. */
export interface ReferenceContent {
  readonly type: 'reference' | 'references';
  /** Relationship to the named records; missing if they are not joined to the row's record. */
  readonly reference?: Reference;
}

const ENDS = ['from', 'to'] as const;

/** Columns of a kind of row that name other records, by name. */
export function referencesOf(kind: RowKind): ReadonlyMap<string, ReferenceContent> {
  return new Map(
    RELATIONSHIP_TYPES.flatMap((type) =>
      ENDS.flatMap((end) => {
        const column = columnAt(kind, type, end);
        return column === undefined ? [] : [[column.name, content(type, end, column.isSingle)]];
      }),
    ),
  );
}

/** Column of a kind of row that names the record at this end; `undefined` if there is none. */
function columnAt(
  kind: RowKind,
  type: RelationshipType,
  end: Reference['end'],
): { readonly name: string; readonly isSingle: boolean } | undefined {
  const { row, named, ...table }: RelationshipTable = RELATIONSHIPS[type];
  if (row?.kind === kind) return { name: row[end], isSingle: true };
  const {
    column,
    one: isSingle = false,
    columnOf: labels = table[end === 'from' ? 'to' : 'from'],
  } = named?.[end] ?? {};
  const label = labelOfKind(kind);
  if (column === undefined || label === undefined || !labels.includes(label)) return undefined;
  return { name: column, isSingle };
}

function content(
  type: RelationshipType,
  end: Reference['end'],
  isSingle: boolean,
): ReferenceContent {
  const { contains, [end]: labels } = RELATIONSHIPS[type];
  const reference = { type, end, labels, isContainer: contains && end === 'from' };
  return { type: isSingle ? 'reference' : 'references', reference };
}
