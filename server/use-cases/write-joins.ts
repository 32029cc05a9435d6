import { bare, type RecordChange, realChanges } from '../../access/writes/record-change.ts';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { NodeId } from '../../graph/model/nodes.ts';
import {
  type MembershipGrade,
  type Relationship,
  relationshipId,
  type TieKind,
} from '../../graph/model/relationships.ts';
import type { StoredRelationship } from '../../graph/store.ts';
import { commitWrite, findFirst, type PlannedWrite } from './writing/commit-write.ts';
import { consentTo } from './writing/consent.ts';
import { NAME_MAX, valueFaults } from './writing/field-faults.ts';
import { findJoin, ownerOfEnd } from './writing/own-joins.ts';
import { type AskedProposal, findProposed, type Proposed, propose } from './writing/propose.ts';
import { requireWrite } from './writing/require-write.ts';
import { notFound, type WriteFault, writeFault } from './writing/write-fault.ts';
import { documentName, findVisible, today, type Writer } from './writing/writer.ts';

/** A membership to write. A field that is left out stays, one that is null is deleted. */
export interface MembershipMerge {
  /** Organisation of the writer's, or a person of it. */
  readonly memberId: NodeId;
  readonly groupId: NodeId;
  /** The version that was read; missing: a new one. */
  readonly expectedVersion?: number | null | undefined;
  readonly grade?: MembershipGrade | null | undefined;
  readonly role?: LocalizedText | null | undefined;
  readonly since?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** A tie to write, of two organisations, one of them the writer's. */
export interface TieMerge {
  readonly fromId: NodeId;
  readonly toId: NodeId;
  readonly tieKind: TieKind;
  /** The version that was read; missing: a new one. */
  readonly expectedVersion?: number | null | undefined;
  readonly lastContactOn?: string | null | undefined;
}

/** A relationship after a write, or a proposal if the other side has to agree first. */
export interface WrittenJoin {
  readonly relationship: StoredRelationship | undefined;
  readonly proposal: Proposed['proposal'];
  readonly faults: readonly WriteFault[];
}

/**
 * Creates or changes a membership of the writer's organisation or of a person of it. The
 * coordinators of the group have to confirm it, except for an earlier end. Errors: FORBIDDEN,
 * STORE_UNAVAILABLE.
 */
export function mergeMembership(
  asked: MembershipMerge & AskedProposal,
  writer: Writer,
): Promise<WrittenJoin> {
  return mergeJoin(asked, (given) => planMembership(given, writer), writer);
}

/**
 * Creates or changes a public tie of an organisation of the writer's. The people of the
 * organisation at its other end have to confirm it. Errors: FORBIDDEN, STORE_UNAVAILABLE.
 */
export function mergeTie(asked: TieMerge & AskedProposal, writer: Writer): Promise<WrittenJoin> {
  return mergeJoin(asked, (given) => planTie(given, writer), writer);
}

/**
 * Plans the write of a membership of one of the writer's organisations; returns the faults if it
 * may not be done.
 */
export async function planMembership(
  { memberId, groupId, expectedVersion, grade, role, since, until }: MembershipMerge,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  const ownerId = await ownerOfEnd(memberId, writer);
  if (ownerId === undefined) return [notFound('memberId', memberId)];
  const group = await findVisible(groupId, writer);
  if (group?.label !== 'Group') return [notFound('groupId', groupId)];
  const faults = valueFaults(['role'], role, NAME_MAX);
  if (faults.length > 0) return faults;
  const ends = { type: 'MEMBER_OF', from: memberId, to: groupId } as const;
  const join = { ...ends, id: relationshipId('MEMBER_OF', memberId, groupId) };
  return planJoin(join, { grade, role, since, until }, ownerId, expectedVersion, writer);
}

async function planTie(
  { fromId, toId, tieKind, expectedVersion, lastContactOn }: TieMerge,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  if (fromId === toId) return [writeFault('INVALID', 'toId', 'writeTieToItself')];
  for (const [field, id] of [
    ['fromId', fromId],
    ['toId', toId],
  ] as const) {
    const end = await findVisible(id, writer);
    if (end?.label !== 'Organization') return [notFound(field, id)];
  }
  const ownerId = [fromId, toId].find((id) => writer.viewer.organizations.includes(id));
  if (ownerId === undefined) return [notFound('fromId', fromId)];
  const id = relationshipId('TIE', fromId, toId, tieKind);
  const join = { id, type: 'TIE', from: fromId, to: toId, tieKind } as const;
  return planJoin(join, { lastContactOn }, ownerId, expectedVersion, writer);
}

type Join = Pick<Relationship, 'id' | 'type' | 'from' | 'to' | 'tieKind'>;

async function planJoin(
  join: Join,
  stated: Readonly<Record<string, unknown>>,
  ownerId: NodeId,
  expectedVersion: number | null | undefined,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  const there = await findJoin(join.id, writer.engine, writer.scope);
  if (there !== undefined && expectedVersion == null) {
    return [writeFault('INVALID', 'expectedVersion', 'writeVersionMissing')];
  }
  if ((there?.version ?? 0) !== (expectedVersion ?? 0)) {
    return [writeFault('STALE_VERSION', 'expectedVersion', 'writeStale')];
  }
  const owner = await findVisible(ownerId, writer);
  const before = there && bare<Relationship>(there);
  const after: Record<string, unknown> = { visibility: 'PUBLIC', ...before, ...join };
  for (const [name, value] of Object.entries(stated)) {
    if (value === null) delete after[name];
    else if (value !== undefined) after[name] = value;
  }
  const day = today(writer);
  const document = owner === undefined ? ownerId : documentName(owner);
  const isSame = before !== undefined && realChanges([changeOf(before, after)]).length === 0;
  if (!isSame) after.source = { document, recordedOn: day, confirmedOn: day };
  const versions = new Map([[join.id, there?.version ?? 0]]);
  const changes = [changeOf(before, after)];
  return { recordId: join.id, ownerId, action: 'MERGE', changes, versions };
}

/** Returns the change; the store checks it against the model. */
function changeOf(before: Relationship | undefined, after: object): RecordChange {
  return { ...(before && { before }), after: after as Relationship };
}

async function mergeJoin<Asked extends AskedProposal>(
  asked: Asked,
  plan: (asked: Asked) => Promise<PlannedWrite | readonly WriteFault[]>,
  writer: Writer,
): Promise<WrittenJoin> {
  requireWrite(undefined, writer);
  const first = await findFirst(asked, writer);
  if (first !== undefined) {
    return 'recordId' in first ? joined(first.recordId, writer) : refused(first);
  }
  const proposed = await findProposed(asked, writer);
  if (proposed !== undefined) return { relationship: undefined, ...proposed };
  const planned = await plan(asked);
  if (!('recordId' in planned)) return refused(planned);
  const [change] = realChanges(planned.changes);
  if (change === undefined) return joined(planned.recordId, writer);
  const consent = consentTo(change, writer.viewer);
  if (consent !== undefined) {
    return { relationship: undefined, ...(await propose(planned, consent, asked, writer)) };
  }
  const faults = await commitWrite(planned, asked, writer);
  return faults.length > 0 ? refused(faults) : joined(planned.recordId, writer);
}

async function joined(id: string, { engine, scope }: Writer): Promise<WrittenJoin> {
  const relationship = await findJoin(id, engine, scope);
  return { relationship, proposal: undefined, faults: [] };
}

function refused(faults: readonly WriteFault[]): WrittenJoin {
  return { relationship: undefined, proposal: undefined, faults };
}
