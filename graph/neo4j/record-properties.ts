import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeLabel } from '../model/nodes.ts';
import { type Relationship, relationshipParts } from '../model/relationships.ts';
import type { ExternalId, Source } from '../model/source.ts';
import type { Visibility } from '../model/visibility.ts';
import type { Stored, StoredNode, StoredRelationship } from '../store.ts';
import { type Properties, readField, writeField } from './field-properties.ts';
import { CAPTION_FIELDS, type FieldKind, NODE_FIELDS, RELATIONSHIP_FIELDS } from './fields.ts';

const SOURCE_FIELDS = ['document', 'section', 'quote', 'recordedOn', 'confirmedOn'] as const;

/** A record's own fields as properties, one per field, as `fields.ts` names them. */
export function recordProperties(record: GraphNode | Relationship): Properties {
  return 'label' in record ? nodeProperties(record) : relationshipProperties(record);
}

/** The record that {@link recordProperties} wrote; a relationship's id has colons. */
export function recordOf(id: string, properties: Properties): GraphNode | Relationship {
  return id.includes(':') ? relationshipOf(id, properties) : nodeOf(id, properties);
}

/** The node with what the store keeps beside it. */
export function storedNode(properties: Properties): StoredNode {
  return { ...nodeOf(textOf(properties, 'id'), properties), ...storedFields(properties) };
}

/** The relationship with what the store keeps beside it. */
export function storedRelationship(properties: Properties): StoredRelationship {
  return { ...relationshipOf(textOf(properties, 'id'), properties), ...storedFields(properties) };
}

/** External ids as they lie on a node, for its readers; their own nodes make them unique. */
export function externalIdText({ scheme, value }: ExternalId): string {
  return `${scheme}:${value}`;
}

/** What {@link externalIdText} wrote: a scheme has no colon. */
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

function nodeProperties(node: GraphNode): Properties {
  const properties: Properties = { id: node.id };
  writeFields(properties, node, NODE_FIELDS[node.label]);
  const caption = captionOf(properties, node.label);
  if (caption !== undefined) properties.name = caption;
  properties.externalIds = node.externalIds.map(externalIdText);
  writeSource(properties, node);
  return properties;
}

function nodeOf(id: string, properties: Properties): GraphNode {
  const label = labelOfId(id) ?? 'ImportBatch';
  const externalIds = ((properties.externalIds ?? []) as readonly string[]).map(externalIdOf);
  const stated = readFields(properties, NODE_FIELDS[label]);
  return { label, id, externalIds, ...readSource(properties), ...stated } as GraphNode;
}

function relationshipProperties(relationship: Relationship): Properties {
  const properties: Properties = { id: relationship.id };
  writeFields(properties, relationship, RELATIONSHIP_FIELDS);
  writeSource(properties, relationship);
  return properties;
}

function relationshipOf(id: string, properties: Properties): Relationship {
  const { type, from, to } = relationshipParts(id) ?? { type: 'TIE', from: '', to: '' };
  const stated = readFields(properties, RELATIONSHIP_FIELDS);
  return { id, type, from, to, ...readSource(properties), ...stated } as Relationship;
}

/** What Neo4j Browser writes on a node. */
function captionOf(properties: Properties, label: NodeLabel): unknown {
  return CAPTION_FIELDS[label]
    .flatMap((field) => [properties[`${field}_ja`], properties[`${field}_en`]])
    .find((text) => text !== undefined);
}

function writeFields(
  into: Properties,
  record: GraphNode | Relationship,
  fields: Readonly<Record<string, FieldKind>>,
): void {
  const values = new Map<string, unknown>(Object.entries(record));
  for (const [name, kind] of Object.entries(fields)) {
    const value = values.get(name);
    if (value !== undefined) writeField(into, name, kind, value);
  }
}

function readFields(
  from: Properties,
  fields: Readonly<Record<string, FieldKind>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, kind]) => [name, readField(from, name, kind)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function writeSource(
  into: Properties,
  { source, visibility }: { readonly source: Source; readonly visibility: Visibility },
): void {
  for (const field of SOURCE_FIELDS) {
    if (source[field] !== undefined) into[`source_${field}`] = source[field];
  }
  into.visibility = visibility;
}

function readSource(from: Properties): { source: unknown; visibility: Visibility } {
  const stated = SOURCE_FIELDS.map((field) => [field, from[`source_${field}`]] as const);
  return {
    source: Object.fromEntries(stated.filter(([, value]) => value !== undefined)),
    visibility: visibilityOf(from, 'visibility'),
  };
}

function storedFields(properties: Properties): Stored {
  return {
    version: numberOf(properties, 'version'),
    createdAt: textOf(properties, 'createdAt'),
    updatedAt: textOf(properties, 'updatedAt'),
  };
}
