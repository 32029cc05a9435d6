import type { AccessStore } from '../access-store.ts';
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

function readable<Kind extends AccessKind>(kind: Kind, record: AccessRecord<Kind>): OwnRecord {
  const fields = OWN_FIELDS[kind].map((name) => [name, record[name]] as const);
  return { kind, ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) };
}
