import {
  listMade,
  listToDecide,
  mayRead,
  type Proposal,
} from '../../access/proposals/proposals.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { relationshipParts } from '../../graph/model/relationships.ts';
import type { StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible } from '../asking/load-visible.ts';
import { proposalFields } from './proposal-fields.ts';
import type { FieldChange } from './record-history.ts';
import type { PlannedWrite } from './writing/commit-write.ts';
import { writeOf } from './writing/propose.ts';
import { withSameNumber } from './writing/same-number.ts';

/** Sides of the proposals that can be listed. */
export const PROPOSAL_SIDES = ['TO_DECIDE', 'MADE'] as const;
/** One of {@link PROPOSAL_SIDES}. */
export type ProposalSide = (typeof PROPOSAL_SIDES)[number];

/** A proposal, as its proposer and the deciding side see it. */
export interface DescribedProposal
  extends Pick<Proposal, 'id' | 'recordId' | 'about' | 'state' | 'createdAt'> {
  /** Instant of the decision; undefined while it is open. */
  readonly decidedAt: string | undefined;
  readonly message: string | undefined;
  /** Reason for a refusal; undefined if it was not refused. */
  readonly reason: string | undefined;
  /** True if the record would be removed. */
  readonly isRemoval: boolean;
  /** The record, or both ends of a relationship, as far as they may be seen. */
  readonly records: readonly StoredNode[];
  /** Organisations that have the corporate number of a new one, as far as they may be seen. */
  readonly sameCorporateNumber: readonly StoredNode<'Organization'>[];
  /** Name of the proposer; undefined once the account is gone. */
  readonly by: string | undefined;
  readonly isOwn: boolean;
  readonly fields: readonly FieldChange[];
}

type ProposalAsker = Pick<Asker, 'engine' | 'loaders' | 'scope' | 'deadline'> & {
  readonly viewer?: Viewer | undefined;
};

/**
 * Returns the proposals that wait for the viewer's decision, or that the viewer made, newest first.
 * Error: STORE_UNAVAILABLE.
 */
export async function listProposals(
  side: ProposalSide,
  first: number,
  asker: ProposalAsker,
): Promise<readonly DescribedProposal[]> {
  const { viewer, engine } = asker;
  if (viewer === undefined) return [];
  const access = await engine.access();
  const all = await (side === 'MADE' ? listMade : listToDecide)(viewer, access);
  return Promise.all(all.slice(0, first).map((one) => describeProposal(one, asker)));
}

/** Returns a proposal by id; undefined unless the viewer may read it. */
export async function findProposal(
  id: string,
  asker: ProposalAsker,
): Promise<DescribedProposal | undefined> {
  const { viewer, engine } = asker;
  const found = (await (await engine.access()).find('proposal', id))?.record;
  if (found === undefined || viewer === undefined) return undefined;
  return mayRead(found, viewer) ? describeProposal(found, asker) : undefined;
}

/** Describes a proposal to its proposer or to somebody who decides on it. Error: STORE_UNAVAILABLE. */
export async function describeProposal(
  proposal: Proposal,
  asker: ProposalAsker,
): Promise<DescribedProposal> {
  const { engine, loaders, viewer } = asker;
  const { accountId, recordId } = proposal;
  const plan = writeOf(proposal);
  const account = await (await engine.access()).find('account', accountId);
  const isOwn = accountId === viewer?.accountId;
  const { id, about, state, createdAt, decidedAt, message, reason } = proposal;
  return {
    ...{ id, recordId, about, state, createdAt, decidedAt, message, reason },
    isRemoval: plan.action === 'DELETE',
    records: await loadVisible(recordsOf(plan), loaders),
    sameCorporateNumber: await withSameNumber(plan, asker),
    by: account?.record.displayName,
    isOwn,
    fields: await proposalFields(proposal, isOwn, { engine, loaders }),
  };
}

/** The record; of a new one its owner, of a relationship both ends. */
function recordsOf({ recordId, ownerId, versions }: PlannedWrite): readonly string[] {
  const parts = relationshipParts(recordId);
  if (parts !== undefined) return [parts.from, parts.to];
  const isNew = versions.get(recordId) === 0 && recordId !== ownerId;
  return isNew ? [ownerId, recordId] : [recordId];
}
