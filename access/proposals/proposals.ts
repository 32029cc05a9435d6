import { labelOfId } from '../../graph/model/ids.ts';
import type { AccessChange, AccessStore, StoredAccess } from '../access-store.ts';
import { eventBy } from '../accounts/changes.ts';
import { type Action, actionsOf } from '../policy/actions.ts';
import type { AccessRecord } from '../records/access-records.ts';
import type { AuditEvent } from '../records/audit-entry.ts';
import type { Viewer } from '../records/viewer.ts';
import { PROPOSAL_MOVES, type ProposalEvent } from './proposal-states.ts';
import { REVIEWERS } from './reviews.ts';

/** A proposal as it is kept. */
export type Proposal = AccessRecord<'proposal'>;

/** Author, time and request of an event of a proposal. */
export interface ProposalActor {
  readonly accountId: string;
  readonly requestId: string;
  readonly now: Date;
}

const AUDITED = {
  CONFIRM: 'PROPOSAL_CONFIRMED',
  REFUSE: 'PROPOSAL_REFUSED',
  WITHDRAW: 'PROPOSAL_WITHDRAWN',
  OUTDATE: 'PROPOSAL_OUTDATED',
} as const satisfies Record<ProposalEvent, AuditEvent['action']>;

/** Open proposals of one account at most: somebody has to read them. */
export const OPEN_PROPOSALS_MAX = 100;

/** Keeps a proposal with its entry in the audit log. False: its key was used. */
export function makeProposal(
  proposal: Proposal,
  fields: readonly string[],
  { accountId, requestId, now }: ProposalActor,
  access: AccessStore,
): Promise<boolean> {
  const { id, decider, recordId } = proposal;
  const open = { id, decider, accountId, recordId };
  return access.commit(
    [
      { kind: 'proposal', put: proposal, expectedVersion: 0 },
      { kind: 'openProposal', put: open, expectedVersion: 0 },
    ],
    [eventBy(accountId, 'PROPOSAL_MADE', recordId, fields, requestId, now)],
  );
}

/**
 * Moves a proposal by what happens to it. Undefined: it may not happen to it now, or somebody else
 * was faster.
 */
export async function moveProposal(
  { record, version }: StoredAccess<'proposal'>,
  event: ProposalEvent,
  reason: string | undefined,
  { accountId, requestId, now }: ProposalActor,
  access: AccessStore,
): Promise<StoredAccess<'proposal'> | undefined> {
  const state = PROPOSAL_MOVES[record.state][event];
  if (state === undefined) return undefined;
  if (state === record.state) return { record, version };
  const decided = event === 'OUTDATE' ? {} : { decidedAt: now.toISOString(), decidedBy: accountId };
  const put = { ...record, state, ...decided, ...(reason && { reason }) };
  const changes: AccessChange[] = [{ kind: 'proposal', put, expectedVersion: version }];
  // One that is confirmed is over when its write is made.
  if (event !== 'CONFIRM') changes.push(...(await closing(record.id, access)));
  const log = eventBy(accountId, AUDITED[event], record.recordId, [], requestId, now);
  return (await access.commit(changes, [log])) ? { record: put, version: version + 1 } : undefined;
}

/** Notes that what was confirmed is made. */
export async function closeProposal({ id }: Proposal, access: AccessStore): Promise<void> {
  // False: somebody else noted it.
  await access.commit(await closing(id, access), []);
}

/** The change by which a proposal is no longer in a queue; none where it is in none. */
export async function closing(id: string, access: AccessStore): Promise<AccessChange[]> {
  const open = await access.find('openProposal', id);
  if (open === undefined) return [];
  return [{ kind: 'openProposal', remove: id, expectedVersion: open.version }];
}

/** Proposals that somebody made, the newest first. */
export async function listMade(
  { accountId }: Viewer,
  access: AccessStore,
): Promise<readonly Proposal[]> {
  const made = await access.listOwned('proposal', accountId);
  return newestFirst(made.map(({ record }) => record));
}

/** Proposals that wait for somebody's word, the newest first. */
export async function listToDecide(
  viewer: Viewer,
  access: AccessStore,
): Promise<readonly Proposal[]> {
  const sides = viewer.role === 'COORDINATOR' ? viewer.groups : viewer.organizations;
  const reviews = actionsOf(viewer).includes('REVIEW_PUBLICATIONS');
  const deciders = reviews ? [...sides, REVIEWERS] : sides;
  const open = await Promise.all(
    [...new Set(deciders)].map((decider) => access.listOwned('openProposal', decider)),
  );
  const found = await Promise.all(
    open.flat().map(({ record }) => access.find('proposal', record.id)),
  );
  const all = found.flatMap((one) => (one === undefined ? [] : [one.record]));
  return newestFirst(all.filter((one) => mayDecide(one, viewer)));
}

/**
 * Returns true if the viewer may decide a proposal: of a group whose coordinators they are, of an
 * organisation of theirs whose records they write, or a publication of another that they review.
 */
export function mayDecide(proposal: Proposal, viewer: Viewer): boolean {
  const { about, recordId, decider } = proposal;
  const actions = actionsOf(viewer);
  if (about === 'PUBLICATION') {
    return actions.includes('REVIEW_PUBLICATIONS') && proposal.accountId !== viewer.accountId;
  }
  if (about === 'MEMBERSHIP') {
    return viewer.role === 'COORDINATOR' && viewer.groups.includes(decider);
  }
  return actions.includes(writingOf(recordId)) && viewer.organizations.includes(decider);
}

/**
 * Returns true if the viewer may read a proposal: one that they made or that is theirs to decide;
 * of publications, which every reviewer decides, only open ones and those that they decided.
 */
export function mayRead(proposal: Proposal, viewer: Viewer): boolean {
  const { about, accountId, state, decidedBy } = proposal;
  if (accountId === viewer.accountId) return true;
  if (!mayDecide(proposal, viewer)) return false;
  return about !== 'PUBLICATION' || state === 'OPEN' || decidedBy === viewer.accountId;
}

/** Returns the action by which people write a record of their organisation. */
export function writingOf(recordId: string): Action {
  return labelOfId(recordId) === 'Equipment' ? 'WRITE_OWN_EQUIPMENT' : 'WRITE_OWN_RECORDS';
}

function newestFirst(proposals: readonly Proposal[]): readonly Proposal[] {
  const keyOf = ({ createdAt, id }: Proposal) => `${createdAt} ${id}`;
  return [...proposals].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
}
