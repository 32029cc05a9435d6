import type { AccessStore, KeptRecord } from '../access-store.ts';
import { type AccessNames, recordsNaming } from '../accounts/personal-records.ts';
import { ACCESS_KINDS, type AccessKind, type AccessRecord } from '../records/access-records.ts';

/**
 * Fields that the owner of a record may read in it; of a kind with none, the operator gives what
 * may be given. Left out are hashes of secrets, the chain of a request and how it stands (who said
 * no must stay unknown), addresses of others, failures (for coordinators alone), tokens, and
 * records that are read by themselves.
 */
const OWN_FIELDS: { readonly [Kind in AccessKind]: readonly (keyof AccessRecord<Kind>)[] } = {
  account: [
    ...(['emailAddress', 'displayName', 'role', 'organizations'] as const),
    ...(['groups', 'isDisabled', 'createdAt', 'personId'] as const),
  ],
  session: ['createdAt', 'seenAt'],
  identity: ['issuer', 'subject', 'createdAt'],
  link: ['purpose', 'createdAt', 'expiresAt'],
  apiKey: ['name', 'scopes', 'createdAt', 'expiresAt', 'usedAt'],
  recordWrite: [],
  proposal: [
    ...(['about', 'recordId', 'decider', 'message'] as const),
    ...(['state', 'createdAt', 'decidedAt', 'reason'] as const),
  ],
  openProposal: [],
  personalDataRequest: [
    ...(['about', 'message', 'state', 'createdAt'] as const),
    ...(['dueBy', 'closedAt', 'reason'] as const),
  ],
  acquaintance: ['displayName', 'organizationName', 'metOn', 'isDenied', 'createdAt'],
  brokerage: ['policy', 'groups', 'monthlyCap'],
  askedTargets: ['day', 'targets'],
  introductionToken: [],
  introductionRequest: ['targetId', 'message', 'createdAt'],
  introductionQuestion: ['requestId', 'answer', 'askedAt', 'closesAt', 'answeredAt'],
  failedIntroduction: [],
  introductionNotice: [],
};

/** Record of access as its owner may read it. */
export interface OwnRecord {
  readonly kind: AccessKind;
  readonly [field: string]: unknown;
}

/** Returns the records of access that belong to an account, as far as its owner may read them. */
export async function ownRecords(
  accountId: string,
  access: AccessStore,
): Promise<readonly OwnRecord[]> {
  const account = await access.find('account', accountId);
  const own: OwnRecord[] = account === undefined ? [] : [readable('account', account.record)];
  for (const kind of ACCESS_KINDS) {
    if (kind === 'account' || OWN_FIELDS[kind].length === 0) continue;
    const stored = await access.listOwned(kind, accountId);
    own.push(...stored.map(({ record }) => readable(kind, record)));
  }
  return own;
}

/**
 * Returns the records of access that a person gets with a full copy: those of their accounts as
 * {@link ownRecords} returns them, which records they wrote, invitations to their addresses, and
 * what others state about them, without whose statement it is. Of introductions to which others
 * answered, of failures and of denials it says nothing.
 */
export async function copiedRecords(
  names: AccessNames,
  access: AccessStore,
): Promise<readonly OwnRecord[]> {
  const own = await Promise.all(names.accounts.map((id) => ownRecords(id, access)));
  const others = await recordsNaming(names, access);
  return [...own.flat(), ...others.flatMap((one) => copied(one, names))];
}

function copied(one: KeptRecord, { accounts, addresses }: AccessNames): readonly OwnRecord[] {
  const { kind, record } = one;
  if (kind === 'recordWrite') {
    const { accountId, recordId, action, at } = record;
    return accounts.includes(accountId) ? [{ kind, recordId, action, at }] : [];
  }
  if (kind === 'link') {
    const { accountId, emailAddress = '' } = record;
    return accountId === undefined && addresses.includes(emailAddress)
      ? [readable(kind, record)]
      : [];
  }
  if (kind !== 'acquaintance') return [];
  const { accountId, emailAddress, isDenied } = record;
  const isOfOther = !accounts.includes(accountId) && addresses.includes(emailAddress);
  if (!isOfOther || isDenied) return [];
  const { isDenied: _, ...stated } = readable(kind, record);
  return [stated];
}

function readable<Kind extends AccessKind>(kind: Kind, record: AccessRecord<Kind>): OwnRecord {
  const fields = OWN_FIELDS[kind].map((name) => [name, record[name]] as const);
  return { kind, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
}
