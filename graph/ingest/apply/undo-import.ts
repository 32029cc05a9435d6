import { CatalyzerError } from '../../errors/catalyzer-error.ts';
import { canonicalRecord } from '../../model/canonical-record.ts';
import { labelOfId } from '../../model/ids.ts';
import type { GraphNode, ImportBatch, NodeId } from '../../model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipType,
} from '../../model/relationships.ts';
import { COMMIT_CHANGES_MAX } from '../../port-bounds.ts';
import type {
  BatchChange,
  Change,
  ChangeCursor,
  GraphStore,
  ReadScope,
  StoredNode,
  StoredRelationship,
} from '../../store.ts';
import {
  bareNode,
  eachNeighbour,
  type RelationshipKey,
  readNodes,
  readRelationships,
} from '../stored/stored-records.ts';
import { BATCH_CHANGES, type OnProgress, packUnits } from './batch-units.ts';
import { isBatch } from './import-batches.ts';

/** A record of the import that stays as it is, and why. */
export interface KeptRecord {
  readonly id: string;
  /** `changed`: somebody changed it since. `inUse`: what came later hangs on it. */
  readonly reason: 'changed' | 'inUse';
}

/** What taking an import back did. */
export interface TakeBackReport {
  readonly batchId: NodeId;
  readonly deleted: number;
  readonly restored: number;
  /** By id. */
  readonly kept: readonly KeptRecord[];
  /** The feed up to here has it. */
  readonly cursor: ChangeCursor;
}

/** What is to be done with one record. */
interface Undo {
  readonly id: string;
  /** The version that the record must still have. */
  readonly version: number;
  /** What is put back; missing when the import made the record. */
  readonly before?: GraphNode | Relationship;
}

/** What an import changed, as the store holds it now. */
interface Current {
  readonly nodes: ReadonlyMap<NodeId, StoredNode>;
  readonly relationships: ReadonlyMap<string, StoredRelationship>;
}

/**
 * Takes an import back: deletes what it made and puts back what it replaced. A record that changed
 * since is not touched, and neither is a record that it, or anything that came later, needs; they
 * are listed. Fewer than `commitChanges` (10,000) go in one commit; more go in several, and a rerun
 * finishes what a stop left. Throws BAD_USER_INPUT for what is no import or was taken back already.
 */
export async function takeBack(
  batchId: NodeId,
  store: GraphStore,
  scope: ReadScope,
  onProgress: OnProgress = () => {},
  commitChanges: number = COMMIT_CHANGES_MAX,
): Promise<TakeBackReport> {
  const batch = await getBatch(batchId, store, scope);
  const undos = await readUndos(batchId, store);
  const current = await readCurrent(undos, store, scope);
  const open = undos.filter((undo) => !isDone(undo, current));
  const kept = await findKept(open, current, store, scope);
  const undone = inOrder(open.filter(({ id }) => !kept.has(id)));
  const count = undone.reduce((sum, unit) => sum + unit.length, 0);
  const size = count < commitChanges ? count : Math.min(BATCH_CHANGES, commitChanges - 1);
  const cursor = await commitAll([...packUnits(undone, size)], batch, store, onProgress);
  const restored = undone.flat().filter(({ before }) => before !== undefined).length;
  return {
    batchId,
    cursor,
    deleted: count - restored,
    restored,
    kept: [...kept]
      .map(([id, reason]) => ({ id, reason }))
      .sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}

async function getBatch(
  batchId: NodeId,
  store: GraphStore,
  scope: ReadScope,
): Promise<StoredNode<'ImportBatch'>> {
  const [node] = await store.getNodes([batchId], scope);
  if (node === undefined || !isBatch(node)) {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'importBatchNotFound',
      parameters: { value: batchId },
    });
  }
  if (node.status === 'TAKEN_BACK') {
    throw new CatalyzerError('BAD_USER_INPUT', {
      key: 'importBatchTakenBack',
      parameters: { value: batchId, fileName: node.fileName },
    });
  }
  return node;
}

/**
 * One undo for each record. Where a continued import changed a record twice and nobody in between,
 * what it first replaced is put back.
 */
async function readUndos(batchId: NodeId, store: GraphStore): Promise<Undo[]> {
  const undos = new Map<string, Undo & { readonly oldest: number }>();
  let after: string | undefined;
  do {
    const page = await store.batchChanges(batchId, after);
    for (const change of page.items) {
      if (change.recordId !== batchId) undos.set(change.recordId, undoOf(change, undos));
    }
    after = page.endCursor;
  } while (after !== undefined);
  return [...undos.values()];
}

function undoOf(
  { recordId, before, version }: BatchChange,
  undos: ReadonlyMap<string, Undo & { readonly oldest: number }>,
): Undo & { readonly oldest: number } {
  const later = undos.get(recordId);
  if (later !== undefined && later.oldest !== version + 1) return later;
  return {
    id: recordId,
    version: later?.version ?? version,
    oldest: version,
    ...(before === undefined ? {} : { before }),
  };
}

async function readCurrent(
  undos: readonly Undo[],
  store: GraphStore,
  scope: ReadScope,
): Promise<Current> {
  const nodeIds = undos.map(({ id }) => id).filter((id) => !id.includes(':'));
  const keys = undos.map(({ id }) => relationshipKey(id)).filter((key) => key !== undefined);
  const nodes = await readNodes(store, scope, nodeIds);
  return { nodes, relationships: await readRelationships(store, scope, keys) };
}

/** The parts of a relationship's id; undefined for the id of a node. */
function relationshipKey(id: string): RelationshipKey | undefined {
  const [type = '', from = '', to] = id.split(':');
  return to === undefined || !isType(type) ? undefined : { id, type, from, to };
}

function isType(type: string): type is RelationshipType {
  return Object.hasOwn(RELATIONSHIPS, type);
}

