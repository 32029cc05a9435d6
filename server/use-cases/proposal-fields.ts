import type { Proposal } from '../../access/proposals/proposals.ts';
import {
  changedId,
  type RecordChange,
  type StatedRecord,
} from '../../access/writes/record-change.ts';
import type { Asker } from '../asking/asker.ts';
import { loadVisible, ofLabel } from '../asking/load-visible.ts';
import type { Loaders } from '../asking/loaders.ts';
import { type FieldChange, fieldChanges } from './record-history.ts';
import type { PlannedWrite } from './writing/commit-write.ts';
import { writeOf } from './writing/propose.ts';
import { isStillOpen, opens, publishedWith } from './writing/publication.ts';
import { writtenLabel, writtenLabelOf } from './writing/writable-fields.ts';

/**
 * Returns what the write of a proposal sets of the record, its requirements and the capabilities
 * that it supports; of a publication also the requirements that it opens. Nothing of another's
 * publication whose organisation or record is no longer public. Error: STORE_UNAVAILABLE.
 */
export async function proposalFields(
  proposal: Proposal,
  isOwn: boolean,
  { engine, loaders }: Pick<Asker, 'engine' | 'loaders'>,
): Promise<readonly FieldChange[]> {
  const plan = writeOf(proposal);
  const isPublication = proposal.about === 'PUBLICATION';
  const isMade = proposal.state === 'CONFIRMED';
  if (isPublication && !isOwn && !(await isStillOpen(plan, isMade, engine))) return [];
  const changes = isPublication
    ? [...publicStates(plan), ...(await publishedWith(plan, engine))]
    : plan.changes;
  const fields = changes.flatMap((change) =>
    changedId(change) === plan.recordId ? fieldChanges(change) : requirementFields(change),
  );
  return [...fields, ...(await supportFields(plan.recordId, changes, loaders))];
}

/** Returns the capabilities that it supports from now on, and no longer, as far as they are seen. */
async function supportFields(
  recordId: string,
  changes: readonly RecordChange[],
  loaders: Loaders,
): Promise<readonly FieldChange[]> {
  const label = writtenLabelOf(recordId);
  const join = label && writtenLabel(label).supports;
  if (join === undefined) return [];
  const named = async (states: readonly (StatedRecord | undefined)[]) => {
    const ids = states.flatMap((one) => {
      if (one === undefined || 'label' in one || one.type !== join.type) return [];
      return join.direction === 'in' ? [one.from] : [one.to];
    });
    const seen = ofLabel(await loadVisible(ids, loaders), 'Capability');
    return seen.length === 0
      ? undefined
      : JSON.stringify(seen.map(({ id, title }) => ({ id, title })));
  };
  const before = await named(changes.map((one) => one.before));
  const after = await named(changes.map((one) => one.after));
  return before === after ? [] : [{ field: 'supports', before, after }];
}

/**
 * Returns the changes as a reviewer reads them: what a record, and each of its requirements, states
 * to everybody. What belongs to a record that was not public was not public either.
 */
function publicStates(plan: PlannedWrite): readonly RecordChange[] {
  const wasHidden = opens(plan);
  return plan.changes.map(({ before, after }) => ({
    ...(!wasHidden && before?.visibility === 'PUBLIC' && { before }),
    ...(after?.visibility === 'PUBLIC' && { after }),
  }));
}

const STATED_OF_REQUIREMENT: ReadonlySet<string> = new Set(['text', 'mustHave', 'quantities']);

function requirementFields(change: RecordChange): readonly FieldChange[] {
  const record = change.after ?? change.before;
  if (record === undefined || !('label' in record) || record.label !== 'Requirement') return [];
  return fieldChanges(change)
    .filter(({ field }) => STATED_OF_REQUIREMENT.has(field))
    .map((one) => ({ ...one, field: `requirements.${record.order}.${one.field}` }));
}
