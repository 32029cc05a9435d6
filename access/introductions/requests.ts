import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import type { RequestId } from '../accounts/access-parts.ts';
import { eventBy, untilMade } from '../accounts/changes.ts';
import { tokenId } from '../accounts/secrets.ts';
import type { AccessRecord, QuestionAnswer } from '../records/access-records.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import type { Viewer } from '../records/viewer.ts';
import { circleSearch } from './circle-paths.ts';
import { currentLoad, currentNetwork, type IntroductionParts } from './introduction-parts.ts';
import { isAskable, type Load, planChain } from './plan-chain.ts';
import { isOver, stateAfter } from './request-states.ts';
import { targetsFor } from './targets.ts';
import type { TieNetwork } from './tie-network.ts';
import { endOfWorkingDays } from './working-days.ts';

/** Request for an introduction. */
export type IntroductionRequest = AccessRecord<'introductionRequest'>;
/** One question of a request. */
export type IntroductionQuestion = AccessRecord<'introductionQuestion'>;

/** Maximum length of the message to those who are asked. */
export const MESSAGE_MAX = 1_000;
/** Half of a surrogate pair, or a control character that is not a line break or tab. */
const NO_TEXT = /\p{Surrogate}|(?![\n\t])\p{Control}/u;

/**
 * Asks the first introducer, by the token of a summary; the same token again is the same request.
 * The answer does not reveal whether anyone was asked. Errors: BAD_USER_INPUT
 * (introductionTokenInvalid, introductionMessageMalformed), STORE_UNAVAILABLE.
 */
export async function requestIntroduction(
  token: string,
  message: string,
  viewer: Viewer,
  requestId: RequestId,
  parts: IntroductionParts,
): Promise<IntroductionRequest> {
  const { store, now } = parts;
  const { accountId } = viewer;
  const text = message.normalize('NFC').trim();
  if (text === '' || text.length > MESSAGE_MAX || NO_TEXT.test(text)) {
    const parameters = { max: MESSAGE_MAX };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'introductionMessageMalformed', parameters });
  }
  const hash = tokenId(token);
  if (hash === undefined) throw tokenInvalid();
  const id = `irq_${hash.slice(0, 32)}`;
  const at = now();
  const network = await currentNetwork(parts);
  const load = await currentLoad(parts);
  let made: IntroductionRequest | undefined;
  await untilMade(async () => {
    made = (await store.find('introductionRequest', id))?.record;
    if (made?.accountId === accountId) return true;
    const found = await store.find('introductionToken', hash);
    if (found?.record.accountId !== accountId || isOver(found.record.expiresAt, at)) {
      throw tokenInvalid();
    }
    const { targetId } = found.record;
    const targets = await targetsFor(targetId, accountId, network, parts);
    const path = circleSearch(network, parts.costs)(accountId, targets);
    const isThere = path !== undefined && path.circles.length > 0;
    const chain = isThere ? planChain(network, accountId, targets, path, parts.costs, load) : [];
    const request: IntroductionRequest = {
      ...{ id, accountId, targetId, message: text, state: 'OPEN', chain, place: 0 },
      createdAt: at.toISOString(),
      closesAt: endOfWorkingDays(at).toISOString(),
    };
    const asked = askNext(request, network, load, at, requestId);
    made = asked.request;
    return store.commit(
      [
        { kind: 'introductionToken', remove: hash, expectedVersion: found.version },
        { kind: 'introductionRequest', put: asked.request, expectedVersion: 0 },
        ...asked.changes,
      ],
      [eventBy(accountId, 'INTRODUCTION_ASKED', null, [], requestId, at), ...asked.events],
    );
  });
  if (made === undefined) throw new Error('A request was made without being there.');
  return made;
}

/** Answer of an account that is asked. */
export type GivenAnswer = Exclude<QuestionAnswer, 'NONE'>;

/**
 * Answers a question; yes asks the next one, the last yes agrees. Errors: BAD_USER_INPUT
 * (introductionQuestionNotFound), CONFLICT (introductionMoveIllegal) if it was answered or its time
 * is over.
 */
export async function answerIntroduction(
  id: string,
  answer: GivenAnswer,
  viewer: Viewer,
  requestId: RequestId,
  parts: IntroductionParts,
): Promise<void> {
  const { store, now } = parts;
  const at = now();
  const network = await currentNetwork(parts);
  const load = await currentLoad(parts);
  await untilMade(async () => {
    const question = await store.find('introductionQuestion', id);
    if (question?.record.accountId !== viewer.accountId) throw questionNotFound(id);
    const request = await store.find('introductionRequest', question.record.requestId);
    const isOpen = question.record.answer === 'NONE' && !isOver(question.record.closesAt, at);
    if (request === undefined || !isOpen) throw moveIllegal();
    const moved = moveOn(request.record, answer, network, load, at, requestId);
    const answered = { ...question.record, answer, answeredAt: at.toISOString() };
    const notices = await mediationNotices(moved.request, answered, network, store, at);
    return store.commit(
      [
        { kind: 'introductionQuestion', put: answered, expectedVersion: question.version },
        {
          kind: 'introductionRequest',
          put: moved.request,
          expectedVersion: request.version,
        },
        ...moved.changes,
        ...notices,
      ],
      [
        eventBy(viewer.accountId, 'INTRODUCTION_ANSWERED', null, ['answer'], requestId, at),
        ...moved.events,
      ],
    );
  });
}

