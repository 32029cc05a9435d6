import type { RecordSource, RowBefore, Tombstone } from '../commit/working-set.ts';
import { type Audience, statedAudience } from '../model/audience.ts';
import { canonicalRecord } from '../model/canonical-record.ts';
import type { NodeId } from '../model/nodes.ts';
import { type RelationshipParts, relationshipParts } from '../model/relationships.ts';
import type { Visibility } from '../model/visibility.ts';
import type { Work } from './connection.ts';
import type { Properties } from './field-properties.ts';
import type { KnownNodes } from './known-nodes.ts';
import { audienceOf, numberOf, recordOf, textOf, visibilityOf } from './record-properties.ts';

/** A record of the store. */
interface Loaded {
  readonly row: RowBefore;
  /** The server's id of a node. */
  readonly elementId?: string;
  /**
   * Properties of the record; missing for a node that was loaded only as the end of a relationship.
   */
  readonly properties?: Properties;
  /** Container of a node; missing under the same condition as the properties. */
  readonly container?: NodeId | null;
}

/** Row of a node as returned by `find-ends`. */
type End = readonly [
  id: NodeId,
  elementId: string,
  visibility: Visibility,
  audience: readonly NodeId[] | null,
  effective: Audience,
  publicSequence: number,
  version: number,
];

/**
 * Records that a commit is about, loaded in batches. Judging a commit is synchronous: a record that
 * is requested but not loaded yet is treated as missing and noted; the caller then loads it and
 * judges again, until nothing was missing.
 */
export class LoadedRecords implements RecordSource {
  readonly #anyTombstone: boolean;
  readonly #known: Pick<KnownNodes, 'get'>;
  readonly #loaded = new Map<string, Loaded | undefined>();
  readonly #tombstones = new Map<string, Tombstone>();
  readonly #relationshipIds = new Map<NodeId, readonly string[]>();
  readonly #missing = { records: new Set<string>(), relationshipsAt: new Set<NodeId>() };

  /**
   * Skips the search for tombstones if the store has none. `known`: nodes as the store has them
   * now.
   */
  constructor(anyTombstone: boolean, known: Pick<KnownNodes, 'get'>) {
    this.#anyTombstone = anyTombstone;
    this.#known = known;
  }

  /** True if the last judgement requested a record that was not loaded. */
  get isIncomplete(): boolean {
    return this.#missing.records.size + this.#missing.relationshipsAt.size > 0;
  }

  /**
   * Properties of a record as the commit found it; `undefined` if it did not exist. Only for
   * records that the commit names or {@link loadWhole} loaded.
   */
  before(id: string): Properties | undefined {
    return this.#loaded.get(id)?.properties;
  }

  /** The server's id of an existing node. */
  elementIdOf(id: NodeId): string {
    const elementId = this.#loaded.get(id)?.elementId;
    if (elementId === undefined) throw new Error(`The node ${id} has not been loaded.`);
    return elementId;
  }

  node(id: NodeId): RowBefore | undefined {
    return this.#row(id);
  }

  relationship(id: string, _parts: RelationshipParts): RowBefore | undefined {
    return this.#row(id);
  }

  containerOf(id: NodeId): NodeId | undefined {
    const loaded = this.#loaded.get(id);
    if (loaded !== undefined && loaded.container === undefined) this.#missing.records.add(id);
    return loaded?.container ?? undefined;
  }

  relationshipIdsAt(id: NodeId): readonly string[] {
    const known = this.#relationshipIds.get(id);
    if (known === undefined) this.#missing.relationshipsAt.add(id);
    return known ?? [];
  }

