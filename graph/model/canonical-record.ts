import { CatalyzerError } from '../errors/catalyzer-error.ts';
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
  return JSON.stringify(sorted(record, STORED_FIELDS, record.id));
}

const NONE: ReadonlySet<string> = new Set();

/** A copy in order, so that one call of JSON.stringify writes the text. */
function sorted(value: object, left: ReadonlySet<string>, id: string): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    if (!left.has(key)) copy[key] = copied(Reflect.get(value, key), id);
  }
  return copy;
}

function copied(value: unknown, id: string): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw notFinite(value, id);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, id));
  return sorted(value, NONE, id);
}

function notFinite(value: number, id: string): CatalyzerError {
  return new CatalyzerError(
    'BAD_USER_INPUT',
    'numberNotFinite',
    `The record ${id} holds the number ${value}; give a finite number or leave it out.`,
    { id, value: String(value) },
  );
}
