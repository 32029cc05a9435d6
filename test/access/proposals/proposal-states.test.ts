/** Legal and illegal moves of a proposal. */
import { expect, it } from '@jest/globals';
import { PROPOSAL_EVENTS, PROPOSAL_MOVES } from '../../../access/proposals/proposal-states.ts';
import { PROPOSAL_STATES } from '../../../access/records/access-records.ts';

it('lets an open proposal be decided once, and a confirmed one fail at the last', () => {
  const legal = PROPOSAL_STATES.flatMap((state) =>
    PROPOSAL_EVENTS.flatMap((event) => {
      const next = PROPOSAL_MOVES[state][event];
      return next === undefined ? [] : [`${state} ${event} ${next}`];
    }),
  );
  expect(legal).toEqual([
    'OPEN CONFIRM CONFIRMED',
    'OPEN REFUSE REFUSED',
    'OPEN WITHDRAW WITHDRAWN',
    'CONFIRMED CONFIRM CONFIRMED',
    'CONFIRMED OUTDATE OUTDATED',
  ]);
});
