import type { NodeId } from '../../graph/model/nodes.ts';
import { TIE_KINDS, type TieKind } from '../../graph/model/relationships.ts';
import { dayNumber, NO_DAY } from '../../language/days.ts';
import { PartTies } from './part-ties.ts';
import { FIRST_TIE_CODE } from './tie-fact.ts';

/** Tie that an asker states to have, which is on no record. */
export interface OwnTie {
  readonly to: NodeId;
  readonly kind: TieKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD; undefined: unknown. */
  readonly lastContactOn: string | undefined;
  /** True if the other side states it too. */
  readonly isConfirmed: boolean;
}

/**
 * Returns the ties of the party that asks as declared ones without a source. Joined to the ties in
 * scope they can only be the first hop of its chains: a chain does not come back to its asker.
 */
export function ownTies(from: NodeId, ties: readonly OwnTie[]): PartTies {
  const facts = ties.flatMap(({ to, kind, lastContactOn, isConfirmed }) => {
    if (to === from) return [];
    const code = FIRST_TIE_CODE + TIE_KINDS.indexOf(kind);
    const said = { code, since: dayNumber(lastContactOn, 'middle'), until: NO_DAY };
    const own = { ...said, from, to, source: undefined };
    return isConfirmed ? [own, { ...own, from: to, to: from }] : [own];
  });
  return PartTies.restored({ nodes: new Map(), facts: new Map([['own', facts]]) });
}
