import type { ProposalState } from '../records/access-records.ts';

/** Events of a proposal. */
export const PROPOSAL_EVENTS = ['CONFIRM', 'REFUSE', 'WITHDRAW', 'OUTDATE'] as const;
/** One of {@link PROPOSAL_EVENTS}. */
export type ProposalEvent = (typeof PROPOSAL_EVENTS)[number];

/** Events that a person decides; the others follow from them. */
export const PROPOSAL_DECISIONS = [
  'CONFIRM',
  'REFUSE',
  'WITHDRAW',
] as const satisfies readonly ProposalEvent[];
/** One of {@link PROPOSAL_DECISIONS}. */
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** States to which each event leads; a move that is not here is illegal. */
export const PROPOSAL_MOVES: Readonly<
  Record<ProposalState, Readonly<Partial<Record<ProposalEvent, ProposalState>>>>
> = {
  // A confirmation whose process ended before the write was made is made again.
  OPEN: { CONFIRM: 'CONFIRMED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  CONFIRMED: { CONFIRM: 'CONFIRMED', OUTDATE: 'OUTDATED' },
  REFUSED: {},
  WITHDRAWN: {},
  OUTDATED: {},
};
