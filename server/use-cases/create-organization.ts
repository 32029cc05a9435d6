import { requireAction } from '../../access/policy/actions.ts';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { nodeId } from '../../graph/model/ids.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import type { StoredNode } from '../../graph/store.ts';
import { ofLabel } from '../asking/load-visible.ts';
import { commitWrite, findFirst, type PlannedWrite } from './writing/commit-write.ts';
import { fieldFaults } from './writing/field-faults.ts';
import { type AskedProposal, findProposed, type Proposed, propose } from './writing/propose.ts';
import { PUBLICATION } from './writing/publication.ts';
import { withSameNumber } from './writing/same-number.ts';
import { newFields } from './writing/writable-fields.ts';
import { type WriteFault, writeFault } from './writing/write-fault.ts';
import { documentName, findVisible, today, type Writer } from './writing/writer.ts';

/** An organisation to add; its fields by their name in the model. */
export interface OrganizationCreation extends AskedProposal {
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A new organisation; a proposal where it waits for a review. */
export interface CreatedOrganization {
  readonly organization: StoredNode<'Organization'> | undefined;
  readonly proposal: Proposed['proposal'];
  readonly faults: readonly WriteFault[];
}

/**
 * Adds an organisation that the network does not have, public once it is there. One whose corporate
 * number the writer can find is not added. Where the network reviews new organisations, it is a
 * proposal until then and no record. Errors: FORBIDDEN, STORE_UNAVAILABLE.
 */
export async function createOrganization(
  asked: OrganizationCreation,
  writer: Writer,
): Promise<CreatedOrganization> {
  requireAction(writer.viewer, 'ADD_ORGANIZATIONS');
  const proposed = await findProposed(asked, writer);
  if (proposed !== undefined) return { organization: undefined, ...proposed };
  const first = await findFirst(asked, writer);
  if (first !== undefined) {
    return 'recordId' in first ? created(first.recordId, writer) : refused(first);
  }
  const faults = fieldFaults('Organization', asked.fields, true, newFields('Organization'));
  if (faults.length > 0) return refused(faults);
  const plan = await planOrganization(asked, writer);
  const [known] = await withSameNumber(plan, writer);
  if (known !== undefined) {
    const parameters = { value: known.corporateNumber ?? '' };
    const key = 'writeCorporateNumberKnown';
    return refused([writeFault('CONFLICT', 'corporateNumber', key, parameters)]);
  }
  if (writer.engine.reviews.newOrganizations) {
    return { organization: undefined, ...(await propose(plan, PUBLICATION, asked, writer)) };
  }
  const left = await commitWrite(plan, asked, writer);
  return left.length > 0 ? refused(left) : created(plan.recordId, writer);
}

/** The id is of the request: that of a record which is hidden from the writer is never met. */
async function planOrganization(
  { fields, idempotencyKey }: OrganizationCreation,
  writer: Writer,
): Promise<PlannedWrite> {
  const id = nodeId('Organization', `${writer.viewer.accountId} ${idempotencyKey}`);
  const stated = Object.entries(fields).filter(([, value]) => value != null);
  const day = today(writer);
  const unsourced = { label: 'Organization', id, externalIds: [], visibility: 'PUBLIC' };
  const draft = { ...unsourced, ...Object.fromEntries(stated) } as unknown as StoredNode;
  const source = {
    document: documentName((await publicOrganization(writer)) ?? draft),
    recordedOn: day,
    confirmedOn: day,
  };
  const after = { ...draft, source } as GraphNode;
  const versions = new Map([[id, 0]]);
  return { recordId: id, ownerId: id, action: 'MERGE', changes: [{ after }], versions };
}

/** The organisation for which the writer speaks, if everybody may know it. */
async function publicOrganization({ viewer, engine }: Writer): Promise<StoredNode | undefined> {
  const found = await engine.reader.getNodes(viewer.organizations, PUBLIC_SCOPE);
  return found.find((one) => one !== undefined);
}

async function created(id: string, writer: Writer): Promise<CreatedOrganization> {
  const found = await findVisible(id, writer);
  const [organization] = ofLabel(found === undefined ? [] : [found], 'Organization');
  return { organization, proposal: undefined, faults: [] };
}

function refused(faults: readonly WriteFault[]): CreatedOrganization {
  return { organization: undefined, proposal: undefined, faults };
}
