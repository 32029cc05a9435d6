import { createHash, randomUUID } from 'node:crypto';
import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import type { WriteAction } from '../../../access/records/access-records.ts';
import {
  type RecordChange,
  realChanges,
  type StatedRecord,
  storeChanges,
} from '../../../access/writes/record-change.ts';
import {
  changesOf,
  dropWrite,
  findWrite,
  keyHashOf,
  openWrite,
  type RecordWrite,
  settleWrite,
} from '../../../access/writes/record-writes.ts';
import { CatalyzerError } from '../../../graph/errors/catalyzer-error.ts';
import { canonicalJson } from '../../../graph/model/canonical-record.ts';
import type { NodeId } from '../../../graph/model/nodes.ts';
import { KEY_MAX, valueFaults } from './field-faults.ts';
import { type WriteFault, writeFault } from './write-fault.ts';
import type { Writer } from './writer.ts';

/** A request to write, with the key by which a repetition is recognised. */
export interface Asked {
  /** Key under which the same content returns the result of the first write again. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A write that is ready to be made. */
export interface PlannedWrite {
  readonly recordId: string;
  /** The organisation that owns the record. */
  readonly ownerId: NodeId;
  readonly action: WriteAction;
  /** The change of the record itself comes first. */
  readonly changes: readonly RecordChange[];
  /** Required versions of records, by id; 0: it must not exist. */
  readonly versions: ReadonlyMap<string, number>;
}

/**
 * Returns the record that was written under the key before; faults if the key belongs to another
 * write or is invalid; undefined if the write is still to be done. Keys are kept as long as the
 * history of the record.
 */
export async function findFirst(
  asked: Asked,
  writer: Writer,
): Promise<{ readonly recordId: string } | readonly WriteFault[] | undefined> {
  const { idempotencyKey } = asked;
  const faults = valueFaults(['idempotencyKey'], idempotencyKey, KEY_MAX);
  if (faults.length > 0) return faults;
  if (!idempotencyKey) return undefined;
  const access = await writer.engine.access();
  const found = await findWrite(keyHashOf(writer.viewer.accountId, idempotencyKey), access);
  if (found === undefined) return undefined;
  const { record: first } = found;
  if (first.contentHash !== contentHashOf(asked)) {
    return [writeFault('CONFLICT', 'idempotencyKey', 'writeKeyReused')];
  }
  if (!first.isSettled && (await finish(first, writer)).length > 0) return undefined;
  return { recordId: first.recordId };
}

/**
 * Makes a write: first in the audit log and the history, then in the graph. Returns no faults if it
 * is made or changes nothing. Errors: STORE_UNAVAILABLE, after which it may be repeated.
 */
export function commitWrite(
  planned: PlannedWrite,
  asked: Asked,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  return inTurn(planned.recordId, () => commitNow(planned, asked, writer));
}

const turns = new Map<string, Promise<unknown>>();

/** Runs one write of a record at a time: a waiting one finds itself stale and adds no log entry. */
async function inTurn<Result>(recordId: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(recordId) ?? Promise.resolve()).then(work, work);
  turns.set(recordId, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(recordId) === turn) turns.delete(recordId);
  }
}

async function commitNow(
  { recordId, ownerId, action, changes, versions }: PlannedWrite,
  asked: Asked,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  const { viewer, engine, requestId } = writer;
  // Another write under the key may have been made meanwhile.
  const again = await findFirst(asked, writer);
  if (again !== undefined) return 'recordId' in again ? [] : again;
  const real = realChanges(changes);
  const current = await versionsOf([...versions.keys()], writer);
  // A write known to be stale must not fill the log.
  if ([...current].some(([id, version]) => version !== versions.get(id))) return [STALE];
  if (real.length === 0) return [];
  const { idempotencyKey } = asked;
  const write: RecordWrite = {
    id: randomUUID(),
    recordId,
    ownerId,
    ...(idempotencyKey && { keyHash: keyHashOf(viewer.accountId, idempotencyKey) }),
    contentHash: contentHashOf(asked),
    accountId: viewer.accountId,
    action,
    at: engine.now().toISOString(),
    requestId,
    recordVersion: (versions.get(recordId) ?? 0) + 1,
    changes: JSON.stringify([...own(real, recordId), ...others(real, recordId)]),
    isSettled: false,
  };
  if (await openWrite(write, await engine.access())) return finish(write, writer, versions);
  const first = await findFirst(asked, writer);
  if (first === undefined) return [STALE];
  return 'recordId' in first ? [] : first;
}

/** Applies a recorded write to the graph. Without versions: it may be there already. */
async function finish(
  write: RecordWrite,
  writer: Writer,
  expectedVersions?: PlannedWrite['versions'],
): Promise<readonly WriteFault[]> {
  const { engine } = writer;
  const access = await engine.access();
  try {
    await engine.commit(storeChanges(changesOf(write)), {
      expectedVersions: expectedVersions ?? new Map([[write.recordId, write.recordVersion - 1]]),
      ...(write.keyHash !== undefined && { idempotencyKey: write.id }),
    });
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    await dropWrite(write, access);
    return [fault];
  }
  const version = (await versionsOf([write.recordId], writer)).get(write.recordId);
  await settleWrite(write, version || write.recordVersion, access);
  return [];
}

/** Fault of a record that was changed since the writer read it. */
export const STALE = writeFault('STALE_VERSION', 'expectedVersion', 'writeStale');

/** Refusals of the store because of other records, which changed since the write was planned. */
const STALE_KEYS: ReadonlySet<CatalyzerError['key']> = new Set([
  'endMissing',
  'secondContainer',
  'externalIdTaken',
]);

/** Returns the fault that the writer can correct; undefined for any other error. */
export function faultOf(error: unknown): WriteFault | undefined {
  if (!(error instanceof CatalyzerError)) return undefined;
  const { code, key, parameters } = error;
  if (code === 'STALE_VERSION' || STALE_KEYS.has(key)) return STALE;
  if (code !== 'BAD_USER_INPUT' || parameters.field === undefined) return undefined;
  const { field, expected = '', value = '' } = parameters;
  const said = { value: String(value), expected: String(expected) };
  return writeFault('INVALID', String(field).split('.'), 'writeValueInvalid', said);
}

/** Returns a hash that identifies the requested content. */
export function contentHashOf(asked: object): string {
  return createHash('sha256').update(canonicalJson(asked)).digest('hex');
}

/**
 * Returns the current versions of the nodes, 0 for a missing one; relationships are left to the
 * store.
 */
export async function versionsOf(
  ids: readonly string[],
  { engine }: Pick<Writer, 'engine'>,
): Promise<ReadonlyMap<string, number>> {
  const nodeIds = ids.filter((id) => !id.includes(':'));
  const nodes = await engine.reader.getNodes(nodeIds, OPERATOR_SCOPE);
  return new Map(nodeIds.map((id, place) => [id, nodes[place]?.version ?? 0]));
}

function own(changes: readonly RecordChange[], recordId: string): readonly RecordChange[] {
  return changes.filter((one) => idOf(one) === recordId);
}

function others(changes: readonly RecordChange[], recordId: string): readonly RecordChange[] {
  return changes.filter((one) => idOf(one) !== recordId);
}

function idOf({ before, after }: RecordChange): string | undefined {
  const record: StatedRecord | undefined = after ?? before;
  return record?.id;
}