  textOf(_kind: 'node' | 'relationship', id: string): string {
    const properties = this.before(id);
    if (properties !== undefined) return canonicalRecord(recordOf(id, properties));
    if (this.#loaded.get(id) !== undefined) this.#missing.records.add(id);
    return '';
  }

  tombstone(id: string): Tombstone | undefined {
    return this.#tombstones.get(id);
  }

  /** Loads the records that the last judgement missed. */
  async loadMissing(work: Work): Promise<void> {
    const { records, relationshipsAt } = this.#missing;
    const ids = [...records];
    const nodesAt = [...relationshipsAt];
    records.clear();
    relationshipsAt.clear();
    await this.#loadRelationshipsAt(work, nodesAt);
    await this.load(work, ids);
  }

  /**
   * Loads nodes and relationships by id, and the data about the latter's ends that judging needs.
   */
  async load(work: Work, ids: Iterable<string>): Promise<void> {
    const relationships = new Map<string, RelationshipParts>();
    const nodes = new Set<NodeId>();
    const ends = new Set<NodeId>();
    for (const id of ids) {
      const parts = relationshipParts(id);
      if (parts === undefined) nodes.add(id);
      else {
        relationships.set(id, parts);
        ends.add(parts.from).add(parts.to);
      }
    }
    await Promise.all([
      this.loadWhole(work, nodes),
      this.#loadEnds(
        work,
        [...ends].filter((id) => !nodes.has(id) && !this.#loaded.has(id)),
      ),
    ]);
    await this.#loadRelationships(work, relationships);
  }

  /** Makes sure that the properties of these nodes are loaded. */
  async loadWhole(work: Work, nodes: Iterable<NodeId>): Promise<void> {
    const ids = [...nodes].filter((id) => !this.#loaded.has(id) || this.#isEnd(id));
    const news = ids.filter((id) => !this.#loaded.has(id));
    for (const id of news) this.#loaded.set(id, undefined);
    interface Row {
      readonly properties: Properties;
      readonly elementId: string;
      readonly container: NodeId | null;
    }
    const [rows] = await Promise.all([
      ids.length === 0 ? [] : work.run<Row>('find-records', { ids }),
      this.#loadTombstones(work, news),
    ]);
    for (const { properties, ...rest } of rows) {
      const row = rowBefore(properties);
      this.#loaded.set(textOf(properties, 'id'), { row, properties, ...rest });
    }
  }

  /** Returns whether the node was loaded only as the end of a relationship. */
  #isEnd(id: NodeId): boolean {
    const loaded = this.#loaded.get(id);
    return loaded !== undefined && loaded.properties === undefined;
  }

  async #loadEnds(work: Work, asked: readonly NodeId[]): Promise<void> {
    for (const id of asked) this.#loaded.set(id, this.#known.get(id));
    const ids = asked.filter((id) => this.#loaded.get(id) === undefined);
    const [found] = await Promise.all([
      ids.length === 0 ? [] : work.run<{ readonly end: End }>('find-ends', { ids }),
      this.#loadTombstones(work, ids),
    ]);
    for (const { end } of found) {
      const [id, elementId, visibility, audience, effective, publicSequence, version] = end;
      const own = statedAudience({ visibility, audience: audience ?? [] });
      this.#loaded.set(id, { row: { own, effective, publicSequence, version }, elementId });
    }
  }

  /** A relationship cannot exist if one of its ends does not. */
  async #loadRelationships(
    work: Work,
    parts: ReadonlyMap<string, RelationshipParts>,
  ): Promise<void> {
    const unknown = [...parts].filter(([id]) => !this.#loaded.has(id));
    for (const [id] of unknown) this.#loaded.set(id, undefined);
    const rows = unknown
      .filter(([, { from, to }]) => this.#loaded.get(from) && this.#loaded.get(to))
      .map(([id, { from, to }]) => [id, this.elementIdOf(from), this.elementIdOf(to)]);
    const ids = unknown.map(([id]) => id);
    type Row = { readonly properties: Properties };
    const [found] = await Promise.all([
      rows.length === 0 ? [] : work.run<Row>('find-relationships', { rows }),
      this.#loadTombstones(work, ids),
    ]);
    for (const { properties } of found) {
      this.#loaded.set(textOf(properties, 'id'), { row: rowBefore(properties), properties });
    }
  }

  async #loadTombstones(work: Work, ids: readonly string[]): Promise<void> {
    if (!this.#anyTombstone || ids.length === 0) return;
    type Row = Tombstone & { readonly id: string };
    for (const { id, ...tombstone } of await work.run<Row>('find-tombstones', { ids })) {
      this.#tombstones.set(id, tombstone);
    }
  }

  async #loadRelationshipsAt(work: Work, ids: readonly NodeId[]): Promise<void> {
    if (ids.length === 0) return;
    type Row = { readonly id: NodeId; readonly relationshipIds: readonly string[] };
    for (const id of ids) this.#relationshipIds.set(id, []);
    for (const row of await work.run<Row>('find-relationships-at', { ids })) {
      this.#relationshipIds.set(row.id, row.relationshipIds);
    }
    await this.load(work, [...this.#relationshipIds.values()].flat());
  }

  #row(id: string): RowBefore | undefined {
    if (!this.#loaded.has(id)) this.#missing.records.add(id);
    return this.#loaded.get(id)?.row;
  }
}

function rowBefore(properties: Properties): RowBefore {
  return {
    own: statedAudience({
      visibility: visibilityOf(properties, 'visibility'),
      audience: audienceOf(properties),
    }),
    effective: textOf(properties, 'effectiveVisibility'),
    publicSequence: numberOf(properties, 'publicSequence'),
    version: numberOf(properties, 'version'),
  };
}
