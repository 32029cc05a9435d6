import { nodeId } from '../../model/ids.ts';
import type { Contact, NodeId } from '../../model/nodes.ts';
import {
  MEMBERSHIP_GRADES,
  type Relationship,
  relationshipId,
  TIE_KINDS,
  type TieKind,
} from '../../model/relationships.ts';
import type { Visibility } from '../../model/visibility.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import type { PreparedRow } from '../identify/prepared-row.ts';
import type { RelationshipKey } from '../stored/stored-records.ts';
import {
  localized,
  oneOf,
  optional,
  type SourceDefaults,
  sourceOf,
  statedVisibility,
  text,
} from '../type/cell-values.ts';
import { type Cells, CLEAR } from '../type/cells.ts';

/** A relationship that a row states. */
export interface StatedRelationship extends RelationshipKey {
  /** The row is nothing but this relationship. */
  readonly main: boolean;
  /** The named record contains the row's record. */
  readonly contains: boolean;
  /** The column that names the other end, for errors. */
  readonly column: string;
  readonly tieKind?: TieKind;
}

/** Kinds of tie that say the same from both sides: their ends are put in the order of the ids. */
const MUTUAL_TIES: ReadonlySet<TieKind> = new Set([
  'WORKED_TOGETHER',
  'SAME_GROUP',
  'CO_AUTHOR',
  'FORMER_COLLEAGUE',
  'ACQUAINTANCE',
]);
const REACH_COLUMNS = ['contact_name', 'email', 'phone'] as const;

/** Every relationship that the row states, its ends known. */
export function statedRelationships(row: PreparedRow): readonly StatedRelationship[] {
  const main = mainRelationship(row);
  if (main !== undefined) return [main];
  const { id } = row;
  if (id === undefined) return [];
  const contact = contactId(row);
  const reached =
    contact === undefined
      ? []
      : [key('REACHED_BY', id, contact, { main: false, contains: false, column: 'email' })];
  return [...referenced(row, id), ...reached];
}

function referenced(row: PreparedRow, id: NodeId): readonly StatedRelationship[] {
  return referenceColumnsOf(row.row.kind).flatMap(({ name: column, reference }) => {
    const { type, end, isContainer } = reference;
    const about = { main: false, contains: isContainer, column };
    return (row.references.get(column) ?? []).map((other) =>
      end === 'to' ? key(type, id, other, about) : key(type, other, id, about),
    );
  });
}

/** Of a membership, a participation or a tie: the relationship that the row is. */
function mainRelationship({ row, cells, references }: PreparedRow): StatedRelationship | undefined {
  const end = (column: string) => references.get(column)?.[0];
  const about = { main: true, contains: false };
  switch (row.kind) {
    case 'membership':
      return between('MEMBER_OF', end('member'), end('group'), { ...about, column: 'group' });
    case 'participation':
      return between('TOOK_PART_IN', end('party'), end('evidence'), { ...about, column: 'party' });
    case 'tie':
      return tie(cells, end('from'), end('to'));
    default:
      return undefined;
  }
}

function tie(
  cells: Cells,
  from: NodeId | undefined,
  to: NodeId | undefined,
): StatedRelationship | undefined {
  if (from === undefined || to === undefined) return undefined;
  const tieKind = oneOf(cells, 'type', TIE_KINDS, undefined) ?? 'ACQUAINTANCE';
  const [first, second] = MUTUAL_TIES.has(tieKind) && to < from ? [to, from] : [from, to];
  return {
    id: relationshipId('TIE', first, second, tieKind),
    type: 'TIE',
    from: first,
    to: second,
    tieKind,
    main: true,
    contains: false,
    column: 'to',
  };
}

type About = Pick<StatedRelationship, 'main' | 'contains' | 'column'>;

function key(
  type: Relationship['type'],
  from: NodeId,
  to: NodeId,
  about: About,
): StatedRelationship {
  return { id: relationshipId(type, from, to), type, from, to, ...about };
}

function between(
  type: Relationship['type'],
  from: NodeId | undefined,
  to: NodeId | undefined,
  about: About,
): StatedRelationship | undefined {
  return from === undefined || to === undefined ? undefined : key(type, from, to, about);
}

/** The contact of the row's party, when the row says anything about it. */
export function contactId({ id, cells }: PreparedRow): NodeId | undefined {
  const says = REACH_COLUMNS.some((column) => cells.has(column));
  return says && id !== undefined ? nodeId('Contact', `of:${id}`) : undefined;
}

/** The contact after the row; undefined when there is none and the row gives none. */
export function buildContact(
  id: NodeId,
  cells: Cells,
  before: Contact | undefined,
  defaults: SourceDefaults,
): Contact | undefined {
  const fields = {
    ...optional('name', text(cells, 'contact_name', before?.name)),
    ...optional('email', text(cells, 'email', before?.email)),
    ...optional('phone', text(cells, 'phone', before?.phone)),
  };
  if (before === undefined && Object.keys(fields).length === 0) return undefined;
  return {
    label: 'Contact',
    id,
    externalIds: before?.externalIds ?? [],
    source: sourceOf(cells, before?.source, defaults),
    visibility: 'PRIVATE',
    ...fields,
  };
}

/**
 * The relationship after the row. A tie is PRIVATE unless the row says otherwise, and PUBLIC only
 * where the row names the document that publishes it.
 */
export function buildRelationship(
  stated: StatedRelationship,
  cells: Cells,
  before: Relationship | undefined,
  widest: Visibility,
  defaults: SourceDefaults,
): Relationship {
  const { id, type, from, to, tieKind, main } = stated;
  const source = sourceOf(cells, before?.source, defaults);
  const base = { id, type, from, to, source };
  if (type === 'TIE') {
    return {
      ...base,
      visibility: tieVisibility(cells),
      ...optional('tieKind', tieKind),
      ...optional('lastContactOn', text(cells, 'last_contact_on', before?.lastContactOn)),
    };
  }
  const kept = cells.get('visibility') === CLEAR ? undefined : before?.visibility;
  const visibility =
    type === 'REACHED_BY' ? 'PRIVATE' : (statedVisibility(cells) ?? kept ?? widest);
  return { ...base, visibility, ...(main ? mainFields(type, cells, before) : extraFields(before)) };
}

function tieVisibility(cells: Cells): Visibility {
  const stated = statedVisibility(cells) ?? 'PRIVATE';
  const published = typeof cells.get('document') === 'string';
  return stated === 'PUBLIC' && !published ? 'PRIVATE' : stated;
}

function mainFields(type: Relationship['type'], cells: Cells, before: Relationship | undefined) {
  const role = optional('role', localized(cells, 'role', before?.role));
  if (type !== 'MEMBER_OF') return role;
  return {
    ...role,
    ...optional('grade', oneOf(cells, 'grade', MEMBERSHIP_GRADES, before?.grade)),
    ...optional('since', text(cells, 'since', before?.since)),
    ...optional('until', text(cells, 'until', before?.until)),
  };
}

/** What another row said about the relationship stays. */
function extraFields(before: Relationship | undefined) {
  return {
    ...optional('role', before?.role),
    ...optional('grade', before?.grade),
    ...optional('since', before?.since),
    ...optional('until', before?.until),
  };
}
