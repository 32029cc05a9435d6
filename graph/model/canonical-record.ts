import { CatalyzerError } from '../errors.ts';
import type { GraphNode } from './nodes.ts';
import type { Relationship } from './relationships.ts';

/** Kept by the store beside a record, so no part of what its writer states. */
const STORED_FIELDS: ReadonlySet<string> = new Set(['version', 'createdAt', 'updatedAt']);

/**
 * The record as JSON with its keys in code-unit order and without the stored fields: two records
 * state the same exactly when their texts are equal. A number that JSON cannot hold (NaN,
 * Infinity) is BAD_USER_INPUT.
 */
export function canonicalRecord(record: GraphNode | Relationship): string {
  return objectText(record, STORED_FIELDS, record.id);
}

const NONE: ReadonlySet<string> = new Set();

function objectText(value: object, left: ReadonlySet<string>, id: string): string {
  let text = '';
  const entries = new Map<string, unknown>(Object.entries(value));
  for (const key of [...entries.keys()].sort()) {
    const field = entries.get(key);
    if (field === undefined || left.has(key)) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${valueText(field, id)}`;
  }
  return `{${text}}`;
}

function valueText(value: unknown, id: string): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new CatalyzerError(
      'BAD_USER_INPUT',
      'numberNotFinite',
      `The record ${id} holds the number ${value}; give a finite number or leave it out.`,
      { id, value: String(value) },
    );
  }
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item, id)).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value, NONE, id);
  return JSON.stringify(value);
}
