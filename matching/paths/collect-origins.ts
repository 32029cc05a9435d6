import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import { isOn, NO_DAY } from '../../language/days.ts';
import { type Lists, listOf, makeLists, transposed } from './lists.ts';
import type { DeclaredTies, Groups, Occasions } from './tie-origins.ts';
import { FIRST_TIE_CODE, RELATION_CODES, type TieNode, type TieRecords } from './tie-records.ts';
import {
  makesTies,
  OCCASION_PARTIES_MAX,
  occasionWeight,
  TIE_KIND_OF_EVIDENCE,
} from './tie-strength.ts';

/** The records of one sort, numbered in the order of their ids. */
export interface Numbered {
  readonly ids: readonly string[];
  readonly nodes: readonly TieNode[];
  /** Own number by number of the record; -1 where it is of another sort. */
  readonly ofRecord: Int32Array;
  find(id: string): number | undefined;
}

/** Numbers the records that are wanted. */
export function numbered(records: TieRecords, wanted: (node: TieNode) => boolean): Numbered {
  const ids: string[] = [];
  records.nodes.forEach((node, number) => {
    if (node !== undefined && wanted(node)) ids.push(records.ids[number] ?? '');
  });
  ids.sort();
  const ofRecord = new Int32Array(records.ids.length).fill(-1);
  const nodes: TieNode[] = [];
  ids.forEach((id, own) => {
    const number = records.numbers.get(id) ?? -1;
    const node = records.nodes[number];
    if (node === undefined) return;
    ofRecord[number] = own;
    nodes.push(node);
  });
  const find = (id: string) => {
    const own = ofRecord[records.numbers.get(id) ?? -1] ?? -1;
    return own < 0 ? undefined : own;
  };
  return { ids, nodes, ofRecord, find };
}

/** Calls back with the ends of every relationship of the type that is there. */
function eachRelation(
  { relations }: TieRecords,
  code: number,
  visit: (from: number, to: number, row: number) => void,
): void {
  for (let row = 0; row < relations.count; row += 1) {
    if (relations.alive[row] === 1 && relations.code[row] === code) {
      visit(relations.from[row] ?? 0, relations.to[row] ?? 0, row);
    }
  }
}

/** Shared evidence and what it weighs at `asOf`. */
export function buildOccasions(
  records: TieRecords,
  parties: Numbered,
  evidence: Numbered,
  asOf: number,
): Occasions {
  const size = new Int32Array(evidence.ids.length);
  const owners: number[] = [];
  const items: number[] = [];
  eachRelation(records, RELATION_CODES.TOOK_PART_IN, (from, to) => {
    const occasion = evidence.ofRecord[to] ?? -1;
    if (occasion < 0 || records.nodes[from] === undefined) return;
    size[occasion] = (size[occasion] ?? 0) + 1;
    const party = parties.ofRecord[from] ?? -1;
    if (party < 0) return;
    owners.push(occasion);
    items.push(party);
  });
  const ofParty = transposed(makeLists(evidence.ids.length, { owners, items }), parties.ids.length);
  const weight = new Float64Array(evidence.ids.length);
  const kind = new Uint8Array(evidence.ids.length);
  const day = new Int32Array(evidence.ids.length).fill(NO_DAY);
  evidence.nodes.forEach((node, occasion) => {
    if (node.label !== 'Evidence') return;
    const tieKind = TIE_KIND_OF_EVIDENCE[node.kind];
    const count = size[occasion] ?? 0;
    kind[occasion] = kindNumber(tieKind);
    day[occasion] = node.day;
    if (makesTies(node.kind, count)) {
      weight[occasion] = occasionWeight({ kind: tieKind, size: count, day: node.day }, asOf);
    }
  });
  return {
    ids: evidence.ids,
    parties: transposed(ofParty, evidence.ids.length),
    ofParty,
    weight,
    kind,
    size,
    day,
  };
}

