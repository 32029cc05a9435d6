import type { NodeLabel } from '../../model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type RelationshipTable,
  type RelationshipType,
} from '../../model/relationships.ts';
import { labelOfKind, type RowKind } from './row-kinds.ts';

/** The meaning of a column that names other records. */
export interface Reference {
  /** The relationship that joins the named record to the row's, or that the row is. */
  readonly type: RelationshipType;
  /** The end at which the named record is; the row's record is at the other one. */
  readonly end: 'from' | 'to';
  /** Labels that the named record may have. */
  readonly labels: readonly NodeLabel[];
  /** The named record contains the row's record: a new record needs it, and it never changes. */
  readonly isContainer: boolean;
}

/** The content of a column that names one record, or several. */
export interface ReferenceContent {
  readonly type: 'reference' | 'references';
  /** Missing: they are not joined to the row's record. */
  readonly reference?: Reference;
}

const ENDS = ['from', 'to'] as const;

/** The columns of a kind of row that name other records, by name. */
export function referencesOf(kind: RowKind): ReadonlyMap<string, ReferenceContent> {
  return new Map(
    RELATIONSHIP_TYPES.flatMap((type) =>
      ENDS.flatMap((end) => {
        const column = columnAt(kind, type, end);
        return column === undefined ? [] : [[column.name, content(type, end, column.one)]];
      }),
    ),
  );
}

/** The column of a kind of row that names what is at this end; undefined where it has none. */
function columnAt(
  kind: RowKind,
  type: RelationshipType,
  end: Reference['end'],
): { readonly name: string; readonly one: boolean } | undefined {
  const { row, named, ...table }: RelationshipTable = RELATIONSHIPS[type];
  if (row?.kind === kind) return { name: row[end], one: true };
  const {
    column,
    one = false,
    columnOf: labels = table[end === 'from' ? 'to' : 'from'],
  } = named?.[end] ?? {};
  const label = labelOfKind(kind);
  if (column === undefined || label === undefined || !labels.includes(label)) return undefined;
  return { name: column, one };
}

function content(type: RelationshipType, end: Reference['end'], one: boolean): ReferenceContent {
  const { contains, [end]: labels } = RELATIONSHIPS[type];
  const reference = { type, end, labels, isContainer: contains && end === 'from' };
  return { type: one ? 'reference' : 'references', reference };
}
