import type { PersonalDataState } from '../records/access-records.ts';

/** Events of a request about personal data. */
export const PERSONAL_DATA_EVENTS = ['DO', 'REFUSE', 'WITHDRAW'] as const;
/** One of {@link PERSONAL_DATA_EVENTS}. */
export type PersonalDataEvent = (typeof PERSONAL_DATA_EVENTS)[number];

/** State after each event; an event that is not listed is not possible. */
export const PERSONAL_DATA_MOVES: Readonly<
  Record<PersonalDataState, Readonly<Partial<Record<PersonalDataEvent, PersonalDataState>>>>
> = {
  OPEN: { DO: 'DONE', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  DONE: {},
  REFUSED: {},
  WITHDRAWN: {},
};
