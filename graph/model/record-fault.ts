import { type AcceptedValue, acceptedBy, EXTERNAL_IDS, TEXT } from './accepted-values.ts';
import { AUDIENCE_LABELS, isAudience, isAudienceLevel } from './audience.ts';
import type { Fields } from './fields.ts';
import { idPrefix, labelOfId } from './ids.ts';
import { type GraphNode, NODE_LABELS, NODES } from './nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
  relationshipId,
  relationshipParts,
} from './relationships.ts';
import { SOURCE_FIELDS } from './source.ts';
import { VISIBILITIES, type Visibility } from './visibility.ts';

/** Reason why a value is not a record of the model. */
export interface RecordFault {
  /** The first field that is wrong; empty when the value is not an object. */
  readonly field: string;
  /** Required and missing, not a field of its label, or a value that it may not have. */
  readonly reason: 'missing' | 'unknown' | 'invalid';
  /** Accepted values, in no natural language. */
  readonly expected: string;
}

/** Fault of a record as it is in a store. */
export interface StoredFault extends Omit<RecordFault, 'reason'> {
  /** Reason of a {@link RecordFault}, or `altered`: it can be read, but is not what was written. */
  readonly reason: RecordFault['reason'] | 'altered';
}

interface CheckedField extends AcceptedValue {
  readonly isRequired: boolean;
}

/** The fields of a label, a type or a source. */
interface Shape {
  readonly fields: ReadonlyMap<string, CheckedField>;
  readonly requiredCount: number;
}

/** Object whose own fields are checked separately. */
const ANY_OBJECT: AcceptedValue = {
  isValid: (value) => typeof value === 'object' && value !== null,
  expected: '{ document: "…", recordedOn: YYYY-MM-DD }',
};
const VISIBILITY = acceptedBy({ type: 'enum', values: VISIBILITIES });
/** Checked separately, since its check needs the visibility. */
const AUDIENCE = 'audience';
/** Fields kept by the store; a caller may return a record as it was read. */
const STORED_FIELDS = ['version', 'createdAt', 'updatedAt'];
const ANYTHING: CheckedField = { isValid: () => true, expected: '', isRequired: false };

const EVERY_RECORD = { id: TEXT, source: ANY_OBJECT, visibility: VISIBILITY };

const SOURCE = shapeOf(SOURCE_FIELDS, {});
const NODE_SHAPES: ReadonlyMap<string, Shape> = new Map(
  NODE_LABELS.map((label) => [
    label,
    keptShape(NODES[label].fields, { label: TEXT, externalIds: EXTERNAL_IDS }),
  ]),
);
const RELATIONSHIP_SHAPES: ReadonlyMap<string, Shape> = new Map(
  RELATIONSHIP_TYPES.map((type) => {
    const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
    return [type, keptShape(fields, { type: TEXT, from: TEXT, to: TEXT })];
  }),
);

/** Returns the first fault of a value that should be a node; undefined for a node. */
export function nodeFault(value: unknown): RecordFault | undefined {
  return recordFault(value, 'label', NODE_SHAPES) ?? nodeIdFault(value);
}

/** Returns the first fault of a value that should be a relationship; undefined for one. */
export function relationshipFault(value: unknown): RecordFault | undefined {
  return recordFault(value, 'type', RELATIONSHIP_SHAPES) ?? relationshipIdFault(value);
}

function recordFault(
  value: unknown,
  tag: 'label' | 'type',
  shapes: ReadonlyMap<string, Shape>,
): RecordFault | undefined {
  if (typeof value !== 'object' || value === null) {
    return { field: '', reason: 'invalid', expected: `{ id: "…", ${tag}: "…" }` };
  }
  const shape = shapes.get(Reflect.get(value, tag));
  if (shape === undefined) {
    return { field: tag, reason: 'invalid', expected: [...shapes.keys()].join(' | ') };
  }
  const fault = fieldsFault(value, shape);
  if (fault !== undefined) return fault;
  const inSource = fieldsFault(Reflect.get(value, 'source'), SOURCE);
  if (inSource !== undefined) return { ...inSource, field: `source.${inSource.field}` };
  return audienceFault(Reflect.get(value, 'visibility'), Reflect.get(value, AUDIENCE));
}

/** Requires ids in order, each once, that a record of the visibility may be for. */
function audienceFault(visibility: Visibility, audience: unknown): RecordFault | undefined {
  if (audience === undefined) return undefined;
  if (Array.isArray(audience) && isAudience(visibility, audience)) return undefined;
  const labels = isAudienceLevel(visibility) ? AUDIENCE_LABELS[visibility] : [];
  const ids = labels.map((label) => `["${idPrefix(label)}_…"]`);
  return { field: AUDIENCE, reason: 'invalid', expected: ids.join(' | ') };
}

function fieldsFault(value: object, { fields, requiredCount }: Shape): RecordFault | undefined {
  let found = 0;
  for (const name of Object.keys(value)) {
    const stated: unknown = Reflect.get(value, name);
    if (stated === undefined) continue;
    const field = fields.get(name);
    if (field === undefined) return unknownField(name, fields);
    if (!field.isValid(stated)) return { field: name, reason: 'invalid', expected: field.expected };
    if (field.isRequired) found += 1;
  }
  return found === requiredCount ? undefined : missingField(value, fields);
}

function unknownField(field: string, fields: Shape['fields']): RecordFault {
  const names = [...fields.keys()].filter((name) => !STORED_FIELDS.includes(name));
  return { field, reason: 'unknown', expected: names.join(' | ') };
}

function missingField(value: object, fields: Shape['fields']): RecordFault | undefined {
  for (const [field, { isRequired, expected }] of fields) {
    if (isRequired && Reflect.get(value, field) === undefined) {
      return { field, reason: 'missing', expected };
    }
  }
  return undefined;
}

/**
 * Requires that an id names its label and has no colon, which separates the ids of relationships.
 */
function nodeIdFault(value: unknown): RecordFault | undefined {
  const { label, id } = value as Pick<GraphNode, 'label' | 'id'>;
  if (labelOfId(id) === label && !id.includes(':')) return undefined;
  return { field: 'id', reason: 'invalid', expected: `${idPrefix(label)}_…` };
}

function relationshipIdFault(value: unknown): RecordFault | undefined {
  const { id, type, from, to, tieKind } = value as Relationship;
  const expected = relationshipId(type, from, to, tieKind);
  if (id === expected && relationshipParts(id) !== undefined) return undefined;
  return { field: 'id', reason: 'invalid', expected };
}

/** Returns the shape of a record with the fields that a store keeps. */
function keptShape(stated: Fields, others: Readonly<Record<string, AcceptedValue>>): Shape {
  const { fields, requiredCount } = shapeOf(stated, { ...EVERY_RECORD, ...others });
  return {
    fields: new Map([
      ...fields,
      ...[AUDIENCE, ...STORED_FIELDS].map((name) => [name, ANYTHING] as const),
    ]),
    requiredCount,
  };
}

function shapeOf(stated: Fields, others: Readonly<Record<string, AcceptedValue>>): Shape {
  const fields = new Map<string, CheckedField>();
  for (const [name, accepted] of Object.entries(others)) {
    fields.set(name, { ...accepted, isRequired: true });
  }
  for (const [name, field] of Object.entries(stated)) {
    fields.set(name, { ...acceptedBy(field), isRequired: field.required === true });
  }
  const requiredCount = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  return { fields, requiredCount };
}
