import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import {
  type Relationship,
  type RelationshipParts,
  relationshipParts,
} from '../model/relationships.ts';
import { narrowestVisibility, type Visibility } from '../model/visibility.ts';
import type { Connection } from './connection.ts';
import { CONTAINED_LABELS, CONTAINING_TYPES } from './containment.ts';

/** A record as it lies in the file, without its text. */
export interface RowBefore {
  readonly key: number;
  readonly visibility: Visibility;
  readonly effective: Visibility;
  readonly publicSequence: number;
  readonly version: number;
}

/** A record as a commit found it. */
interface Found {
  readonly kind: 'node' | 'relationship';
  readonly id: string;
  /** Missing when it is not in the file. */
  readonly before: RowBefore | undefined;
  /** Its text in the file, once somebody asked. */
  textBefore: string | undefined;
}

/** A record as a commit found it and as it stands after the changes so far. */
export interface Entry<Stated extends GraphNode | Relationship> extends Found {
  /** What the commit put, with its text, when it put something. */
  put: { readonly record: Stated; readonly text: string } | undefined;
  /** Whether it is there now. */
  present: boolean;
  /** Whether a change of this commit was about it. */
  changed: boolean;
  /** Row key; a record that is new here gets its key when it is written. */
  key: number;
  visibility: Visibility;
  version: number;
}

/** A node of the commit. */
export interface NodeEntry extends Entry<GraphNode> {
  readonly label: NodeLabel;
  /** What contains it now; null: nothing; undefined: nobody has asked the file yet. */
  container: NodeId | null | undefined;
}

/** A relationship of the commit. */
export interface RelationshipEntry extends Entry<Relationship> {
  readonly parts: RelationshipParts;
}

/** The last that was said of a record that is gone. */
export interface Tombstone {
  readonly key: number;
  readonly version: number;
  readonly publicSequence: number;
}

const ROW = 'key, visibility, effective, public_sequence AS publicSequence, version';
const NODE = `SELECT ${ROW} FROM node WHERE id = ?`;
const RELATIONSHIP = `SELECT ${ROW} FROM relationship
  WHERE from_key = ? AND type = ? AND to_key = ? AND tie_kind = ?`;
const TEXT = {
  node: 'SELECT record FROM node WHERE key = ?',
  relationship: 'SELECT record FROM relationship WHERE key = ?',
};
const CONTAINER = `SELECT node.id FROM relationship JOIN node ON node.key = from_key
  WHERE to_key = ? AND type IN (${CONTAINING_TYPES.map((type) => `'${type}'`).join(', ')})`;
const RELATIONSHIPS_AT = `
  SELECT json_extract(record, '$.id') AS id FROM relationship WHERE from_key = ?1
  UNION SELECT json_extract(record, '$.id') FROM relationship WHERE to_key = ?1`;
const ANY_TOMBSTONE = 'SELECT 1 FROM tombstone LIMIT 1';
const TOMBSTONE = `SELECT key, version, public_sequence AS publicSequence
  FROM tombstone WHERE id = ?`;

/**
 * The records that one commit is about, read from the file when first asked for and changed here
 * in memory, so that what counts as a change is decided once, on how the commit ends.
 */
export class WorkingSet {
  readonly nodes = new Map<NodeId, NodeEntry>();
  readonly relationships = new Map<string, RelationshipEntry>();
  readonly #connection: Connection;
  readonly #newAt = new Map<NodeId, RelationshipEntry[]>();
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
    const before = this.#connection.get<RowBefore>(NODE, id);
    const container = before !== undefined && CONTAINED_LABELS.has(label) ? undefined : null;
    const entry = { ...this.#entry<GraphNode>('node', id, before), label, container };
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
    const entry = { ...this.#entry<Relationship>('relationship', id, before), parts };
    this.relationships.set(id, entry);
    if (before === undefined) {
      for (const end of [parts.from, parts.to]) {
        const others = this.#newAt.get(end);
        if (others === undefined) this.#newAt.set(end, [entry]);
        else others.push(entry);
      }
    }
    return entry;
  }

  /** The node's container as things stand; null when nothing contains it. */
  containerOf(node: NodeEntry): NodeId | null {
    if (node.container === undefined && node.before !== undefined) {
      const row = this.#connection.get<{ id: NodeId }>(CONTAINER, node.before.key);
      node.container = row?.id ?? null;
    }
    return node.container ?? null;
  }

  /** Every relationship that now has this node as an end. */
  relationshipsAt(node: NodeEntry): RelationshipEntry[] {
    const found = new Set<RelationshipEntry>();
    if (node.before !== undefined) {
      for (const { id } of this.#connection.all<{ id: string }>(
        RELATIONSHIPS_AT,
        node.before.key,
      )) {
        const entry = this.relationship(id);
        if (entry !== undefined) found.add(entry);
      }
    }
    for (const entry of this.#newAt.get(node.id) ?? []) found.add(entry);
    return [...found].filter((entry) => entry.present);
  }

  /** The narrowest of the node's own visibility and that of what contains it, as things stand. */
  effectiveOf(node: NodeEntry): Visibility {
    const container = this.containerOf(node);
    const holder = container === null ? undefined : this.node(container);
    if (holder === undefined) return node.visibility;
    return narrowestVisibility(node.visibility, this.effectiveOf(holder));
  }

  /** The text that the record has in the file; empty when it is not there. */
  textBefore(entry: Found): string {
    if (entry.textBefore === undefined && entry.before !== undefined) {
      const row = this.#connection.get<{ record: string }>(TEXT[entry.kind], entry.before.key);
      entry.textBefore = row?.record;
    }
    return entry.textBefore ?? '';
  }

  tombstone(id: string): Tombstone | undefined {
    return this.#anyTombstone ? this.#connection.get<Tombstone>(TOMBSTONE, id) : undefined;
  }

  #entry<Stated extends GraphNode | Relationship>(
    kind: Entry<Stated>['kind'],
    id: string,
    before: RowBefore | undefined,
  ): Entry<Stated> {
    return {
      kind,
      id,
      before,
      textBefore: undefined,
      put: undefined,
      present: before !== undefined,
      changed: false,
      key: before?.key ?? 0,
      visibility: before?.visibility ?? 'PRIVATE',
      version: before?.version ?? this.tombstone(id)?.version ?? 0,
    };
  }

  #relationshipRow({ type, from, to, tieKind }: RelationshipParts): RowBefore | undefined {
    const source = this.node(from)?.before;
    const target = this.node(to)?.before;
    if (source === undefined || target === undefined) return undefined;
    return this.#connection.get<RowBefore>(RELATIONSHIP, source.key, type, target.key, tieKind);
  }
}
