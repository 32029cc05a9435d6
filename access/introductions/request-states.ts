import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { RequestState } from '../records/access-records.ts';

/** Events of a request. */
export const REQUEST_EVENTS = ['YES', 'LAST_YES', 'NO', 'SUCCEED', 'FAIL'] as const;
/** One of {@link REQUEST_EVENTS}. */
export type RequestEvent = (typeof REQUEST_EVENTS)[number];

/** State that each event leads to; an event that is not here may not happen. */
export const TRANSITIONS: Readonly<
  Record<RequestState, Readonly<Partial<Record<RequestEvent, RequestState>>>>
> = {
  OPEN: { YES: 'OPEN', LAST_YES: 'AGREED', NO: 'REFUSED' },
  REFUSED: {},
  AGREED: { SUCCEED: 'SUCCEEDED', FAIL: 'FAILED' },
  SUCCEEDED: {},
  FAILED: {},
};

/** States of a request as shown to its participants. */
export const SHOWN_STATES = ['WAITING', 'NO_ANSWER', 'AGREED', 'LED_TO_SOMETHING'] as const;
/** One of {@link SHOWN_STATES}. */
export type ShownState = (typeof SHOWN_STATES)[number];

/** Returns the state that an event leads to. Error: CONFLICT (introductionMoveIllegal). */
export function stateAfter(state: RequestState, event: RequestEvent): RequestState {
  const next = TRANSITIONS[state][event];
  if (next !== undefined) return next;
  throw new CatalyzerError('CONFLICT', { key: 'introductionMoveIllegal', parameters: {} });
}

/**
 * Returns the shown state of a request. A no and silence are one: waiting until the time of the
 * question is over, then no answer. Only coordinators see that it came to nothing.
 */
export function shownState(
  { state, closesAt }: { readonly state: RequestState; readonly closesAt: string },
  now: Date,
): ShownState {
  if (state === 'SUCCEEDED') return 'LED_TO_SOMETHING';
  if (state === 'AGREED' || state === 'FAILED') return 'AGREED';
  return isOver(closesAt, now) ? 'NO_ANSWER' : 'WAITING';
}

/** Returns true if the time of a question is over. */
export function isOver(closesAt: string, now: Date): boolean {
  return now.getTime() >= Date.parse(closesAt);
}
