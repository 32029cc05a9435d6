import { CatalyzerError } from '../errors/catalyzer-error.ts';
import { statedAudience } from '../model/audience.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
} from '../model/relationships.ts';
import type { Change } from '../store.ts';
import { contains } from './containment.ts';
import type { Entry, NodeEntry, WorkingSet } from './working-set.ts';

/** Numbers of records that the changes so far created, updated, deleted and found unchanged. */
export interface ChangeCounts {
  created: number;
  updated: number;
  deleted: number;
  unchanged: number;
}

/**
 * Applies one change that passed `checkChanges`. Throws BAD_USER_INPUT naming the record that it
 * conflicts with.
 */
export function applyChange(set: WorkingSet, change: Change, counts: ChangeCounts): void {
  switch (change.kind) {
    case 'putNode':
      putNode(set, change.node, counts);
      break;
    case 'putRelationship':
      putRelationship(set, change.relationship, counts);
      break;
    case 'deleteNode':
      deleteNode(set, change.id, counts);
      break;
    case 'deleteRelationship':
      deleteRelationship(set, change.id, counts);
      break;
  }
}

function putNode(set: WorkingSet, node: GraphNode, counts: ChangeCounts): void {
  const entry = set.node(node.id);
  if (entry !== undefined) put(set, entry, node, counts);
}

function putRelationship(set: WorkingSet, relationship: Relationship, counts: ChangeCounts): void {
  const { id, type, from, to } = relationship;
  const source = presentEnd(set, relationship, from);
  const target = presentEnd(set, relationship, to);
  checkLabels(relationship, source.label, target.label);
  if (contains(type)) {
    const container = set.containerOf(target);
    if (container !== null && container !== from) throw secondContainer(relationship, container);
    target.container = from;
  }
  const entry = set.relationship(id);
  if (entry !== undefined) put(set, entry, relationship, counts);
}

function put<Stated extends GraphNode | Relationship>(
  set: WorkingSet,
  entry: Entry<Stated>,
  record: Stated,
  counts: ChangeCounts,
): void {
  const text = canonicalRecord(record);
  if (entry.present && text === (entry.put?.text ?? set.textBefore(entry))) {
    counts.unchanged += 1;
    return;
  }
  const copied = set.copied(record.id);
  if (entry.present && copied !== undefined) throw copyDiffers(record.id);
  if (entry.present) counts.updated += 1;
  else counts.created += 1;
  entry.put = { record, text };
  entry.present = true;
  entry.own = statedAudience(record);
  entry.version = copied?.version ?? entry.version + 1;
  entry.instants = copied;
  entry.changed = changesSoFar(counts);
}

function changesSoFar({ created, updated, deleted }: ChangeCounts): number {
  return created + updated + deleted;
}

function deleteNode(set: WorkingSet, id: NodeId, counts: ChangeCounts): void {
  const entry = set.node(id);
  if (!entry?.present) {
    counts.unchanged += 1;
    return;
  }
  for (const relationship of set.relationshipsAt(entry)) {
    if (!relationship.present) continue;
    deleteRelationship(set, relationship.id, counts);
    const { type, from, to } = relationship.parts;
    if (contains(type) && from === id) deleteNode(set, to, counts);
  }
  remove(entry, counts);
}

function deleteRelationship(set: WorkingSet, id: string, counts: ChangeCounts): void {
  const entry = set.relationship(id);
  if (!entry?.present) {
    counts.unchanged += 1;
    return;
  }
  const target = contains(entry.parts.type) ? set.node(entry.parts.to) : undefined;
  if (target !== undefined) target.container = null;
  remove(entry, counts);
}

function remove<Stated extends GraphNode | Relationship>(
  entry: Entry<Stated>,
  counts: ChangeCounts,
): void {
  entry.put = undefined;
  entry.present = false;
  entry.version += 1;
  counts.deleted += 1;
  entry.changed = changesSoFar(counts);
}

function presentEnd(set: WorkingSet, relationship: Relationship, id: NodeId): NodeEntry {
  const entry = set.node(id);
  if (entry?.present) return entry;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'endMissing',
    parameters: { id: relationship.id, value: id },
  });
}

function checkLabels(relationship: Relationship, from: NodeLabel, to: NodeLabel): void {
  const ends: RelationshipTable = RELATIONSHIPS[relationship.type];
  if (ends.from.includes(from) && ends.to.includes(to)) return;
  throw new CatalyzerError('BAD_USER_INPUT', {
    key: 'endsNotAllowed',
    parameters: { id: relationship.id, value: `${from} ${relationship.type} ${to}` },
  });
}

function secondContainer(relationship: Relationship, container: NodeId): CatalyzerError {
  return new CatalyzerError('BAD_USER_INPUT', {
    key: 'secondContainer',
    parameters: { id: relationship.id, value: relationship.to, container },
  });
}

function copyDiffers(id: string): CatalyzerError {
  return new CatalyzerError('CONFLICT', { key: 'copyDiffers', parameters: { id } });
}
