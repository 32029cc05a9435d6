import { actionsOf, requireAction } from '../../access/policy/actions.ts';
import type { ProposalDecision } from '../../access/proposals/proposal-states.ts';
import {
  closeProposal,
  mayDecide,
  moveProposal,
  type Proposal,
  writingOf,
} from '../../access/proposals/proposals.ts';
import { type Viewer, viewerFrom } from '../../access/records/viewer.ts';
import { commitWrite } from './writing/commit-write.ts';
import { TEXT_MAX, valueFaults } from './writing/field-faults.ts';
import { writeOf } from './writing/propose.ts';
import { isStillOpen } from './writing/publication.ts';
import { withSameNumber } from './writing/same-number.ts';
import { type WriteFault, writeFault } from './writing/write-fault.ts';
import type { Writer } from './writing/writer.ts';

/** Decision on a proposal, by id. */
export interface AskedDecision {
  readonly id: string;
  readonly decision: ProposalDecision;
  /** Reason for a refusal, which the proposer reads. */
  readonly reason?: string | null | undefined;
}

const OUTDATED = writeFault('STALE_VERSION', 'id', 'proposalOutdated');

/**
 * Confirms or refuses a proposal that the writer has to decide on, or withdraws one that the writer
 * made. A confirmed write is made in the name of the owner's side. A new organisation is not
 * confirmed where the writer sees another with its corporate number. Errors: FORBIDDEN,
 * STORE_UNAVAILABLE, after which a confirmation may be repeated.
 */
export async function decideProposal(
  { id, decision, reason }: AskedDecision,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  const { viewer, engine, requestId } = writer;
  requireAction(viewer, 'DECIDE_PROPOSALS');
  const faults = valueFaults(['reason'], reason, TEXT_MAX);
  if (faults.length > 0) return faults;
  const access = await engine.access();
  const found = await access.find('proposal', id);
  if (found === undefined || !isAskedOf(found.record, decision, viewer)) {
    return [writeFault('NOT_FOUND', 'id', 'proposalNotFound')];
  }
  if (decision === 'REFUSE' && !reason?.trim()) {
    return [writeFault('INVALID', 'reason', 'proposalReasonMissing')];
  }
  if (decision === 'CONFIRM' && found.record.state === 'OPEN') {
    const [known] = await withSameNumber(writeOf(found.record), writer);
    if (known !== undefined) {
      const parameters = { value: known.corporateNumber ?? '' };
      return [writeFault('CONFLICT', 'id', 'proposalCorporateNumberKnown', parameters)];
    }
  }
  const actor = { accountId: viewer.accountId, requestId, now: engine.now() };
  const said = decision === 'REFUSE' ? (reason ?? undefined) : undefined;
  const moved = await moveProposal(found, decision, said, actor, access);
  if (moved === undefined) return [writeFault('CONFLICT', 'id', 'proposalDecided')];
  if (decision !== 'CONFIRM') return [];
  if ((await isShown(found.record, writer)) && (await isMade(moved.record, writer))) {
    await closeProposal(found.record, access);
    return [];
  }
  await moveProposal(moved, 'OUTDATE', undefined, actor, access);
  return [OUTDATED];
}

/**
 * Returns true if whoever confirms a publication may still read it; true for a repeated write.
 */
async function isShown(proposal: Proposal, { engine }: Writer): Promise<boolean> {
  const isFirst = proposal.about === 'PUBLICATION' && proposal.state === 'OPEN';
  return !isFirst || isStillOpen(writeOf(proposal), false, engine);
}

/** Makes the write of a confirmed proposal; false: it may no longer be made. */
async function isMade(proposal: Proposal, writer: Writer): Promise<boolean> {
  const maker = await makerOf(proposal, writer);
  if (maker === undefined) return false;
  const key = { idempotencyKey: `proposal ${proposal.id}` };
  return (await commitWrite(writeOf(proposal), key, { ...writer, viewer: maker })).length === 0;
}

function isAskedOf(proposal: Proposal, decision: ProposalDecision, viewer: Viewer): boolean {
  return decision === 'WITHDRAW'
    ? proposal.accountId === viewer.accountId
    : mayDecide(proposal, viewer);
}

/**
 * Returns the person who writes for the owner: for a coordinator's change the one who confirmed it,
 * even if another finishes it; otherwise the one who proposed it, while they still may.
 */
async function makerOf(
  proposal: Proposal,
  { viewer, engine }: Writer,
): Promise<Viewer | undefined> {
  const isChange = proposal.about === 'CHANGE';
  const makerId = isChange ? proposal.decidedBy : proposal.accountId;
  if (makerId === viewer.accountId) return viewer;
  const account = (await (await engine.access()).find('account', makerId ?? ''))?.record;
  if (account === undefined) return undefined;
  const maker = viewerFrom(account);
  return isChange || (!account.isDisabled && mayStill(proposal, maker)) ? maker : undefined;
}

/** Returns true if the proposer of a write of their own side may still make it. */
function mayStill(proposal: Proposal, maker: Viewer): boolean {
  const { recordId, ownerId, versions } = writeOf(proposal);
  const actions = actionsOf(maker);
  const isAdded = recordId === ownerId && versions.get(recordId) === 0;
  return isAdded
    ? actions.includes('ADD_ORGANIZATIONS')
    : maker.organizations.includes(ownerId) && actions.includes(writingOf(recordId));
}
