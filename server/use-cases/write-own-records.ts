import { createHash } from 'node:crypto';
import type { Viewer } from '../../access/records/viewer.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { isAudienceLevel } from '../../graph/model/audience.ts';
import { nodeId } from '../../graph/model/ids.ts';
import type { LocalizedText } from '../../graph/model/localized-text.ts';
import type { Capability, CapabilityKind, NodeId, Organization } from '../../graph/model/nodes.ts';
import { type Relationship, relationshipId } from '../../graph/model/relationships.ts';
import type { Source } from '../../graph/model/source.ts';
import type { Visibility } from '../../graph/model/visibility.ts';
import type { Change, ReadScope, StoredNode } from '../../graph/store.ts';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import { ofLabel } from '../asking/load-visible.ts';
import type { Engine } from '../engine/engine.ts';

/** Why a write may not be done. */
export const WRITE_FAULT_CODES = [
  'INVALID',
  'NOT_FOUND',
  'STALE_VERSION',
  'CONFLICT',
  'NOT_ALLOWED',
] as const;

/** Why a write was not done, and in which field of the input. */
export interface WriteFault {
  readonly code: (typeof WRITE_FAULT_CODES)[number];
  readonly field: readonly string[];
  readonly key:
    | 'writeNotFound'
    | 'writeStale'
    | 'writeKeyReused'
    | 'writeKeyMissing'
    | 'writeVersionMissing'
    | 'writeTitleMissing'
    | 'writeTextTooLong'
    | 'writeTextMalformed'
    | 'writeTooMany'
    | 'writeValueInvalid'
    | 'writeHolderUnclear'
    | 'writeAudienceForeign';
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A record as it is after a write, or what stands in the way of it. */
export type Written<Label extends 'Organization' | 'Capability'> =
  | { readonly record: StoredNode<Label>; readonly faults: readonly [] }
  | { readonly record: undefined; readonly faults: readonly WriteFault[] };

/** Who writes, and where. */
export interface Writer {
  readonly viewer: Viewer;
  readonly scope: ReadScope;
  readonly engine: Pick<Engine, 'reader' | 'commit' | 'now'>;
}

/** A field that is undefined stays, one that is null is deleted. */
type Patch<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | null | undefined };

/** What is written of an organisation. */
export interface OrganizationWrite {
  readonly id: NodeId;
  readonly expectedVersion: number;
  readonly idempotencyKey?: string | null | undefined;
  readonly fields: Patch<
    Pick<Organization, 'summary' | 'nameKana' | 'website' | 'employees' | 'sme'>
  >;
}

/** What is written of a capability; without an id it is a new one. */
export interface CapabilityWrite {
  readonly id?: NodeId | null | undefined;
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly holderId?: NodeId | null | undefined;
  readonly kind?: CapabilityKind | null | undefined;
  readonly title?: LocalizedText | null | undefined;
  readonly description?: LocalizedText | null | undefined;
  readonly quantities?: readonly QuantityRange[] | null | undefined;
  readonly audience?:
    | { readonly visibility: Visibility; readonly ids?: readonly NodeId[] | null | undefined }
    | null
    | undefined;
}

const TITLE_MAX = 300;
const TEXT_MAX = 5_000;
const QUANTITIES_MAX = 20;
const KEY_MAX = 200;
/** Half of a surrogate pair, or a control character that is no line break or tab. */
const NO_TEXT = /\p{Surrogate}|(?![\n\t])\p{Control}/u;

/** Changes the profile of an organisation of the writer's. Errors: STORE_UNAVAILABLE. */
export async function mergeOrganization(
  { id, expectedVersion, idempotencyKey, fields }: OrganizationWrite,
  writer: Writer,
): Promise<Written<'Organization'>> {
  const found = writer.viewer.organizations.includes(id) ? await find(id, writer) : undefined;
  if (found?.label !== 'Organization') return refused([notFound('id', id)]);
  const faults = textFaults({ ...fields, idempotencyKey }, { nameKana: TITLE_MAX });
  if (faults.length > 0) return refused(faults);
  const node = {
    ...patched(withoutStored(found), fields),
    source: statedBy(found, writer),
  } as Organization;
  return write('Organization', id, [{ kind: 'putNode', node }], [[id, expectedVersion]], {
    idempotencyKey,
    writer,
  });
}

/**
 * Makes or changes a capability of an organisation of the writer's. A new one is for the holder's own
 * people unless it says otherwise; what is said anew is DECLARED again. Errors: STORE_UNAVAILABLE.
 */
