import type { NodeLabel } from '../../model/nodes.ts';
import { RELATIONSHIPS, type RelationshipType } from '../../model/relationships.ts';
import type { RowKind } from './row-kinds.ts';

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
  readonly reference: Reference;
}

/** The columns of each kind of row that name other records. */
export const REFERENCES: Readonly<Record<RowKind, Readonly<Record<string, ReferenceContent>>>> = {
  organization: { member_of: many('MEMBER_OF', 'to') },
  person: { organization: one('WORKS_FOR', 'to') },
  group: { parent: one('PART_OF', 'to'), lead: one('LED_BY', 'to') },
  capability: {
    holder: one('OFFERS', 'from'),
    evidence: many('SHOWN_BY', 'to'),
    equipment: many('ENABLES', 'from'),
  },
  equipment: { owner: one('OWNS', 'from'), enables: many('ENABLES', 'to') },
  evidence: {},
  need: { owner: one('SEEKS', 'from') },
  requirement: { need: one('REQUIRES', 'from') },
  membership: { member: one('MEMBER_OF', 'from'), group: one('MEMBER_OF', 'to') },
  participation: { evidence: one('TOOK_PART_IN', 'to'), party: one('TOOK_PART_IN', 'from') },
  tie: { from: one('TIE', 'from'), to: one('TIE', 'to') },
};

function one(type: RelationshipType, end: Reference['end']): ReferenceContent {
  return { type: 'reference', reference: reference(type, end) };
}

function many(type: RelationshipType, end: Reference['end']): ReferenceContent {
  return { type: 'references', reference: reference(type, end) };
}

function reference(type: RelationshipType, end: Reference['end']): Reference {
  const { contains, [end]: labels } = RELATIONSHIPS[type];
  return { type, end, labels, isContainer: contains && end === 'from' };
}
