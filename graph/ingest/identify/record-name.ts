import { normalizeCell } from '../../../language/normalize-cell.ts';
import {
  type GraphNode,
  NODE_LABELS,
  NODES,
  type NodeLabel,
  type NodeTable,
} from '../../model/nodes.ts';
import { cellsOfFields } from '../columns/field-cells.ts';
import type { CellValues } from '../type/cell-value.ts';

/** Names of a record, and the place that distinguishes it from others of the same name. */
export interface RecordName {
  /** Japanese and English names. */
  readonly names: readonly string[];
  /** Country, prefecture and city as one comparable text; the date for an evidence. */
  readonly place: string;
}

/** Reads the value of a field, or of one language of it. */
export type ValueAt = (field: string, language?: 'ja' | 'en') => unknown;

/** Values of a record. */
export function valuesOfNode(node: GraphNode): ValueAt {
  return (field, language) => {
    const value: unknown = Reflect.get(node, field);
    if (language === undefined || typeof value !== 'object' || value === null) return value;
    return Reflect.get(value, language);
  };
}

/** Values that a row gives its record. */
export function valuesOfRow(label: NodeLabel, values: CellValues): ValueAt {
  const columns = COLUMNS.get(label);
  return (name, language) => {
    const column = columns?.get(name) ?? '';
    return values.get(language === undefined ? column : `${column}_${language}`);
  };
}

const COLUMNS: ReadonlyMap<NodeLabel, ReadonlyMap<string, string>> = new Map(
  NODE_LABELS.map((label) => {
    const { fields }: NodeTable = NODES[label];
    return [label, new Map(cellsOfFields(fields).map(({ name, column }) => [name, column]))];
  }),
);

/** Current name of a record. */
export function nameOfNode(node: GraphNode): RecordName {
  return nameOf(node.label, valuesOfNode(node));
}

/** Name that a row gives its record. */
export function nameOfRow(label: NodeLabel, values: CellValues): RecordName {
  return nameOf(label, valuesOfRow(label, values));
}

function nameOf(label: NodeLabel, valueAt: ValueAt): RecordName {
  const { calledBy }: NodeTable = NODES[label];
  const names = calledBy.flatMap((field) => [valueAt(field, 'ja'), valueAt(field, 'en')]);
  return { names: names.filter(isText), place: placeOf(label, valueAt) };
}

/** See {@link RecordName}; a prefecture implies Japan. */
export function placeOf(label: NodeLabel, valueAt: ValueAt): string {
  const text = (field: string) => [valueAt(field)].find(isText);
  if (label === 'Evidence') return text('occurredOn') ?? '';
  if (!('city' in NODES[label].fields)) return '';
  const prefecture = text('prefecture');
  const country = text('country') ?? (prefecture === undefined ? '' : 'JP');
  return normalizePlace(`${country}|${prefecture ?? ''}|${text('city') ?? ''}`);
}

/** Size of the cache of places: a list repeats a few of them. */
const PLACES_MAX = 5_000;
const PLACES = new Map<string, string>();

/** Country, prefecture and city as one comparable text. */
function normalizePlace(place: string): string {
  const known = PLACES.get(place);
  if (known !== undefined) return known;
  if (PLACES.size >= PLACES_MAX) PLACES.clear();
  const normal = place.split('|').map(normalizeCell).join('|');
  PLACES.set(place, normal);
  return normal;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
