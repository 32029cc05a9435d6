import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessChange } from '../access-store.ts';
import type { RequestId } from '../accounts/access-parts.ts';
import { eventBy, untilMade } from '../accounts/changes.ts';
import type { Viewer } from '../records/viewer.ts';
import { acquaintanceId } from '../ties/acquaintances.ts';
import { currentNetwork, type IntroductionParts } from './introduction-parts.ts';
import { stateAfter } from './request-states.ts';
import type { IntroductionRequest } from './requests.ts';
import { failedId } from './targets.ts';

/** Possible outcomes of an introduction. */
export const INTRODUCTION_OUTCOMES = ['LED_TO_SOMETHING', 'CAME_TO_NOTHING'] as const;
/** One of {@link INTRODUCTION_OUTCOMES}. */
export type IntroductionOutcome = (typeof INTRODUCTION_OUTCOMES)[number];

/**
 * Records the outcome of an introduction to which all agreed, reported by a participant. If it led
 * to something, an introduced party that says so has the other as an acquaintance, which the other
 * confirms as any. If it came to nothing, the two are not proposed to each other for a year, and
 * only coordinators are notified. Errors: BAD_USER_INPUT (introductionNotFound), CONFLICT
 * (introductionMoveIllegal).
 */
export async function recordOutcome(
  id: string,
  outcome: IntroductionOutcome,
  viewer: Viewer,
  requestId: RequestId,
  parts: IntroductionParts,
): Promise<void> {
  const { store, now } = parts;
  const { accountId } = viewer;
  const network = await currentNetwork(parts);
  await untilMade(async () => {
    const found = await store.find('introductionRequest', id);
    const request = found?.record;
    // Until all have agreed, accounts on the chain may not know of it.
    const isAgreed = request !== undefined && !['OPEN', 'REFUSED'].includes(request.state);
    const isOwn = request?.accountId === accountId;
    const isSeen = isOwn || (isAgreed && request.chain.includes(accountId));
    if (found === undefined || request === undefined || !isSeen) {
      const parameters = { value: id.slice(0, 80) };
      throw new CatalyzerError('BAD_USER_INPUT', { key: 'introductionNotFound', parameters });
    }
    const at = now().toISOString();
    const isGood = outcome === 'LED_TO_SOMETHING';
    const state = stateAfter(request.state, isGood ? 'SUCCEED' : 'FAIL');
    const put: IntroductionRequest = { ...request, state };
    const changes: AccessChange[] = [
      { kind: 'introductionRequest', put, expectedVersion: found.version },
      ...(isGood
        ? await tieMade(request, viewer, at, parts)
        : await failureKept(request, network.circles, at, parts)),
    ];
    return store.commit(changes, [
      eventBy(accountId, 'INTRODUCTION_ENDED', null, ['state'], requestId, now()),
    ]);
  });
}

async function tieMade(
  { id, accountId, chain }: IntroductionRequest,
  viewer: Viewer,
  at: string,
  { store }: IntroductionParts,
): Promise<AccessChange[]> {
  const target = chain.at(-1) ?? '';
  if (viewer.accountId !== accountId && viewer.accountId !== target) return [];
  const otherId = viewer.accountId === accountId ? target : accountId;
  const other = (await store.find('account', otherId))?.record;
  if (other === undefined) return [];
  const { emailAddress, displayName } = other;
  const own = acquaintanceId(viewer.accountId, emailAddress);
  const before = await store.find('acquaintance', own);
  const put = {
    ...{ id: own, accountId: viewer.accountId, emailAddress, displayName, createdAt: at },
    ...before?.record,
    ...{ metOn: at.slice(0, 'YYYY-MM-DD'.length), isDenied: false, requestId: id },
  };
  return [{ kind: 'acquaintance', put, expectedVersion: before?.version ?? 0 }];
}

async function failureKept(
  { id, accountId, chain }: IntroductionRequest,
  circles: ReadonlyMap<string, string>,
  at: string,
  { store }: IntroductionParts,
): Promise<AccessChange[]> {
  const otherId = chain.at(-1) ?? '';
  const pair = failedId(accountId, otherId);
  const before = await store.find('failedIntroduction', pair);
  const told = new Set([accountId, otherId].flatMap((one) => circles.get(one) ?? []));
  return [
    {
      kind: 'failedIntroduction',
      put: { id: pair, accountId, otherId, failedAt: at },
      expectedVersion: before?.version ?? 0,
    },
    ...Array.from(
      told,
      (circle): AccessChange => ({
        kind: 'introductionNotice',
        put: {
          ...{ id: `failed_${id}_${circle}`, circle, about: 'FAILED', accountId, otherId },
          ...{ requestId: id, createdAt: at },
        },
        expectedVersion: 0,
      }),
    ),
  ];
}
