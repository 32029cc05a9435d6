import type { EvidenceKind, GraphNode } from '../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { FeedChange } from '../../graph/store.ts';
import { dayNumber, NO_DAY } from '../../language/days.ts';
import { RelationTable } from './relation-table.ts';

/** What ties need to know of a PUBLIC node. */
export type TieNode =
  | {
      readonly label: 'Organization' | 'Person';
      readonly country: string | undefined;
      readonly prefecture: string | undefined;
    }
  /** `memberCount`: published number of members, 0 where there is none. */
  | { readonly label: 'Group'; readonly memberCount: number }
  | { readonly label: 'Evidence'; readonly kind: EvidenceKind; readonly day: number };

/** The records that ties are made of as plain data; no date of today is in it. */
export interface SavedTieRecords {
  readonly ids: readonly string[];
  readonly nodes: readonly (TieNode | undefined)[];
  readonly sources: readonly Source[];
  /** See {@link RelationTable.save}. */
  readonly rows: Int32Array;
}

/** Codes of the relationship types that ties are made of, in the rows of the table. */
export const RELATION_CODES = { TOOK_PART_IN: 0, MEMBER_OF: 1, PART_OF: 2, WORKS_FOR: 3 } as const;

/** Code of a declared tie of the first kind; the others follow in the order of TIE_KINDS. */
export const FIRST_TIE_CODE = 4;

const CODES = new Map<string, number>(Object.entries(RELATION_CODES));

/**
 * The PUBLIC records that ties are made of, in any order of arrival. Ids become numbers (in order
 * of arrival; stable for the life of this object).
 */
export class TieRecords {
  /** Number of each id that was ever seen in a PUBLIC record of interest. */
  readonly numbers: Map<string, number> = new Map<string, number>();
  readonly ids: string[] = [];
  /** By number; undefined where the node is not there or not PUBLIC. */
  readonly nodes: (TieNode | undefined)[] = [];
  readonly relations: RelationTable = new RelationTable();
  /** Distinct sources of declared ties. */
  readonly sources: Source[] = [];
  readonly #sourceNumbers = new Map<string, number>();

  /** Folds one change in; true when it changed what ties are made of. */
  apply(change: FeedChange): boolean {
    switch (change.kind) {
      case 'node':
        return change.effective === 'PUBLIC'
          ? this.#putNode(change.node)
          : this.#removeNode(change.node.id);
      case 'nodeGone':
        return this.#removeNode(change.id);
      case 'relationship':
        return change.effective === 'PUBLIC'
          ? this.#putRelation(change.relationship)
          : this.#removeRelation(change.relationship);
      case 'relationshipGone':
        return this.#removeRelation(partsOfRelationshipId(change.id));
    }
  }

  /** What `restore` needs. */
  save(): SavedTieRecords {
    const { ids, nodes, sources } = this;
    return { ids, nodes, sources, rows: this.relations.save() };
  }

  /** Takes over saved records; only where there are none. */
  restore(saved: SavedTieRecords): void {
    for (const id of saved.ids) this.#number(id);
    saved.nodes.forEach((node, number) => {
      this.nodes[number] = node;
    });
    for (const source of saved.sources) this.#sourceNumber(source);
    this.relations.restore(saved.rows);
  }

  #putNode(node: GraphNode): boolean {
    const wanted = tieNode(node);
    if (wanted === undefined) return false;
    const number = this.#number(node.id);
    const known = this.nodes[number];
    this.nodes[number] = wanted;
    return known === undefined || !sameNode(known, wanted);
  }

  #removeNode(id: string): boolean {
    const number = this.numbers.get(id);
    if (number === undefined || this.nodes[number] === undefined) return false;
    this.nodes[number] = undefined;
    return true;
  }

  #putRelation(relationship: Relationship): boolean {
    const code = relationCode(relationship.type, relationship.tieKind);
    if (code === undefined) return false;
    const tie = code >= FIRST_TIE_CODE;
    return this.relations.put({
      from: this.#number(relationship.from),
      to: this.#number(relationship.to),
      code,
      since: tie
        ? dayNumber(relationship.lastContactOn, 'middle')
        : dayNumber(relationship.since, 'first'),
      until: dayNumber(relationship.until, 'last'),
      source: tie ? this.#sourceNumber(relationship.source) : -1,
    });
  }

  #removeRelation(
    relationship: Pick<Relationship, 'from' | 'to' | 'tieKind'> & { readonly type: string },
  ): boolean {
    const code = relationCode(relationship.type, relationship.tieKind);
    const from = this.numbers.get(relationship.from);
    const to = this.numbers.get(relationship.to);
    if (code === undefined || from === undefined || to === undefined) return false;
    return this.relations.remove(from, to, code);
  }

  #number(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.ids.length;
    this.numbers.set(id, number);
    this.ids.push(id);
    this.nodes.push(undefined);
    return number;
  }

  #sourceNumber(source: Source): number {
    const { document, section = '', quote = '', recordedOn, confirmedOn = '' } = source;
    const key = `${document}\0${section}\0${quote}\0${recordedOn}\0${confirmedOn}`;
    const known = this.#sourceNumbers.get(key);
    if (known !== undefined) return known;
    this.sources.push(source);
    this.#sourceNumbers.set(key, this.sources.length - 1);
    return this.sources.length - 1;
  }
}

function tieNode(node: GraphNode): TieNode | undefined {
  switch (node.label) {
    case 'Organization':
    case 'Person':
      return { label: node.label, country: node.country, prefecture: node.prefecture };
    case 'Group':
      return { label: node.label, memberCount: node.memberCount ?? 0 };
    case 'Evidence':
      return {
        label: node.label,
        kind: node.kind,
        day: node.occurredOn === undefined ? NO_DAY : dayNumber(node.occurredOn, 'middle'),
      };
    default:
      return undefined;
  }
}

function sameNode(one: TieNode, other: TieNode): boolean {
  if (one.label === 'Group') {
    return other.label === 'Group' && one.memberCount === other.memberCount;
  }
  if (one.label === 'Evidence') {
    return other.label === 'Evidence' && one.kind === other.kind && one.day === other.day;
  }
  return (
    one.label === other.label &&
    (other.label === 'Organization' || other.label === 'Person') &&
    one.country === other.country &&
    one.prefecture === other.prefecture
  );
}

function relationCode(type: string, tieKind: TieKind | undefined): number | undefined {
  if (type !== 'TIE') return CODES.get(type);
  const kind = tieKind === undefined ? -1 : TIE_KINDS.indexOf(tieKind);
  return kind < 0 ? undefined : FIRST_TIE_CODE + kind;
}

/** Reads back what `relationshipId` (graph/model) made; ids of nodes hold no colon. */
function partsOfRelationshipId(
  id: string,
): Pick<Relationship, 'from' | 'to' | 'tieKind'> & { readonly type: string } {
  const [type = '', from = '', to = '', kind] = id.split(':');
  const tieKind = TIE_KINDS.find((known) => known === kind);
  return { type, from, to, ...(tieKind === undefined ? {} : { tieKind }) };
}
