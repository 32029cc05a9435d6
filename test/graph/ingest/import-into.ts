import { OPERATOR_SCOPE } from '../../../access/policy/scopes.ts';
import { applyImport } from '../../../graph/ingest/apply/apply-import.ts';
import type { ImportPlan } from '../../../graph/ingest/apply/import-plan.ts';
import { type PlanOptions, planImport } from '../../../graph/ingest/plan-import.ts';
import { type ReadOptions, readRows } from '../../../graph/ingest/read/read-rows.ts';
import { bareNode, bareRelationship } from '../../../graph/ingest/stored/stored-records.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import type { GraphStore } from '../../../graph/store.ts';
import { feedAfter } from '../store-contract/fresh-store.ts';

/** The instant of every import that does not state one. */
export const IMPORT_NOW = '2026-11-21T03:00:00.000Z';

/** JSON Lines of these rows. */
export function lines(...rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Settings for reading and planning. */
export type ImportOptions = ReadOptions & Partial<PlanOptions>;

/** The plan of a text as a file. */
export function planText(
  store: GraphStore,
  text: string,
  fileName = 'rows.jsonl',
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const read = readRows(new TextEncoder().encode(text), fileName, options);
  return planImport(read, store, OPERATOR_SCOPE, { now: IMPORT_NOW, ...options });
}

/** Plans and writes a text as a file; the plan. */
export async function importText(
  store: GraphStore,
  text: string,
  fileName = 'rows.jsonl',
  options: ImportOptions = {},
): Promise<ImportPlan> {
  const plan = await planText(store, text, fileName, options);
  await applyImport(plan, store);
  return plan;
}

/** Every record of the store by id, without the store's metadata. */
export async function everything(
  store: GraphStore,
): Promise<ReadonlyMap<string, GraphNode | Relationship>> {
  const records = new Map<string, GraphNode | Relationship>();
  for (const change of await feedAfter(store, 0)) {
    if (change.kind === 'node') records.set(change.node.id, bareNode(change.node));
    if (change.kind === 'relationship') {
      records.set(change.relationship.id, bareRelationship(change.relationship));
    }
    if (change.kind === 'nodeGone' || change.kind === 'relationshipGone') records.delete(change.id);
  }
  return new Map([...records].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The records without the imports themselves. */
export async function facts(store: GraphStore) {
  const records = await everything(store);
  return new Map([...records].filter(([id]) => !id.startsWith('imp_')));
}

/** The nodes of a label. */
export async function nodesOf<L extends GraphNode['label']>(
  store: GraphStore,
  label: L,
): Promise<readonly Extract<GraphNode, { label: L }>[]> {
  const nodes: Extract<GraphNode, { label: L }>[] = [];
  for (const record of (await everything(store)).values()) {
    if ('label' in record && isA(record, label)) nodes.push(record);
  }
  return nodes;
}

function isA<L extends GraphNode['label']>(
  node: GraphNode,
  label: L,
): node is Extract<GraphNode, { label: L }> {
  return node.label === label;
}

/** The relationships. */
export async function relationshipsOf(store: GraphStore): Promise<readonly Relationship[]> {
  return [...(await everything(store)).values()].flatMap((record) =>
    'label' in record ? [] : [record],
  );
}
