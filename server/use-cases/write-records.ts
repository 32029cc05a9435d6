import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { bare, type RecordChange, type StatedRecord } from '../../access/writes/record-change.ts';
import type { Fields } from '../../graph/model/fields.ts';
import { nodeId } from '../../graph/model/ids.ts';
import { type GraphNode, NODES, type NodeId } from '../../graph/model/nodes.ts';
import {
  type Relationship,
  type RelationshipType,
  relationshipId,
  relationshipParts,
} from '../../graph/model/relationships.ts';
import type { ExternalId, Source } from '../../graph/model/source.ts';
import type { StoredNode } from '../../graph/store.ts';
import { ofLabel } from '../asking/load-visible.ts';
import { planDeletion } from './delete-record.ts';
import { audienceFaults, statedBy, type WrittenAudience } from './writing/audience-of-write.ts';
import { type Asked, commitWrite, findFirst, type PlannedWrite } from './writing/commit-write.ts';
import { fieldFaults, NAME_MAX, valueFaults } from './writing/field-faults.ts';
import {
  requirementChanges,
  requirementsTag,
  storedRequirements,
  type WrittenRequirement,
} from './writing/need-requirements.ts';
import { planParting } from './writing/own-joins.ts';
import { allJoined, findOwn, newOwner, type OwnRecord } from './writing/own-records.ts';
import { findProposed, type Proposed, propose } from './writing/propose.ts';
import { reviewOf, withPublished } from './writing/publication.ts';
import { requireWrite } from './writing/require-write.ts';
import {
  LIST_TYPES,
  readFieldOf,
  type WrittenLabelName,
  writtenLabel,
  writtenLabelOf,
} from './writing/writable-fields.ts';
import { notFound, type WriteFault, writeFault } from './writing/write-fault.ts';
import { documentName, findVisible, today, type Writer } from './writing/writer.ts';

