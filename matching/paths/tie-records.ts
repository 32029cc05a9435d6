import { labelOfId } from '../../graph/model/ids.ts';
import type { GraphNode, NodeLabel } from '../../graph/model/nodes.ts';
import {
  type Relationship,
  relationshipParts,
  TIE_KINDS,
} from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { FeedChange } from '../../graph/store.ts';
import { dayNumber } from '../../language/days.ts';
import { NodeTable, type SavedNodes, type TieNode } from './node-table.ts';
import { type RelationRow, RelationTable } from './relation-table.ts';

/** The records that ties are made of as plain data; no date of today is in it. */
export interface SavedTieRecords {
  readonly parties: SavedNodes;
  readonly occasions: SavedNodes;
  readonly groups: SavedNodes;
  readonly sources: readonly Source[];
  /** See {@link RelationTable.save}. */
  readonly rows: Int32Array;
}

/** Codes of the relationships that ties are made of, in the rows of the table. */
export const RELATION_CODES = {
  TOOK_PART: 0,
  MEMBER_OF: 1,
  PART_OF: 2,
  WORKS_FOR: 3,
  /** MEMBER_OF once more, of a party and the group as a party. */
  JOINED: 4,
  /** LED_BY, of the group as a party and its lead. */
  LED_BY: 5,
} as const;

/** Code of a declared tie of the first kind; the others follow in the order of TIE_KINDS. */
export const FIRST_TIE_CODE = 6;

const KIND_NAMES: readonly string[] = TIE_KINDS;

/** Which nodes a row joins. */
interface RowEnds {
  readonly from: NodeTable;
  readonly to: NodeTable;
}

/** What is to know of a relationship to find its row; `type` may be none that ties are made of. */
type Joined = Pick<Relationship, 'from' | 'to'> & {
  readonly type: string;
  readonly tieKind?: string;
};

/**
 * The PUBLIC records that ties are made of, in any order of arrival, and what of them changed since
 * the last snapshot: of each sort the nodes that are `touched`.
 */
export class TieRecords {
  /** Organisations, persons and groups. */
  readonly parties: NodeTable = new NodeTable();
  /** Evidence. */
  readonly occasions: NodeTable = new NodeTable();
  /** Groups, as what others belong to. */
  readonly groups: NodeTable = new NodeTable();
  readonly relations: RelationTable = new RelationTable();
  /** By code. */
  readonly ends: readonly RowEnds[] = [
    { from: this.parties, to: this.occasions },
    { from: this.parties, to: this.groups },
    { from: this.groups, to: this.groups },
    { from: this.parties, to: this.parties },
    { from: this.parties, to: this.parties },
    { from: this.parties, to: this.parties },
    ...TIE_KINDS.map(() => ({ from: this.parties, to: this.parties })),
  ];
  /** Distinct sources of declared ties. */
  readonly sources: Source[] = [];
  readonly #sourceNumbers = new Map<string, number>();

  /** Folds one change in. */
  apply(change: FeedChange): void {
    switch (change.kind) {
      case 'node':
        this.#setNode(change.node.id, change.effective === 'PUBLIC' ? change.node : undefined);
        return;
      case 'nodeGone':
        this.#setNode(change.id, undefined);
        return;
      case 'relationship':
        if (change.effective === 'PUBLIC') this.#putRelation(change.relationship);
        else this.#removeRelation(change.relationship);
        return;
      case 'relationshipGone': {
        const parts = relationshipParts(change.id);
        if (parts !== undefined) this.#removeRelation(parts);
      }
    }
  }

  /** Whether a snapshot made before knows something else. */
  get isTouched(): boolean {
    return this.#tables.some(({ touched }) => touched === undefined || touched.size > 0);
  }

  /** A snapshot knows all of this. */
  settle(): void {
    for (const table of this.#tables) table.touched = new Set();
  }

  /** What `restore` needs. */
  save(): SavedTieRecords {
    const { parties, occasions, groups, sources, relations } = this;
    return {
      parties: parties.save(),
      occasions: occasions.save(),
      groups: groups.save(),
      sources,
      rows: relations.save(),
    };
  }

  /** Takes over saved records; only where there are none. */
  restore({ parties, occasions, groups, sources, rows }: SavedTieRecords): void {
    this.parties.restore(parties);
    this.occasions.restore(occasions);
    this.groups.restore(groups);
    for (const source of sources) this.#sourceNumber(source);
    this.relations.restore(rows, (row) => this.#putRow(row));
  }

  get #tables(): readonly NodeTable[] {
    return [this.parties, this.occasions, this.groups];
  }

  #tablesOf(label: NodeLabel | undefined): readonly NodeTable[] {
    switch (label) {
      case 'Organization':
      case 'Person':
        return [this.parties];
      case 'Evidence':
        return [this.occasions];
      case 'Group':
        return [this.parties, this.groups];
      default:
        return [];
    }
  }

  #setNode(id: string, node: GraphNode | undefined): void {
    const wanted = node && tieNode(node);
    for (const table of this.#tablesOf(labelOfId(id))) {
      const number = wanted === undefined ? table.numbers.get(id) : table.add(id);
      if (number === undefined) continue;
      const before = table.set(number, wanted);
      // Whoever is joined to a node that came or went is joined to one more or less.
      if ((before === undefined) !== (wanted === undefined)) this.#touchJoined(table, number);
    }
  }

  #touchJoined(table: NodeTable, number: number): void {
    const { relations, ends } = this;
    relations.eachFrom(table.outgoing, number, (row) =>
      ends[relations.code(row)]?.to.touch(relations.to(row)),
    );
    relations.eachTo(table.incoming, number, (row) =>
      ends[relations.code(row)]?.from.touch(relations.from(row)),
    );
  }

  #putRelation(relationship: Relationship): void {
    for (const code of relationCodes(relationship)) {
      const ends = this.ends[code];
      if (ends === undefined) continue;
      const isTie = code >= FIRST_TIE_CODE;
      this.#putRow({
        from: ends.from.add(relationship.from),
        to: ends.to.add(relationship.to),
        code,
        since: isTie
          ? dayNumber(relationship.lastContactOn, 'middle')
          : dayNumber(relationship.since, 'first'),
        until: dayNumber(relationship.until, 'last'),
        source: isTie ? this.#sourceNumber(relationship.source) : -1,
      });
    }
  }

  #putRow(row: RelationRow): void {
    const ends = this.ends[row.code];
    if (ends === undefined) return;
    const isNew = this.relations.put(row, { from: ends.from.outgoing, to: ends.to.incoming });
    if (isNew) touchEnds(ends, row);
  }

  #removeRelation(relationship: Joined): void {
    for (const code of relationCodes(relationship)) {
      const ends = this.ends[code];
      const from = ends?.from.numbers.get(relationship.from);
      const to = ends?.to.numbers.get(relationship.to);
      if (ends === undefined || from === undefined || to === undefined) continue;
      if (this.relations.remove(from, to, code)) touchEnds(ends, { from, to });
    }
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

function touchEnds(ends: RowEnds, { from, to }: Pick<RelationRow, 'from' | 'to'>): void {
  ends.from.touch(from);
  ends.to.touch(to);
}

function tieNode(node: GraphNode): TieNode | undefined {
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

/** None for what ties are not made of; nobody has a tie to itself or works for itself. */
function relationCodes({ type, from, to, tieKind }: Joined): readonly number[] {
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
