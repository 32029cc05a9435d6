import { normalizeCell } from '../../../language/normalize-cell.ts';
import { type GraphNode, NODES, type NodeLabel, type NodeTable } from '../../model/nodes.ts';
import { columnName } from '../columns/content-columns.ts';
import type { CellValues } from '../type/cell-value.ts';

/** The names of a record, and the place that distinguishes it from others of the same name. */
export interface RecordName {
  /** In Japanese and English; the first one makes the key of a record without an id. */
  readonly names: readonly string[];
  /** Country, prefecture and city as one comparable text; of an evidence its date. */
  readonly place: string;
}

/** The text of a field, or of one language of it; anything but a text where it has none. */
type TextAt = (field: string, language?: 'ja' | 'en') => unknown;

/** The name of a record as it is. */
export function nameOfNode(node: GraphNode): RecordName {
  return nameOf(node.label, (field, language) => {
    const value: unknown = Reflect.get(node, field);
    if (language === undefined || typeof value !== 'object' || value === null) return value;
    return Reflect.get(value, language);
  });
}

/** The name that a row gives its record. */
export function nameOfRow(label: NodeLabel, values: CellValues): RecordName {
  const { fields }: NodeTable = NODES[label];
  return nameOf(label, (name, language) => {
    const field = fields[name];
    const column = field && columnName(name, field);
    return values.get(language === undefined ? `${column}` : `${column}_${language}`);
  });
}

function nameOf(label: NodeLabel, textAt: TextAt): RecordName {
  const { calledBy }: NodeTable = NODES[label];
  const names = calledBy.flatMap((field) => [textAt(field, 'ja'), textAt(field, 'en')]);
  return { names: names.filter(isText), place: placeOf(label, textAt) };
}

/** A prefecture is in Japan. */
function placeOf(label: NodeLabel, textAt: TextAt): string {
  const text = (field: string) => [textAt(field)].find(isText);
  if (label === 'Evidence') return text('occurredOn') ?? '';
  if (!('city' in NODES[label].fields)) return '';
  const prefecture = text('prefecture');
  const country = text('country') ?? (prefecture === undefined ? '' : 'JP');
  return [country, prefecture ?? '', text('city') ?? ''].map(normalizeCell).join('|');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
