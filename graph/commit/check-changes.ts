import { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { GraphNode } from '../model/nodes.ts';
import { nodeFault, type RecordFault, relationshipFault } from '../model/record-fault.ts';
import type { Relationship } from '../model/relationships.ts';
import { checkCommitSize } from '../port-bounds.ts';
import type { BatchChange, Change } from '../store.ts';

/** Characters of a refused value that are said back. */
const VALUE_SHOWN_MAX = 60;

/** Refuses (BAD_USER_INPUT) too many changes, and a put of what is not a record of the model. */
export function checkChanges(changes: readonly Change[]): void {
  checkCommitSize(changes.length);
  for (const change of changes) {
    if (change.kind === 'putNode') checkRecord(change.node);
    if (change.kind === 'putRelationship') checkRecord(change.relationship);
  }
}

/** Refuses (BAD_USER_INPUT) too much of what an import replaced, and what is not a record. */
export function checkBatchChanges(items: readonly BatchChange[]): void {
  checkCommitSize(items.length);
  for (const { before } of items) if (before !== undefined) checkRecord(before);
}

/** Refuses (BAD_USER_INPUT) what is not a record of the model; the error names record and field. */
export function checkRecord(record: GraphNode | Relationship): void {
  const fault = 'label' in record ? nodeFault(record) : relationshipFault(record);
  if (fault !== undefined) throw notARecord(record, fault);
}

function notARecord(record: GraphNode | Relationship, fault: RecordFault): CatalyzerError {
  if (fault.field === 'id' && fault.reason === 'invalid') return badId(record);
  const { field, reason, expected } = fault;
  const what = 'label' in record ? record.label : record.type;
  const parameters = { id: String(record.id), what, field, expected, value: shown(record, field) };
  return new CatalyzerError('BAD_USER_INPUT', { key: KEYS[reason], parameters });
}

const KEYS = {
  missing: 'recordFieldMissing',
  unknown: 'recordFieldUnknown',
  invalid: 'recordFieldInvalid',
} as const;

/** The value of a field, which may lie in the source: `source.recordedOn`. */
function shown(record: object, field: string): string {
  let value: unknown = record;
  for (const name of field.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > VALUE_SHOWN_MAX ? `${text.slice(0, VALUE_SHOWN_MAX)}…` : text;
}

function badId(record: GraphNode | Relationship): CatalyzerError {
  const value = record.id;
  return new CatalyzerError(
    'BAD_USER_INPUT',
    'label' in record
      ? { key: 'badNodeId', parameters: { value, label: record.label } }
      : { key: 'badRelationshipId', parameters: { value } },
  );
}
