import type { AccessStore } from '../access-store.ts';
import type { AccessParts } from '../accounts/access-parts.ts';
import type {
  AccessRecord,
  Account,
  NoticeSubject,
  QuestionAnswer,
} from '../records/access-records.ts';
import type { Viewer } from '../records/viewer.ts';
import { isOver, type ShownState, shownState } from './request-states.ts';
import { type IntroductionRequest, questionsOf } from './requests.ts';

type ViewParts = Pick<AccessParts, 'store' | 'now'>;

/** Possible events of an introduction. */
export const INTRODUCTION_EVENTS = ['ASKED', 'YES', 'NO_ANSWER', 'LED_TO_SOMETHING'] as const;

/** Event of an introduction. */
export interface IntroductionEvent {
  readonly kind: (typeof INTRODUCTION_EVENTS)[number];
  /** RFC 3339; undefined for the end, whose time is not kept. */
  readonly at: string | undefined;
  /** Account that said yes and agreed to be named; undefined otherwise. */
  readonly party: Account | undefined;
}

/** Request as its asker sees it. */
export interface RequestView {
  readonly id: string;
  readonly targetId: string;
  readonly message: string;
  readonly createdAt: string;
  readonly state: ShownState;
  readonly history: readonly IntroductionEvent[];
}

/** Question as the account that is asked sees it. */
export interface QuestionView {
  readonly id: string;
  readonly requestId: string;
  readonly asker: Account;
  /**
   * Account that handed it on and agreed to be named; undefined otherwise, and for the first one
   * asked.
   */
  readonly handedOnBy: Account | undefined;
  readonly targetId: string;
  /** True if the viewer is the target. */
  readonly isTarget: boolean;
  readonly message: string;
  readonly askedAt: string;
  readonly closesAt: string;
  readonly answer: QuestionAnswer;
  readonly isOpen: boolean;
  readonly state: ShownState;
  readonly history: readonly IntroductionEvent[];
}

/** Notice to a coordinator. */
export interface NoticeView {
  readonly id: string;
  readonly about: NoticeSubject;
  readonly createdAt: string;
  readonly party: Account | undefined;
  /** The other of the two. */
  readonly other: Account | undefined;
  /** Accounts that agreed through the coordinator: of MEDIATE. */
  readonly unnamed: readonly Account[];
  readonly message: string | undefined;
}

/** Maximum number of requests, questions or notices shown at once. */
export const SHOWN_MAX = 100;

/** Returns the requests that the viewer made, newest first: at most 100. */
export async function listRequests(viewer: Viewer, parts: ViewParts): Promise<RequestView[]> {
  const own = await parts.store.listOwned('introductionRequest', viewer.accountId);
  const newest = newestFirst(
    own.map(({ record }) => record),
    ({ createdAt }) => createdAt,
  );
  return Promise.all(newest.map((request) => requestView(request, parts)));
}

/** Returns a request as its asker sees it. */
export async function requestView(
  request: IntroductionRequest,
  parts: ViewParts,
): Promise<RequestView> {
  const { id, targetId, message, createdAt } = request;
  const state = shownState(request, parts.now());
  return { id, targetId, message, createdAt, state, history: await historyOf(request, parts) };
}

/** Returns the questions to the viewer, newest first: at most 100. */
export async function listQuestions(viewer: Viewer, parts: ViewParts): Promise<QuestionView[]> {
  const { store, now } = parts;
  const own = await store.listOwned('introductionQuestion', viewer.accountId);
  const newest = newestFirst(
    own.map(({ record }) => record),
    ({ askedAt }) => askedAt,
  );
  const views = await Promise.all(
    newest.map(async (question) => {
      const request = (await store.find('introductionRequest', question.requestId))?.record;
      const asker = request && (await store.find('account', request.accountId))?.record;
      if (request === undefined || asker === undefined) return undefined;
      const { id, requestId, askedAt, closesAt, answer } = question;
      const { targetId, message, chain } = request;
      return {
        ...{ id, requestId, asker, targetId, message, askedAt, closesAt, answer },
        handedOnBy: await handedOnBy(id, request, store),
        isTarget: chain.at(-1) === viewer.accountId,
        isOpen: answer === 'NONE' && !isOver(closesAt, now()),
        state: shownState(request, now()),
        history: await historyOf(request, parts),
      };
    }),
  );
  return views.filter((view) => view !== undefined);
}

/**
 * Returns the notices to the coordinators of the viewer's groups and organisations, newest first:
 * at most 100.
 */
export async function listNotices(viewer: Viewer, { store }: ViewParts): Promise<NoticeView[]> {
  if (viewer.role !== 'COORDINATOR') return [];
  const circles = [...new Set([...viewer.groups, ...viewer.organizations])];
  const told = await Promise.all(circles.map((one) => store.listOwned('introductionNotice', one)));
  const newest = newestFirst(
    told.flat().map(({ record }) => record),
    ({ createdAt }) => createdAt,
  );
  return Promise.all(newest.map((notice) => noticeView(notice, store)));
}

async function noticeView(
  { id, about, createdAt, accountId, otherId, requestId }: AccessRecord<'introductionNotice'>,
  store: AccessStore,
): Promise<NoticeView> {
  const isToMediate = about === 'MEDIATE' && requestId !== undefined;
  const request = isToMediate
    ? (await store.find('introductionRequest', requestId))?.record
    : undefined;
  const questions = request === undefined ? [] : await questionsOf(request, store);
  const unnamed = questions.filter(({ record }) => record.answer === 'YES_BY_COORDINATOR');
  const found = await Promise.all(unnamed.map(({ record }) => accountOf(record.accountId, store)));
  return {
    ...{ id, about, createdAt, message: request?.message },
    party: await accountOf(accountId, store),
    other: await accountOf(otherId, store),
    unnamed: found.filter((account) => account !== undefined),
  };
}

/**
 * Returns the events, the same for all participants. Those who said yes are named once all have:
 * before, a name would reveal who knows whom without the other's consent.
 */
async function historyOf(
  request: IntroductionRequest,
  { store, now }: ViewParts,
): Promise<IntroductionEvent[]> {
  const asked = { kind: 'ASKED', at: request.createdAt, party: undefined } as const;
  const state = shownState(request, now());
  if (state === 'WAITING') return [asked];
  if (state === 'NO_ANSWER') {
    return [asked, { kind: 'NO_ANSWER', at: request.closesAt, party: undefined }];
  }
  const answers: IntroductionEvent[] = await Promise.all(
    (await questionsOf(request, store)).map(async ({ record }) => ({
      kind: 'YES',
      at: record.answeredAt,
      party: record.answer === 'YES_NAMED' ? await accountOf(record.accountId, store) : undefined,
    })),
  );
  const isGood = state === 'LED_TO_SOMETHING';
  return [
    asked,
    ...answers,
    ...(isGood ? [{ kind: 'LED_TO_SOMETHING', at: undefined, party: undefined } as const] : []),
  ];
}

async function handedOnBy(
  questionId: string,
  request: IntroductionRequest,
  store: AccessStore,
): Promise<Account | undefined> {
  const questions = await questionsOf(request, store);
  const place = questions.findIndex(({ record }) => record.id === questionId);
  const before = questions[place - 1]?.record;
  return before?.answer === 'YES_NAMED' ? accountOf(before.accountId, store) : undefined;
}

async function accountOf(id: string | undefined, store: AccessStore): Promise<Account | undefined> {
  return id === undefined ? undefined : (await store.find('account', id))?.record;
}

function newestFirst<Item>(items: readonly Item[], timeOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : -1)).slice(0, SHOWN_MAX);
}
