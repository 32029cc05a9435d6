import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import {
  RELATIONSHIP_ENDS,
  type Relationship,
  type RelationshipType,
  relationshipId,
  relationshipParts,
} from '../model/relationships.ts';
import { narrowestVisibility, type Visibility } from '../model/visibility.ts';
import type { Connection } from './connection.ts';
import { type RecordRow, recordColumns } from './rows.ts';

/** A record as a commit found it and as it stands after the changes so far. */
export interface Entry<Record> {
  readonly id: string;
  /** As it is in the file; missing when it is not there. */
  readonly before?: RecordRow;
  /** Canonical text now; missing when it is not there now. */
  text?: string;
  /** What the commit put, when it put something. */
  put?: Record;
  visibility: Visibility;
  version: number;
  /** Whether a change of this commit was about it. */
  changed: boolean;
}

export interface NodeEntry extends Entry<GraphNode> {
  readonly label: NodeLabel;
  /** Row key; a node that the commit makes gets it when it is written. */
  key: number;
  /** What contains it now; missing when nothing does. */
  container?: NodeId;
}

export interface RelationshipEntry extends Entry<Relationship> {
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly tieKind: string;
}

const CONTAINING_TYPES = Object.entries(RELATIONSHIP_ENDS)
  .filter(([, ends]) => ends.contains)
  .map(([type]) => type as RelationshipType);
const CONTAINED_LABELS: ReadonlySet<string> = new Set(
  CONTAINING_TYPES.flatMap((type) => RELATIONSHIP_ENDS[type].to as readonly NodeLabel[]),
);
const CONTAINING = CONTAINING_TYPES.map((type) => `'${type}'`).join(', ');

const NODE_BY_ID = `SELECT ${recordColumns('node')} FROM node WHERE id = ?`;
const CONTAINER = `SELECT holder.id FROM relationship JOIN node AS holder
  ON holder.key = relationship.from_key
  WHERE relationship.to_key = ? AND relationship.type IN (${CONTAINING})`;
const RELATIONSHIP_BY_ENDS = `SELECT ${recordColumns('relationship')} FROM relationship
  WHERE from_key = ? AND type = ? AND to_key = ? AND tie_kind = ?`;
const RELATIONSHIPS_AT = `
  SELECT type, source.id AS "from", target.id AS "to", tie_kind AS tieKind
  FROM relationship JOIN node AS source ON source.key = from_key
  JOIN node AS target ON target.key = to_key WHERE from_key = ?1
  UNION
  SELECT type, source.id, target.id, tie_kind
  FROM relationship JOIN node AS source ON source.key = from_key
  JOIN node AS target ON target.key = to_key WHERE to_key = ?1`;
const ANY_TOMBSTONE = 'SELECT 1 FROM tombstone LIMIT 1';
const TOMBSTONE = `SELECT version, public_sequence AS publicSequence FROM tombstone WHERE id = ?`;

/** The last that was said of a record that is gone. */
export interface Tombstone {
  readonly version: number;
  readonly publicSequence: number;
}

interface Ends {
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly tieKind: string;
}

/**
 * The records that one commit is about, read from the file when first asked for and changed here
 * in memory, so that what counts as a change is decided once, on how the commit ends.
 */
