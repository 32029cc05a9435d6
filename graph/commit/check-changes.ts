import { CatalyzerError } from '../errors/catalyzer-error.ts';
import type { GraphNode } from '../model/nodes.ts';
import { nodeFault, type RecordFault, relationshipFault } from '../model/record-fault.ts';
import type { Relationship } from '../model/relationships.ts';
import { checkCommitSize } from '../port-bounds.ts';
import type { BatchChange, Change } from '../store.ts';

/** Characters of a rejected value that are shown in an error. */
const VALUE_CHARACTERS_SHOWN = 60;

/** Throws BAD_USER_INPUT for too many changes and for an invalid record. */
export function checkChanges(changes: readonly Change[]): void {
  checkCommitSize(changes.length);
  for (const change of changes) {
    if (change.kind === 'putNode') checkRecord(change.node);
    if (change.kind === 'putRelationship') checkRecord(change.relationship);
  }
}

/** Throws BAD_USER_INPUT for too many records replaced by an import and for an invalid record. */
export function checkBatchChanges(items: readonly BatchChange[]): void {
  checkCommitSize(items.length);
  for (const { before } of items) if (before !== undefined) checkRecord(before);
}

/** Throws BAD_USER_INPUT for an invalid record; the error names record and field. */
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

/** Value of a field, which may be nested in the source: `source.recordedOn`. */
function shown(record: object, field: string): string {
  let value: unknown = record;
  for (const name of field.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > VALUE_CHARACTERS_SHOWN ? `${text.slice(0, VALUE_CHARACTERS_SHOWN)}…` : text;
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