interface Moved {
  readonly request: IntroductionRequest;
  readonly changes: AccessChange[];
  readonly events: AuditEvent[];
}

/** Returns a request after an answer to the open question. */
function moveOn(
  request: IntroductionRequest,
  answer: GivenAnswer,
  network: TieNetwork,
  load: Load,
  at: Date,
  requestId: RequestId,
): Moved {
  if (answer === 'NO') {
    return {
      request: { ...request, state: stateAfter(request.state, 'NO') },
      changes: [],
      events: [],
    };
  }
  if (request.place === request.chain.length - 1) {
    const state = stateAfter(request.state, 'LAST_YES');
    return {
      request: { ...request, state },
      changes: [],
      events: introduced(request, at, requestId),
    };
  }
  const state = stateAfter(request.state, 'YES');
  const next = {
    ...{ ...request, state, place: request.place + 1 },
    closesAt: endOfWorkingDays(at).toISOString(),
  };
  return askNext(next, network, load, at, requestId);
}

/**
 * Asks the account at the current place of a request. If it may not be asked, none is, which looks
 * like a missing answer. An introducer who always agrees has answered; the target never has.
 */
function askNext(
  request: IntroductionRequest,
  network: TieNetwork,
  load: Load,
  at: Date,
  requestId: RequestId,
): Moved {
  const { id, accountId, chain, place, closesAt } = request;
  const asked = chain[place];
  if (asked === undefined || !isAskable(network, accountId, asked, load)) {
    return { request, changes: [], events: [] };
  }
  const isAlways = network.brokerages.get(asked)?.policy === 'ALWAYS';
  const agreesAlways = isAlways && place < chain.length - 1;
  const askedAt = at.toISOString();
  const put: IntroductionQuestion = {
    ...{ id: questionId(id, place), accountId: asked, requestId: id, askedAt, closesAt },
    ...(agreesAlways ? { answer: 'YES_NAMED', answeredAt: askedAt } : { answer: 'NONE' }),
  };
  const change: AccessChange = { kind: 'introductionQuestion', put, expectedVersion: 0 };
  if (!agreesAlways) return { request, changes: [change], events: [] };
  const moved = moveOn(request, 'YES_NAMED', network, load, at, requestId);
  const event = eventBy(asked, 'INTRODUCTION_ANSWERED', null, ['answer'], requestId, at);
  return { ...moved, changes: [change, ...moved.changes], events: [event, ...moved.events] };
}

/**
 * Returns an event for each introduction: each account of the chain hands the asker on to the next.
 */
function introduced({ chain }: IntroductionRequest, at: Date, requestId: RequestId): AuditEvent[] {
  return chain
    .slice(1)
    .map((next, place) => eventBy(chain[place] ?? '', 'INTRODUCED', next, [], requestId, at));
}

/**
 * Returns notices, once all have agreed, to the coordinators of those who do not want to be named.
 */
async function mediationNotices(
  { id, state, chain, accountId }: IntroductionRequest,
  answered: IntroductionQuestion,
  { circles }: TieNetwork,
  store: AccessStore,
  at: Date,
): Promise<AccessChange[]> {
  if (state !== 'AGREED') return [];
  const earlier = await questionsOf({ id, chain }, store);
  const unnamed = [...earlier.map(({ record }) => record), answered].filter(
    ({ answer }) => answer === 'YES_BY_COORDINATOR',
  );
  const told = new Set(unnamed.flatMap((one) => circles.get(one.accountId) ?? []));
  return Array.from(told, (circle) => ({
    kind: 'introductionNotice',
    put: {
      ...{ id: `mediate_${id}_${circle}`, circle, about: 'MEDIATE', accountId, requestId: id },
      otherId: chain.at(-1) ?? '',
      createdAt: at.toISOString(),
    },
    expectedVersion: 0,
  }));
}

/** Returns the questions of a request that were asked so far, in order. */
export async function questionsOf(
  { id, chain }: Pick<IntroductionRequest, 'id' | 'chain'>,
  store: AccessStore,
): Promise<StoredAccess<'introductionQuestion'>[]> {
  const questions = await Promise.all(
    chain.map((_, place) => store.find('introductionQuestion', questionId(id, place))),
  );
  return questions.filter((question) => question !== undefined);
}

function questionId(id: string, place: number): string {
  return `${id}_${place}`;
}

function tokenInvalid(): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', { key: 'introductionTokenInvalid', parameters: {} });
}

function moveIllegal(): CatalyzerError {
  return new CatalyzerError('CONFLICT', { key: 'introductionMoveIllegal', parameters: {} });
}

function questionNotFound(id: string): CatalyzerError {
  const parameters = { value: id.slice(0, 80) };
  return new CatalyzerError('BAD_USER_INPUT', { key: 'introductionQuestionNotFound', parameters });
}
