import type { Viewer } from '../../access/records/viewer.ts';
import {
  bare,
  changedId,
  type RecordChange,
  type StatedRecord,
} from '../../access/writes/record-change.ts';
import { changesOf, listWrites, type RecordWrite } from '../../access/writes/record-writes.ts';
import { isOpenTo, statedAudience } from '../../graph/model/audience.ts';
import { canonicalJson } from '../../graph/model/canonical-record.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import type { ReadScope, Stored, StoredNode } from '../../graph/store.ts';
import type { Asker } from '../asking/asker.ts';
import { type DescribedImport, type ImportedChange, importsOfRecord } from './imports-of-record.ts';
import { looksAfter } from './writing/looks-after.ts';
import { findRecord, isJoinId } from './writing/own-joins.ts';
import { ownersOf } from './writing/own-records.ts';
import { writtenLabelOf } from './writing/writable-fields.ts';
import { findVisible } from './writing/writer.ts';

/** One field of a record before and after a write, as JSON; undefined: not stated. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A change of a record, as its owners and their coordinators see it. */
export interface DescribedWrite extends Pick<RecordWrite, 'recordId' | 'action' | 'at'> {
  /** Version of the record after it. */
  readonly version: number;
  /** Name of the account that made it; undefined once the account is gone, and for an import. */
  readonly by: string | undefined;
  /** Import that made it; undefined: a person did. */
  readonly import: DescribedImport | undefined;
  readonly isOwn: boolean;
  readonly fields: readonly FieldChange[];
}

/** Question for a history. */
export interface HistoryQuestion {
  readonly id: NodeId;
  readonly first: number;
  /** Version before which writes are listed; missing: from the last one on. */
  readonly before?: number | null | undefined;
}

/** Fields that are not statements of a record. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['id', 'label']);

/**
 * Returns the writes of a record over the API and the changes of it by imports, latest first: for
 * the people of the organisation it belongs to, and the coordinators of that organisation and of
 * its groups, as far as they may see the record; a change from or to a state that they may not see
 * is without fields. Of relationships without imports. Empty for any other viewer, and if there are
 * none. Errors: STORE_UNAVAILABLE.
 */
export async function recordHistory(
  { id, first, before }: HistoryQuestion,
  {
    engine,
    scope,
    viewer,
  }: Pick<Asker, 'engine' | 'scope'> & { readonly viewer?: Viewer | undefined },
): Promise<readonly DescribedWrite[]> {
  const label = writtenLabelOf(id);
  if (viewer === undefined || (label === undefined && !isJoinId(id))) return [];
  const access = await engine.access();
  const current = await findRecord(id, engine);
  const writes = await listWrites(id, current && bare<StatedRecord>(current), access);
  if (label !== undefined && current !== undefined) {
    if ((await findVisible(id, { engine, scope })) === undefined) return [];
  }
  const may = (owners: readonly NodeId[]) =>
    Promise.all(owners.map((owner) => mayRead(owner, viewer, { engine, scope })));
  if (label !== undefined) {
    const owners =
      current === undefined
        ? writes.slice(-1).map(({ ownerId }) => ownerId)
        : (await ownersOf(label, id, engine)).map((owner: StoredNode) => owner.id);
    if (owners.length === 0 || !(await may(owners)).every(Boolean)) return [];
  }
  // Of a relationship, each side sees its own writes.
  const isSeen = await may(writes.map(({ ownerId }) => ownerId));
  const seen = writes.filter((_, at) => label !== undefined || isSeen[at]);
  const imported = label === undefined ? [] : await importsOfRecord(id, engine);
  const all = [...seen.map(writtenEvent), ...imported.map(importedEvent)].sort(
    (one, other) => one.version - other.version || (one.at < other.at ? -1 : 1),
  );
  const shown = all.filter(({ version }) => before == null || version < before).slice(-first);
  const names = new Map<string, string>();
  for (const accountId of new Set(shown.flatMap(({ write }) => write?.accountId ?? []))) {
    const account = await access.find('account', accountId);
    if (account !== undefined) names.set(accountId, account.record.displayName);
  }
  return shown.reverse().map(({ at, version, change, write, from }) => ({
    ...{ recordId: id, at, version, import: from },
    action: write?.action ?? 'MERGE',
    by: write && names.get(write.accountId),
    isOwn: write?.accountId === viewer.accountId,
    fields: shownFields(change ?? sinceImport(version, all, current), label && scope),
  }));
}

/** Change of a record, by a write or by an import. */
interface HistoryEvent {
  readonly version: number;
  readonly at: string;
  /** State before it; undefined: none. */
  readonly before: StatedRecord | undefined;
  readonly change?: RecordChange;
  readonly write?: RecordWrite;
  readonly from?: DescribedImport;
}

function writtenEvent(write: RecordWrite): HistoryEvent {
  const change = ownChange(write);
  return { version: write.recordVersion, at: write.at, before: change.before, change, write };
}

function importedEvent({ version, before, import: from }: ImportedChange): HistoryEvent {
  return { version, at: from.startedAt, before, from };
}

/**
 * Returns what an import changed. It keeps the state before it alone: the one after it is that of
 * the next change, or the current one; if another change came between, it is not known.
 */
function sinceImport(
  version: number,
  events: readonly HistoryEvent[],
  current: (StatedRecord & Stored) | undefined,
): RecordChange {
  const before = events.find((one) => one.from !== undefined && one.version === version)?.before;
  const next = events.find((one) => one.version === version + 1);
  const now = current?.version === version ? bare<StatedRecord>(current) : undefined;
  const after = next?.before ?? now;
  return after === undefined ? {} : { ...(before && { before }), after };
}

/** Returns the changed fields, and none where one of the states is outside a given scope. */
function shownFields(change: RecordChange, scope: ReadScope | undefined): readonly FieldChange[] {
  const isShown = [change.before, change.after].every(
    (state) => state === undefined || scope === undefined || isOpenTo(statedAudience(state), scope),
  );
  return isShown ? fieldChanges(change) : [];
}

async function mayRead(
  ownerId: NodeId,
  { organizations }: Viewer,
  asker: Pick<Asker, 'engine' | 'scope'>,
): Promise<boolean> {
  return organizations.includes(ownerId) || looksAfter(ownerId, asker);
}

function ownChange(write: RecordWrite): RecordChange {
  return changesOf(write).find((one) => changedId(one) === write.recordId) ?? {};
}

/**
 * Returns the fields that a change sets, by name, without those that are not statements of a
 * record.
 */
export function fieldChanges({ before, after }: RecordChange): readonly FieldChange[] {
  const states = [before, after].map((one) => new Map(Object.entries(one ?? {})));
  const names = new Set(states.flatMap((state) => [...state.keys()]));
  return [...names]
    .filter((field) => !NOT_SHOWN.has(field))
    .sort()
    .flatMap((field): FieldChange[] => {
      const [was, is] = states.map((state) => jsonOf(state.get(field)));
      return was === is ? [] : [{ field, before: was, after: is }];
    });
}

function jsonOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' && value !== null ? canonicalJson(value) : JSON.stringify(value);
}
