import { type GraphNode, NODES, type NodeId, type NodeLabel } from '../../model/nodes.ts';
import type { ExternalId } from '../../model/source.ts';
import type { Visibility } from '../../model/visibility.ts';
import { isCatalyzerKey } from '../columns/catalyzer-ids.ts';
import { cellsOfFields } from '../columns/field-cells.ts';
import type { RowErrorKey } from '../read/row-error.ts';
import { type CellValues, CLEAR } from '../type/cell-value.ts';
import type { TypedRow } from '../type/type-row.ts';
import { buildSource, type SourceDefaults } from './build-source.ts';
import { mergeFields } from './merge-fields.ts';
import { nodeDefaults, type StatedFields } from './node-defaults.ts';
import { audienceAfter, statedVisibility } from './stated-visibility.ts';
import { withSummary } from './with-summary.ts';

/** Parts of a row from which its record is built. */
export interface NodeRow extends Pick<TypedRow, 'values' | 'assumed' | 'key' | 'otherIds'> {
  /** Audience of the record; missing if the row does not state one. */
  readonly audience?: readonly NodeId[] | undefined;
}

/** Everything needed to create or change the record of a row. */
export interface NodeInput {
  readonly label: NodeLabel;
  readonly id: NodeId;
  readonly row: NodeRow;
  readonly before?: GraphNode;
  readonly defaults: SourceDefaults;
  /** Position of a requirement among those of its need, if its row does not state one. */
  readonly order: number;
}

/** A column without which there is no record, and the key of the sentence that says so. */
export interface LackingColumn {
  readonly column: string;
  readonly key: RowErrorKey;
}

/** Record after the row, or the columns it lacks. */
export type NodeResult =
  | { readonly node: GraphNode }
  | { readonly lacking: readonly LackingColumn[] };

/** Applies a row to its record and returns the record after the row. */
export function buildNode({ label, id, row, before, defaults, order }: NodeInput): NodeResult {
  const values = withSummary(row.values);
  const stated: StatedFields = mergeFields(NODES[label].fields, values, before);
  const visibility = visibilityOf(label, stated, values, before);
  // Written as one literal first: starting with a spread makes a slower object of three times the
  // size.
  const node = {
    label,
    id,
    externalIds: statedIds(row).reduce(withId, before?.externalIds ?? []),
    source: buildSource(values, before?.source, defaults),
    visibility,
    ...audienceAfter(visibility, row.audience, before),
    ...nodeDefaults(label, stated, row, order),
    ...stated,
  };
  return isWhole(node) ? { node } : { lacking: lackingColumns(node) };
}

/** The id by which the row is known, unless it is our own, followed by the others that it lists. */
function statedIds({ key, otherIds = [] }: NodeRow): readonly ExternalId[] {
  return key === undefined || isCatalyzerKey(key) ? otherIds : [key, ...otherIds];
}

function withId(before: readonly ExternalId[], added: ExternalId): readonly ExternalId[] {
  const isKnown = before.some((one) => one.scheme === added.scheme && one.value === added.value);
  return isKnown ? before : [...before, added];
}

/**
 * A row with a person's name, or for an organisation that has closed, is PRIVATE unless the row
 * states a visibility.
 */
function visibilityOf(
  label: NodeLabel,
  { name, closedOn }: StatedFields,
  values: CellValues,
  before: GraphNode | undefined,
): Visibility {
  const stated = statedVisibility(values);
  if (stated !== undefined) return stated;
  const isCleared = values.get('visibility') === CLEAR;
  const isNamed = ['name_ja', 'name_en'].some((one) => typeof values.get(one) === 'string');
  if (label === 'Person' && name !== undefined && (isNamed || isCleared)) return 'PRIVATE';
  const wasClosed = before?.label === 'Organization' && before.closedOn !== undefined;
  if (closedOn !== undefined && (!wasClosed || isCleared)) return 'PRIVATE';
  return isCleared ? 'PUBLIC' : (before?.visibility ?? 'PUBLIC');
}

type Unfinished = StatedFields & { readonly label: NodeLabel };

function isWhole(node: Unfinished): node is GraphNode {
  return lackingColumns(node).length === 0;
}

/**
 * Names the Japanese column of a missing text in two languages, and the missing half of a point.
 */
function lackingColumns(node: Unfinished): readonly LackingColumn[] {
  const cells = cellsOfFields(NODES[node.label].fields);
  const missing = cells.filter(({ name, field }) => field.required && node[name] === undefined);
  if (missing.length === 0) return halfPoint(node);
  return missing.map(({ column, parts: [[, first] = [undefined, column]] = [] }) => ({
    column: first,
    key: 'importRequiredMissing',
  }));
}

function halfPoint({ location }: Unfinished): readonly LackingColumn[] {
  if (typeof location !== 'object' || location === null) return [];
  return ['latitude', 'longitude']
    .filter((column) => !(column in location))
    .map((column) => ({ column, key: 'importHalfLocation' }));
}
