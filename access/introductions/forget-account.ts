import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { listAll } from '../list-all.ts';
import type { AccessKind, Account } from '../records/access-records.ts';
import { wordsAbout } from '../ties/acquaintances.ts';
import { questionsOf } from './requests.ts';

/**
 * Returns the changes by which ties and introductions forget an account: its statements about
 * others and theirs about it, its policy, its tokens and requests and those to it, every request
 * that it made or was to be asked for with all questions of it, failures and notices. For a commit
 * that also removes the account; to be read again if that is refused.
 */
export async function accountForgotten(
  account: Pick<Account, 'id' | 'emailAddress' | 'personId'>,
  store: AccessStore,
): Promise<AccessChange[]> {
  const { id, emailAddress, personId } = account;
  const removed = new Map<string, AccessChange>();
  const remove = <Kind extends AccessKind>(kind: Kind, one: StoredAccess<Kind> | undefined) => {
    if (one === undefined) return;
    const change = { kind, remove: one.record.id, expectedVersion: one.version } as AccessChange;
    removed.set(`${kind} ${one.record.id}`, change);
  };
  for (const word of await store.listOwned('acquaintance', id)) remove('acquaintance', word);
  for (const word of await wordsAbout(emailAddress, store)) remove('acquaintance', word);
  remove('brokerage', await store.find('brokerage', id));
  remove('askedTargets', await store.find('askedTargets', id));
  const isTarget = (targetId: string) => targetId === personId;
  for (const token of await listAll('introductionToken', store)) {
    const { accountId, targetId } = token.record;
    if (accountId === id || isTarget(targetId)) remove('introductionToken', token);
  }
  const gone = new Set<string>();
  for (const request of await listAll('introductionRequest', store)) {
    const { accountId, chain, targetId } = request.record;
    if (accountId !== id && !chain.includes(id) && !isTarget(targetId)) continue;
    gone.add(request.record.id);
    remove('introductionRequest', request);
    for (const question of await questionsOf(request.record, store))
      remove('introductionQuestion', question);
  }
  for (const failed of await listAll('failedIntroduction', store)) {
    const { accountId, otherId } = failed.record;
    if (accountId === id || otherId === id) remove('failedIntroduction', failed);
  }
  for (const notice of await listAll('introductionNotice', store)) {
    const { accountId, otherId, requestId } = notice.record;
    const isOfRequest = requestId !== undefined && gone.has(requestId);
    if (accountId === id || otherId === id || isOfRequest) remove('introductionNotice', notice);
  }
  const asked: AccessChange[] = [];
  for (const { record, version } of await listAll('askedTargets', store)) {
    if (record.id === id || !record.targets.some(isTarget)) continue;
    const put = { ...record, targets: record.targets.filter((one) => !isTarget(one)) };
    asked.push({ kind: 'askedTargets', put, expectedVersion: version });
  }
  return [...removed.values(), ...asked];
}