/** Memberships and nesting of groups. */
export function buildGroups(records: TieRecords, parties: Numbered, groups: Numbered): Groups {
  const group: number[] = [];
  const member: number[] = [];
  const since: number[] = [];
  const until: number[] = [];
  eachRelation(records, RELATION_CODES.MEMBER_OF, (from, to, row) => {
    const party = parties.ofRecord[from] ?? -1;
    const of = groups.ofRecord[to] ?? -1;
    if (party < 0 || of < 0) return;
    group.push(of);
    member.push(party);
    since.push(records.relations.since[row] ?? NO_DAY);
    until.push(records.relations.until[row] ?? NO_DAY);
  });
  const memberships = makeLists(groups.ids.length, { owners: group, items: [...group.keys()] });
  const inGroupOrder = Array.from(memberships.items);
  const whole: number[] = [];
  const part: number[] = [];
  eachRelation(records, RELATION_CODES.PART_OF, (from, to) => {
    const inner = groups.ofRecord[from] ?? -1;
    const outer = groups.ofRecord[to] ?? -1;
    if (inner < 0 || outer < 0) return;
    whole.push(outer);
    part.push(inner);
  });
  return {
    ids: groups.ids,
    memberships,
    membershipsOfParty: makeLists(parties.ids.length, {
      owners: inGroupOrder.map((membership) => member[membership] ?? 0),
      items: inGroupOrder,
    }),
    group: Int32Array.from(group),
    member: Int32Array.from(member),
    since: Int32Array.from(since),
    until: Int32Array.from(until),
    parts: makeLists(groups.ids.length, { owners: whole, items: part }),
    size: Int32Array.from(groups.nodes, (node, number) =>
      Math.max(
        listOf(memberships, number).length,
        node.label === 'Group' ? node.memberCount : OCCASION_PARTIES_MAX + 1,
      ),
    ),
  };
}

/** Who acts for whom at `asOf`, from both sides. */
export function buildActing(records: TieRecords, parties: Numbered, asOf: number): Lists {
  const owners: number[] = [];
  const items: number[] = [];
  const { since, until } = records.relations;
  eachRelation(records, RELATION_CODES.WORKS_FOR, (from, to, row) => {
    const person = parties.ofRecord[from] ?? -1;
    const employer = parties.ofRecord[to] ?? -1;
    if (person < 0 || employer < 0 || person === employer) return;
    if (!isOn(since[row] ?? NO_DAY, until[row] ?? NO_DAY, asOf)) return;
    owners.push(person, employer);
    items.push(employer, person);
  });
  const count = parties.ids.length;
  return transposed(makeLists(count, { owners, items }), count);
}

/**
 * Ties declared by the smaller party come first: two of one kind between the same parties are then
 * added up in the same order from both ends, and in any order of arrival.
 */
export function buildDeclared(records: TieRecords, parties: Numbered, asOf: number): DeclaredTies {
  const { relations } = records;
  const rows = declaredRows(records, parties);
  const from = rows.map((row) => parties.ofRecord[relations.from[row] ?? 0] ?? -1);
  const to = rows.map((row) => parties.ofRecord[relations.to[row] ?? 0] ?? -1);
  const kind = Uint8Array.from(rows, (row) => (relations.code[row] ?? 0) - FIRST_TIE_CODE);
  const day = Int32Array.from(rows, (row) => relations.since[row] ?? NO_DAY);
  const weight = Float64Array.from(kind, (number, tie) =>
    occasionWeight(
      {
        kind: TIE_KINDS[number] ?? 'ACQUAINTANCE',
        size: 2,
        day: day[tie] ?? NO_DAY,
        declared: true,
      },
      asOf,
    ),
  );
  const owners = new Int32Array(rows.length * 2);
  const items = new Int32Array(rows.length * 2);
  for (let tie = 0; tie < rows.length; tie += 1) {
    owners[2 * tie] = from[tie] ?? 0;
    owners[2 * tie + 1] = to[tie] ?? 0;
    items.fill(tie, 2 * tie, 2 * tie + 2);
  }
  return {
    ofParty: makeLists(parties.ids.length, { owners, items }),
    from,
    to,
    kind,
    weight,
    day,
    source: rows.map((row) => relations.source[row] ?? -1),
  };
}
function declaredRows({ relations }: TieRecords, parties: Numbered): Int32Array {
  const rows = new Int32Array(relations.count);
  let count = 0;
  for (const bySmaller of [true, false]) {
    for (let row = 0; row < relations.count; row += 1) {
      if (relations.alive[row] === 0 || (relations.code[row] ?? 0) < FIRST_TIE_CODE) continue;
      const from = parties.ofRecord[relations.from[row] ?? 0] ?? -1;
      const to = parties.ofRecord[relations.to[row] ?? 0] ?? -1;
      if (from < 0 || to < 0 || from === to || from < to !== bySmaller) continue;
      rows[count] = row;
      count += 1;
    }
  }
  return rows.slice(0, count);
}

/** Number of a kind of tie in TIE_KINDS. */
function kindNumber(kind: TieKind): number {
  return TIE_KINDS.indexOf(kind);
}
