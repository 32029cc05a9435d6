import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OPERATOR_SCOPE } from '../../access/policy/scopes.ts';
import { findNeeded } from '../../graph/ingest/apply/find-needed.ts';
import { listImports } from '../../graph/ingest/apply/list-imports.ts';
import { orderUndos } from '../../graph/ingest/apply/order-undos.ts';
import { readHistory } from '../../graph/ingest/apply/record-history.ts';
import { currentRecord, readCurrent, relationshipKey } from '../../graph/ingest/apply/undo.ts';
import { isNodeLabel, type NodeId } from '../../graph/model/nodes.ts';
import type { Change, GraphStore } from '../../graph/store.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { EXAMPLES } from './load-examples.ts';

/** External ids of scheme `seed`, by label, of records that earlier versions loaded as examples. */
const WITHDRAWN = 'seeds/withdrawn.json';

/** Result of withdrawing examples from a store. */
export interface ExamplesWithdrawn {
  readonly removed: number;
  /** External ids of those that were changed since, or that other records need; sorted. */
  readonly kept: readonly string[];
}

/**
 * Removes from the store the records that earlier versions loaded as examples and this one does
 * not. A record stays if it was changed since, if another user's record needs it, or if it is not
 * known to come from an import of examples. `root` is the root of the clone, or of a copy. Errors:
 * those of the store.
 */
export async function withdrawExamples(
  store: GraphStore,
  root: string = PROJECT_ROOT,
): Promise<ExamplesWithdrawn> {
  const found = await findWithdrawn(store, root);
  if (found.size === 0) return { removed: 0, kept: [] };
  const removed = new Set<NodeId>();
  for (const { id, fileName } of await listImports(store, OPERATOR_SCOPE)) {
    if (!fileName.startsWith(EXAMPLES)) continue;
    for (const node of await removeUnchanged(id, found, store)) removed.add(node);
  }
  const kept = [...found].filter(([id]) => !removed.has(id)).map(([, value]) => value);
  return { removed: removed.size, kept: kept.sort() };
}

/** Returns the withdrawn records that are in the store, with their external ids. */
async function findWithdrawn(store: GraphStore, root: string): Promise<Map<NodeId, string>> {
  const lists: Readonly<Record<string, readonly string[]>> = JSON.parse(
    await readFile(join(root, WITHDRAWN), 'utf8'),
  );
  const keys = Object.entries(lists).flatMap(([label, values]) =>
    isNodeLabel(label) ? values.map((value) => ({ label, scheme: 'seed', value })) : [],
  );
  const ids = await store.findNodeIds(keys, OPERATOR_SCOPE);
  return new Map(
    keys.flatMap(({ value }, index) => {
      const id = ids[index];
      return id === undefined ? [] : [[id, value] as const];
    }),
  );
}

/** Removes those of the records that the import made and that are unchanged; returns their ids. */
async function removeUnchanged(
  batchId: NodeId,
  withdrawn: ReadonlyMap<NodeId, string>,
  store: GraphStore,
): Promise<readonly NodeId[]> {
  const history = await readHistory([{ id: batchId, isUndone: true }], store);
  const made = [...history].flatMap(([id, [row]]) => {
    const ends = relationshipKey(id);
    const isOfOne = withdrawn.has(ends?.from ?? id) || withdrawn.has(ends?.to ?? id);
    return isOfOne && row !== undefined && row.before === undefined
      ? [{ id, version: row.version }]
      : [];
  });
  const ids = made.map(({ id }) => id);
  const current = await readCurrent(ids, store, OPERATOR_SCOPE);
  const there = made.filter(({ id }) => currentRecord(id, current) !== undefined);
  const unchanged = there.filter(
    ({ id, version }) => currentRecord(id, current)?.version === version,
  );
  const changed = new Set(there.filter((one) => !unchanged.includes(one)).map(({ id }) => id));
  const needed = await findNeeded(unchanged, changed, current, store, OPERATOR_SCOPE);
  const open = orderUndos(unchanged.filter(({ id }) => !needed.has(id))).flat();
  if (open.length === 0) return [];
  const changes = open.map(
    ({ id }): Change => ({
      kind: relationshipKey(id) === undefined ? 'deleteNode' : 'deleteRelationship',
      id,
    }),
  );
  const expectedVersions = new Map(open.map(({ id, version }) => [id, version]));
  await store.commit(changes, { expectedVersions });
  return open.map(({ id }) => id).filter((id) => withdrawn.has(id));
}
