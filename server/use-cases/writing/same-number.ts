import { changedId } from '../../../access/writes/record-change.ts';
import type { StoredNode } from '../../../graph/store.ts';
import { ofLabel } from '../../asking/load-visible.ts';
import type { PlannedWrite } from './commit-write.ts';
import type { Writer } from './writer.ts';

/** Maximum organisations of one corporate number that are read; the register gives it to one. */
const SAME_NUMBER_MAX = 10;

/**
 * Returns the organisations that have the corporate number of the one that a write adds, as far as
 * the asker may see them: what is hidden from the asker changes nothing. None if the write adds no
 * organisation. Errors: DEADLINE_EXCEEDED, STORE_UNAVAILABLE.
 */
export async function withSameNumber(
  { recordId, versions, changes }: PlannedWrite,
  { engine, scope, deadline }: Pick<Writer, 'engine' | 'scope' | 'deadline'>,
): Promise<readonly StoredNode<'Organization'>[]> {
  const added = changes.find((one) => changedId(one) === recordId)?.after;
  if (added === undefined || !('label' in added) || added.label !== 'Organization') return [];
  const { corporateNumber } = added;
  if (versions.get(recordId) !== 0 || corporateNumber === undefined) return [];
  const question = { label: 'Organization', first: SAME_NUMBER_MAX } as const;
  const ids = engine.views.namesOf(scope).search(corporateNumber, question, deadline);
  const found = await engine.reader.getNodes(ids, scope);
  const seen = found.filter((node) => node !== undefined);
  return ofLabel(seen, 'Organization').filter(
    (one) => one.corporateNumber === corporateNumber && one.id !== recordId,
  );
}
