import { TIE_KINDS } from '../../graph/model/relationships.ts';
import { NO_DAY } from '../../language/days.ts';
import { type Lists, listOf } from './lists.ts';
import { OCCASION_PARTIES_MAX, occasionWeight } from './tie-strength.ts';

/** Shared evidence by number, in the order of ids. */
export interface Occasions {
  readonly ids: readonly string[];
  /** Organisations and persons that took part, ascending. */
  readonly parties: Lists;
  /** Occasions of a party, ascending. */
  readonly ofParty: Lists;
  /** Weight that the occasion adds to each tie among its parties; 0 where it makes none. */
  readonly weight: Float64Array;
  /** Number of the kind in TIE_KINDS. */
  readonly kind: Uint8Array;
  /** Organisations, persons and groups that took part. */
  readonly size: Int32Array;
  /** Day number, NO_DAY where none is recorded. */
  readonly day: Int32Array;
}

/** Groups by number, in the order of ids, and memberships by number. */
export interface Groups {
  readonly ids: readonly string[];
  readonly memberships: Lists;
  /** Memberships of a party, in the order of their groups. */
  readonly membershipsOfParty: Lists;
  readonly group: Int32Array;
  readonly member: Int32Array;
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** Groups that are part of a group. */
  readonly parts: Lists;
  /** Parties that size the group: recorded members or their published number, the larger. */
  readonly size: Int32Array;
}

/** Declared ties by number. */
export interface DeclaredTies {
  /** Ties of a party, from its either end. */
  readonly ofParty: Lists;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number of the kind in TIE_KINDS. */
  readonly kind: Uint8Array;
  readonly weight: Float64Array;
  /** Day number of the last contact, NO_DAY where none is recorded. */
  readonly day: Int32Array;
  readonly source: Int32Array;
}

/** What ties are made of. */
export interface TieOrigins {
  readonly occasions: Occasions;
  readonly groups: Groups;
  readonly declared: DeclaredTies;
  readonly asOf: number;
}

/** Which sort of record ties parties, as the origins name it. */
export type TieOriginSort = 'occasions' | 'groups' | 'declared';

const SAME_GROUP = TIE_KINDS.indexOf('SAME_GROUP');

/** Receives what ties the party to another: number of the kind in TIE_KINDS and weight. */
export type TieVisitor = (other: number, kind: number, weight: number) => void;

/**
 * Calls back for everything that ties the party to others: evidence, then groups, each in the
 * order of ids, then declared ties. For one pair the order is the same from both ends.
 */
export function eachTiePart(origins: TieOrigins, party: number, visit: TieVisitor): void {
  const { occasions, declared } = origins;
  for (const occasion of listOf(occasions.ofParty, party)) {
    const weight = occasions.weight[occasion] ?? 0;
    if (weight === 0) continue;
    const kind = occasions.kind[occasion] ?? 0;
    for (const other of listOf(occasions.parties, occasion)) {
      if (other !== party) visit(other, kind, weight);
    }
  }
  eachGroupPart(origins, party, visit);
  for (const tie of listOf(declared.ofParty, party)) {
    const from = declared.from[tie] ?? 0;
    const other = from === party ? (declared.to[tie] ?? 0) : from;
    visit(other, declared.kind[tie] ?? 0, declared.weight[tie] ?? 0);
  }
}

/** Receives what ties two parties: number of the kind, weight, which record it is, and its day. */
export type SharedPartVisitor = (
  kind: number,
  weight: number,
  origin: TieOriginSort,
  number: number,
  day: number,
) => void;

/** Calls back for everything that ties two parties to each other. Linear in what each took part in. */
export function eachSharedPart(
  origins: TieOrigins,
  one: number,
  other: number,
  visit: SharedPartVisitor,
): void {
  const { occasions, declared } = origins;
  const theirs = new Set(listOf(occasions.ofParty, other));
  for (const occasion of listOf(occasions.ofParty, one)) {
    const weight = occasions.weight[occasion] ?? 0;
    if (weight === 0 || !theirs.has(occasion)) continue;
    const day = occasions.day[occasion] ?? NO_DAY;
    visit(occasions.kind[occasion] ?? 0, weight, 'occasions', occasion, day);
  }
  eachSharedGroup(origins, one, other, visit);
  for (const tie of listOf(declared.ofParty, one)) {
    if (declared.from[tie] !== other && declared.to[tie] !== other) continue;
    const day = declared.day[tie] ?? NO_DAY;
    visit(declared.kind[tie] ?? 0, declared.weight[tie] ?? 0, 'declared', tie, day);
  }
}

function eachSharedGroup(
  origins: TieOrigins,
  one: number,
  other: number,
  visit: SharedPartVisitor,
): void {
  const { groups } = origins;
  for (const own of listOf(groups.membershipsOfParty, one)) {
    for (const theirs of listOf(groups.membershipsOfParty, other)) {
      const group = groups.group[own] ?? 0;
      if (groups.group[theirs] !== group) continue;
      const met = groupMeeting(origins, own, theirs);
      if (met !== undefined) visit(SAME_GROUP, met.weight, 'groups', group, met.day);
    }
  }
}

function eachGroupPart(origins: TieOrigins, party: number, visit: TieVisitor): void {
  const { groups } = origins;
  for (const own of listOf(groups.membershipsOfParty, party)) {
    const group = groups.group[own] ?? 0;
    if ((groups.size[group] ?? 0) > OCCASION_PARTIES_MAX) continue;
    for (const theirs of listOf(groups.memberships, group)) {
      const other = groups.member[theirs] ?? 0;
      if (other === party) continue;
      const met = groupMeeting(origins, own, theirs);
      if (met !== undefined) visit(other, SAME_GROUP, met.weight);
    }
  }
}

/**
 * What two memberships of one group are worth: members meet while both are members; what ended
 * counts from the day on which it did. Undefined where the group is too large or they never met.
 */
export function groupMeeting(
  { groups, asOf }: TieOrigins,
  own: number,
  theirs: number,
): { readonly day: number; readonly weight: number } | undefined {
  const size = groups.size[groups.group[own] ?? 0] ?? 0;
  if (size > OCCASION_PARTIES_MAX) return undefined;
  const first = Math.max(groups.since[own] ?? NO_DAY, groups.since[theirs] ?? NO_DAY);
  const day = Math.min(asOf, lastDay(groups, own), lastDay(groups, theirs));
  if (first > day) return undefined;
  return { day, weight: occasionWeight({ kind: 'SAME_GROUP', size, day }, asOf) };
}

function lastDay(groups: Groups, membership: number): number {
  const until = groups.until[membership] ?? NO_DAY;
  return until === NO_DAY ? Number.MAX_SAFE_INTEGER : until;
}
