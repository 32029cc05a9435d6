import { canonicalRecord } from '../../model/canonical-record.ts';
import type { GraphNode } from '../../model/nodes.ts';
import type { Relationship } from '../../model/relationships.ts';
import type { Change, StoredNode, StoredRelationship } from '../../store.ts';
import type { PackedMap } from '../packed/packed-map.ts';
import type { BuiltRecord } from './apply-rows.ts';
import type { BuiltRecords } from './build-records.ts';
import type { StoredRecords } from './read-stored.ts';

/** A change of a record, its current version, and the rows that state it. */
export interface PlannedChange {
  readonly change: Change;
  readonly id: string;
  /** 0 if the record does not exist. */
  readonly expectedVersion: number;
  /** Indexes of the rows. */
  readonly rows: readonly number[];
}

/**
 * Changes that turn the stored records into the built ones, one per record; unchanged records are
 * left out.
 */
export function changedRecords(
  { nodes, relationships }: Pick<BuiltRecords, 'nodes' | 'relationships'>,
  stored: StoredRecords,
): readonly PlannedChange[] {
  return [
    ...changesOf(nodes, stored.nodes, (node) => ({ kind: 'putNode', node })),
    ...changesOf(relationships, stored.relationships, (relationship) => ({
      kind: 'putRelationship',
      relationship,
    })),
  ];
}

function* changesOf<Record extends GraphNode | Relationship>(
  built: PackedMap<BuiltRecord<Record>>,
  stored: Pick<PackedMap<StoredNode | StoredRelationship>, 'get'>,
  changeOf: (record: Record) => Change,
): Iterable<PlannedChange> {
  for (const [id, { record, rows }] of built) {
    const known = stored.get(id);
    if (isSame(known, record)) continue;
    yield new ChangeOfRecord({ id, expectedVersion: known?.version ?? 0, rows }, built, changeOf);
  }
}

/** A change that is built from its record on each access, because the records are packed. */
class ChangeOfRecord<Record> implements PlannedChange {
  readonly id: string;
  readonly expectedVersion: number;
  readonly rows: readonly number[];
  readonly #built: PackedMap<BuiltRecord<Record>>;
  readonly #changeOf: (record: Record) => Change;

  constructor(
    { id, expectedVersion, rows }: Omit<PlannedChange, 'change'>,
    built: PackedMap<BuiltRecord<Record>>,
    changeOf: (record: Record) => Change,
  ) {
    this.id = id;
    this.expectedVersion = expectedVersion;
    this.rows = rows;
    this.#built = built;
    this.#changeOf = changeOf;
  }

  get change(): Change {
    return this.#changeOf(this.#built.find(this.id).record);
  }
}

function isSame(
  known: StoredNode | StoredRelationship | undefined,
  record: GraphNode | Relationship,
): boolean {
  return known !== undefined && canonicalRecord(known) === canonicalRecord(record);
}