/** Write of a record. A field that is left out stays, one that is null is deleted. */
export interface RecordMerge<Label extends WrittenLabelName = WrittenLabelName> extends Asked {
  readonly label: Label;
  /** Id of the record; missing: a new one, or the one with the number. */
  readonly id?: NodeId | null | undefined;
  /** Number by which its owner knows it: the same number identifies the same record again. */
  readonly number?: string | null | undefined;
  /** The version that was read. */
  readonly expectedVersion?: number | null | undefined;
  /** Organisation that will own a new record; missing: the only one of the writer's. */
  readonly ownerId?: NodeId | null | undefined;
  /** Input field that names the owner. */
  readonly ownerField: string;
  readonly audience?: WrittenAudience | null | undefined;
  /** All requirements of a need, in their order; missing: unchanged. */
  readonly requirements?: readonly WrittenRequirement[] | null | undefined;
  /** Identifies the requirements that were read. */
  readonly requirementsTag?: string | null | undefined;
  /** Capabilities that it supports from now on, beside others. */
  readonly supports?: readonly NodeId[] | null | undefined;
  /** Capabilities that it no longer supports. */
  readonly noLongerSupports?: readonly NodeId[] | null | undefined;
  /** Fields by their name in the model. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Deletion of a record. */
export interface RecordDeletion extends Asked {
  readonly id: NodeId;
  readonly expectedVersion: number;
}

/** A record as it is after a write, a proposal where it waits for a review, or what prevented it. */
export interface Written<Label extends WrittenLabelName = WrittenLabelName> {
  readonly record: StoredNode<Label> | undefined;
  readonly proposal: Proposed['proposal'];
  readonly faults: readonly WriteFault[];
}

/**
 * Creates or changes a record of one of the writer's organisations. The default audience of a new
 * one is the owner's own people; a claim that is stated again is DECLARED again. Where the network
 * reviews what members publish, it is a proposal first. Errors: FORBIDDEN if the writer may not
 * write the label, STORE_UNAVAILABLE.
 */
export async function mergeRecord<Label extends WrittenLabelName>(
  asked: RecordMerge<Label>,
  writer: Writer,
): Promise<Written<Label>> {
  requireWrite(asked.label, writer);
  const first = await findFirst(asked, writer);
  if (first !== undefined && 'recordId' in first)
    return written(asked.label, first.recordId, writer);
  if (first !== undefined) return refused(first);
  const keyed = { ...asked, idempotencyKey: asked.idempotencyKey ?? '' };
  const proposed = keyed.idempotencyKey === '' ? undefined : await findProposed(keyed, writer);
  if (proposed !== undefined) return { record: undefined, ...proposed };
  const plan = await planMerge(asked, writer);
  if (!('recordId' in plan)) return refused(plan);
  const review = await reviewOf(plan, writer);
  if (review !== undefined) {
    if (keyed.idempotencyKey === '')
      return refused([writeFault('INVALID', 'idempotencyKey', 'writeKeyMissing')]);
    const whole = await withPublished(plan, writer);
    return { record: undefined, ...(await propose(whole, review, keyed, writer)) };
  }
  const left = await commitWrite(plan, asked, writer);
  return left.length > 0 ? refused(left) : written(asked.label, plan.recordId, writer);
}

/**
 * Plans the creation or change of a record of one of the writer's organisations; returns the faults
 * if it may not be done.
 */
export async function planMerge(
  asked: RecordMerge,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  const target = await findTarget(asked, writer);
  if ('code' in target) return [target];
  const faults = [
    ...fieldFaults(asked.label, asked.fields, target.node === undefined),
    ...keyFaults(asked, target),
    ...audienceFaults(asked.audience, writer),
    ...valueFaults(['requirements'], asked.requirements),
    ...emptyTexts(asked.requirements ?? []),
    ...valueFaults(['supports'], asked.supports),
    ...(await supportFaults(asked, writer)),
  ];
  if (faults.length > 0) return faults;
  const after = stateOf(asked, target, writer);
  const changes: RecordChange[] = [
    { ...(target.node && { before: bare(target.node) as GraphNode }), after },
  ];
  if (target.node === undefined) changes.push(...joinToOwner(asked.label, after, target.owner));
  const versions = new Map([[target.id, expectedOf(asked, target)]]);
  const needed = await requirementsOf(asked, target, after.source, writer);
  if ('code' in needed) return [needed];
  changes.push(...needed.changes, ...(await supportChanges(asked, after, writer)));
  for (const [id, version] of needed.versions) versions.set(id, version);
  return { recordId: target.id, ownerId: target.owner.id, action: 'MERGE', changes, versions };
}

/**
 * Deletes a record of one of the writer's organisations, with the records it contains. Errors:
 * FORBIDDEN if the writer may not write its label, STORE_UNAVAILABLE.
 */
export async function deleteOwnRecord(
  asked: RecordDeletion,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  const first = await findFirst(asked, writer);
  if (first !== undefined) return 'recordId' in first ? [] : first;
  requireWrite(writtenLabelOf(asked.id), writer);
  const plan = await planRemoval(asked, writer);
  return 'recordId' in plan ? commitWrite(plan, asked, writer) : plan;
}

/**
 * Plans the removal of a record of one of the writer's organisations; returns the faults if it may
 * not be done.
 */
export async function planRemoval(
  { id, expectedVersion }: Pick<RecordDeletion, 'id' | 'expectedVersion'>,
  writer: Writer,
): Promise<PlannedWrite | readonly WriteFault[]> {
  if (relationshipParts(id) !== undefined) return planParting(id, expectedVersion, writer);
  const label = writtenLabelOf(id);
  // Only the operator may delete an organisation.
  if (label === undefined || label === 'Organization') return [notFound('id', id)];
  const own = await findOwn(label, id, writer);
  if (own === undefined) return [notFound('id', id)];
  const { record, contained, relationships } = await planDeletion(id, writer.engine.reader);
  const changes = [record, ...contained, ...relationships].map((one) => ({
    before: bare<StatedRecord>(one),
  }));
  const versions = new Map([
    [id, expectedVersion],
    ...contained.map((one) => [one.id, one.version] as const),
  ]);
  return { recordId: id, ownerId: own.owner.id, action: 'DELETE', changes, versions };
}

/** The record to write, or a new one, and its owner. */
interface Target {
  readonly id: NodeId;
  readonly node?: StoredNode;
  readonly owner: StoredNode<'Organization'>;
  /** Id of a new record that its owner knows by a number; otherwise empty. */
  readonly externalIds: readonly ExternalId[];
}

async function findTarget(asked: RecordMerge, writer: Writer): Promise<Target | WriteFault> {
  const { label, id, number, ownerId, ownerField, idempotencyKey } = asked;
  if (id != null) {
    const own = await findOwn(label, id, writer);
    return own === undefined ? notFound('id', id) : targetOf(own);
  }
  const owner = await newOwner(ownerId, writer);
  if (owner === undefined) {
    if (ownerId != null) return notFound(ownerField, ownerId);
    return writeFault('INVALID', ownerField, 'writeOwnerUnclear');
  }
  if (number == null) {
    const key = `${writer.viewer.accountId} ${idempotencyKey}`;
    return { id: nodeId(label, key), owner, externalIds: [] };
  }
  const externalId = { scheme: ownScheme(owner.id), value: number };
  const [known] = await writer.engine.reader.findNodeIds(
    [{ label, ...externalId }],
    OPERATOR_SCOPE,
  );
  if (known === undefined) {
    return { id: nodeId(label, `${owner.id} ${number}`), owner, externalIds: [externalId] };
  }
  const own = await findOwn(label, known, writer);
  return own === undefined
    ? writeFault('NOT_ALLOWED', 'number', 'writeNumberTaken')
    : targetOf(own);
}

function targetOf({ node, owner }: OwnRecord): Target {
  return { id: node.id, node, owner, externalIds: node.externalIds };
}

/** Returns the scheme of the numbers that an organisation gives its records, distinct per owner. */
function ownScheme(ownerId: NodeId): string {
  return `own-${ownerId.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}`;
}

/** Checks that a write can be repeated, and is based on the version that was read. */
function keyFaults(asked: RecordMerge, { node }: Target): readonly WriteFault[] {
  const { number, idempotencyKey, expectedVersion, id } = asked;
  const faults = valueFaults(['number'], number, NAME_MAX);
  if (number === '') return [...faults, writeFault('INVALID', 'number', 'writeTitleMissing')];
  if (node === undefined && number == null && !idempotencyKey) {
    return [writeFault('INVALID', 'idempotencyKey', 'writeKeyMissing')];
  }
  if (id != null && expectedVersion == null) {
    return [...faults, writeFault('INVALID', 'expectedVersion', 'writeVersionMissing')];
  }
  return faults;
}

/** A record identified by its number is written whatever its version: the owner's list prevails. */
function expectedOf({ expectedVersion }: RecordMerge, { node }: Target): number {
  return expectedVersion ?? node?.version ?? 0;
}

/** Returns the record as it will be; the store checks it against the model. */
function stateOf(
  asked: RecordMerge,
  { id, node, owner, externalIds }: Target,
  writer: Writer,
): GraphNode {
  const { label } = asked;
  const fields: Fields = NODES[label].fields;
  const isSaidAnew = node === undefined || Object.values(asked.fields).some(isStated);
  const stated: Record<string, unknown> =
    node === undefined ? newRecord(asked, id, owner) : { ...bare<StatedRecord>(node) };
  for (const [name, value] of Object.entries(asked.fields)) {
    const field = fields[name];
    if (value === undefined || field === undefined) continue;
    if (value !== null) stated[name] = value;
    else if (field.required !== true) delete stated[name];
    else if (LIST_TYPES.has(field.type)) stated[name] = [];
    // Contains the words of the previous text.
    for (const other of Object.keys(fields)) {
      if (readFieldOf(other, fields) === name) delete stated[other];
    }
  }
  if (isSaidAnew) {
    stated.source = sourceOf(owner, writer);
    if (Object.hasOwn(fields, 'claimLevel')) stated.claimLevel = 'DECLARED';
  }
  const audience = statedBy(asked.audience, owner.id, writer);
  if (audience !== undefined) {
    stated.visibility = audience.visibility;
    if (audience.audience === null) delete stated.audience;
    else stated.audience = audience.audience;
  }
  // The store checks it against the model before anything is written.
  return { ...stated, externalIds } as unknown as GraphNode;
}

function isStated(value: unknown): boolean {
  return value !== undefined;
}

function newRecord({ label }: RecordMerge, id: NodeId, owner: StoredNode): Record<string, unknown> {
  const fields: Fields = NODES[label].fields;
  const level = { visibility: 'ORGANIZATION', audience: [owner.id] };
  const record: Record<string, unknown> = { label, id, ...level };
  for (const [name, { required, type, unstated }] of Object.entries(fields)) {
    if (unstated !== undefined) record[name] = unstated;
    else if (required === true && LIST_TYPES.has(type)) record[name] = [];
  }
  return record;
}

/** The owner is the source, as of today: an earlier document does not state the new record. */
function sourceOf(owner: StoredNode, writer: Writer): Source {
  const day = today(writer);
  return { document: documentName(owner), recordedOn: day, confirmedOn: day };
}

function joinToOwner(
  label: WrittenLabelName,
  { id, source }: GraphNode,
  owner: StoredNode,
): readonly RecordChange[] {
  const { owner: join } = writtenLabel(label);
  if (join === undefined) return [];
  const [from, to] = join.direction === 'in' ? [owner.id, id] : [id, owner.id];
  return [{ after: relationshipOf(join.type, from, to, source) }];
}

function relationshipOf(
  type: RelationshipType,
  from: NodeId,
  to: NodeId,
  source: Source,
): Relationship {
  return { id: relationshipId(type, from, to), type, from, to, source, visibility: 'PUBLIC' };
}

interface NeededChanges {
  readonly changes: readonly RecordChange[];
  readonly versions: ReadonlyMap<string, number>;
}

/** Returns the changes of the requirements; a fault if they are not those that were read. */
async function requirementsOf(
  { requirements, requirementsTag: read }: RecordMerge,
  { id, node }: Target,
  source: Source,
  writer: Writer,
): Promise<NeededChanges | WriteFault> {
  if (requirements == null) return { changes: [], versions: new Map() };
  const stored = node === undefined ? [] : await storedRequirements(id, writer);
  const there = stored.map((one) => one.node);
  if (node !== undefined && read == null) {
    return writeFault('INVALID', 'requirementsTag', 'writeRequirementsUnread');
  }
  if (node !== undefined && read !== requirementsTag(there)) {
    return writeFault('STALE_VERSION', 'requirementsTag', 'writeStale');
  }
  const changes = requirementChanges(id, requirements, stored, source);
  const versions = new Map(there.map((one) => [one.id, one.version]));
  for (const { before, after } of changes) {
    if (before === undefined && after !== undefined && 'label' in after) versions.set(after.id, 0);
  }
  return { changes, versions };
}

function emptyTexts(requirements: readonly WrittenRequirement[]): readonly WriteFault[] {
  return requirements.flatMap(({ text }, place) =>
    Object.values(text).some((one) => one !== '')
      ? []
      : [writeFault('INVALID', ['requirements', `${place}`, 'text'], 'writeTitleMissing')],
  );
}

async function supportFaults(
  { supports, noLongerSupports }: RecordMerge,
  writer: Writer,
): Promise<readonly WriteFault[]> {
  const named = [
    ...(supports ?? []).map((id, place) => ['supports', place, id] as const),
    ...(noLongerSupports ?? []).map((id, place) => ['noLongerSupports', place, id] as const),
  ];
  const faults = await Promise.all(
    named.map(async ([field, place, id]) => {
      const own = await findOwn('Capability', id, writer);
      return own === undefined ? [notFound([field, `${place}`], id)] : [];
    }),
  );
  return faults.flat();
}

async function supportChanges(
  { label, supports, noLongerSupports }: RecordMerge,
  { id, source }: GraphNode,
  writer: Writer,
): Promise<readonly RecordChange[]> {
  const { supports: join } = writtenLabel(label);
  if (join === undefined || (supports == null && noLongerSupports == null)) return [];
  const stored = await allJoined(id, join.type, join.direction, writer.engine);
  const there = new Map(stored.map((one) => [one.node.id, one.relationship]));
  const added = new Set((supports ?? []).filter((one) => !there.has(one)));
  return [
    ...[...added].map((one) => {
      const [from, to] = join.direction === 'in' ? [one, id] : [id, one];
      return { after: relationshipOf(join.type, from, to, source) };
    }),
    ...(noLongerSupports ?? []).flatMap((one) => {
      const relationship = there.get(one);
      return relationship === undefined ? [] : [{ before: bare<Relationship>(relationship) }];
    }),
  ];
}

async function written<Label extends WrittenLabelName>(
  label: Label,
  id: NodeId,
  writer: Writer,
): Promise<Written<Label>> {
  const found = await findVisible(id, writer);
  const [record] = ofLabel(found === undefined ? [] : [found], label);
  if (record === undefined) return refused([notFound('id', id)]);
  return { record: record as StoredNode<Label>, proposal: undefined, faults: [] };
}

function refused(faults: readonly WriteFault[]): {
  readonly record: undefined;
  readonly proposal: undefined;
  readonly faults: readonly WriteFault[];
} {
  return { record: undefined, proposal: undefined, faults };
}