export async function mergeCapability(
  asked: CapabilityWrite,
  writer: Writer,
): Promise<Written<'Capability'>> {
  const { id, idempotencyKey, kind, title, description, quantities } = asked;
  const known = id == null ? undefined : await findOwn(id, writer);
  if (id != null && known === undefined) return refused([notFound('id', id)]);
  const holder = known?.holder ?? (await holderOf(asked, writer));
  if (holder === undefined) {
    const { holderId } = asked;
    return refused([holderId == null ? HOLDER_UNCLEAR : notFound('holderId', holderId)]);
  }
  const faults = [
    ...textFaults({ title, description, idempotencyKey }, { title: TITLE_MAX }),
    ...((quantities?.length ?? 0) > QUANTITIES_MAX
      ? [fault('INVALID', 'quantities', 'writeTooMany', { max: QUANTITIES_MAX })]
      : []),
    ...(title === null || (known === undefined && title === undefined)
      ? [fault('INVALID', 'title', 'writeTitleMissing')]
      : []),
    ...(known === undefined && !idempotencyKey
      ? [fault('INVALID', 'idempotencyKey', 'writeKeyMissing')]
      : []),
    ...(known !== undefined && asked.expectedVersion == null
      ? [fault('INVALID', 'expectedVersion', 'writeVersionMissing')]
      : []),
    ...audienceFaults(asked, writer),
  ];
  if (faults.length > 0) return refused(faults);
  const stated = patched(known === undefined ? newCapability(holder) : withoutStored(known.node), {
    kind: kind ?? undefined,
    title,
    description,
    quantities: quantities === null ? [] : quantities,
    // It has the words of the quantities that were there.
    quantitiesText: quantities === undefined ? undefined : null,
  });
  const isSaidAnew = [title, description, quantities, kind].some((one) => one !== undefined);
  const keyed = nodeId('Capability', `${writer.viewer.accountId} ${idempotencyKey}`);
  const node = {
    ...withAudience(stated, asked, holder, writer),
    label: 'Capability',
    id: known?.node.id ?? keyed,
    externalIds: known?.node.externalIds ?? [],
    source: statedBy(holder, writer),
    ...((isSaidAnew || known === undefined) && { claimLevel: 'DECLARED' }),
  } as Capability;
  const changes: Change[] = [{ kind: 'putNode', node }];
  if (known === undefined) {
    changes.push({ kind: 'putRelationship', relationship: offerOf(holder, node) });
  }
  return write('Capability', node.id, changes, [[node.id, asked.expectedVersion ?? 0]], {
    idempotencyKey,
    writer,
  });
}

/** Removes a capability of an organisation of the writer's. Errors: STORE_UNAVAILABLE. */
export async function deleteCapability(
  { id, expectedVersion }: { readonly id: NodeId; readonly expectedVersion: number },
  writer: Writer,
): Promise<readonly WriteFault[]> {
  if ((await findOwn(id, writer)) === undefined) return [notFound('id', id)];
  return commit([{ kind: 'deleteNode', id }], [[id, expectedVersion]], { writer });
}

const HOLDER_UNCLEAR = fault('INVALID', 'holderId', 'writeHolderUnclear');

interface Committing {
  readonly idempotencyKey?: string | null | undefined;
  readonly writer: Writer;
}

async function write<Label extends 'Organization' | 'Capability'>(
  label: Label,
  id: NodeId,
  changes: readonly Change[],
  versions: readonly (readonly [string, number])[],
  committing: Committing,
): Promise<Written<Label>> {
  const faults = await commit(changes, versions, committing);
  if (faults.length > 0) return refused(faults);
  const found = await find(id, committing.writer);
  const [record] = ofLabel(found === undefined ? [] : [found], label);
  return record === undefined ? refused([notFound('id', id)]) : { record, faults: [] };
}

/** Keys of different accounts are different keys. */
async function commit(
  changes: readonly Change[],
  versions: readonly (readonly [string, number])[],
  { idempotencyKey, writer: { viewer, engine } }: Committing,
): Promise<readonly WriteFault[]> {
  const key = idempotencyKey
    ? createHash('sha256').update(`${viewer.accountId} ${idempotencyKey}`).digest('hex')
    : undefined;
  try {
    await engine.commit(changes, {
      expectedVersions: new Map(versions),
      ...(key !== undefined && { idempotencyKey: key }),
    });
    return [];
  } catch (error) {
    if (!(error instanceof CatalyzerError)) throw error;
    const { code, parameters } = error;
    if (code === 'STALE_VERSION') return [fault(code, 'expectedVersion', 'writeStale')];
    if (code === 'CONFLICT') return [fault(code, 'idempotencyKey', 'writeKeyReused')];
    if (code !== 'BAD_USER_INPUT' || parameters.field === undefined) throw error;
    const { field, expected = '', value = '' } = parameters;
    const said = { value: String(value), expected: String(expected) };
    return [fault('INVALID', String(field), 'writeValueInvalid', said)];
  }
}

async function find(id: NodeId, { engine, scope }: Writer): Promise<StoredNode | undefined> {
  const [node] = await engine.reader.getNodes([id], scope);
  return node;
}

/** A capability that an organisation of the writer's offers, with that organisation. */
async function findOwn(id: NodeId, writer: Writer) {
  const node = await find(id, writer);
  if (node?.label !== 'Capability') return undefined;
  const request = { id, types: ['OFFERS'], direction: 'in', first: 1 } as const;
  const [page] = await writer.engine.reader.neighbours([request], writer.scope);
  const holder = page?.items[0]?.node;
  const isOwn = holder !== undefined && writer.viewer.organizations.includes(holder.id);
  return isOwn && holder.label === 'Organization' ? { node, holder } : undefined;
}

