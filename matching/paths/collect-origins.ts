import { isOn } from '../../language/days.ts';
import { type IdOrder, inIdOrder } from './id-order.ts';
import { type Lists, makeLists, NewLists, type Touched } from './lists.ts';
import type { NodeSet } from './node-set.ts';
import { FIRST_TIE_CODE, RELATION_CODES } from './tie-fact.ts';
import {
  declaredCells,
  type Groups,
  type Occasions,
  standingCells,
  type TieOrigins,
} from './tie-origins.ts';
import type { TieRecords } from './tie-records.ts';

/** The nodes of every sort. */
export interface NodeSets {
  readonly parties: NodeSet;
  readonly occasions: NodeSet;
  readonly groups: NodeSet;
}

/** Origins of ties, and the parties that act for each other. */
export interface CollectedOrigins extends TieOrigins {
  /** Employers of a person and people of an organisation, at `asOf`; in id order. */
  readonly acting: Lists;
}

/** Lists of a party. */
type PartyLists = Readonly<
  Record<'occasions' | 'memberships' | 'declared' | 'standing' | 'acting', Lists>
>;

/**
 * Collects the origins of the touched nodes from the records; those of the other nodes are `known`.
 * On another day those are touched too who begin or cease to act for each other.
 */
export function* collectOrigins(
  records: TieRecords,
  nodes: NodeSets,
  known: CollectedOrigins,
  asOf: number,
): Generator<void, CollectedOrigins> {
  const ofOccasions = yield* collectOccasions(records, known.occasions);
  const ofGroups = yield* collectGroups(records, known.groups);
  const ofParties = yield* collectParties(records, nodes, known, asOf);
  return {
    asOf,
    occasions: { ...nodes.occasions, ...ofOccasions, ofParty: ofParties.occasions },
    groups: { ...nodes.groups, ...ofGroups, ofParty: ofParties.memberships },
    declared: ofParties.declared,
    standing: ofParties.standing,
    acting: ofParties.acting,
  };
}

function* collectOccasions(
  { occasions, parties, relations }: TieRecords,
  known: Occasions,
): Generator<void, Pick<Occasions, 'parties'>> {
  const partiesAt = new NewLists(known.parties);
  const { ids, nodes, incoming, touched } = occasions;
  yield* makeLists([partiesAt], ids.length, touched, (occasion) => {
    if (nodes[occasion] === undefined) return;
    relations.eachTo(incoming, occasion, (row) => {
      const from = relations.from(row);
      if (parties.nodes[from] !== undefined) partiesAt.push(from);
    });
  });
  return { parties: partiesAt.made() };
}

function* collectGroups(
  { groups, parties, relations }: TieRecords,
  known: Groups,
): Generator<void, Pick<Groups, 'members' | 'parts'>> {
  const [members, parts] = [new NewLists(known.members), new NewLists(known.parts)];
  const { ids, nodes, incoming, touched } = groups;
  yield* makeLists([members, parts], ids.length, touched, (group) => {
    if (nodes[group] === undefined) return;
    relations.eachTo(incoming, group, (row) => {
      const from = relations.from(row);
      if (relations.code(row) === RELATION_CODES.PART_OF) {
        if (nodes[from] !== undefined) parts.push(from);
      } else if (parties.nodes[from] !== undefined) {
        members.append([from, relations.since(row), relations.until(row)]);
      }
    });
  });
  return { members: members.made(), parts: parts.made() };
}

