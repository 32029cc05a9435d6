import type { GraphNode } from './nodes.ts';
import type { Relationship } from './relationships.ts';

/** Fields that the store keeps beside a record; they are not part of what its writer states. */
const STORED_FIELDS: ReadonlySet<string> = new Set(['version', 'createdAt', 'updatedAt']);
const NONE: ReadonlySet<string> = new Set();

/**
 * Returns the record as JSON with its keys in code-unit order and without the stored fields: two
 * records of the model state the same exactly when their texts are equal.
 */
export function canonicalRecord(record: GraphNode | Relationship): string {
  return JSON.stringify(sorted(record, STORED_FIELDS));
}

/**
 * Returns a value as JSON with its keys in code-unit order: two that hold the same have equal
 * texts.
 */
export function canonicalJson(value: object): string {
  return JSON.stringify(copied(value));
}

/** Returns a copy in order, so one call of JSON.stringify writes the text. */
function sorted(value: object, left: ReadonlySet<string>): object {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    if (!left.has(key)) copy[key] = copied(Reflect.get(value, key));
  }
  return copy;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copied);
  return sorted(value, NONE);
}
