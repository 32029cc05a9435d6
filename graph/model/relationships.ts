import type { Fields, Flat, StatedFields } from './fields.ts';
import { type NodeId, type NodeLabel, PARTIES } from './nodes.ts';
import type { Source } from './source.ts';
import type { Visibility } from './visibility.ts';

/** Rights of a member; ASSOCIATE (準会員) never sees NDA content. */
export const MEMBERSHIP_GRADES = ['FULL', 'ASSOCIATE', 'OBSERVER', 'SECRETARIAT'] as const;
/** Kinds of tie. */
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

/** Name of the nodes at one end of a relationship, as rows and the API at the other end use it. */
export interface NamedEnd {
  /** True if there is at most one; missing: any number. */
  readonly one?: true;
  /** Column of the import's rows of the other end. */
  readonly column?: string;
  /** Labels whose rows have the column; missing: all of the other end. */
  readonly columnOf?: readonly NodeLabel[];
  /** Field of the API at the other end. */
  readonly field?: string;
}

/** Definition of a relationship type: the nodes that it joins, and what it states about them. */
export interface RelationshipTable {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /**
   * True if the target belongs to exactly one such source and is never seen more widely than it.
   */
  readonly contains: boolean;
  /**
   * Columns and input fields that name the nodes at its ends; missing if neither rows of nodes nor
   * the API name them.
   */
  readonly named?: { readonly from?: NamedEnd; readonly to?: NamedEnd };
  /** Rows of the import that are one relationship each, and the columns that name its ends. */
  readonly row?: { readonly kind: string; readonly from: string; readonly to: string };
  /** Fields of the relationship; missing if it states nothing besides its ends. */
  readonly fields?: Fields;
}

/** Period in which it is valid; without an end it still is. */
const HELD = {
  /** MEMBER_OF and WORKS_FOR: YYYY, YYYY-MM or YYYY-MM-DD. */
  since: { type: 'date' },
  /** MEMBER_OF and WORKS_FOR: missing means that it is still valid. */
  until: { type: 'date' },
} as const satisfies Fields;

const ROLE = {
  /** MEMBER_OF and TOOK_PART_IN: the role, e.g. 設計. */
  role: { type: 'localized' },
} as const satisfies Fields;

/** Every relationship type; see {@link NODES} for what follows from such a table. */
export const RELATIONSHIPS = {
  OFFERS: {
    from: PARTIES,
    to: ['Capability'],
    contains: true,
    named: {
      from: { one: true, column: 'holder', field: 'holder' },
      to: { field: 'capabilities' },
    },
  },
  SHOWN_BY: {
    from: ['Capability'],
    to: ['Evidence'],
    contains: false,
    named: { from: { field: 'supports' }, to: { column: 'evidence', field: 'evidence' } },
  },
  OWNS: {
    from: ['Organization'],
    to: ['Equipment'],
    contains: true,
    named: {
      from: { one: true, column: 'owner', field: 'owner' },
      to: { field: 'equipment' },
    },
  },
  ENABLES: {
    from: ['Equipment'],
    to: ['Capability'],
    contains: false,
    named: {
      from: { column: 'equipment', field: 'usesEquipment' },
      to: { column: 'enables', field: 'supports' },
    },
  },
  WORKS_FOR: {
    from: ['Person'],
    to: ['Organization'],
    contains: false,
    fields: HELD,
    named: { from: { field: 'people' }, to: { one: true, column: 'organization' } },
  },
  REACHED_BY: {
    from: [...PARTIES, 'Equipment'],
    to: ['Contact'],
    contains: true,
  },
  MEMBER_OF: {
    from: ['Organization', 'Person'],
    to: ['Group'],
    contains: false,
    fields: {
      /** MEMBER_OF only. */
      grade: { type: 'enum', values: MEMBERSHIP_GRADES },
      ...HELD,
      ...ROLE,
    },
    named: { to: { column: 'member_of', columnOf: ['Organization'] } },
    row: { kind: 'membership', from: 'member', to: 'group' },
  },
  PART_OF: {
    from: ['Group'],
    to: ['Group'],
    contains: false,
    named: { from: { field: 'parts' }, to: { one: true, column: 'parent', field: 'parent' } },
  },
  LED_BY: {
    from: ['Group'],
    to: ['Organization'],
    contains: false,
    named: { to: { one: true, column: 'lead', field: 'leadOrganization' } },
  },
  TOOK_PART_IN: {
    from: PARTIES,
    to: ['Evidence'],
    contains: false,
    fields: ROLE,
    named: { from: { field: 'participants' }, to: { field: 'evidence' } },
    row: { kind: 'participation', from: 'party', to: 'evidence' },
  },
  TIE: {
    from: ['Organization', 'Person'],
    to: ['Organization', 'Person'],
    contains: false,
    fields: {
      /** TIE only, of which it is part of the id. */
      tieKind: { type: 'enum', values: TIE_KINDS, required: true, column: 'type' },
      /** TIE only: YYYY, YYYY-MM or YYYY-MM-DD. */
      lastContactOn: { type: 'date' },
    },
    row: { kind: 'tie', from: 'from', to: 'to' },
  },
  SEEKS: {
    from: ['Organization', 'Person'],
    to: ['Need'],
    contains: true,
    named: {
      from: { one: true, column: 'owner', field: 'owner' },
      to: { field: 'needs' },
    },
  },
  REQUIRES: {
    from: ['Need'],
    to: ['Requirement'],
    contains: true,
    named: { from: { one: true, column: 'need' } },
  },
} as const satisfies Readonly<Record<string, RelationshipTable>>;

/** The type of a relationship, a key of {@link RELATIONSHIPS}. */
export type RelationshipType = keyof typeof RELATIONSHIPS;

/** Every relationship type. */
export const RELATIONSHIP_TYPES: readonly RelationshipType[] =
  Object.keys(RELATIONSHIPS).filter(isRelationshipType);

/** Fields of every relationship. */
interface Joined {
  /** Made by {@link relationshipId} from type, ends and, for a tie, its kind. */
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly source: Source;
  readonly visibility: Visibility;
  /** Audience, as in a node. */
  readonly audience?: readonly NodeId[];
}

type FieldsOf<Table> = Table extends { readonly fields: infer Own } ? StatedFields<Own> : never;
/** Intersection of all members of a union. */
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer Each,
) => void
  ? Each
  : never;

/** A fact that joins two nodes. Fields that its type does not use are absent. */
export type Relationship = Flat<
  Joined & Partial<All<FieldsOf<(typeof RELATIONSHIPS)[RelationshipType]>>>
>;

/**
 * Returns the id of a relationship: the same facts give the same id, so writing twice changes
 * nothing.
 */
export function relationshipId(
  type: RelationshipType,
  from: NodeId,
  to: NodeId,
  tieKind?: TieKind,
): string {
  return tieKind === undefined ? `${type}:${from}:${to}` : `${type}:${from}:${to}:${tieKind}`;
}

/** Parts of a relationship's id. */
export interface RelationshipParts {
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Kind of a tie; empty if the id has none. */
  readonly tieKind: string;
}

/**
 * Reads what {@link relationshipId} wrote; undefined for a text that is not a relationship's id.
 */
export function relationshipParts(id: string): RelationshipParts | undefined {
  const [type, from, to, tieKind = '', ...rest] = id.split(':');
  if (type === undefined || from === undefined || to === undefined || rest.length > 0) {
    return undefined;
  }
  return isRelationshipType(type) ? { type, from, to, tieKind } : undefined;
}

function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(RELATIONSHIPS, text);
}
