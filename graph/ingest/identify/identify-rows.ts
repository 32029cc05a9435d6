import { normalizeName } from '../../../language/names/normalize-name.ts';
import { nodeId } from '../../model/ids.ts';
import type { NodeId, NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import type { GraphReader, ReadScope } from '../../store.ts';
import { isOwn, ownId } from '../columns/catalyzer-ids.ts';
import type { ReferenceColumn } from '../columns/column.ts';
import { containerColumnOf, referenceColumnsOf } from '../columns/columns.ts';
import type { RowKind } from '../columns/row-kinds.ts';
import { rowError } from '../read/row-error.ts';
import { eachNeighbour } from '../stored/stored-records.ts';
import { externalIdOf } from '../type/cell-values.ts';
import { externalReference, referenceTexts } from '../type/references.ts';
import { containerOf } from './container-of.ts';
import { namesOf, type PreparedRow, placeOf } from './prepared-row.ts';
import { nodeNames, RecordLookup } from './record-lookup.ts';

/** Kinds whose records are found by name and place; then those that need a record found before. */
const STAGES: readonly (readonly RowKind[])[] = [
  ['organization', 'group', 'evidence'],
  ['person'],
  ['capability', 'equipment', 'need'],
  ['requirement'],
];

/**
 * Finds the record of every row and the records that it names. A row is known again by scheme and
 * external id, else by kind, normalised name and place (of a contained record: its container). A
 * row that cannot be placed gets an error.
 */
export async function identifyRows(
  rows: readonly PreparedRow[],
  reader: GraphReader,
  scope: ReadScope,
  scheme: string,
): Promise<RecordLookup> {
  const lookup = new RecordLookup(reader, scope);
  await lookup.loadExternal(externalKeys(rows, scheme));
  for (const label of labelsToList(rows, lookup)) await lookup.list(label);
  for (const stage of STAGES) {
    const staged = rows.filter(({ row }) => stage.includes(row.kind));
    for (const row of staged)
      resolveReferences(
        row,
        lookup,
        scheme,
        ({ reference }) => reference.isContainer || row.label === 'Person',
      );
    const inside = await containedNames(staged, reader, scope);
    for (const row of staged) if (!row.nameless) identifyById(row, lookup, inside);
    for (const row of staged) if (row.nameless) identifyByName(row, lookup, inside);
  }
  for (const row of rows) resolveReferences(row, lookup, scheme, () => true);
  return lookup;
}

/** Records by label, container and name. */
type Inside = Map<string, Set<NodeId>>;

const CANDIDATES_SHOWN = 5;

/** All external ids that the rows carry or may mean. */
function* externalKeys(rows: readonly PreparedRow[], scheme: string) {
  for (const row of rows) {
    const own = externalIdOf(row.cells);
    if (own !== undefined && row.label !== undefined) yield { label: row.label, ...own };
    for (const { labels, text } of eachReference(row)) {
      const key = externalReference(text) ?? { scheme, value: text };
      for (const label of labels) yield { label, ...key };
    }
  }
}

function eachReference(row: PreparedRow) {
  return referenceColumnsOf(row.row.kind).flatMap(({ name, reference }) =>
    referenceTexts(row.cells, name).map((text) => ({ labels: reference.labels, text })),
  );
}

/** Labels of which some record is looked for by name, so that the stored ones must be known. */
function labelsToList(rows: readonly PreparedRow[], lookup: RecordLookup): ReadonlySet<NodeLabel> {
  const ids = new Set<string>();
  for (const row of rows) {
    const own = externalIdOf(row.cells);
    if (own !== undefined) ids.add(`${row.label} ${own.scheme}:${own.value}`);
  }
  const labels = new Set<NodeLabel>();
  for (const row of rows) {
    if (row.label === 'Organization') labels.add('Organization');
    if (row.nameless && (row.label === 'Group' || row.label === 'Evidence')) labels.add(row.label);
    for (const reference of eachReference(row)) {
      const key = externalReference(reference.text);
      const known = reference.labels.some(
        (label) =>
          key !== undefined &&
          (ids.has(`${label} ${key.scheme}:${key.value}`) ||
            lookup.findExternal({ label, ...key }) !== undefined),
      );
      if (!known) for (const label of reference.labels) labels.add(label);
    }
  }
  return labels;
}

function resolveReferences(
  row: PreparedRow,
  lookup: RecordLookup,
  scheme: string,
  which: (column: ReferenceColumn) => boolean,
): void {
  for (const one of referenceColumnsOf(row.row.kind)) {
    const { name: column, reference } = one;
    if (!which(one) || row.references.has(column)) continue;
    const texts = referenceTexts(row.cells, column);
    if (texts.length === 0) {
      if (row.label === undefined)
        row.errors.push(rowError(row.row.line, column, '', 'importRequiredMissing'));
      continue;
    }
    const ids = new Set<NodeId>();
    for (const text of texts) {
      const found = lookup.resolve(text, reference.labels, scheme);
      if ('id' in found) ids.add(found.id);
      else row.errors.push(rowError(row.row.line, column, text, found.reason, found.details));
    }
    row.references.set(column, [...ids]);
  }
}

function identifyById(row: PreparedRow, lookup: RecordLookup, inside: Inside): void {
  const external = externalIdOf(row.cells);
  if (external === undefined || row.label === undefined) return;
  const key = { label: row.label, ...external };
  const id = lookup.findExternal(key) ?? newId(row.label, external);
  if (id === undefined) {
    row.errors.push(rowError(row.row.line, 'id', external.value, 'importNotAnOwnId'));
    return;
  }
  lookup.addExternal(key, id);
  assign(row, id, lookup);
  const container = containerOf(row);
  if (container === undefined || row.errors.length > 0) return;
  for (const name of namesOf(row)) addInside(inside, insideKey(row.label, container, name), id);
}

/** An own id is kept as it is; undefined when it is none of a record of this label. */
function newId(label: NodeLabel, external: ExternalId): NodeId | undefined {
  return isOwn(external)
    ? ownId(external.value, label)
    : nodeId(label, `${external.scheme}:${external.value}`);
}

function identifyByName(row: PreparedRow, lookup: RecordLookup, inside: Inside): void {
  const { label } = row;
  const names = namesOf(row);
  if (label === undefined) return;
  if (names.length === 0) {
    row.errors.push(rowError(row.row.line, 'id', '', 'importNoKey'));
    return;
  }
  const container = containerOf(row);
  if (container !== undefined) {
    const found = names.flatMap((one) => [...(inside.get(insideKey(label, container, one)) ?? [])]);
    assignNamed(row, label, container, found, lookup);
  } else if (label === 'Person') {
    assignNamed(row, label, row.references.get('organization')?.[0] ?? placeOf(row), [], lookup);
  } else if (hasContainer(row)) {
    lacksContainer(row);
  } else {
    const place = placeOf(row);
    const found = names.flatMap((name) => [...lookup.idsAt(label, name, place)]);
    assignNamed(row, label, place, found, lookup);
  }
}

/**
 * The record of this name at this place: the one that an import of the same row would make, else
 * the only one found, else a new one. `=` begins no scheme, so that a name never makes the key of
 * an external id.
 */
function assignNamed(
  row: PreparedRow,
  label: NodeLabel,
  place: string,
  found: readonly NodeId[],
  lookup: RecordLookup,
): void {
  const [name = ''] = namesOf(row);
  const own = nodeId(label, `=${normalizeName(name)}@${place}`);
  const ids = new Set(found);
  const [first = own] = ids;
  if (ids.size <= 1 || ids.has(own)) {
    assign(row, ids.has(own) ? own : first, lookup);
    return;
  }
  const candidates = [...ids].sort().slice(0, CANDIDATES_SHOWN).join('; ');
  const details = { count: ids.size, candidates };
  row.errors.push(rowError(row.row.line, 'id', name, 'importNameAmbiguous', details));
}

function lacksContainer(row: PreparedRow): void {
  if (row.errors.length > 0) return;
  const column = containerColumnOf(row.row.kind)?.name;
  row.errors.push(rowError(row.row.line, column, '', 'importRequiredMissing'));
}

/** The row's names find its record from now on; a row that is refused anyway adds none. */
function assign(row: PreparedRow, id: NodeId, lookup: RecordLookup): void {
  row.id = id;
  if (row.label !== undefined && row.errors.length === 0) {
    lookup.addNames(row.label, id, namesOf(row), placeOf(row));
  }
}

function hasContainer(row: PreparedRow): boolean {
  return containerColumnOf(row.row.kind) !== undefined;
}

function insideKey(label: NodeLabel, container: NodeId, name: string): string {
  return `${label} ${container} ${normalizeName(name)}`;
}

function addInside(inside: Inside, key: string, id: NodeId): void {
  const ids = inside.get(key) ?? new Set();
  inside.set(key, ids.add(id));
}

/** Names of what the containers of rows without an id hold already. */
async function containedNames(
  rows: readonly PreparedRow[],
  reader: GraphReader,
  scope: ReadScope,
): Promise<Inside> {
  const requests = new Map<string, Parameters<typeof eachNeighbour>[2][number]>();
  for (const row of rows) {
    const container = row.nameless ? containerOf(row) : undefined;
    const type = containerColumnOf(row.row.kind)?.reference.type;
    if (container === undefined || type === undefined) continue;
    requests.set(`${type} ${container}`, { id: container, types: [type], direction: 'out' });
  }
  const names: Inside = new Map();
  await eachNeighbour(reader, scope, [...requests.values()], ({ node }, parent) => {
    for (const name of nodeNames(node)) {
      addInside(names, insideKey(node.label, parent, name), node.id);
    }
  });
  return names;
}
