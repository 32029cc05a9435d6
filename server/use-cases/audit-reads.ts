import { eventBy } from '../../access/accounts/changes.ts';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { Viewer } from '../../access/records/viewer.ts';
import { relationshipParts } from '../../graph/model/relationships.ts';
import { READ_BATCH_MAX } from '../../graph/port-bounds.ts';
import type { Engine } from '../engine/engine.ts';

/** Viewer of an answer, and the place where the reading is logged. */
export interface ShownTo {
  readonly viewer: Viewer;
  readonly engine: Pick<Engine, 'reader' | 'access' | 'now'>;
  readonly requestId: string;
}

/**
 * Keeps in the audit log which records that are not for everybody an answer showed, and which fields
 * of them: one entry, or none where all are PUBLIC. Error: STORE_UNAVAILABLE.
 */
export async function auditReads(
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  { viewer, engine, requestId }: ShownTo,
): Promise<void> {
  const ids = [...fields.keys()].sort();
  const nodeIds = ids.filter((id) => relationshipParts(id) === undefined);
  const open = new Set<string>();
  for (let at = 0; at < nodeIds.length; at += READ_BATCH_MAX) {
    const asked = nodeIds.slice(at, at + READ_BATCH_MAX);
    const found = await engine.reader.getNodes(asked, PUBLIC_SCOPE);
    for (const node of found) if (node !== undefined) open.add(node.id);
  }
  const read = ids.filter((id) => !open.has(id));
  if (read.length === 0) return;
  const names = new Set(read.flatMap((id) => [...(fields.get(id) ?? [])]));
  const event = eventBy(
    viewer.accountId,
    'RECORDS_READ',
    read.join(' '),
    [...names].sort(),
    requestId,
    engine.now(),
  );
  await (await engine.access()).commit([], [event]);
}
