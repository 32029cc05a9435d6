import { TIE_KINDS } from '../../graph/model/relationships.ts';
import { NO_DAY } from '../../language/days.ts';
import { type Lists, listLength, listOf } from './lists.ts';
import { type NodeSet, nodeOf } from './node-set.ts';
import {
  makesTies,
  OCCASION_PARTIES_MAX,
  occasionWeight,
  TIE_KIND_OF_EVIDENCE,
} from './tie-strength.ts';

/** Shared evidence. */
export interface Occasions extends NodeSet {
  /** Parties that took part. */
  readonly parties: Lists;
  /** Occasions of a party, in the order of their ids. */
  readonly ofParty: Lists;
}

/** Groups and their members. */
export interface Groups extends NodeSet {
  /** {@link Membership} of a group, and of a party in the order of the groups' ids. */
  readonly members: Lists;
  readonly ofParty: Lists;
  /** Groups that are part of a group. */
  readonly parts: Lists;
}

/** Origins of ties. Every party in a list exists. */
export interface TieOrigins {
  /** Day number at which recency and memberships are judged. */
  readonly asOf: number;
  readonly occasions: Occasions;
  readonly groups: Groups;
  /**
   * {@link DeclaredTie} of a party, declared by itself and by others; for one pair the declaration
   * of the first by id comes first, so both ends add up in the same order.
   */
  readonly declared: Lists;
  /** {@link StandingTie} of a party, in the order of the ids of the others. */
  readonly standing: Lists;
}

/** Membership of a party in a group. */
export interface Membership {
  /** The member, or the group, whichever was not asked for. */
  readonly other: number;
  readonly since: number;
  readonly until: number;
}

/** Contribution of an occasion to the tie of any two of its parties. */
export interface OccasionTie {
  /** Number in TIE_KINDS. */
  readonly kind: number;
  readonly weight: number;
  readonly size: number;
  /** Day number, NO_DAY if none is recorded. */
  readonly day: number;
}

/** Record that ties two parties. */
export type SharedPart = Omit<OccasionTie, 'size'> &
  (
    | { readonly origin: 'occasions' | 'groups'; readonly number: number; readonly size: number }
    | { readonly origin: 'declared'; readonly saidBy: number; readonly source: number }
  );

const SAME_GROUP = TIE_KINDS.indexOf('SAME_GROUP');
const WORKED_TOGETHER = TIE_KINDS.indexOf('WORKED_TOGETHER');

/** Numbers of a membership in its list, in the order of {@link Membership}. */
export const MEMBERSHIP_CELLS = 3;
/** Numbers of a declared tie in its list; see {@link declaredCells}. */
export const DECLARED_CELLS = 4;

/** Returns the memberships of a group or of a party. */
export function membershipsOf(lists: Lists, owner: number): Membership[] {
  const cells = listOf(lists, owner);
  const memberships: Membership[] = [];
  for (let at = 0; at < cells.length; at += MEMBERSHIP_CELLS) {
    const other = cells[at] ?? 0;
    memberships.push({ other, since: cells[at + 1] ?? NO_DAY, until: cells[at + 2] ?? NO_DAY });
  }
  return memberships;
}

/**
 * Declaration by one side that two parties know each other, as it is in the list of one of them.
 */
export interface DeclaredTie {
  readonly other: number;
  /** True if the other party declares it. */
  readonly isTheirs: boolean;
  /** Number in TIE_KINDS. */
  readonly kind: number;
  /** Day of the last contact, NO_DAY if none is recorded. */
  readonly day: number;
  /** Number of the source. */
  readonly source: number;
}

/** Returns the numbers of a declared tie in a list. */
export function declaredCells({ other, isTheirs, kind, day, source }: DeclaredTie): number[] {
  return [other, kind * 2 + (isTheirs ? 1 : 0), day, source];
}

/** Returns the party that declares a tie, from its numbers in the list of a party. */
export function declaringParty([other = 0, kind = 0]: readonly number[], party: number): number {
  return (kind & 1) === 1 ? other : party;
}

