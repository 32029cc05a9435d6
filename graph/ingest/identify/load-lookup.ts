import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { GraphReader, ReadScope, StoredNode } from '../../store.ts';
import { namingColumnsOf } from '../columns/columns.ts';
import { kindOfRecord } from '../columns/row-kinds.ts';
import type { Items } from '../packed/items.ts';
import { PackedList, plainPacking } from '../packed/packed-list.ts';
import { findIdsByKey, type LabelledKey } from '../stored/find-ids-by-key.ts';
import { eachNode } from '../stored/list-nodes.ts';
import type { NamedRecord, TypedRow } from '../type/type-row.ts';
import type { Known } from './held-row.ts';
import { identityOfNode } from './identity.ts';
import { KnownIdentities } from './known-identities.ts';
import { keyText, LIST_SCHEME, type NamedRow, RecordLookup } from './record-lookup.ts';
import { nameOfNode } from './record-name.ts';
import { rowKeys } from './row-keys.ts';
import { holderColumnOf } from './turns.ts';

/** Circumstances under which records are looked up. */
export interface LookupOptions {
  /** Labels of which the store has any node; others are not looked up. */
  readonly storedLabels: ReadonlySet<NodeLabel>;
  /** Scheme of the source of the file, if one is named. */
  readonly scheme: string | undefined;
}

/** Stored records that the rows may mean. */
export interface LoadedLookup extends Known {
  /** Every stored organisation if a row is one or names one, else none. */
  readonly organizations: Items<StoredNode>;
}

/** Maximum number of keys collected before the store is queried. */
const KEYS_MAX = 20_000;

/**
 * Queries the store for every external id that a row has or may mean, and for all nodes of each
 * label that is looked up by name. `ofFile`: see `RecordLookup`.
 */
export async function loadLookup(
  rows: Items<TypedRow>,
  reader: GraphReader,
  scope: ReadScope,
  { storedLabels, scheme = LIST_SCHEME }: LookupOptions,
  ofFile: (label: NodeLabel) => Iterable<NamedRow>,
): Promise<LoadedLookup> {
  const lookup = new RecordLookup(scheme, ofFile);
  const identities = new KnownIdentities();
  const organizations = new PackedList<StoredNode>(plainPacking());
  // An empty store need not be queried, so the rows need not be iterated.
  if (storedLabels.size === 0) return { lookup, identities, organizations };
  const keys = new Map<string, LabelledKey>();
  const ask = async () => {
    const ids = await findIdsByKey(reader, scope, [...keys.values()]);
    for (const [key, id] of ids) lookup.addKey(key, id);
    keys.clear();
  };
  for (const key of keysMeant(rows, scheme)) {
    if (storedLabels.has(key.label)) keys.set(keyText(key), key);
    if (keys.size >= KEYS_MAX) await ask();
  }
  await ask();
  for (const label of labelsToList(rows, lookup)) {
    if (!storedLabels.has(label)) continue;
    for await (const node of eachNode(reader, scope, label)) {
      lookup.addStored(label, node.id, nameOfNode(node));
      if (!isHeld(label)) addStored(identities, node, '');
      if (label === 'Organization') organizations.push(node);
    }
  }
  return { lookup, identities, organizations };
}

/** Adds a stored record by its identity. */
export function addStored(
  identities: KnownIdentities,
  node: StoredNode,
  holder: NodeId | '',
): void {
  const { id, externalIds } = node;
  const identity = identityOfNode(node, holder);
  if (identity !== undefined) identities.add({ id, identity, externalIds, isStored: true });
}

/** All external ids that the rows have or may mean. */
function* keysMeant(rows: Iterable<TypedRow>, scheme: string): Iterable<LabelledKey> {
  for (const row of rows) {
    yield* keysOf(row);
    for (const [labels, named] of eachNamed(row)) {
      for (const label of labels) yield { label, ...(named.key ?? { scheme, value: named.text }) };
    }
  }
}

function keysOf(row: TypedRow): readonly LabelledKey[] {
  const { label } = row;
  return label === undefined ? [] : rowKeys(row).map((key) => ({ label, ...key }));
}

function* eachNamed(row: TypedRow): Iterable<readonly [readonly NodeLabel[], NamedRecord]> {
  for (const { name, reference } of namingColumnsOf(row.kind)) {
    for (const named of row.references.get(name)?.named ?? []) yield [reference.labels, named];
  }
}

/** Labels that are looked up by name, so that their stored records must be known. */
function labelsToList(rows: Items<TypedRow>, lookup: RecordLookup): ReadonlySet<NodeLabel> {
  const inFile = new Set<string>();
  for (const row of rows) for (const key of keysOf(row)) inFile.add(keyText(key));
  const isKnown = (key: LabelledKey) =>
    inFile.has(keyText(key)) || lookup.findByKey(key) !== undefined;
  const labels = new Set<NodeLabel>();
  for (const row of rows) {
    const { label } = row;
    // Organisations are also compared for duplicates.
    const isByName = label !== undefined && !isHeld(label) && !isFound(row, lookup);
    if (label !== undefined && (label === 'Organization' || isByName)) labels.add(label);
    for (const [meant, { key }] of eachNamed(row)) {
      if (key !== undefined && meant.some((one) => isKnown({ label: one, ...key }))) continue;
      for (const one of meant) labels.add(one);
    }
  }
  return labels;
}

/** Returns whether the store has a record with the id of the row, so its name is not looked up. */
export function isFound(row: TypedRow, lookup: RecordLookup): boolean {
  return keysOf(row).some((key) => lookup.findByKey(key) !== undefined);
}

/** Returns whether records of a label are distinguished by their holders. */
function isHeld(label: NodeLabel): boolean {
  const kind = kindOfRecord(label);
  return kind !== undefined && holderColumnOf(kind) !== undefined;
}
