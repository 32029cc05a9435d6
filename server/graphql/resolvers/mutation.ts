import type { NodeId } from '../../../graph/model/nodes.ts';
import { confirmRecord } from '../../use-cases/confirm-records.ts';
import { undoWrite } from '../../use-cases/undo-write.ts';
import { deleteOwnRecord, mergeRecord } from '../../use-cases/write-records.ts';
import type { WrittenLabelName } from '../../use-cases/writing/writable-fields.ts';
import type { WriteFault } from '../../use-cases/writing/write-fault.ts';
import { findVisible } from '../../use-cases/writing/writer.ts';
import type { RequestContext } from '../request/context.ts';
import { PERSONAL_DATA_MUTATIONS } from './personal-data.ts';
import { beside, PROPOSAL_MUTATIONS } from './proposals.ts';
import type { FieldResolvers, Resolver } from './resolver.ts';
import type * as sdl from './sdl-types.generated.ts';
import { TIE_MUTATIONS } from './ties.ts';
import { type MergeInput, mergeOf, said, writerOf } from './write-inputs.ts';

/** Resolvers of writes. The policy checks the writer first. */
export const MUTATION_RESOLVERS: Readonly<Record<string, FieldResolvers>> = {
  Mutation: {
    ...TIE_MUTATIONS,
    mergeOrganization: merge('Organization', 'organization'),
    mergeCapability: merge('Capability', 'capability'),
    mergeEquipment: merge('Equipment', 'equipment'),
    mergeNeed: merge('Need', 'need'),
    mergeEvidence: merge('Evidence', 'evidence'),
    mergePerson: merge('Person', 'person'),
    ...PROPOSAL_MUTATIONS,
    ...PERSONAL_DATA_MUTATIONS,
    deleteRecord: async (
      _: unknown,
      { input }: sdl.MutationDeleteRecordArgs,
      context: RequestContext,
    ) => {
      const faults = await deleteOwnRecord(input, writerOf(context));
      const deletedId = faults.length === 0 ? input.id : null;
      return { deletedId, userErrors: said(faults, context) };
    },
    undoWrite: async (_: unknown, { input }: sdl.MutationUndoWriteArgs, context: RequestContext) =>
      afterwards(input.id, await undoWrite(input, writerOf(context)), context),
    confirmRecord: async (
      _: unknown,
      { input }: sdl.MutationConfirmRecordArgs,
      context: RequestContext,
    ) => afterwards(input.id, await confirmRecord(input, writerOf(context)), context),
  },
};

/** Returns the record as it is now if the write had no fault. */
async function afterwards(id: NodeId, faults: readonly WriteFault[], context: RequestContext) {
  const record = faults.length > 0 ? undefined : await findVisible(id, writerOf(context));
  return { record, userErrors: said(faults, context) };
}

/** Writes a record by an input that has the fields of its label by the names of the model. */
function merge(label: WrittenLabelName, payload: string): Resolver {
  return async (_: unknown, { input }: { readonly input: MergeInput }, context: RequestContext) => {
    const asked = mergeOf(label, input);
    const made = await mergeRecord(asked, writerOf(context));
    return { [payload]: made.record, ...(await beside(made, context)) };
  };
}
