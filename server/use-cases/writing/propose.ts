import { randomUUID } from 'node:crypto';
import {
  makeProposal,
  OPEN_PROPOSALS_MAX,
  type Proposal,
} from '../../../access/proposals/proposals.ts';
import {
  changedFields,
  type RecordChange,
  realChanges,
  storeChanges,
} from '../../../access/writes/record-change.ts';
import { keyHashOf } from '../../../access/writes/record-writes.ts';
import { checkChanges } from '../../../graph/commit/check-changes.ts';
import {
  type Asked,
  contentHashOf,
  faultOf,
  type PlannedWrite,
  STALE,
  versionsOf,
} from './commit-write.ts';
import type { Consent } from './consent.ts';
import { KEY_MAX, valueFaults } from './field-faults.ts';
import { type WriteFault, writeFault } from './write-fault.ts';
import type { Writer } from './writer.ts';

/** A write that waits for a decision, or the faults that prevented it. */
export type Proposed =
  | { readonly proposal: Proposal; readonly faults: readonly [] }
  | { readonly proposal: undefined; readonly faults: readonly WriteFault[] };

/** A request to propose, with the key by which a repetition is recognised. */
export interface AskedProposal extends Asked {
  readonly idempotencyKey: string;
  /** Message to those who decide. */
  readonly message?: string | null | undefined;
}

/** Returns the proposal made under the key before; a fault if the key is invalid or another's. */
export async function findProposed(
  asked: AskedProposal,
  { engine, viewer }: Writer,
): Promise<Proposed | undefined> {
  const { idempotencyKey } = asked;
  const faults = [
    ...valueFaults(['idempotencyKey'], idempotencyKey, KEY_MAX),
    ...valueFaults(['message'], asked.message),
    ...(idempotencyKey === '' ? [writeFault('INVALID', 'idempotencyKey', 'writeKeyMissing')] : []),
  ];
  if (faults.length > 0) return { proposal: undefined, faults };
  const access = await engine.access();
  const found = await access.findByHandle('proposal', keyHashOf(viewer.accountId, idempotencyKey));
  if (found === undefined) return undefined;
  const { record: proposal } = found;
  if (proposal.contentHash === contentHashOf(asked)) return { proposal, faults: [] };
  const reused = writeFault('CONFLICT', 'idempotencyKey', 'writeKeyReused');
  return { proposal: undefined, faults: [reused] };
}

/** Stores a write until the other side has decided. Error: STORE_UNAVAILABLE. */
export async function propose(
  plan: PlannedWrite,
  { about, decider }: Consent,
  asked: AskedProposal,
  writer: Writer,
): Promise<Proposed> {
  const { engine, viewer, requestId } = writer;
  const refused = (fault: WriteFault) => ({ proposal: undefined, faults: [fault] });
  const changes = realChanges(plan.changes);
  const [first] = changes;
  if (first === undefined) return refused(writeFault('INVALID', [], 'proposalNothing'));
  const malformed = faultIn(changes);
  if (malformed !== undefined) return refused(malformed);
  const current = await versionsOf([...plan.versions.keys()], writer);
  if ([...current].some(([id, version]) => version !== plan.versions.get(id))) {
    return refused(STALE);
  }
  const access = await engine.access();
  const open = await access.countOwned('proposal', viewer.accountId, {
    ...({ field: 'state', value: 'OPEN' } as const),
    max: OPEN_PROPOSALS_MAX,
  });
  if (open >= OPEN_PROPOSALS_MAX) {
    return refused(writeFault('NOT_ALLOWED', [], 'proposalsTooMany', { max: OPEN_PROPOSALS_MAX }));
  }
  const now = engine.now();
  const proposal: Proposal = {
    id: randomUUID(),
    accountId: viewer.accountId,
    keyHash: keyHashOf(viewer.accountId, asked.idempotencyKey),
    contentHash: contentHashOf(asked),
    about,
    recordId: plan.recordId,
    decider,
    ...(asked.message && { message: asked.message }),
    state: 'OPEN',
    createdAt: now.toISOString(),
    write: JSON.stringify({ ...plan, changes, versions: [...plan.versions] }),
  };
  const actor = { accountId: viewer.accountId, requestId, now };
  if (await makeProposal(proposal, changedFields(first), actor, access)) {
    return { proposal, faults: [] };
  }
  // Another proposal was made under the key meanwhile.
  return (await findProposed(asked, writer)) ?? refused(STALE);
}

/** Returns the fault for which the model would refuse the write once it is made. */
function faultIn(changes: readonly RecordChange[]): WriteFault | undefined {
  try {
    checkChanges(storeChanges(changes));
    return undefined;
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return fault;
  }
}

/** Returns the write that a proposal stores. */
export function writeOf({ write }: Proposal): PlannedWrite {
  const { versions, ...plan } = JSON.parse(write) as Omit<PlannedWrite, 'versions'> & {
    readonly versions: readonly (readonly [string, number])[];
  };
  return { ...plan, versions: new Map(versions) };
}
