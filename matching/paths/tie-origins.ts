import { TIE_KINDS } from '../../graph/model/relationships.ts';
import { NO_DAY } from './calendar.ts';
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

/** Receives what ties the party to another: number of the kind, weight, and which record it is. */
export type TieVisitor = (
  other: number,
  kind: number,
  weight: number,
  origin: TieOriginSort,
  number: number,
) => void;

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
      if (other !== party) visit(other, kind, weight, 'occasions', occasion);
    }
  }
  eachGroupPart(origins, party, visit);
  for (const tie of listOf(declared.ofParty, party)) {
    const from = declared.from[tie] ?? 0;
    const other = from === party ? (declared.to[tie] ?? 0) : from;
    visit(other, declared.kind[tie] ?? 0, declared.weight[tie] ?? 0, 'declared', tie);
  }
}

/** Members meet while both are members; what ended counts from the day on which it did. */
function eachGroupPart({ groups, asOf }: TieOrigins, party: number, visit: TieVisitor): void {
  for (const own of listOf(groups.membershipsOfParty, party)) {
    const group = groups.group[own] ?? 0;
    const size = groups.size[group] ?? 0;
    if (size > OCCASION_PARTIES_MAX) continue;
    for (const theirs of listOf(groups.memberships, group)) {
      const other = groups.member[theirs] ?? 0;
      if (other === party) continue;
      const first = Math.max(groups.since[own] ?? NO_DAY, groups.since[theirs] ?? NO_DAY);
      const day = Math.min(asOf, lastDay(groups, own), lastDay(groups, theirs));
      if (first > day) continue;
      const weight = occasionWeight({ kind: 'SAME_GROUP', size, day }, asOf);
      visit(other, SAME_GROUP, weight, 'groups', group);
    }
  }
}

function lastDay(groups: Groups, membership: number): number {
  const until = groups.until[membership] ?? NO_DAY;
  return until === NO_DAY ? Number.MAX_SAFE_INTEGER : until;
}
