import type { AudienceStated } from '../model/audience.ts';
import type { Field, Fields } from '../model/fields.ts';
import { labelOfId } from '../model/ids.ts';
import {
  type GraphNode,
  NODE_LABELS,
  NODES,
  type NodeId,
  type NodeLabel,
  type NodeTable,
} from '../model/nodes.ts';
import {
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
  type RelationshipType,
  relationshipParts,
} from '../model/relationships.ts';
import type { ExternalId, Source } from '../model/source.ts';
import type { Visibility } from '../model/visibility.ts';
import { type RecordRow, readNode, readRelationship } from '../read-record.ts';
import type { Stored, StoredNode, StoredRelationship } from '../store.ts';
import { type Properties, readField, writeField } from './field-properties.ts';

type Stated = readonly (readonly [name: string, type: Field['type']])[];
const FIELDS_OF_LABEL = new Map<NodeLabel, Stated>(
  NODE_LABELS.map((label) => [label, stated(NODES[label].fields)]),
);
const FIELDS_OF_TYPE = new Map<RelationshipType, Stated>(
  RELATIONSHIP_TYPES.map((type) => {
    const { fields = {} }: RelationshipTable = RELATIONSHIPS[type];
    return [type, stated(fields)];
  }),
);
const SOURCE_PROPERTIES = [
  ['document', 'source_document'],
  ['section', 'source_section'],
  ['quote', 'source_quote'],
  ['recordedOn', 'source_recordedOn'],
  ['confirmedOn', 'source_confirmedOn'],
] as const;

/** A record's own fields as properties, named as in `field-properties.ts`. */
export function recordProperties(record: GraphNode | Relationship): Properties {
  return 'label' in record ? nodeProperties(record) : relationshipProperties(record);
}

/** The record that {@link recordProperties} wrote; a relationship's id contains colons. */
export function recordOf(id: string, properties: Properties): GraphNode | Relationship {
  return id.includes(':') ? relationshipOf(id, properties) : nodeOf(id, properties);
}

/** The node with the store's metadata; `undefined` if it is damaged. */
export function storedNode(properties: Properties): StoredNode | undefined {
  const { stated, kept } = recordRow(properties);
  return readNode(stated, kept);
}

/** The relationship with the store's metadata; `undefined` if it is damaged. */
export function storedRelationship(properties: Properties): StoredRelationship | undefined {
  const { stated, kept } = recordRow(properties);
  return readRelationship(stated, kept);
}

/** A record as stored, which may have been damaged there. */
export function recordRow(properties: Properties): RecordRow {
  const id = textOf(properties, 'id');
  const effective = textOf(properties, 'effectiveVisibility');
  return { id, stated: recordOf(id, properties), kept: storedFields(properties), effective };
}

/** Readable text of an external id on a node; uniqueness is enforced by nodes of their own. */
export function externalIdText({ scheme, value }: ExternalId): string {
  return `${scheme}:${value}`;
}

/** External ids on a node as {@link externalIdText} wrote them. */
export function externalIdTexts({ externalIds }: Properties): readonly string[] {
  if (!Array.isArray(externalIds)) return [];
  const texts: readonly unknown[] = externalIds;
  return texts.filter((text) => typeof text === 'string');
}

/** Parses the text of {@link externalIdText}: a scheme contains no colon. */
export function externalIdOf(text: string): ExternalId {
  const colon = text.indexOf(':');
  return { scheme: text.slice(0, colon), value: text.slice(colon + 1) };
}

/** A property that this program wrote as text. */
export function textOf(properties: Properties, name: string): string {
  return String(properties[name]);
}

/** A property that this program wrote as a number. */
export function numberOf(properties: Properties, name: string): number {
  return Number(properties[name]);
}

/** A property that this program wrote as a visibility. */
export function visibilityOf(properties: Properties, name: string): Visibility {
  return properties[name] as Visibility;
}

/** Audience of a record from a property that this program wrote; empty if there is none. */
export function audienceOf({ audience }: Properties): readonly NodeId[] {
  return Array.isArray(audience) ? audience : [];
}

function stated(fields: Fields): Stated {
  return Object.entries(fields).map(([name, { type }]) => [name, type]);
}

function nodeProperties(node: GraphNode): Properties {
  const properties: Properties = { id: node.id };
  writeFields(properties, node, FIELDS_OF_LABEL.get(node.label) ?? []);
  const caption = captionOf(properties, node.label);
  if (caption !== undefined) properties.name = caption;
  properties.externalIds = node.externalIds.map(externalIdText);
  writeSource(properties, node);
  return properties;
}

function nodeOf(id: string, properties: Properties): GraphNode {
  const label = labelOfId(id) ?? 'ImportBatch';
  const externalIds = externalIdTexts(properties).map(externalIdOf);
  const node: Properties = { label, id, externalIds, ...readSource(properties) };
  readFields(node, properties, FIELDS_OF_LABEL.get(label) ?? []);
  return node as unknown as GraphNode;
}

function relationshipProperties(relationship: Relationship): Properties {
  const properties: Properties = { id: relationship.id };
  writeFields(properties, relationship, FIELDS_OF_TYPE.get(relationship.type) ?? []);
  writeSource(properties, relationship);
  return properties;
}

function relationshipOf(id: string, properties: Properties): Relationship {
  const { type, from, to } = relationshipParts(id) ?? { type: 'TIE', from: '', to: '' };
  const relationship: Properties = { id, type, from, to, ...readSource(properties) };
  readFields(relationship, properties, FIELDS_OF_TYPE.get(type) ?? []);
  return relationship as unknown as Relationship;
}

/** Caption that Neo4j Browser displays on a node. */
function captionOf(properties: Properties, label: NodeLabel): unknown {
  const { calledBy }: NodeTable = NODES[label];
  return calledBy
    .flatMap((field) => [properties[`${field}_ja`], properties[`${field}_en`]])
    .find((text) => text !== undefined);
}

function writeFields(into: Properties, record: GraphNode | Relationship, fields: Stated): void {
  for (const [name, type] of fields) {
    const value: unknown = Reflect.get(record, name);
    if (value !== undefined) writeField(into, name, type, value);
  }
}

/**
 * Adds the stated fields to a record without an intermediate object, since an index reads millions.
 */
function readFields(into: Properties, from: Properties, fields: Stated): void {
  for (const [name, type] of fields) {
    const value = readField(from, name, type);
    if (value !== undefined) into[name] = value;
  }
}

function writeSource(
  into: Properties,
  { source, visibility, audience }: AudienceStated & { readonly source: Source },
): void {
  for (const [field, property] of SOURCE_PROPERTIES) {
    if (source[field] !== undefined) into[property] = source[field];
  }
  into.visibility = visibility;
  if (audience !== undefined) into.audience = [...audience];
}

function readSource(from: Properties): object {
  const source: Properties = {};
  for (const [field, property] of SOURCE_PROPERTIES) {
    const value = from[property];
    if (value !== undefined) source[field] = value;
  }
  const visibility = visibilityOf(from, 'visibility');
  return from.audience === undefined
    ? { source, visibility }
    : { source, visibility, audience: from.audience };
}

/** A record that was never changed after its creation has no `updatedAt` property. */
function storedFields(properties: Properties): Stored {
  const createdAt = textOf(properties, 'createdAt');
  const updatedAt =
    properties.updatedAt === undefined ? createdAt : textOf(properties, 'updatedAt');
  return { version: numberOf(properties, 'version'), createdAt, updatedAt };
}
