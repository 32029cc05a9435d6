import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import { READ_BATCH_MAX } from '../../port-bounds.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { findCatalyzerId, isCatalyzerKey } from '../columns/catalyzer-ids.ts';
import { referenceColumnsOf } from '../columns/columns.ts';
import { listNodes } from '../stored/list-nodes.ts';
import type { NamedRecord, TypedRow } from '../type/type-row.ts';
import { keyText, type LabelledKey, RecordLookup } from './record-lookup.ts';
import { nameOfNode } from './record-name.ts';

/** The stored records that the rows may mean. */
export interface LoadedLookup {
  readonly lookup: RecordLookup;
  /** Every stored organisation where a row is one or names one, else none. */
  readonly organizations: readonly StoredNode[];
}

/**
 * Asks the store for every external id that a row has or may mean, and for all nodes of a label of
 * which one is looked for by name. `stored`: the labels of which the store has any node.
 */
export async function loadLookup(
  rows: readonly TypedRow[],
  reader: GraphReader,
  scope: ReadScope,
  { stored, scheme }: { readonly stored: ReadonlySet<NodeLabel>; readonly scheme: string },
): Promise<LoadedLookup> {
  const lookup = new RecordLookup(scheme);
  const keys = new Map<string, LabelledKey>();
  for (const key of keysMeant(rows, scheme)) {
    if (stored.has(key.label)) keys.set(keyText(key), key);
  }
  for (const [key, id] of await findIds([...keys.values()], reader, scope)) lookup.addKey(key, id);
  let organizations: readonly StoredNode[] = [];
  for (const label of labelsToList(rows, lookup)) {
    const nodes = stored.has(label) ? await listNodes(reader, scope, label) : [];
    for (const node of nodes) lookup.addNames(label, node.id, nameOfNode(node));
    if (label === 'Organization') organizations = nodes;
  }
  return { lookup, organizations };
}

/** All external ids that the rows have or may mean. */
function* keysMeant(rows: readonly TypedRow[], scheme: string): Iterable<LabelledKey> {
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) yield key;
    for (const [labels, named] of eachNamed(row)) {
      for (const label of labels) yield { label, ...(named.key ?? { scheme, value: named.text }) };
    }
  }
}

function keyOf({ label, key }: TypedRow): LabelledKey | undefined {
  return label === undefined || key === undefined ? undefined : { label, ...key };
}

function* eachNamed(row: TypedRow): Iterable<readonly [readonly NodeLabel[], NamedRecord]> {
  for (const { name, reference } of referenceColumnsOf(row.kind)) {
    for (const named of row.references.get(name)?.named ?? []) yield [reference.labels, named];
  }
}

async function findIds(
  keys: readonly LabelledKey[],
  reader: GraphReader,
  scope: ReadScope,
): Promise<readonly (readonly [LabelledKey, NodeId])[]> {
  const own = keys.filter((key) => isCatalyzerKey(key) && findCatalyzerId(key) !== undefined);
  const nodes = await inBatches(own, (part) =>
    reader.getNodes(
      part.map(({ value }) => value),
      scope,
    ),
  );
  const others = keys.filter((key) => !isCatalyzerKey(key));
  const ids = await inBatches(others, (part) => reader.findNodeIds(part, scope));
  const found = [
    ...own.map((key, at) => [key, nodes[at]?.id] as const),
    ...others.map((key, at) => [key, ids[at]] as const),
  ];
  return found.flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const]));
}

async function inBatches<One, Answer>(
  all: readonly One[],
  ask: (part: readonly One[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < all.length; at += READ_BATCH_MAX) {
    answers.push(...(await ask(all.slice(at, at + READ_BATCH_MAX))));
  }
  return answers;
}

/** Labels of which some record is looked for by name, so that the stored ones must be known. */
function labelsToList(rows: readonly TypedRow[], lookup: RecordLookup): ReadonlySet<NodeLabel> {
  const inFile = new Set(rows.map(keyOf).map((key) => key && keyText(key)));
  const isKnown = (key: LabelledKey) =>
    inFile.has(keyText(key)) || lookup.findByKey(key) !== undefined;
  const labels = new Set<NodeLabel>();
  for (const row of rows) {
    const { label } = row;
    if (label === 'Organization') labels.add(label);
    if (!row.hasId && (label === 'Group' || label === 'Evidence')) labels.add(label);
    for (const [meant, { key }] of eachNamed(row)) {
      if (key !== undefined && meant.some((one) => isKnown({ label: one, ...key }))) continue;
      for (const one of meant) labels.add(one);
    }
  }
  return labels;
}