/** Calls back with the declared ties of a party, declared by itself and by others. */
export function eachDeclared(
  declared: Lists,
  party: number,
  visit: (tie: DeclaredTie) => void,
): void {
  const cells = listOf(declared, party);
  for (let at = 0; at < cells.length; at += DECLARED_CELLS) {
    const other = cells[at] ?? 0;
    const kind = cells[at + 1] ?? 0;
    const [day, source] = [cells[at + 2] ?? NO_DAY, cells[at + 3] ?? -1];
    visit({ other, isTheirs: (kind & 1) === 1, kind: kind >> 1, day, source });
  }
}

/** Tie of a group with a member, or with its lead, for as long as it lasts. */
export interface StandingTie {
  readonly other: number;
  /** The group of the two, by its number among the groups. */
  readonly group: number;
  /** True if the other one of the two leads the group; otherwise it is a member. */
  readonly isLead: boolean;
  readonly since: number;
  readonly until: number;
}

/** Numbers of a standing tie in its list; see {@link standingCells}. */
export const STANDING_CELLS = 4;

/** Returns the numbers of a standing tie in a list. */
export function standingCells({ other, group, isLead, since, until }: StandingTie): number[] {
  return [other, group * 2 + (isLead ? 1 : 0), since, until];
}

/** Returns the standing ties of a party. */
export function standingOf(standing: Lists, party: number): StandingTie[] {
  const cells = listOf(standing, party);
  const ties: StandingTie[] = [];
  for (let at = 0; at < cells.length; at += STANDING_CELLS) {
    const group = cells[at + 1] ?? 0;
    ties.push({
      other: cells[at] ?? 0,
      group: group >> 1,
      isLead: (group & 1) === 1,
      since: cells[at + 2] ?? NO_DAY,
      until: cells[at + 3] ?? NO_DAY,
    });
  }
  return ties;
}

/**
 * Returns the contribution of a standing tie: as between two, whatever the size of the group, since
 * those who run it know its members; fresh for as long as it lasts. A lead works for its group all
 * the time. Undefined if it has not begun.
 */
export function standingTie(
  { isLead, since, until }: StandingTie,
  asOf: number,
): OccasionTie | undefined {
  const day = until === NO_DAY ? asOf : Math.min(asOf, until);
  if (since > day) return undefined;
  const number = isLead ? WORKED_TOGETHER : SAME_GROUP;
  const kind = TIE_KINDS[number] ?? 'SAME_GROUP';
  return { kind: number, day, size: 2, weight: occasionWeight({ kind, size: 2, day }, asOf) };
}

/** Returns the contribution of an occasion; undefined if it does not make ties. */
export function occasionTie(
  { occasions, asOf }: TieOrigins,
  occasion: number,
): OccasionTie | undefined {
  const node = nodeOf(occasions, occasion);
  const size = listLength(occasions.parties, occasion);
  if (node?.label !== 'Evidence' || !makesTies(node.kind, size)) return undefined;
  const kind = TIE_KIND_OF_EVIDENCE[node.kind];
  const { day } = node;
  return {
    kind: TIE_KINDS.indexOf(kind),
    weight: occasionWeight({ kind, size, day }, asOf),
    size,
    day,
  };
}

/** Returns the size of a group: its recorded members or their published number, the larger. */
export function groupSize(groups: Groups, group: number): number {
  const node = nodeOf(groups, group);
  const published = node?.label === 'Group' ? node.memberCount : 0;
  return Math.max(listLength(groups.members, group) / MEMBERSHIP_CELLS, published);
}

/** Receives a part of the tie to another party: number of the kind in TIE_KINDS and weight. */
export type TieVisitor = (other: number, kind: number, weight: number) => void;

/**
 * Calls back for every part of the ties of a party: evidence, then groups, each in id order, then
 * standing ties, then declared ones. For one pair the order is the same from both ends.
 */
