import { type Audience, narrowestAudience } from '../model/audience.ts';
import { contains } from './containment.ts';
import type { NodeEntry, RelationshipEntry, WorkingSet } from './working-set.ts';

/**
 * Records that a commit must write, each with its effective audience; `undefined` if it was
 * deleted.
 */
export interface MovedRecords {
  readonly nodes: ReadonlyMap<NodeEntry, Audience | undefined>;
  readonly relationships: ReadonlyMap<RelationshipEntry, Audience | undefined>;
}

/**
 * Returns every record that the commit changed, and every record whose effective audience moved
 * because that of its container or of an end did.
 */
export function movedRecords(set: WorkingSet): MovedRecords {
  const nodes = new Map<NodeEntry, Audience | undefined>();
  const touched = new Set(inOrderOfChange(set.relationships.values()));
  const waiting = startingNodes(set, touched);
  for (const node of waiting) {
    if (nodes.has(node)) continue;
    const effective = node.present ? set.effectiveOf(node) : undefined;
    const moved = effective !== node.before?.effective;
    if (!moved && node.changed === 0) continue;
    nodes.set(node, effective);
    if (!moved || node.before === undefined) continue;
    for (const relationship of set.relationshipsAt(node)) {
      touched.add(relationship);
      const { type, to } = relationship.parts;
      if (contains(type)) pushNode(set, to, waiting);
    }
  }
  return { nodes, relationships: movedRelationships(set, nodes, touched) };
}

/**
 * Sorts by change, not by reading order: hidden records that the commit had to read must not affect
 * any public sequence number.
 */
function inOrderOfChange<One extends { readonly changed: number }>(entries: Iterable<One>): One[] {
  return [...entries].filter(({ changed }) => changed > 0).sort((a, b) => a.changed - b.changed);
}

function startingNodes(set: WorkingSet, touched: Iterable<RelationshipEntry>): NodeEntry[] {
  const waiting = inOrderOfChange(set.nodes.values());
  for (const { parts } of touched) {
    if (contains(parts.type)) pushNode(set, parts.to, waiting);
  }
  return waiting;
}

function pushNode(set: WorkingSet, id: string, waiting: NodeEntry[]): void {
  const node = set.node(id);
  if (node !== undefined) waiting.push(node);
}

function movedRelationships(
  set: WorkingSet,
  nodes: MovedRecords['nodes'],
  touched: Iterable<RelationshipEntry>,
): MovedRecords['relationships'] {
  /** A node that did not move is as stored; an end that cannot be determined counts as hidden. */
  const effectiveOfEnd = (id: string): Audience => {
    const node = set.node(id);
    if (node === undefined) return 'PRIVATE';
    return (nodes.has(node) ? nodes.get(node) : node.before?.effective) ?? 'PRIVATE';
  };
  const relationships = new Map<RelationshipEntry, Audience | undefined>();
  for (const entry of touched) {
    const { own, parts, present } = entry;
    const effective = present
      ? narrowestAudience(own, effectiveOfEnd(parts.from), effectiveOfEnd(parts.to))
      : undefined;
    if (entry.changed > 0 || effective !== entry.before?.effective)
      relationships.set(entry, effective);
  }
  return relationships;
}
