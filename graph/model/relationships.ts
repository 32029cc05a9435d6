import type { LocalizedText } from './localized-text.ts';
import type { NodeId, NodeLabel } from './nodes.ts';
import type { Source } from './source.ts';
import type { Visibility } from './visibility.ts';

/** Rights of a member; ASSOCIATE (準会員) never sees NDA content. */
export const MEMBERSHIP_GRADES = ['FULL', 'ASSOCIATE', 'OBSERVER', 'SECRETARIAT'] as const;
/** What a tie is made of. */
export const TIE_KINDS = [
  'WORKED_TOGETHER',
  'SAME_GROUP',
  'VISIT',
  'TRADE',
  'CO_AUTHOR',
  'FORMER_COLLEAGUE',
  'INTRODUCED_BY',
  'TEACHER_STUDENT',
  'ACQUAINTANCE',
] as const;

/** See {@link MEMBERSHIP_GRADES}. */
export type MembershipGrade = (typeof MEMBERSHIP_GRADES)[number];
/** See {@link TIE_KINDS}. */
export type TieKind = (typeof TIE_KINDS)[number];

/** Which nodes a relationship type may join. */
export interface RelationshipEnds {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /** The target belongs to exactly one such source and is never seen more widely than it. */
  readonly contains: boolean;
}

const PARTIES = ['Organization', 'Person', 'Group'] as const;

/** Every relationship type, what it joins, and whether its target belongs to its source. */
export const RELATIONSHIP_ENDS = {
  OFFERS: { from: PARTIES, to: ['Capability'], contains: true },
  SHOWN_BY: { from: ['Capability'], to: ['Evidence'], contains: false },
  OWNS: { from: ['Organization'], to: ['Equipment'], contains: true },
  ENABLES: { from: ['Equipment'], to: ['Capability'], contains: false },
  WORKS_FOR: { from: ['Person'], to: ['Organization'], contains: false },
  REACHED_BY: { from: PARTIES, to: ['Contact'], contains: true },
  MEMBER_OF: { from: ['Organization', 'Person'], to: ['Group'], contains: false },
  PART_OF: { from: ['Group'], to: ['Group'], contains: false },
  LED_BY: { from: ['Group'], to: ['Organization'], contains: false },
  TOOK_PART_IN: { from: PARTIES, to: ['Evidence'], contains: false },
  TIE: { from: ['Organization', 'Person'], to: ['Organization', 'Person'], contains: false },
  SEEKS: { from: ['Organization', 'Person'], to: ['Need'], contains: true },
  REQUIRES: { from: ['Need'], to: ['Requirement'], contains: true },
} as const satisfies Record<string, RelationshipEnds>;

/** The type of a relationship, a key of {@link RELATIONSHIP_ENDS}. */
export type RelationshipType = keyof typeof RELATIONSHIP_ENDS;

/** A fact that joins two nodes. Fields that its type does not use are absent. */
export interface Relationship {
  /** Made by {@link relationshipId} from type, ends and, for a tie, its kind. */
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly source: Source;
  readonly visibility: Visibility;
  /** MEMBER_OF only. */
  readonly grade?: MembershipGrade;
  /** MEMBER_OF and WORKS_FOR: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since?: string;
  /** MEMBER_OF and WORKS_FOR: missing means still. */
  readonly until?: string;
  /** MEMBER_OF and TOOK_PART_IN: in what role, e.g. 設計. */
  readonly role?: LocalizedText;
  /** TIE only. */
  readonly tieKind?: TieKind;
  /** TIE only: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly lastContactOn?: string;
}

/** The id of a relationship: the same facts give the same id, so that writing twice changes nothing. */
export function relationshipId(
  type: RelationshipType,
  from: NodeId,
  to: NodeId,
  tieKind?: TieKind,
): string {
  return tieKind === undefined ? `${type}:${from}:${to}` : `${type}:${from}:${to}:${tieKind}`;
}

/** What a relationship's id says. */
export interface RelationshipParts {
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Empty where the id has none. */
  readonly tieKind: string;
}

/** Reads what {@link relationshipId} wrote; undefined for what is no relationship's id. */
export function relationshipParts(id: string): RelationshipParts | undefined {
  const [type, from, to, tieKind = '', ...rest] = id.split(':');
  if (type === undefined || from === undefined || to === undefined || rest.length > 0) {
    return undefined;
  }
  return isRelationshipType(type) ? { type, from, to, tieKind } : undefined;
}

function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIP_ENDS, text);
}
