import { requireAction } from '../../access/policy/actions.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import { relationshipParts } from '../../graph/model/relationships.ts';
import { type MembershipMerge, planMembership } from './write-joins.ts';
import { planMerge, planRemoval, type RecordDeletion, type RecordMerge } from './write-records.ts';
import type { PlannedWrite } from './writing/commit-write.ts';
import { looksAfter } from './writing/looks-after.ts';
import { ownersOf } from './writing/own-records.ts';
import { type AskedProposal, findProposed, type Proposed, propose } from './writing/propose.ts';
import { writtenLabelOf } from './writing/writable-fields.ts';
import { notFound, type WriteFault, writeFault } from './writing/write-fault.ts';
import { findVisible, type Writer } from './writing/writer.ts';

/** A change of a record of an organisation that a coordinator looks after. */
export type ProposedChange =
  | { readonly merge: RecordMerge }
  | { readonly removal: Pick<RecordDeletion, 'id' | 'expectedVersion'> }
  | { readonly membership: MembershipMerge };

/** Proposal of a coordinator. */
export interface ChangeProposal extends AskedProposal {
  readonly change: ProposedChange;
}

/**
 * Proposes a change of a record to the one organisation that owns it, as a coordinator of it or of
 * one of its groups; the change is made once the organisation's people confirm it. Only coordinators
 * of a group propose that an organisation joins it. Errors: FORBIDDEN, STORE_UNAVAILABLE.
 */
export async function proposeChange(asked: ChangeProposal, writer: Writer): Promise<Proposed> {
  requireAction(writer.viewer, 'PROPOSE_CHANGES');
  const proposed = await findProposed(asked, writer);
  if (proposed !== undefined) return proposed;
  const { change } = asked;
  const owner = await ownerOf(change, writer);
  if ('code' in owner) return refused([owner]);
  // It is planned as the owner would make it.
  const viewer = { ...writer.viewer, organizations: [owner.id] };
  const planned = await planOf(change, { ...writer, viewer });
  if (!('recordId' in planned)) return refused(planned);
  return propose(planned, { about: 'CHANGE', decider: owner.id }, asked, writer);
}

async function planOf(
  change: ProposedChange,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  if ('merge' in change) return planMerge(change.merge, writer);
  if ('removal' in change) return planRemoval(change.removal, writer);
  return planMembership(change.membership, writer);
}

/**
 * Returns the organisation that has to agree to a change. One fault for a record that does not exist,
 * is not visible or is not looked after by the writer.
 */
async function ownerOf(
  change: ProposedChange,
  writer: Writer,
): Promise<{ readonly id: NodeId } | WriteFault> {
  const [field, id] = placeOf(change);
  if (id === undefined) return writeFault('INVALID', field, 'writeOwnerUnclear');
  const label = writtenLabelOf(id);
  if (label === undefined || (await findVisible(id, writer)) === undefined)
    return notFound(field, id);
  const owners = [...new Set((await ownersOf(label, id, writer.engine)).map((one) => one.id))];
  const [ownerId] = owners;
  if (ownerId === undefined || owners.length > 1) return notFound(field, id);
  if ('membership' in change) {
    const { groupId } = change.membership;
    // A membership needs both sides: the writer speaks for the group.
    return writer.viewer.groups.includes(groupId) ? { id: ownerId } : notFound('groupId', groupId);
  }
  return (await looksAfter(ownerId, writer)) ? { id: ownerId } : notFound(field, id);
}

/** Returns the input field that names the owner or the record, and the id in it. */
function placeOf(change: ProposedChange): readonly [field: string, id: NodeId | undefined] {
  if ('membership' in change) return ['memberId', change.membership.memberId];
  if ('removal' in change) {
    const { id } = change.removal;
    const from = relationshipParts(id)?.from;
    return ['id', from ?? id];
  }
  const { id, ownerId, ownerField } = change.merge;
  return id == null ? [ownerField, ownerId ?? undefined] : ['id', id];
}

function refused(faults: readonly WriteFault[]): Proposed {
  return { proposal: undefined, faults };
}
