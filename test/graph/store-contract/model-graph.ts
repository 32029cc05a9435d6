import { type Audience, narrowestAudience, statedAudience } from '../../../graph/model/audience.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import {
  RELATIONSHIPS,
  type Relationship,
  type RelationshipTable,
} from '../../../graph/model/relationships.ts';
import type { Change, CommitResult } from '../../../graph/store.ts';

/** A record of the model with its version. */
interface Kept<Stated> {
  readonly record: Stated;
  readonly version: number;
}

/**
 * Expected content of a store, as simply as possible: two maps, and every question answered by
 * looking at everything. The oracle of the contract's properties.
 */
export class ModelGraph {
  #nodes = new Map<string, Kept<GraphNode>>();
  #relationships = new Map<string, Kept<Relationship>>();
  #versions = new Map<string, number>();

  get nodes(): ReadonlyMap<string, Kept<GraphNode>> {
    return this.#nodes;
  }

  get relationships(): ReadonlyMap<string, Kept<Relationship>> {
    return this.#relationships;
  }

  /** Counts as a commit counts; undefined, with nothing changed, when it must be refused. */
  commit(changes: readonly Change[]): Omit<CommitResult, 'cursor'> | undefined {
    const before = [this.#nodes, this.#relationships, this.#versions] as const;
    this.#nodes = new Map(this.#nodes);
    this.#relationships = new Map(this.#relationships);
    this.#versions = new Map(this.#versions);
    const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };
    const fits = changes.every((change) => this.#apply(change, counts));
    if (fits && this.#externalIdsAreUnique()) return counts;
    [this.#nodes, this.#relationships, this.#versions] = before;
    return undefined;
  }

  effectiveOfNode(id: string): Audience {
    const node = this.#nodes.get(id)?.record;
    if (node === undefined) return 'PRIVATE';
    const container = this.#containerOf(id);
    return container === undefined
      ? statedAudience(node)
      : narrowestAudience(statedAudience(node), this.effectiveOfNode(container.from));
  }

  effectiveOfRelationship(relationship: Relationship): Audience {
    return narrowestAudience(
      statedAudience(relationship),
      this.effectiveOfNode(relationship.from),
      this.effectiveOfNode(relationship.to),
    );
  }

  #apply(change: Change, counts: Omit<CommitResult, 'cursor'>): boolean {
    switch (change.kind) {
      case 'putNode':
        this.#put(this.#nodes, change.node, counts);
        return true;
      case 'putRelationship':
        if (!this.#allows(change.relationship)) return false;
        this.#put(this.#relationships, change.relationship, counts);
        return true;
      case 'deleteNode':
        this.#deleteNode(change.id, counts);
        return true;
      case 'deleteRelationship':
        this.#remove(this.#relationships, change.id, counts);
        return true;
    }
  }

  #put<Stated extends GraphNode | Relationship>(
    kept: Map<string, Kept<Stated>>,
    record: Stated,
    counts: { created: number; updated: number; unchanged: number },
  ): void {
    const known = kept.get(record.id);
    if (known !== undefined && JSON.stringify(known.record) === JSON.stringify(record)) {
      counts.unchanged += 1;
      return;
    }
    if (known === undefined) counts.created += 1;
    else counts.updated += 1;
    kept.set(record.id, { record, version: this.#nextVersion(record.id) });
  }

  #deleteNode(id: string, counts: { deleted: number; unchanged: number }): void {
    for (const { record } of [...this.#relationships.values()]) {
      if (record.from !== id && record.to !== id) continue;
      if (!this.#relationships.has(record.id)) continue;
      this.#remove(this.#relationships, record.id, counts);
      if (endsOf(record).contains && record.from === id) this.#deleteNode(record.to, counts);
    }
    this.#remove(this.#nodes, id, counts);
  }

  #remove<Stated>(
    kept: Map<string, Kept<Stated>>,
    id: string,
    counts: { deleted: number; unchanged: number },
  ): void {
    if (!kept.delete(id)) {
      counts.unchanged += 1;
      return;
    }
    counts.deleted += 1;
    this.#nextVersion(id);
  }

  #nextVersion(id: string): number {
    const version = (this.#versions.get(id) ?? 0) + 1;
    this.#versions.set(id, version);
    return version;
  }

  #allows(relationship: Relationship): boolean {
    const from = this.#nodes.get(relationship.from)?.record.label;
    const to = this.#nodes.get(relationship.to)?.record.label;
    if (from === undefined || to === undefined) return false;
    const ends = endsOf(relationship);
    if (!ends.from.includes(from) || !ends.to.includes(to)) return false;
    const container = ends.contains ? this.#containerOf(relationship.to) : undefined;
    return container === undefined || container.id === relationship.id;
  }

  #containerOf(id: string): Relationship | undefined {
    return [...this.#relationships.values()]
      .map(({ record }) => record)
      .find((record) => record.to === id && endsOf(record).contains);
  }

  #externalIdsAreUnique(): boolean {
    const keys = [...this.#nodes.values()].flatMap(({ record }) =>
      record.externalIds.map(({ scheme, value }) => `${record.label} ${scheme} ${value}`),
    );
    return new Set(keys).size === keys.length;
  }
}

function endsOf(relationship: Relationship): RelationshipTable {
  return RELATIONSHIPS[relationship.type];
}
