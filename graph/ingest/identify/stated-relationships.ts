import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import {
  type RelationshipType,
  relationshipId,
  TIE_KINDS,
  type TieKind,
} from '../../model/relationships.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import type { RelationshipKey } from '../stored/stored-records.ts';
import type { CellValues } from '../type/cell-value.ts';
import type { FoundReference } from './find-references.ts';

/** A relationship that a row states. */
export interface StatedRelationship extends RelationshipKey {
  /** True if the row is nothing but this relationship. */
  readonly isMain: boolean;
  /** Column that names the other end, for errors. */
  readonly column: string;
  readonly tieKind?: TieKind;
}

/** Parts of a row from which its relationships are derived. */
export interface Stating {
  readonly kind: RowKind;
  readonly label: NodeLabel | undefined;
  readonly values: CellValues;
  readonly references: ReadonlyMap<string, FoundReference>;
  /** `undefined` if the row is a relationship. */
  readonly id: NodeId | undefined;
  readonly contact: NodeId | undefined;
}

/** Kinds of tie that are symmetric: their ends are sorted by id. */
const MUTUAL_TIES: ReadonlySet<TieKind> = new Set([
  'WORKED_TOGETHER',
  'SAME_GROUP',
  'CO_AUTHOR',
  'FORMER_COLLEAGUE',
  'ACQUAINTANCE',
]);

/** Derives every relationship that a row states; both ends are known. */
export function statedRelationships(row: Stating): readonly StatedRelationship[] {
  const { id, contact } = row;
  if (row.label === undefined) return mainRelationship(row);
  if (id === undefined) return [];
  const named = referenceColumnsOf(row.kind).flatMap(({ name, reference: { type, end } }) =>
    (row.references.get(name)?.ids ?? []).map((other) =>
      end === 'to' ? joining(type, id, other, name) : joining(type, other, id, name),
    ),
  );
  return contact === undefined ? named : [...named, joining('REACHED_BY', id, contact, 'email')];
}

/** The relationship that a membership, participation or tie row is. */
function mainRelationship({ kind, values, references }: Stating): readonly StatedRelationship[] {
  const columns = referenceColumnsOf(kind);
  const at = (end: 'from' | 'to') => {
    const column = columns.find(({ reference }) => reference.end === end);
    return references.get(column?.name ?? '')?.ids[0];
  };
  const [from, to, last] = [at('from'), at('to'), columns.at(-1)];
  if (from === undefined || to === undefined || last === undefined) return [];
  const stated =
    last.reference.type === 'TIE'
      ? tie(from, to, last.name, values)
      : joining(last.reference.type, from, to, last.name);
  return [{ ...stated, isMain: true }];
}

function tie(from: NodeId, to: NodeId, column: string, values: CellValues): StatedRelationship {
  const tieKind = TIE_KINDS.find((kind) => kind === values.get('type')) ?? 'ACQUAINTANCE';
  const [first, second] = MUTUAL_TIES.has(tieKind) && to < from ? [to, from] : [from, to];
  const id = relationshipId('TIE', first, second, tieKind);
  return { ...joining('TIE', first, second, column), id, tieKind };
}

function joining(
  type: RelationshipType,
  from: NodeId,
  to: NodeId,
  column: string,
): StatedRelationship {
  return { id: relationshipId(type, from, to), type, from, to, column, isMain: false };
}
