import type { NodeLabel } from '../../model/nodes.ts';
import type { RelationshipType } from '../../model/relationships.ts';
import type { RowKind } from './row-kinds.ts';

/** A column that names other records, and the relationship that it makes. */
export interface ReferenceColumn {
  readonly column: string;
  /** Labels that the named record may have. */
  readonly labels: readonly NodeLabel[];
  /** Missing where the row itself is the relationship. */
  readonly relationship?: {
    readonly type: RelationshipType;
    /** `out`: from the row's record to the named one. */
    readonly direction: 'out' | 'in';
  };
  /** The named record contains the row's record: a new record needs it, and it never changes. */
  readonly container?: true;
  /** The row makes no sense without it. */
  readonly required?: true;
}

const PARTIES = ['Organization', 'Person', 'Group'] as const;

function contained(
  column: string,
  labels: readonly NodeLabel[],
  type: RelationshipType,
): ReferenceColumn {
  return { column, labels, relationship: { type, direction: 'in' }, container: true };
}

function joined(
  column: string,
  labels: readonly NodeLabel[],
  type: RelationshipType,
  direction: 'out' | 'in' = 'out',
): ReferenceColumn {
  return { column, labels, relationship: { type, direction } };
}

function end(column: string, labels: readonly NodeLabel[]): ReferenceColumn {
  return { column, labels, required: true };
}

/** The reference columns of each kind of row, the container first. */
export const REFERENCE_COLUMNS: ReadonlyMap<RowKind, readonly ReferenceColumn[]> = new Map([
  ['organization', [joined('member_of', ['Group'], 'MEMBER_OF')]],
  ['person', [joined('organization', ['Organization'], 'WORKS_FOR')]],
  ['group', [joined('parent', ['Group'], 'PART_OF'), joined('lead', ['Organization'], 'LED_BY')]],
  [
    'capability',
    [
      contained('holder', PARTIES, 'OFFERS'),
      joined('evidence', ['Evidence'], 'SHOWN_BY'),
      joined('equipment', ['Equipment'], 'ENABLES', 'in'),
    ],
  ],
  [
    'equipment',
    [contained('owner', ['Organization'], 'OWNS'), joined('enables', ['Capability'], 'ENABLES')],
  ],
  ['evidence', []],
  ['need', [contained('owner', ['Organization', 'Person'], 'SEEKS')]],
  ['requirement', [contained('need', ['Need'], 'REQUIRES')]],
  ['membership', [end('member', ['Organization', 'Person']), end('group', ['Group'])]],
  ['participation', [end('evidence', ['Evidence']), end('party', PARTIES)]],
  ['tie', [end('from', ['Organization', 'Person']), end('to', ['Organization', 'Person'])]],
]);

/** The reference columns of a kind, never undefined. */
export function referenceColumnsOf(kind: RowKind): readonly ReferenceColumn[] {
  return REFERENCE_COLUMNS.get(kind) ?? [];
}
