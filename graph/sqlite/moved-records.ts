import type { Visibility } from '../model/visibility.ts';
import {
  contains,
  type NodeEntry,
  type RelationshipEntry,
  type WorkingSet,
} from './working-set.ts';

/** What a commit must write, each with its effective visibility; undefined: it is gone. */
export interface MovedRecords {
  readonly nodes: ReadonlyMap<NodeEntry, Visibility | undefined>;
  readonly relationships: ReadonlyMap<RelationshipEntry, Visibility | undefined>;
}

/**
 * Every record that the commit changed, and every record whose effective visibility moved because
 * that of its container, or of an end, did.
 */
export function movedRecords(set: WorkingSet): MovedRecords {
  const nodes = new Map<NodeEntry, Visibility | undefined>();
  const touched = new Set([...set.relationships.values()].filter((entry) => entry.changed));
  const waiting = startingNodes(set, touched);
  for (const node of waiting) {
    if (nodes.has(node)) continue;
    const effective = node.text === undefined ? undefined : set.effectiveOfNode(node);
    const moved = effective !== node.before?.effective;
    if (!moved && !node.changed) continue;
    nodes.set(node, effective);
    if (!moved || node.before === undefined) continue;
    for (const relationship of set.relationshipsAt(node)) {
      touched.add(relationship);
      if (contains(relationship.type)) pushNode(set, relationship.to, waiting);
    }
  }
  return { nodes, relationships: movedRelationships(set, touched) };
}

function startingNodes(set: WorkingSet, touched: Iterable<RelationshipEntry>): NodeEntry[] {
  const waiting = [...set.nodes.values()].filter((entry) => entry.changed);
  for (const relationship of touched) {
    if (contains(relationship.type)) pushNode(set, relationship.to, waiting);
  }
  return waiting;
}

function pushNode(set: WorkingSet, id: string, waiting: NodeEntry[]): void {
  const node = set.node(id);
  if (node !== undefined) waiting.push(node);
}

function movedRelationships(set: WorkingSet, touched: Iterable<RelationshipEntry>) {
  const relationships = new Map<RelationshipEntry, Visibility | undefined>();
  for (const entry of touched) {
    const effective = entry.text === undefined ? undefined : set.effectiveOfRelationship(entry);
    if (entry.changed || effective !== entry.before?.effective) relationships.set(entry, effective);
  }
  return relationships;
}
