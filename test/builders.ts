import { nodeId } from '../graph/model/ids.ts';
import type {
  Capability,
  Contact,
  Equipment,
  Evidence,
  GraphNode,
  Group,
  ImportBatch,
  Need,
  NodeId,
  NodeLabel,
  Organization,
  Person,
  Requirement,
} from '../graph/model/nodes.ts';
import {
  type Relationship,
  type RelationshipType,
  relationshipId,
} from '../graph/model/relationships.ts';
import type { Source } from '../graph/model/source.ts';
import type { Change } from '../graph/store.ts';

/** A source that a test does not care about. */
export const SOURCE: Source = { document: 'test', recordedOn: '2024-01-01' };

function recorded<Label extends NodeLabel>(label: Label, key: string) {
  return {
    label,
    id: nodeId(label, key),
    externalIds: [],
    source: SOURCE,
    visibility: 'PUBLIC' as const,
  };
}

/** A public firm; `key` gives its id and, unless stated, its name. Every builder here works so. */
export function organization(key: string, stated: Partial<Organization> = {}): Organization {
  return { ...recorded('Organization', key), kind: 'FIRM', name: { ja: key }, ...stated };
}

export function person(key: string, stated: Partial<Person> = {}): Person {
  return { ...recorded('Person', key), roles: ['ENGINEER'], title: { ja: key }, ...stated };
}

export function contact(key: string, stated: Partial<Contact> = {}): Contact {
  return {
    ...recorded('Contact', key),
    visibility: 'PRIVATE',
    email: `${key}@example.invalid`,
    ...stated,
  };
}

export function capability(key: string, stated: Partial<Capability> = {}): Capability {
  return {
    ...recorded('Capability', key),
    kind: 'PROCESS',
    title: { ja: key },
    claimLevel: 'DECLARED',
    quantities: [],
    ...stated,
  };
}

export function evidence(key: string, stated: Partial<Evidence> = {}): Evidence {
  return { ...recorded('Evidence', key), kind: 'PROJECT', title: { ja: key }, ...stated };
}

export function equipment(key: string, stated: Partial<Equipment> = {}): Equipment {
  return {
    ...recorded('Equipment', key),
    name: { ja: key },
    useModes: ['COMMISSIONED'],
    specifications: [],
    ...stated,
  };
}

export function need(key: string, stated: Partial<Need> = {}): Need {
  return { ...recorded('Need', key), status: 'OPEN', gist: { ja: key }, ...stated };
}

export function requirement(key: string, stated: Partial<Requirement> = {}): Requirement {
  return {
    ...recorded('Requirement', key),
    text: { ja: key },
    mustHave: true,
    quantities: [],
    order: 1,
    ...stated,
  };
}

export function group(key: string, stated: Partial<Group> = {}): Group {
  return { ...recorded('Group', key), kind: 'JOINT_ORDER_GROUP', name: { ja: key }, ...stated };
}

export function importBatch(key: string, stated: Partial<ImportBatch> = {}): ImportBatch {
  return {
    ...recorded('ImportBatch', key),
    visibility: 'PRIVATE',
    fileName: `${key}.csv`,
    sha256: '0'.repeat(64),
    startedAt: '2024-01-01T00:00:00.000Z',
    status: 'COMPLETE',
    created: 0,
    updated: 0,
    ...stated,
  };
}

/** A public relationship of any type between two nodes or their ids; a tie is an ACQUAINTANCE. */
export function relationship(
  type: RelationshipType,
  from: GraphNode | NodeId,
  to: GraphNode | NodeId,
  stated: Partial<Relationship> = {},
): Relationship {
  const ends = { from: idOf(from), to: idOf(to) };
  const tieKind = type === 'TIE' ? (stated.tieKind ?? 'ACQUAINTANCE') : undefined;
  return {
    id: relationshipId(type, ends.from, ends.to, tieKind),
    type,
    ...ends,
    source: SOURCE,
    visibility: 'PUBLIC',
    ...(tieKind === undefined ? {} : { tieKind }),
    ...stated,
  };
}

function idOf(end: GraphNode | NodeId): NodeId {
  return typeof end === 'string' ? end : end.id;
}

export function putNode(node: GraphNode): Change {
  return { kind: 'putNode', node };
}

export function putRelationship(relationship: Relationship): Change {
  return { kind: 'putRelationship', relationship };
}

/** Puts of all of these, nodes and relationships, in order. */
export function puts(...records: readonly (GraphNode | Relationship)[]): Change[] {
  return records.map((record) => ('label' in record ? putNode(record) : putRelationship(record)));
}