export class WorkingSet {
  readonly nodes = new Map<NodeId, NodeEntry>();
  readonly relationships = new Map<string, RelationshipEntry>();
  readonly #connection: Connection;
  readonly #madeAt = new Map<NodeId, Set<RelationshipEntry>>();
  readonly #anyTombstone: boolean;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#anyTombstone = connection.get(ANY_TOMBSTONE) !== undefined;
  }

  /** The entry of an id that labelOfId knows; undefined for another. */
  node(id: NodeId): NodeEntry | undefined {
    const known = this.nodes.get(id);
    if (known !== undefined) return known;
    const label = labelOfId(id);
    if (label === undefined) return undefined;
    const before = this.#connection.get<RecordRow>(NODE_BY_ID, id);
    const container = CONTAINED_LABELS.has(label) && before ? this.#container(before) : undefined;
    const entry: NodeEntry = {
      ...this.#entry(id, before),
      label,
      key: before?.key ?? 0,
      ...(container === undefined ? {} : { container }),
    };
    this.nodes.set(id, entry);
    return entry;
  }

  /** The entry of a relationship's id; undefined for what is no such id. */
  relationship(id: string): RelationshipEntry | undefined {
    const known = this.relationships.get(id);
    if (known !== undefined) return known;
    const parts = relationshipParts(id);
    if (parts === undefined) return undefined;
    const before = this.#relationshipRow(parts);
    const entry: RelationshipEntry = { ...this.#entry(id, before), ...parts };
    this.relationships.set(id, entry);
    if (before === undefined) {
      this.#noteMade(entry.from, entry);
      this.#noteMade(entry.to, entry);
    }
    return entry;
  }

  /** Every relationship that now has this node as an end. */
  relationshipsAt(node: NodeEntry): RelationshipEntry[] {
    const found = new Set<RelationshipEntry>();
    if (node.before !== undefined) {
      for (const ends of this.#connection.all<Ends>(RELATIONSHIPS_AT, node.before.key)) {
        const entry = this.relationship(idOfEnds(ends));
        if (entry !== undefined) found.add(entry);
      }
    }
    for (const entry of this.#madeAt.get(node.id) ?? []) found.add(entry);
    return [...found].filter((entry) => entry.text !== undefined);
  }

  /** The narrowest of the node's own visibility and that of what contains it, as things stand. */
  effectiveOfNode(node: NodeEntry): Visibility {
    const container = node.container === undefined ? undefined : this.node(node.container);
    if (container === undefined) return node.visibility;
    return narrowestVisibility(node.visibility, this.effectiveOfNode(container));
  }

  /** The narrowest of the relationship's own visibility and that of both ends, as things stand. */
  effectiveOfRelationship(entry: RelationshipEntry): Visibility {
    const ends = [entry.from, entry.to].map((id) => {
      const end = this.node(id);
      return end === undefined ? 'PRIVATE' : this.effectiveOfNode(end);
    });
    return narrowestVisibility(entry.visibility, ...ends);
  }

  tombstone(id: string): Tombstone | undefined {
    return this.#anyTombstone ? this.#connection.get<Tombstone>(TOMBSTONE, id) : undefined;
  }

  #entry(id: string, before: RecordRow | undefined) {
    if (before === undefined) {
      const version = this.tombstone(id)?.version ?? 0;
      return { id, visibility: 'PRIVATE' as const, version, changed: false };
    }
    const { record, visibility, version } = before;
    return { id, before, text: record, visibility, version, changed: false };
  }

  #container(before: RecordRow): NodeId | undefined {
    return this.#connection.get<{ id: NodeId }>(CONTAINER, before.key)?.id;
  }

  #relationshipRow(parts: Ends): RecordRow | undefined {
    const from = this.node(parts.from)?.before;
    const to = this.node(parts.to)?.before;
    if (from === undefined || to === undefined) return undefined;
    const { type, tieKind } = parts;
    return this.#connection.get<RecordRow>(RELATIONSHIP_BY_ENDS, from.key, type, to.key, tieKind);
  }

  #noteMade(id: NodeId, entry: RelationshipEntry): void {
    const made = this.#madeAt.get(id) ?? new Set();
    this.#madeAt.set(id, made.add(entry));
  }
}

function idOfEnds(ends: Ends): string {
  const id = relationshipId(ends.type, ends.from, ends.to);
  return ends.tieKind === '' ? id : `${id}:${ends.tieKind}`;
}

/** Whether the relationship's target belongs to its source. */
export function contains(type: RelationshipType): boolean {
  return RELATIONSHIP_ENDS[type].contains;
}