export function eachTiePart(origins: TieOrigins, party: number, visit: TieVisitor): void {
  const { occasions } = origins;
  for (const occasion of listOf(occasions.ofParty, party)) {
    const tie = occasionTie(origins, occasion);
    if (tie === undefined) continue;
    for (const other of listOf(occasions.parties, occasion)) {
      if (other !== party) visit(other, tie.kind, tie.weight);
    }
  }
  eachGroupPart(origins, party, visit);
  for (const standing of standingOf(origins.standing, party)) {
    const tie = standingTie(standing, origins.asOf);
    if (tie !== undefined) visit(standing.other, tie.kind, tie.weight);
  }
  eachDeclared(origins.declared, party, (tie) => {
    visit(tie.other, tie.kind, declaredWeight(tie, origins.asOf));
  });
}

function eachGroupPart(origins: TieOrigins, party: number, visit: TieVisitor): void {
  const { groups } = origins;
  for (const own of membershipsOf(groups.ofParty, party)) {
    const group = own.other;
    if (groupSize(groups, group) > OCCASION_PARTIES_MAX) continue;
    for (const theirs of membershipsOf(groups.members, group)) {
      if (theirs.other === party) continue;
      const met = groupMeeting(origins, group, own, theirs);
      if (met !== undefined) visit(theirs.other, SAME_GROUP, met.weight);
    }
  }
}

function declaredWeight({ kind, day }: DeclaredTie, asOf: number): number {
  const tieKind = TIE_KINDS[kind] ?? 'ACQUAINTANCE';
  return occasionWeight({ kind: tieKind, size: 2, day, declared: true }, asOf);
}

/** Returns every part of the tie of two parties. Linear in what each took part in. */
export function sharedParts(origins: TieOrigins, one: number, other: number): SharedPart[] {
  const { occasions } = origins;
  const parts: SharedPart[] = [];
  const theirs = new Set(listOf(occasions.ofParty, other));
  for (const number of listOf(occasions.ofParty, one)) {
    const tie = theirs.has(number) ? occasionTie(origins, number) : undefined;
    if (tie !== undefined) parts.push({ origin: 'occasions', number, ...tie });
  }
  parts.push(...sharedGroups(origins, one, other));
  for (const standing of standingOf(origins.standing, one)) {
    const tie = standing.other === other ? standingTie(standing, origins.asOf) : undefined;
    if (tie !== undefined) parts.push({ origin: 'groups', number: standing.group, ...tie });
  }
  eachDeclared(origins.declared, one, (tie) => {
    if (tie.other !== other) return;
    const { kind, day, source, isTheirs } = tie;
    const weight = declaredWeight(tie, origins.asOf);
    parts.push({ origin: 'declared', saidBy: isTheirs ? other : one, source, kind, day, weight });
  });
  return parts;
}

function sharedGroups(origins: TieOrigins, one: number, other: number): SharedPart[] {
  const { groups } = origins;
  const theirs = membershipsOf(groups.ofParty, other);
  return membershipsOf(groups.ofParty, one).flatMap((own): SharedPart[] => {
    const number = own.other;
    const their = theirs.find((membership) => membership.other === number);
    const met = their && groupMeeting(origins, number, own, their);
    if (met === undefined) return [];
    return [
      { origin: 'groups', number, kind: SAME_GROUP, size: groupSize(groups, number), ...met },
    ];
  });
}

/**
 * Returns the contribution of two memberships of one group: members meet while both are members; an
 * ended membership counts from its last day. Undefined if the group is too large or they never met.
 */
export function groupMeeting(
  { groups, asOf }: TieOrigins,
  group: number,
  own: Membership,
  theirs: Membership,
): { readonly day: number; readonly weight: number } | undefined {
  const size = groupSize(groups, group);
  if (size > OCCASION_PARTIES_MAX) return undefined;
  const first = Math.max(own.since, theirs.since);
  const day = Math.min(asOf, lastDay(own), lastDay(theirs));
  if (first > day) return undefined;
  return { day, weight: occasionWeight({ kind: 'SAME_GROUP', size, day }, asOf) };
}

function lastDay({ until }: Membership): number {
  return until === NO_DAY ? Number.MAX_SAFE_INTEGER : until;
}