function* collectParties(
  records: TieRecords,
  nodes: NodeSets,
  known: CollectedOrigins,
  asOf: number,
): Generator<void, PartyLists> {
  const occasions = new NewLists(known.occasions.ofParty);
  const memberships = new NewLists(known.groups.ofParty);
  const declared = new NewLists(known.declared);
  const standing = new NewLists(known.standing);
  const acting = new NewLists(known.acting);
  const { parties, groups, relations } = records;
  const touched = touchedBy(records, known.asOf, asOf);
  const made = [occasions, memberships, declared, standing, acting];
  yield* makeLists(made, parties.ids.length, touched, (party) => {
    const joined = joinedTo(records, party, asOf);
    occasions.append(inIdOrder(joined.occasions, nodes.occasions));
    acting.append(inIdOrder(joined.acting, nodes.parties));
    const groupOf = (row: number) => relations.to(row);
    for (const row of rowsInOrder(joined.memberships, nodes.groups, groupOf)) {
      memberships.append([groupOf(row), relations.since(row), relations.until(row)]);
    }
    const standingOther = (row: number) => relations.from(row) + relations.to(row) - party;
    for (const row of rowsInOrder(joined.standing, nodes.parties, standingOther)) {
      const [from, to] = [relations.from(row), relations.to(row)];
      const isLead = relations.code(row) === RELATION_CODES.LED_BY;
      standing.append(
        standingCells({
          other: standingOther(row),
          group: groups.numbers.get(parties.ids[isLead ? from : to] ?? '') ?? 0,
          isLead,
          since: relations.since(row),
          until: relations.until(row),
        }),
      );
    }
    // If both sides declare a tie, the declaration of the first party by id then comes first.
    for (const row of rowsInOrder(joined.ties, nodes.parties, (tie) => relations.from(tie))) {
      const from = relations.from(row);
      const isTheirs = from !== party;
      declared.append(
        declaredCells({
          other: isTheirs ? from : relations.to(row),
          isTheirs,
          kind: relations.code(row) - FIRST_TIE_CODE,
          day: relations.since(row),
          source: relations.source(row),
        }),
      );
    }
  });
  return {
    occasions: occasions.made(),
    memberships: memberships.made(),
    declared: declared.made(),
    standing: standing.made(),
    acting: acting.made(),
  };
}

/** Returns the touched parties with those whose employment holds on one of two days only. */
function touchedBy({ parties, relations }: TieRecords, before: number, asOf: number): Touched {
  if (asOf === before || parties.touched === undefined) return parties.touched;
  const touched = new Set(parties.touched);
  relations.each((row) => {
    if (relations.code(row) !== RELATION_CODES.WORKS_FOR) return;
    const [since, until] = [relations.since(row), relations.until(row)];
    if (isOn(since, until, before) === isOn(since, until, asOf)) return;
    touched.add(relations.from(row)).add(relations.to(row));
  });
  return touched;
}

/** Relations of a party to existing nodes: numbers of these, or rows where they contain more. */
interface Joined {
  readonly occasions: number[];
  readonly acting: number[];
  readonly memberships: number[];
  readonly ties: number[];
  readonly standing: number[];
}

function joinedTo(records: TieRecords, party: number, asOf: number): Joined {
  const { parties, relations, ends } = records;
  const joined: Joined = { occasions: [], acting: [], memberships: [], ties: [], standing: [] };
  if (parties.nodes[party] === undefined) return joined;
  const act = (row: number, other: number) => {
    if (isOn(relations.since(row), relations.until(row), asOf)) joined.acting.push(other);
  };
  relations.eachFrom(parties.outgoing, party, (row) => {
    const [code, to] = [relations.code(row), relations.to(row)];
    if (ends[code]?.to.nodes[to] === undefined) return;
    if (code >= FIRST_TIE_CODE) joined.ties.push(row);
    else if (code === RELATION_CODES.TOOK_PART) joined.occasions.push(to);
    else if (code === RELATION_CODES.MEMBER_OF) joined.memberships.push(row);
    else if (code === RELATION_CODES.WORKS_FOR) act(row, to);
    else joined.standing.push(row);
  });
  relations.eachTo(parties.incoming, party, (row) => {
    const from = relations.from(row);
    if (parties.nodes[from] === undefined) return;
    const code = relations.code(row);
    if (code >= FIRST_TIE_CODE) joined.ties.push(row);
    else if (code === RELATION_CODES.WORKS_FOR) act(row, from);
    else joined.standing.push(row);
  });
  return joined;
}

/** Sorts rows by the ids of the nodes that they lead to, or come from. */
function rowsInOrder(
  rows: number[],
  { rank }: IdOrder,
  numberOf: (row: number) => number,
): number[] {
  return rows.sort((one, other) => (rank[numberOf(one)] ?? 0) - (rank[numberOf(other)] ?? 0));
}
