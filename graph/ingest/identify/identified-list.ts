import type { NodeId } from '../../model/nodes.ts';
import type { Items } from '../packed/items.ts';
import { PackedList } from '../packed/packed-list.ts';
import { IDENTIFIED_ROWS, type IdentifiedRow } from './identified-row.ts';

/**
 * Identified rows of a file, packed, plus the few facts that are needed for all rows repeatedly and
 * would otherwise have to be unpacked each time.
 */
export class IdentifiedList implements Items<IdentifiedRow> {
  readonly #rows = new PackedList(IDENTIFIED_ROWS);
  readonly #nodes: (NodeId | undefined)[] = [];
  readonly #relationships: (string | undefined)[] = [];
  readonly #containers: (NodeId | undefined)[] = [];
  readonly #bad = new Set<number>();
  readonly #groups: number[] = [];
  readonly #additions: number[] = [];
  #numbersOfNoSource = 0;

  /** Adds the next row of the file. */
  push(row: IdentifiedRow): void {
    const at = this.#rows.length;
    const { id, kind, container, relationships, errors, addition, listNumber } = row;
    this.#rows.push(row);
    this.#nodes.push(id);
    const main = id === undefined ? relationships.find(({ isMain }) => isMain) : undefined;
    this.#relationships.push(main?.id);
    this.#containers.push(container);
    if (errors.length > 0) this.#bad.add(at);
    if (kind === 'group') this.#groups.push(at);
    if (addition !== undefined) this.#additions.push(at);
    if (listNumber !== undefined) this.#numbersOfNoSource += 1;
  }

  get length(): number {
    return this.#rows.length;
  }

  at(place: number): IdentifiedRow | undefined {
    return this.#rows.at(place);
  }

  entries(): Iterable<[place: number, row: IdentifiedRow]> {
    return this.#rows.entries();
  }

  [Symbol.iterator](): Iterator<IdentifiedRow> {
    return this.#rows[Symbol.iterator]();
  }

  /** Node that a row describes. */
  nodeAt(place: number): NodeId | undefined {
    return this.#nodes[place];
  }

  /** Relationship that a row is. */
  relationshipAt(place: number): string | undefined {
    return this.#relationships[place];
  }

  /** Container that a row names. */
  containerAt(place: number): NodeId | undefined {
    return this.#containers[place];
  }

  /** Indexes of the rows that have errors, in ascending order. */
  get bad(): ReadonlySet<number> {
    return this.#bad;
  }

  /** Indexes of the rows that describe groups. */
  get groups(): readonly number[] {
    return this.#groups;
  }

  /** Indexes of the rows that add data to an existing record. */
  get additions(): readonly number[] {
    return this.#additions;
  }

  /** Number of rows with a list number that is not an id because the source is unknown. */
  get numbersOfNoSource(): number {
    return this.#numbersOfNoSource;
  }
}
