import type { GraphNode } from '../../graph/model/nodes.ts';
import { type Relationship, relationshipParts } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { FeedChange } from '../../graph/store.ts';
import { NodeTable, type SavedNodes } from './node-table.ts';
import { type RelationRow, RelationTable } from './relation-table.ts';
import {
  ENDS_OF_CODES,
  type JoinedEnds,
  relationCodes,
  sortsOf,
  sourceKey,
  tieFacts,
  tieNode,
} from './tie-fact.ts';

/** Records that ties are made of, as plain data; it does not depend on today's date. */
export interface SavedTieRecords {
  readonly parties: SavedNodes;
  readonly occasions: SavedNodes;
  readonly groups: SavedNodes;
  readonly sources: readonly Source[];
  /** See {@link RelationTable.save}. */
  readonly rows: Int32Array;
}

/** Nodes that a row joins. */
interface RowEnds {
  readonly from: NodeTable;
  readonly to: NodeTable;
}

/**
 * PUBLIC records that ties are made of, in any order of arrival, and their changes since the last
 * snapshot: the `touched` nodes of each sort.
 */
export class TieRecords {
  /** Organisations, persons and groups. */
  readonly parties: NodeTable = new NodeTable();
  /** Evidence. */
  readonly occasions: NodeTable = new NodeTable();
  /** Groups, to which others belong. */
  readonly groups: NodeTable = new NodeTable();
  readonly relations: RelationTable = new RelationTable();
  /** Ends by code. */
  readonly ends: readonly RowEnds[] = ENDS_OF_CODES.map(({ from, to }) => ({
    from: this[from],
    to: this[to],
  }));
  /** Distinct sources of declared ties. */
  readonly sources: Source[] = [];
  readonly #sourceNumbers = new Map<string, number>();

  /** Applies one change. */
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

  /** True if an earlier snapshot is out of date. */
  get isTouched(): boolean {
    return this.#tables.some(({ touched }) => touched === undefined || touched.size > 0);
  }

  /** Marks everything as contained in a snapshot. */
  settle(): void {
    for (const table of this.#tables) table.touched = new Set();
  }

  /** Returns the data that `restore` needs. */
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

  /** Takes over saved records; only if there are none. */
  restore({ parties, occasions, groups, sources, rows }: SavedTieRecords): void {
    this.parties.restore(parties);
    this.occasions.restore(occasions);
    this.groups.restore(groups);
    for (const source of sources) this.#sourceNumber(source);
    const chains = this.ends.map(({ from, to }) => ({ from: from.outgoing, to: to.incoming }));
    this.relations.restore(rows, (code) => chains[code]);
  }

  get #tables(): readonly NodeTable[] {
    return [this.parties, this.occasions, this.groups];
  }

  #setNode(id: string, node: GraphNode | undefined): void {
    const wanted = node && tieNode(node);
    for (const sort of sortsOf(id)) {
      const table = this[sort];
      const number = wanted === undefined ? table.numbers.get(id) : table.add(id);
      if (number === undefined) continue;
      const before = table.set(number, wanted);
      // A node joined to one that came or went has one relation more or less.
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
    for (const { code, from, to, since, until, source } of tieFacts(relationship)) {
      const ends = this.ends[code];
      if (ends === undefined) continue;
      const numbers = { from: ends.from.add(from), to: ends.to.add(to) };
      const number = source === undefined ? -1 : this.#sourceNumber(source);
      this.#putRow({ ...numbers, code, since, until, source: number });
    }
  }

  #putRow(row: RelationRow): void {
    const ends = this.ends[row.code];
    if (ends === undefined) return;
    const isNew = this.relations.put(row, { from: ends.from.outgoing, to: ends.to.incoming });
    if (isNew) touchEnds(ends, row);
  }

  #removeRelation(relationship: JoinedEnds): void {
    for (const code of relationCodes(relationship)) {
      const ends = this.ends[code];
      const from = ends?.from.numbers.get(relationship.from);
      const to = ends?.to.numbers.get(relationship.to);
      if (ends === undefined || from === undefined || to === undefined) continue;
      if (this.relations.remove(from, to, code)) touchEnds(ends, { from, to });
    }
  }

  #sourceNumber(source: Source): number {
    const key = sourceKey(source);
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
