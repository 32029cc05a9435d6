/** Events that a request about personal data allows in each state. */
import { expect, it } from '@jest/globals';
import {
  PERSONAL_DATA_EVENTS,
  PERSONAL_DATA_MOVES,
} from '../../../access/personal-data/personal-data-states.ts';
import { PERSONAL_DATA_STATES } from '../../../access/records/access-records.ts';

it('lets an open request be closed once', () => {
  const legal = PERSONAL_DATA_STATES.flatMap((state) =>
    PERSONAL_DATA_EVENTS.flatMap((event) => {
      const next = PERSONAL_DATA_MOVES[state][event];
      return next === undefined ? [] : [`${state} ${event} ${next}`];
    }),
  );
  expect(legal).toEqual(['OPEN DO DONE', 'OPEN REFUSE REFUSED', 'OPEN WITHDRAW WITHDRAWN']);
});
