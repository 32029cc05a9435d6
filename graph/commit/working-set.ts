import { type Audience, narrowestAudience } from '../model/audience.ts';
import { labelOfId } from '../model/ids.ts';
import type { GraphNode, NodeId, NodeLabel } from '../model/nodes.ts';
import {
  type Relationship,
  type RelationshipParts,
  relationshipParts,
} from '../model/relationships.ts';
import type { Stored } from '../store.ts';
import { CONTAINED_LABELS } from './containment.ts';

/** A record as stored, without its text. */
export interface RowBefore {
  /** Audience that the record states itself. */
  readonly own: Audience;
  readonly effective: Audience;
  readonly publicSequence: number;
  readonly version: number;
}

/** A record as a commit found it. */
interface Found {
  readonly kind: 'node' | 'relationship';
  readonly id: string;
  /** Its row in the store; undefined if it is new. */
  readonly before: RowBefore | undefined;
  /** Text in the store, once it was requested. */
  textBefore: string | undefined;
}

/** A record as a commit found it and after the changes so far. */
export interface Entry<Stated extends GraphNode | Relationship> extends Found {
  /** Record and text that the commit put, if it put one. */
  put: { readonly record: Stated; readonly text: string } | undefined;
  /** True if it exists now. */
  present: boolean;
  /** Position of its last change among those of the commit, from 1; 0 if it has none. */
  changed: number;
  /** Audience that the record states itself. */
  own: Audience;
  version: number;
  /**
   * Instants of creation and last change in the store it was copied from; only for a copied record.
   */
  instants: Pick<Stored, 'createdAt' | 'updatedAt'> | undefined;
}

/** A node of the commit. */
export interface NodeEntry extends Entry<GraphNode> {
  readonly label: NodeLabel;
  /** Its current container; `null` if it has none, `undefined` if the store was not asked yet. */
  container: NodeId | null | undefined;
}

/** A relationship of the commit. */
export interface RelationshipEntry extends Entry<Relationship> {
  readonly parts: RelationshipParts;
}

/** Last state of a deleted record. */
export interface Tombstone {
  readonly version: number;
  readonly publicSequence: number;
}

/** Reads the records as stored, for a working set. */
export interface RecordSource {
  node(id: NodeId): RowBefore | undefined;
  /** Called only if both ends are in the store. */
  relationship(id: string, parts: RelationshipParts): RowBefore | undefined;
  /** Id of the container of the node. */
  containerOf(id: NodeId): NodeId | undefined;
  /** Ids of the relationships that have the node as an end. */
  relationshipIdsAt(id: NodeId): readonly string[];
  /** Content of the record as `canonicalRecord` writes it. */
  textOf(kind: 'node' | 'relationship', id: string): string;
  tombstone(id: string): Tombstone | undefined;
}

/**
 * Records affected by one commit. They are read from the store when first requested and changed
 * here in memory, so the outcome of the commit alone decides once what counts as a change.
 */
export class WorkingSet {
  readonly nodes = new Map<NodeId, NodeEntry>();
  readonly relationships = new Map<string, RelationshipEntry>();
  readonly #source: RecordSource;
  readonly #newAt = new Map<NodeId, RelationshipEntry[]>();
  readonly #copied: ReadonlyMap<string, Stored> | undefined;

  /** `copied`: metadata from the store that is being copied, by record id. */
  constructor(source: RecordSource, copied?: ReadonlyMap<string, Stored>) {
    this.#source = source;
    this.#copied = copied;
  }

  /** Metadata of the record from the store that is being copied. */
  copied(id: string): Stored | undefined {
    return this.#copied?.get(id);
  }

  /** Entry of an id known to labelOfId; `undefined` for another id. */
  node(id: NodeId): NodeEntry | undefined {
    const known = this.nodes.get(id);
    if (known !== undefined) return known;
    const label = labelOfId(id);
    if (label === undefined) return undefined;
    const before = this.#source.node(id);
    const container = before !== undefined && CONTAINED_LABELS.has(label) ? undefined : null;
    const entry = { ...this.#entry<GraphNode>('node', id, before), label, container };
    this.nodes.set(id, entry);
    return entry;
  }

  /** Entry of a relationship's id; `undefined` for other text. */
  relationship(id: string): RelationshipEntry | undefined {
    const known = this.relationships.get(id);
    if (known !== undefined) return known;
    const parts = relationshipParts(id);
    if (parts === undefined) return undefined;
    const before = this.#relationshipRow(id, parts);
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

  /** Current container of the node; `null` if nothing contains it. */
  containerOf(node: NodeEntry): NodeId | null {
    if (node.container === undefined && node.before !== undefined) {
      node.container = this.#source.containerOf(node.id) ?? null;
    }
    return node.container ?? null;
  }

  /** Every relationship that currently has this node as an end. */
  relationshipsAt(node: NodeEntry): RelationshipEntry[] {
    const found = new Set<RelationshipEntry>();
    if (node.before !== undefined) {
      for (const id of this.#source.relationshipIdsAt(node.id)) {
        const entry = this.relationship(id);
        if (entry !== undefined) found.add(entry);
      }
    }
    for (const entry of this.#newAt.get(node.id) ?? []) found.add(entry);
    return [...found].filter((entry) => entry.present).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Current effective audience of the node: its own, limited by that of its container. */
  effectiveOf(node: NodeEntry): Audience {
    const container = this.containerOf(node);
    const holder = container === null ? undefined : this.node(container);
    if (holder === undefined) return node.own;
    return narrowestAudience(node.own, this.effectiveOf(holder));
  }

  /** Text of the record in the store; empty if it is not there. */
  textBefore(entry: Found): string {
    if (entry.textBefore === undefined && entry.before !== undefined) {
      entry.textBefore = this.#source.textOf(entry.kind, entry.id);
    }
    return entry.textBefore ?? '';
  }

  tombstone(id: string): Tombstone | undefined {
    return this.#source.tombstone(id);
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
      changed: 0,
      own: before?.own ?? 'PRIVATE',
      version: before?.version ?? this.tombstone(id)?.version ?? 0,
      instants: undefined,
    };
  }

  #relationshipRow(id: string, parts: RelationshipParts): RowBefore | undefined {
    const ends = [this.node(parts.from)?.before, this.node(parts.to)?.before];
    return ends.includes(undefined) ? undefined : this.#source.relationship(id, parts);
  }
}
