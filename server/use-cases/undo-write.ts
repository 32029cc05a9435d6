import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import {
  bare,
  changedId,
  type RecordChange,
  type StatedRecord,
  statesSame,
} from '../../access/writes/record-change.ts';
import { changesOf, listWrites } from '../../access/writes/record-writes.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { Stored } from '../../graph/store.ts';
import { planDeletion } from './delete-record.ts';
import { type Asked, commitWrite, findFirst } from './writing/commit-write.ts';
import { consentTo } from './writing/consent.ts';
import { findRecord, isJoinId } from './writing/own-joins.ts';
import { findOwn } from './writing/own-records.ts';
import { requireWrite } from './writing/require-write.ts';
import { writtenLabelOf } from './writing/writable-fields.ts';
import { notFound, type WriteFault, writeFault } from './writing/write-fault.ts';
import type { Writer } from './writing/writer.ts';

/** The record whose last write is to be undone. */
export interface WriteUndo extends Asked {
  readonly id: NodeId;
}

type Current = (StatedRecord & Stored) | undefined;

/**
 * Undoes the last write of a record, if it was the writer's and nothing that it changed was changed
 * since; the undo is a write itself and can be undone. Errors: FORBIDDEN if the writer may not
 * write the label, STORE_UNAVAILABLE.
 */
export async function undoWrite(asked: WriteUndo, writer: Writer): Promise<readonly WriteFault[]> {
  const { id } = asked;
  const label = writtenLabelOf(id);
  if (label === undefined && !isJoinId(id)) return [notFound('id', id)];
  requireWrite(label, writer);
  const first = await findFirst(asked, writer);
  if (first !== undefined) return 'recordId' in first ? [] : first;
  const { engine, viewer } = writer;
  const there = await findRecord(id, engine);
  const writes = await listWrites(id, there && bare<StatedRecord>(there), await engine.access());
  const last = writes.at(-1);
  const isOwn =
    there === undefined || label === undefined
      ? last !== undefined && viewer.organizations.includes(last.ownerId)
      : (await findOwn(label, id, writer)) !== undefined;
  if (last === undefined || !isOwn) return [notFound('id', id)];
  if (last.accountId !== viewer.accountId)
    return [writeFault('NOT_ALLOWED', 'id', 'writeUndoForeign')];
  const changes = changesOf(last);
  const current = await Promise.all(changes.map((one) => findRecord(changedId(one), engine)));
  const isAsLeft = changes.every(({ after }, at) => statesSame(stated(current[at]), after));
  if (!isAsLeft) return [writeFault('STALE_VERSION', 'id', 'writeUndoStale')];
  const versions = new Map(
    changes.map((one, at) => [changedId(one), current[at]?.version ?? 0] as const),
  );
  const isDeletion = changes[0]?.before === undefined;
  const undone =
    isDeletion && label !== undefined
      ? await deletionOf(id, versions, writer)
      : await withBothEnds(
          changes.map(({ before }, at) => inverse(before, current[at])),
          writer,
        );
  if (isDeletion && label === 'Organization') {
    return [writeFault('NOT_ALLOWED', 'id', 'writeUndoOrganization')];
  }
  // Restoring a statement about the other side needs its consent again.
  const needsConsent = label === undefined && undone.some((one) => consentTo(one, viewer));
  if (needsConsent) return [writeFault('NOT_ALLOWED', 'id', 'writeUndoNeedsConsent')];
  const plan = { recordId: id, ownerId: last.ownerId, changes: undone, versions };
  return commitWrite({ ...plan, action: 'UNDO' }, asked, writer);
}

function inverse(before: StatedRecord | undefined, current: Current): RecordChange {
  const found = stated(current);
  return { ...(found && { before: found }), ...(before && { after: before }) };
}

function stated(current: Current): StatedRecord | undefined {
  return current && bare<StatedRecord>(current);
}

/** Returns the deletion of a record that the write created, with everything attached since. */
async function deletionOf(
  id: NodeId,
  versions: Map<string, number>,
  { engine }: Writer,
): Promise<readonly RecordChange[]> {
  const { record, contained, relationships } = await planDeletion(id, engine.reader);
  for (const one of [...contained, ...relationships]) versions.set(one.id, one.version);
  return [record, ...contained, ...relationships].map((one) => ({
    before: bare<StatedRecord>(one),
  }));
}

/** Leaves out relationships to records that no longer exist. */
async function withBothEnds(
  changes: readonly RecordChange[],
  { engine }: Writer,
): Promise<readonly RecordChange[]> {
  const made = new Set(
    changes.flatMap(({ after }) => (after && 'label' in after ? [after.id] : [])),
  );
  const kept = await Promise.all(
    changes.map(async (change) => {
      const { after } = change;
      if (after === undefined || 'label' in after) return [change];
      const ends = [after.from, after.to].filter((end) => !made.has(end));
      const found = await engine.reader.getNodes(ends, OPERATOR_SCOPE);
      return found.every((node) => node !== undefined) ? [change] : [];
    }),
  );
  return kept.flat();
}
