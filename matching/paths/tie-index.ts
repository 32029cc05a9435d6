import { deserialize, serialize } from 'node:v8';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { TIE_KINDS } from '../../graph/model/relationships.ts';
import type { FeedChange } from '../../graph/store.ts';
import { dayNumber, isOn, NO_DAY } from '../../language/days.ts';
import type { Derived, NetworkFacts } from '../index/derived.ts';
import { groupMembers } from './group-members.ts';
import { listOf } from './lists.ts';
import { SearchSpace } from './search-space.ts';
import { buildTieGraph, type TieGraph, type TieTables } from './tie-graph.ts';
import { type SavedTieRecords, TieRecords } from './tie-records.ts';

const TRADE = TIE_KINDS.indexOf('TRADE');

/** A saved copy. */
interface SavedTies {
  readonly records: SavedTieRecords;
  /** Missing where the records have changed since they were made. */
  readonly tables: TieTables | undefined;
}

/**
 * The ties of the network: folds the feed in and keeps one immutable snapshot to search, made anew
 * on `settle` when something that ties are made of has changed (about a second per million ties).
 */
export class TieIndex implements Derived, NetworkFacts {
  readonly name = 'ties';
  /** Another one whenever {@link SavedTies} are kept in another way or strengths have another formula. */
  readonly version = '2';
  readonly #today: () => string;
  #asOf: number;
  readonly #records = new TieRecords();
  #changed = false;
  #space: SearchSpace;

  /**
   * `asOf`: the date, YYYY-MM-DD, at which recency and memberships are judged; or a function that
   * returns it, called at each `settle`, so that a server that runs for months judges by its today.
   */
  constructor({ asOf: given }: { readonly asOf: string | (() => string) }) {
    this.#today = typeof given === 'string' ? () => given : given;
    const asOf = this.#today();
    this.#asOf = dayNumber(asOf, 'middle');
    if (this.#asOf === NO_DAY) {
      throw new CatalyzerError('BAD_USER_INPUT', {
        key: 'dateInvalid',
        parameters: { value: asOf },
      });
    }
    this.#space = new SearchSpace(buildTieGraph(this.#records, this.#asOf));
  }

  apply(changes: readonly FeedChange[]): void {
    for (const change of changes) {
      if (this.#records.apply(change)) this.#changed = true;
    }
  }

  isDue(): boolean {
    return dayNumber(this.#today(), 'middle') !== this.#asOf;
  }

  settle(): void {
    if (!this.#changed && !this.isDue()) return;
    this.#asOf = dayNumber(this.#today(), 'middle');
    this.#space = new SearchSpace(buildTieGraph(this.#records, this.#asOf));
    this.#changed = false;
  }

  save(): Uint8Array {
    const { asOf, rows, acting, occasions, groups, declared } = this.#space.graph;
    const tables = { asOf, rows, acting, occasions, groups, declared };
    const saved: SavedTies = {
      records: this.#records.save(),
      tables: this.#changed ? undefined : tables,
    };
    return serialize(saved);
  }

  /** Recency is judged at the date of whoever restores: tables of another day are made anew. */
  restore(bytes: Uint8Array): void {
    const { records, tables }: SavedTies = deserialize(bytes);
    this.#records.restore(records);
    this.#changed = tables?.asOf !== this.#asOf;
    if (!this.#changed) {
      this.#space = new SearchSpace(buildTieGraph(this.#records, this.#asOf, tables));
    }
  }

  /** The snapshot that questions see. */
  get graph(): TieGraph {
    return this.#space.graph;
  }

  /** The snapshot with its working memory: for one search at a time, in this thread. */
  get space(): SearchSpace {
    return this.#space;
  }

  /** See {@link NetworkFacts}; in the order of ids, the organisation itself not among them. */
  partnersOf(id: string): ReadonlySet<string> {
    const { graph } = this.#space;
    const { occasions, declared } = graph;
    const party = graph.vertexOf(id);
    if (party === undefined) return new Set();
    const partners = new Set<number>();
    const add = (other: number) => {
      if (other !== party && graph.isOrganization[other] === 1) partners.add(other);
    };
    for (const occasion of listOf(occasions.ofParty, party)) {
      if (occasions.weight[occasion] !== 0) listOf(occasions.parties, occasion).forEach(add);
    }
    for (const tie of listOf(declared.ofParty, party)) {
      if (declared.kind[tie] !== TRADE) continue;
      add(declared.from[tie] ?? party);
      add(declared.to[tie] ?? party);
    }
    return new Set(inOrder(partners).map((partner) => graph.ids[partner] ?? ''));
  }

  /** See {@link NetworkFacts}; members at `asOf`. */
  membersOf(groupId: string): ReadonlySet<string> {
    const { graph } = this.#space;
    const group = graph.groupOf(groupId);
    if (group === undefined) return new Set();
    return new Set(groupMembers(graph, group).map((member) => graph.ids[member] ?? ''));
  }

  /** See {@link NetworkFacts}; memberships at `asOf`. */
  groupsOf(id: string): ReadonlySet<string> {
    const { graph } = this.#space;
    const { groups, asOf } = graph;
    const party = graph.vertexOf(id);
    if (party === undefined) return new Set();
    return new Set(
      [...listOf(groups.membershipsOfParty, party)]
        .filter((one) => isOn(groups.since[one] ?? 0, groups.until[one] ?? 0, asOf))
        .map((one) => groups.ids[groups.group[one] ?? 0] ?? ''),
    );
  }
}

function inOrder(parties: ReadonlySet<number>): number[] {
  return [...parties].sort((one, other) => one - other);
}
