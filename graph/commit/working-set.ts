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

/** A record as it lies in the store, without its text. */
export interface RowBefore {
  /** Whom it is for by what it states itself. */
  readonly own: Audience;
  readonly effective: Audience;
  readonly publicSequence: number;
  readonly version: number;
}

/** A record as a commit found it. */
interface Found {
  readonly kind: 'node' | 'relationship';
  readonly id: string;
  /** Missing when it is not in the store. */
  readonly before: RowBefore | undefined;
  /** Its text in the store, once somebody asked. */
  textBefore: string | undefined;
}

/** A record as a commit found it and as it stands after the changes so far. */
export interface Entry<Stated extends GraphNode | Relationship> extends Found {
  /** What the commit put, with its text, when it put something. */
  put: { readonly record: Stated; readonly text: string } | undefined;
  /** Whether it is there now. */
  present: boolean;
  /** Place of its last change among those of the commit, from 1; 0 when it has none. */
  changed: number;
  /** Whom it is for by what it states itself. */
  own: Audience;
  version: number;
  /** Of a record that a copy makes: when it was made and changed in the store it came from. */
  instants: Pick<Stored, 'createdAt' | 'updatedAt'> | undefined;
}

/** A node of the commit. */
export interface NodeEntry extends Entry<GraphNode> {
  readonly label: NodeLabel;
  /** What contains it now; null: nothing; undefined: nobody has asked the store yet. */
  container: NodeId | null | undefined;
}

/** A relationship of the commit. */
export interface RelationshipEntry extends Entry<Relationship> {
  readonly parts: RelationshipParts;
}

/** The last that was said of a record that is gone. */
export interface Tombstone {
  readonly version: number;
  readonly publicSequence: number;
}

/** What a working set asks of the records as they lie in the store. */
export interface RecordSource {
  node(id: NodeId): RowBefore | undefined;
  /** Asked only when both ends are in the store. */
  relationship(id: string, parts: RelationshipParts): RowBefore | undefined;
  /** Id of what contains the node. */
  containerOf(id: NodeId): NodeId | undefined;
  /** Ids of the relationships that have the node as an end. */
  relationshipIdsAt(id: NodeId): readonly string[];
  /** What the record states, as `canonicalRecord` writes it. */
  textOf(kind: 'node' | 'relationship', id: string): string;
  tombstone(id: string): Tombstone | undefined;
}

/**
 * The records that one commit is about, read from the store when first asked for and changed here
 * in memory, so that what counts as a change is decided once, on how the commit ends.
 */
export class WorkingSet {
  readonly nodes = new Map<NodeId, NodeEntry>();
  readonly relationships = new Map<string, RelationshipEntry>();
  readonly #source: RecordSource;
  readonly #newAt = new Map<NodeId, RelationshipEntry[]>();
  readonly #copied: ReadonlyMap<string, Stored> | undefined;

  /** `copied`: what a store that is being copied kept beside records, by id. */
  constructor(source: RecordSource, copied?: ReadonlyMap<string, Stored>) {
    this.#source = source;
    this.#copied = copied;
  }

  /** What the store that is being copied kept beside the record. */
  copied(id: string): Stored | undefined {
    return this.#copied?.get(id);
  }

  /** The entry of an id that labelOfId knows; undefined for another. */
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

  /** The entry of a relationship's id; undefined for what is no such id. */
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

  /** The node's container as things stand; null when nothing contains it. */
  containerOf(node: NodeEntry): NodeId | null {
    if (node.container === undefined && node.before !== undefined) {
      node.container = this.#source.containerOf(node.id) ?? null;
    }
    return node.container ?? null;
  }

  /** Every relationship that now has this node as an end. */
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

  /** Whom the node is for by its own word and that of what contains it, as things stand. */
  effectiveOf(node: NodeEntry): Audience {
    const container = this.containerOf(node);
    const holder = container === null ? undefined : this.node(container);
    if (holder === undefined) return node.own;
    return narrowestAudience(node.own, this.effectiveOf(holder));
  }

  /** The text that the record has in the store; empty when it is not there. */
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
