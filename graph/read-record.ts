import { type Audience, narrowestAudience } from './model/audience.ts';
import type { GraphNode } from './model/nodes.ts';
import { nodeFault, relationshipFault, type StoredFault } from './model/record-fault.ts';
import type { Relationship } from './model/relationships.ts';
import type { Damage, FeedChange, Stored, StoredNode, StoredRelationship } from './store.ts';

/** Returns the node stored as `stated`, which is modified; undefined if it is damaged. */
export function readNode(stated: unknown, kept: Stored): StoredNode | undefined {
  if (nodeFault(stated) !== undefined) return undefined;
  return Object.assign(stated as GraphNode, kept);
}

/** Returns the relationship stored as `stated`; see {@link readNode}. */
export function readRelationship(stated: unknown, kept: Stored): StoredRelationship | undefined {
  if (relationshipFault(stated) !== undefined) return undefined;
  return Object.assign(stated as Relationship, kept);
}

/**
 * Returns what a record stated, by its id; undefined if it is damaged. A relationship's id has
 * colons.
 */
export function readStated(id: string, stated: unknown): GraphNode | Relationship | undefined {
  if (id.includes(':')) {
    return relationshipFault(stated) === undefined ? (stated as Relationship) : undefined;
  }
  return nodeFault(stated) === undefined ? (stated as GraphNode) : undefined;
}

/** Reads what a record states as JSON; see {@link readStated}. */
export function readText(id: string, text: string): GraphNode | Relationship | undefined {
  return readStated(id, statedIn(text));
}

/** Parses a text; undefined if it is no longer JSON. */
export function statedIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Record as stored, and what the store keeps beside it. */
export interface RecordRow {
  readonly id: string;
  readonly stated: unknown;
  readonly kept: Stored;
  readonly effective: Audience;
  /** True if the store knows that it is not what was written, however readable it is. */
  readonly isAltered?: boolean;
}

const ALTERED: StoredFault = { field: '', reason: 'altered', expected: '' };

/** Returns what the feed reports of a node. */
export function nodeChange(row: RecordRow): FeedChange {
  const { id, stated, kept, effective } = row;
  const fault = nodeFault(stated) ?? alteration(row);
  if (fault !== undefined) return { kind: 'nodeGone', id, damage: damage(fault, row) };
  return { kind: 'node', node: Object.assign(stated as GraphNode, kept), effective };
}

/** Returns what the feed reports of a relationship. */
export function relationshipChange(row: RecordRow): FeedChange {
  const { id, stated, kept, effective } = row;
  const fault = relationshipFault(stated) ?? alteration(row);
  if (fault !== undefined) {
    return { kind: 'relationshipGone', id, damage: damage(fault, row) };
  }
  return {
    kind: 'relationship',
    relationship: Object.assign(stated as Relationship, kept),
    effective,
  };
}

function alteration({ isAltered = false }: RecordRow): StoredFault | undefined {
  return isAltered ? ALTERED : undefined;
}

/**
 * Returns the damage with the audience of the record while it was whole, as narrow as possible if
 * unknown.
 */
function damage(fault: StoredFault, { stated, kept, effective }: RecordRow): Damage {
  const what = { ...fault, kept, effective: narrowestAudience(effective) };
  return typeof stated === 'object' && stated !== null ? { ...what, stated } : what;
}
