import { deserialize, serialize } from 'node:v8';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { TIE_KINDS } from '../../graph/model/relationships.ts';
import type { FeedChange } from '../../graph/store.ts';
import { dayNumber, isOn, NO_DAY } from '../../language/days.ts';
import { atOnce } from '../index/at-once.ts';
import type { Derived, NetworkFacts } from '../index/derived.ts';
import { groupMembers } from './group-members.ts';
import { inIdOrder } from './id-order.ts';
import { listOf } from './lists.ts';
import { findNode, isOrganization } from './node-set.ts';
import { SearchSpace } from './search-space.ts';
import {
  NO_TIES,
  nextTieGraph,
  restoredTieGraph,
  type SavedTieGraph,
  savedTieGraph,
  type TieGraph,
} from './tie-graph.ts';
import { eachDeclared, membershipsOf, occasionTie, standingOf } from './tie-origins.ts';
import { type SavedTieRecords, TieRecords } from './tie-records.ts';

const TRADE = TIE_KINDS.indexOf('TRADE');

/** Saved copy of the ties. */
interface SavedTies {
  readonly records: SavedTieRecords;
  /** Graph of the records; undefined if they have changed since it was made. */
  readonly graph: SavedTieGraph | undefined;
}

/**
 * Ties of the network: applies the feed and keeps one immutable snapshot to search. After a change
 * the next snapshot is made from it, in slices between the questions; the same records give the
 * same answers as a full rebuild.
 */
export class TieIndex implements Derived, NetworkFacts {
  readonly name = 'ties';
  /** Changes whenever {@link SavedTies} have another format or strengths another formula. */
  readonly version = '4';
  readonly #today: () => string;
  readonly #records = new TieRecords();
  #space = new SearchSpace(NO_TIES);
  /** Snapshot that the next `settle` publishes. */
  #next: TieGraph | undefined;

  /**
   * `asOf`: the date, YYYY-MM-DD, at which recency and memberships are judged; or a function that
   * returns it, called at each `settle`, so a server that runs for months judges by the current
   * day.
   */
  constructor({ asOf: given }: { readonly asOf: string | (() => string) }) {
    this.#today = typeof given === 'string' ? () => given : given;
    const asOf = this.#today();
    if (dayNumber(asOf, 'middle') === NO_DAY) {
      throw new CatalyzerError('BAD_USER_INPUT', {
        key: 'dateInvalid',
        parameters: { value: asOf },
      });
    }
  }

  apply(changes: readonly FeedChange[]): void {
    this.#next = undefined;
    for (const change of changes) this.#records.apply(change);
  }

  *prepare(): Generator<void, void> {
    if (!this.isDue() && !this.#records.isTouched) return;
    const asOf = dayNumber(this.#today(), 'middle');
    this.#next = yield* nextTieGraph(this.graph, this.#records, asOf);
  }

  isDue(): boolean {
    return dayNumber(this.#today(), 'middle') !== this.graph.asOf;
  }

  settle(): void {
    if (this.#next === undefined) atOnce(this.prepare());
    if (this.#next === undefined) return;
    this.#space = new SearchSpace(this.#next, this.#space);
    this.#next = undefined;
    this.#records.settle();
  }

  save(): Uint8Array {
    const saved: SavedTies = {
      records: this.#records.save(),
      graph: this.#records.isTouched ? undefined : savedTieGraph(this.graph),
    };
    return serialize(saved);
  }

  /** Restores saved ties; those judged by another day are judged again at the next `settle`. */
  restore(bytes: Uint8Array): void {
    const { records, graph }: SavedTies = deserialize(bytes);
    this.#records.restore(records);
    if (graph === undefined) return;
    this.#space = new SearchSpace(restoredTieGraph(graph, this.#records));
    this.#records.settle();
  }

  /** Snapshot that questions see. */
  get graph(): TieGraph {
    return this.#space.graph;
  }

  /** Snapshot with its working memory: for one search at a time, in this thread. */
  get space(): SearchSpace {
    return this.#space;
  }

  /** See {@link NetworkFacts}; in id order, without the organisation itself. */
  partnersOf(id: string): ReadonlySet<string> {
    const { graph } = this;
    const { parties, occasions, declared } = graph;
    const party = findNode(parties, id);
    if (party === undefined) return new Set();
    const partners = new Set<number>();
    const add = (other: number) => {
      if (other !== party && isOrganization(parties, other)) partners.add(other);
    };
    for (const occasion of listOf(occasions.ofParty, party)) {
      if (occasionTie(graph, occasion) !== undefined) {
        listOf(occasions.parties, occasion).forEach(add);
      }
    }
    eachDeclared(declared, party, ({ kind, other }) => {
      if (kind === TRADE) add(other);
    });
    return new Set(inIdOrder(partners, parties).map((partner) => parties.ids[partner] ?? ''));
  }

  /** See {@link NetworkFacts}; members at `asOf`. */
  membersOf(groupId: string): ReadonlySet<string> {
    const { graph } = this;
    const group = findNode(graph.groups, groupId);
    if (group === undefined) return new Set();
    return new Set(groupMembers(graph, group).map((member) => graph.parties.ids[member] ?? ''));
  }

  /** See {@link NetworkFacts}; leads at `asOf`. */
  leadsOf(groupId: string): ReadonlySet<string> {
    const { parties, groups, standing, asOf } = this.graph;
    const group = findNode(parties, groupId);
    if (group === undefined) return new Set();
    return new Set(
      standingOf(standing, group)
        .filter(({ group: led, isLead }) => isLead && groups.ids[led] === groupId)
        .filter(({ since, until }) => isOn(since, until, asOf))
        .map(({ other }) => parties.ids[other] ?? ''),
    );
  }

  /** See {@link NetworkFacts}; memberships at `asOf`. */
  groupsOf(id: string): ReadonlySet<string> {
    const { parties, groups, asOf } = this.graph;
    const party = findNode(parties, id);
    if (party === undefined) return new Set();
    return new Set(
      membershipsOf(groups.ofParty, party)
        .filter(({ since, until }) => isOn(since, until, asOf))
        .map(({ other }) => groups.ids[other] ?? ''),
    );
  }
}