/** The organisation that is to hold a new capability. */
async function holderOf({ holderId }: CapabilityWrite, writer: Writer) {
  const { organizations } = writer.viewer;
  const [only, ...others] = organizations;
  const id = holderId ?? (others.length === 0 ? only : undefined);
  const node = id !== undefined && organizations.includes(id) ? await find(id, writer) : undefined;
  return node?.label === 'Organization' ? node : undefined;
}

/** Whom the writer may show something to: himself among them. */
function audienceFaults(
  { audience }: CapabilityWrite,
  { scope, viewer }: Writer,
): readonly WriteFault[] {
  if (audience == null) return [];
  const { visibility, ids } = audience;
  const field = ['audience', ids == null ? 'visibility' : 'ids'];
  const foreign: WriteFault = {
    ...fault('NOT_ALLOWED', '', 'writeAudienceForeign', { visibility }),
    field,
  };
  if (visibility === 'PUBLIC') return ids == null ? [] : [foreign];
  if (!isAudienceLevel(visibility)) return [foreign];
  const groups = groupsOf(scope);
  const own = {
    GROUP: groups,
    ORGANIZATION: viewer.organizations,
    COORDINATORS: [...groups, ...viewer.organizations],
  }[visibility];
  if (ids == null) return visibility === 'GROUP' && groups.length === 0 ? [foreign] : [];
  return ids.length > 0 && ids.every((id) => own.includes(id)) ? [] : [foreign];
}

function withAudience<Stated extends object>(
  stated: Stated,
  { audience }: CapabilityWrite,
  holder: StoredNode,
  { scope }: Writer,
): object {
  if (audience == null) return stated;
  const { visibility, ids } = audience;
  const { audience: _, ...others } = stated as { audience?: unknown };
  if (visibility === 'PUBLIC') return { ...others, visibility };
  const unstated = visibility === 'GROUP' ? groupsOf(scope) : [holder.id];
  return { ...others, visibility, audience: [...new Set(ids ?? unstated)].sort() };
}

/** The groups of which the writer, or an organisation of his, is a full member. */
function groupsOf({ keys }: ReadScope): readonly NodeId[] {
  return keys.flatMap((key) => (key.startsWith('GROUP:') ? [key.slice('GROUP:'.length)] : []));
}

function newCapability(holder: StoredNode): object {
  const level = { visibility: 'ORGANIZATION', audience: [holder.id] } as const;
  return { kind: 'TECHNOLOGY', quantities: [], ...level };
}

function withoutStored({ version, createdAt, updatedAt, ...stated }: StoredNode): object {
  return stated;
}

function offerOf(holder: StoredNode, capability: Capability): Relationship {
  return {
    id: relationshipId('OFFERS', holder.id, capability.id),
    type: 'OFFERS',
    from: holder.id,
    to: capability.id,
    source: capability.source,
    visibility: 'PUBLIC',
  };
}

/** Its owner said it today: what a document said before is not what it says now. */
function statedBy(owner: StoredNode, { engine }: Writer): Source {
  const recordedOn = engine.now().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const name = 'name' in owner ? owner.name : undefined;
  const document = typeof name === 'object' ? (name.ja ?? name.en) : undefined;
  return { document: document ?? owner.id, recordedOn, confirmedOn: recordedOn };
}

function patched(before: object, patch: Patch<Record<string, unknown>>) {
  const after: Record<string, unknown> = { ...before };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete after[name];
    else if (value !== undefined) after[name] = value;
  }
  return after;
}

/** Texts that are too long or no texts, in either language; `bounds` other than {@link TEXT_MAX}. */
function textFaults(
  fields: Readonly<Record<string, unknown>>,
  bounds: Readonly<Record<string, number>>,
): readonly WriteFault[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const max = name === 'idempotencyKey' ? KEY_MAX : (bounds[name] ?? TEXT_MAX);
    const isLocalized = typeof value === 'object' && value !== null;
    const texts = isLocalized ? Object.values(value) : [value];
    if (isLocalized && texts.every((text) => text == null || text === '')) {
      return [fault('INVALID', name, 'writeTitleMissing')];
    }
    return texts.flatMap((text) => {
      if (typeof text !== 'string') return [];
      if (NO_TEXT.test(text)) return [fault('INVALID', name, 'writeTextMalformed')];
      const { length } = text;
      return length > max ? [fault('INVALID', name, 'writeTextTooLong', { length, max })] : [];
    });
  });
}

function fault(
  code: WriteFault['code'],
  field: string,
  key: WriteFault['key'],
  parameters: WriteFault['parameters'] = {},
): WriteFault {
  return { code, field: field === '' ? [] : [field], key, parameters };
}

function notFound(field: string, value: string): WriteFault {
  return fault('NOT_FOUND', field, 'writeNotFound', { value });
}

function refused(faults: readonly WriteFault[]): {
  readonly record: undefined;
  readonly faults: readonly WriteFault[];
} {
  return { record: undefined, faults };
}
