import { labelOfId } from '../../graph/model/ids.ts';
import type { GraphNode, NodeId } from '../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import { dayNumber } from '../../language/days.ts';
import type { TieNode } from './node-table.ts';

/** Sort of nodes that ties are made of; a group is a party too. */
export type NodeSort = 'parties' | 'occasions' | 'groups';

/** Codes of the relationships that ties are made of, in the rows of the table. */
export const RELATION_CODES = {
  TOOK_PART: 0,
  MEMBER_OF: 1,
  PART_OF: 2,
  WORKS_FOR: 3,
  /** MEMBER_OF again, between a party and the group as a party. */
  JOINED: 4,
  /** LED_BY, between the group as a party and its lead. */
  LED_BY: 5,
} as const;

/** Code of a declared tie of the first kind; the others follow in the order of TIE_KINDS. */
export const FIRST_TIE_CODE = 6;

const KIND_NAMES: readonly string[] = TIE_KINDS;

const BETWEEN_PARTIES = { from: 'parties', to: 'parties' } as const;

/** Sorts of the nodes that a relationship joins, by its code. */
export const ENDS_OF_CODES: readonly { readonly from: NodeSort; readonly to: NodeSort }[] = [
  { from: 'parties', to: 'occasions' },
  { from: 'parties', to: 'groups' },
  { from: 'groups', to: 'groups' },
  BETWEEN_PARTIES,
  BETWEEN_PARTIES,
  BETWEEN_PARTIES,
  ...TIE_KINDS.map(() => BETWEEN_PARTIES),
];

/** Fields of a relationship that identify it; `type` may be one that ties are not made of. */
export type JoinedEnds = Pick<Relationship, 'from' | 'to'> & {
  readonly type: string;
  readonly tieKind?: string;
};

/** Part of a relationship that ties are made of. */
export interface TieFact {
  readonly code: number;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Day number of the last contact for a tie, of the first day for others. */
  readonly since: number;
  readonly until: number;
  /** Source of a declared tie. */
  readonly source: Source | undefined;
}

/** Returns the sorts of the node with this id; empty if ties are not made of it. */
export function sortsOf(id: NodeId): readonly NodeSort[] {
  switch (labelOfId(id)) {
    case 'Organization':
    case 'Person':
      return ['parties'];
    case 'Evidence':
      return ['occasions'];
    case 'Group':
      return ['parties', 'groups'];
    default:
      return [];
  }
}

/** Returns the facts of a node that ties need; undefined if they are not made of it. */
export function tieNode(node: GraphNode): TieNode | undefined {
  switch (node.label) {
    case 'Organization':
    case 'Person':
      return { label: node.label, country: node.country, prefecture: node.prefecture };
    case 'Group': {
      const { label, country, prefecture, memberCount = 0 } = node;
      return { label, country, prefecture, memberCount };
    }
    case 'Evidence':
      return {
        label: node.label,
        kind: node.kind,
        day: dayNumber(node.occurredOn, 'middle'),
      };
    default:
      return undefined;
  }
}

/**
 * Returns the codes of a relationship; empty if ties are not made of it. A party has no tie to
 * itself and does not work for itself.
 */
export function relationCodes({ type, from, to, tieKind }: JoinedEnds): readonly number[] {
  switch (type) {
    case 'TOOK_PART_IN':
      return [RELATION_CODES.TOOK_PART];
    case 'MEMBER_OF':
      return [RELATION_CODES.MEMBER_OF, RELATION_CODES.JOINED];
    case 'PART_OF':
      return [RELATION_CODES.PART_OF];
    case 'LED_BY':
      return [RELATION_CODES.LED_BY];
    case 'WORKS_FOR':
      return from === to ? [] : [RELATION_CODES.WORKS_FOR];
    case 'TIE': {
      const kind = KIND_NAMES.indexOf(tieKind ?? '');
      return kind < 0 || from === to ? [] : [FIRST_TIE_CODE + kind];
    }
    default:
      return [];
  }
}

/** Returns the parts of a relationship that ties are made of; empty if there is none. */
export function tieFacts(relationship: Relationship): TieFact[] {
  const { from, to, lastContactOn, source } = relationship;
  const until = dayNumber(relationship.until, 'last');
  return relationCodes(relationship).map((code) =>
    code >= FIRST_TIE_CODE
      ? { code, from, to, since: dayNumber(lastContactOn, 'middle'), until, source }
      : { code, from, to, since: dayNumber(relationship.since, 'first'), until, source: undefined },
  );
}

/** Returns a text that is equal for equal sources. */
export function sourceKey(source: Source): string {
  const { document, section = '', quote = '', recordedOn, confirmedOn = '' } = source;
  return `${document}\0${section}\0${quote}\0${recordedOn}\0${confirmedOn}`;
}