function currentRecord(id: string, current: Current): StoredNode | StoredRelationship | undefined {
  return current.nodes.get(id) ?? current.relationships.get(id);
}

/** Whether the record is already as it was before the import: a stopped run did it. */
function isDone({ id, before }: Undo, current: Current): boolean {
  const record = currentRecord(id, current);
  if (record === undefined || before === undefined) return record === before;
  return canonicalRecord(record) === canonicalRecord(before);
}

/**
 * The records that stay: those that changed since, and with each of them, and with each
 * relationship that the import did not make, the nodes and containers that it needs.
 */
async function findKept(
  undos: readonly Undo[],
  current: Current,
  store: GraphStore,
  scope: ReadScope,
): Promise<ReadonlyMap<string, KeptRecord['reason']>> {
  const kept = new Map<string, KeptRecord['reason']>();
  const changed = undos.filter(
    ({ id, version }) => currentRecord(id, current)?.version !== version,
  );
  const deleted = new Set(undos.filter(({ before }) => before === undefined).map(({ id }) => id));
  const containers = new Map<NodeId, string>();
  const open: string[] = [];
  const keep = (id: string, reason: KeptRecord['reason']) => {
    if (kept.has(id)) return;
    kept.set(id, reason);
    open.push(id);
  };
  for (const { id } of changed) keep(id, 'changed');
  await eachNeighbour(
    store,
    scope,
    allRelationships(deleted, current),
    ({ relationship }, node) => {
      const { id, type, to } = relationship;
      if (!deleted.has(id)) keep(node, 'inUse');
      else if (RELATIONSHIPS[type].contains) containers.set(to, id);
    },
  );
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const needed of neededBy(id, containers)) if (deleted.has(needed)) keep(needed, 'inUse');
  }
  return kept;
}

/** A relationship needs its ends, a contained node what joins it to its container. */
function neededBy(id: string, containers: ReadonlyMap<NodeId, string>): readonly string[] {
  const key = relationshipKey(id);
  if (key !== undefined) return [key.from, key.to];
  const container = containers.get(id);
  return container === undefined ? [] : [container];
}

/** Requests for everything that touches the nodes that would be deleted. */
function allRelationships(deleted: ReadonlySet<string>, { nodes }: Current) {
  const types = Object.keys(RELATIONSHIPS).filter(isType);
  return [...deleted]
    .filter((id) => nodes.has(id))
    .flatMap((id) => [
      { id, types, direction: 'out' as const },
      { id, types, direction: 'in' as const },
    ]);
}

/**
 * The undos in the order of writing, those together that go in one commit. First what is put back,
 * nodes before relationships; then relationships; then contained nodes, each with what joins it to
 * its container, so that no node is ever seen without the container that hides it; then the rest.
 */
function inOrder(undos: readonly Undo[]): readonly (readonly Undo[])[] {
  const joins = new Map<NodeId, Undo>();
  const nodes = new Set(undos.filter(isNodeDeletion).map(({ id }) => id));
  const ranked: { readonly rank: number; readonly unit: readonly Undo[] }[] = [];
  for (const undo of undos) {
    const key = relationshipKey(undo.id);
    if (key === undefined) continue;
    const contains = RELATIONSHIPS[key.type].contains && nodes.has(key.to);
    if (undo.before === undefined && contains) joins.set(key.to, undo);
    else ranked.push({ rank: undo.before === undefined ? 2 : 1, unit: [undo] });
  }
  for (const undo of undos) {
    if (relationshipKey(undo.id) !== undefined) continue;
    const join = joins.get(undo.id);
    ranked.push({ rank: nodeRank(undo), unit: join === undefined ? [undo] : [join, undo] });
  }
  return ranked.sort((left, right) => left.rank - right.rank).map(({ unit }) => unit);
}

function isNodeDeletion({ id, before }: Undo): boolean {
  return before === undefined && relationshipKey(id) === undefined;
}

/** A requirement stands in a need, and both go before the parties that hold the rest. */
function nodeRank(undo: Undo): number {
  if (!isNodeDeletion(undo)) return 0;
  const label = labelOfId(undo.id) ?? '';
  if (label === 'Requirement') return 3;
  return PARTIES.has(label) ? 5 : 4;
}

const PARTIES: ReadonlySet<string> = new Set(['Organization', 'Person', 'Group']);

async function commitAll(
  parts: readonly (readonly Undo[])[],
  stored: StoredNode<'ImportBatch'>,
  store: GraphStore,
  onProgress: OnProgress,
): Promise<ChangeCursor> {
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  let cursor = 0;
  for (const [at, part] of (parts.length === 0 ? [[]] : parts).entries()) {
    const changes: Change[] = part.map(undoChange);
    const expectedVersions = new Map(part.map(({ id, version }) => [id, version]));
    if (at >= parts.length - 1) {
      changes.push({ kind: 'putNode', node: takenBack(stored) });
      expectedVersions.set(stored.id, stored.version);
    }
    ({ cursor } = await store.commit(changes, { expectedVersions }));
    done += part.length;
    onProgress({ done, total });
  }
  return cursor;
}

function takenBack(stored: StoredNode<'ImportBatch'>): ImportBatch {
  const node = bareNode(stored);
  return { ...(isImport(node) ? node : stored), status: 'TAKEN_BACK' };
}

function isImport(node: GraphNode): node is ImportBatch {
  return node.label === 'ImportBatch';
}

function undoChange({ id, before }: Undo): Change {
  if (before === undefined) {
    return id.includes(':') ? { kind: 'deleteRelationship', id } : { kind: 'deleteNode', id };
  }
  return 'label' in before
    ? { kind: 'putNode', node: before }
    : { kind: 'putRelationship', relationship: before };
}
