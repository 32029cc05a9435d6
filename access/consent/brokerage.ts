import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { AccessParts, RequestId } from '../accounts/access-parts.ts';
import { eventBy, untilMade } from '../accounts/changes.ts';
import type { AccessRecord, BrokeragePolicy } from '../records/access-records.ts';
import type { Viewer } from '../records/viewer.ts';

/** Policy of an account on being asked to introduce, and how often. */
export type Brokerage = AccessRecord<'brokerage'>;

/** Choice of an account about being asked. */
export interface BrokerageChoice {
  readonly policy: BrokeragePolicy;
  /** Groups on behalf of whose members the account may be asked: for WITHIN_GROUPS. */
  readonly groups: readonly string[];
  /** Number of questions per month, 0 to {@link MONTHLY_CAP_MAX}. */
  readonly monthlyCap: number;
}

/** Maximum number of questions per month that an account may allow. */
export const MONTHLY_CAP_MAX = 100;
const MONTHLY_CAP = 5;
const GROUPS_MAX = 20;

/**
 * Returns the default of an account without a choice: asked each time, at most five times a month.
 */
export function defaultBrokerage(accountId: string): Brokerage {
  const policy = 'ASK_EACH_TIME';
  return { id: accountId, accountId, policy, groups: [], monthlyCap: MONTHLY_CAP };
}

/** Returns the choice of an account, or the default. */
export async function brokerageOf(
  accountId: string,
  { store }: Pick<AccessParts, 'store'>,
): Promise<Brokerage> {
  const found = await store.find('brokerage', accountId);
  return found?.record ?? defaultBrokerage(accountId);
}

/**
 * Sets whether the viewer may be asked from now on. Errors: BAD_USER_INPUT (monthlyCapOutOfRange,
 * brokerageGroupsForeign: with WITHIN_GROUPS at least one group, each of them the viewer's).
 */
export async function setBrokerage(
  { policy, groups, monthlyCap }: BrokerageChoice,
  viewer: Viewer,
  ownGroups: readonly string[],
  requestId: RequestId,
  { store, now }: Pick<AccessParts, 'store' | 'now'>,
): Promise<void> {
  if (!Number.isInteger(monthlyCap) || monthlyCap < 0 || monthlyCap > MONTHLY_CAP_MAX) {
    const parameters = { value: monthlyCap, max: MONTHLY_CAP_MAX };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'monthlyCapOutOfRange', parameters });
  }
  const named = policy === 'WITHIN_GROUPS' ? [...new Set(groups)].sort() : [];
  const isEmpty = policy === 'WITHIN_GROUPS' && named.length === 0;
  if (isEmpty || named.length > GROUPS_MAX || !named.every((id) => ownGroups.includes(id))) {
    const parameters = { max: GROUPS_MAX };
    throw new CatalyzerError('BAD_USER_INPUT', { key: 'brokerageGroupsForeign', parameters });
  }
  const { accountId } = viewer;
  await untilMade(async () => {
    const found = await store.find('brokerage', accountId);
    const put = { id: accountId, accountId, policy, groups: named, monthlyCap };
    return store.commit(
      [{ kind: 'brokerage', put, expectedVersion: found?.version ?? 0 }],
      [eventBy(accountId, 'BROKERAGE_CHANGED', accountId, Object.keys(put), requestId, now())],
    );
  });
}

/** Returns true if an asker with these groups may have the owner asked. */
export function allowsAsker(
  { policy, groups }: Brokerage,
  askerGroups: readonly string[],
): boolean {
  if (policy === 'NEVER') return false;
  return policy !== 'WITHIN_GROUPS' || groups.some((id) => askerGroups.includes(id));
}
