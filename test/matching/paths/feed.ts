import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import type { Visibility } from '../../../graph/model/visibility.ts';
import type { FeedChange } from '../../../graph/store.ts';
import { createIntroductions } from '../../../matching/introductions.ts';
import type { IntroductionOptions } from '../../../matching/paths/introducer-search.ts';
import { findNode } from '../../../matching/paths/node-set.ts';
import type { TieGraph } from '../../../matching/paths/tie-graph.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { tiesOf } from '../../../matching/paths/tie-rows.ts';
import type { RandomNetwork } from './random-network.ts';

/** The day at which the tests of this folder judge recency. */
export const AS_OF = '2024-01-01';

const STORED = {
  version: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
};

/** Everything that can be asked of a network. */
export function answersOf(index: TieIndex, network: RandomNetwork): string {
  const facts = partyIds(network).map((from) => [
    [...index.partnersOf(from)],
    [...index.membersOf(from)],
    [...index.groupsOf(from)],
  ]);
  return JSON.stringify([facts, chainsOf(overTiesAndNeeds(index), network)]);
}

/** All chains that can be asked for in a network. */
export function chainsOf(options: IntroductionOptions, network: RandomNetwork): string {
  const introductions = createIntroductions(options);
  const ids = partyIds(network);
  return JSON.stringify(
    ids.map((from) => [
      ids.map((to) =>
        introductions.find({ from, to, first: 3, filter: {} }, PUBLIC_SCOPE, NO_DEADLINE),
      ),
      introductions.plan(
        { from, targets: ids, first: 2, filter: {}, need: 'めっき' },
        PUBLIC_SCOPE,
        NO_DEADLINE,
      ),
    ]),
  );
}

function partyIds({ nodes }: RandomNetwork): string[] {
  return nodes.filter(({ label }) => label !== 'Evidence').map(({ id }) => id);
}

/** The ties of all who are there, by id: equal whatever numbers the snapshot gave them. */
export function tiesById({ parties, rows }: TieGraph) {
  const { ids } = parties;
  return Array.from(parties.order, (party) => ids[party] ?? '')
    .filter((id) => findNode(parties, id) !== undefined)
    .map((id) => ({
      id,
      ties: tiesOf(rows, findNode(parties, id) ?? -1).map(({ other, kind, cost }) => [
        ids[other],
        kind,
        cost,
      ]),
    }));
}

/** A deadline that never comes. */
export const NO_DEADLINE = { check() {} };

/** A record as a store keeps it. */
export function stored<Kept extends GraphNode | Relationship>(record: Kept): Kept & typeof STORED {
  return { ...record, ...STORED };
}

/** Change that the feed reports for a record; it is as visible as the record says unless stated. */
export function told(
  record: GraphNode | Relationship,
  effective: Visibility = record.visibility,
): FeedChange {
  return 'label' in record
    ? { kind: 'node', node: stored(record), effective }
    : { kind: 'relationship', relationship: stored(record), effective };
}

/** Change that the feed reports when a record is gone. */
export function gone(record: GraphNode | Relationship): FeedChange {
  return 'label' in record
    ? { kind: 'nodeGone', id: record.id }
    : { kind: 'relationshipGone', id: record.id };
}

/** An index of these records, settled. */
export function indexOf(...records: readonly (GraphNode | Relationship)[]): TieIndex {
  const index = new TieIndex({ asOf: AS_OF });
  index.apply(records.map((record) => told(record)));
  index.settle();
  return index;
}

/**
 * Introductions over these ties for any need: every record and holder is as close to it as the
 * letters of its id and of the need say, some not at all.
 */
export function overTiesAndNeeds(ties: Pick<TieIndex, 'space'>): IntroductionOptions {
  return {
    tiesOf: () => ties.space,
    findNeedRelevance: (need) => {
      const { graph } = ties.space;
      const values = (ids: readonly string[]) =>
        ids.flatMap((id) => {
          const sum = [...id, ...need].reduce(
            (all, sign) => (all * 31 + sign.charCodeAt(0)) % 997,
            7,
          );
          const value = (sum % 7) / 6;
          return value === 0 ? [] : [{ id, value }];
        });
      const records = values([...graph.occasions.ids, ...graph.groups.ids]);
      const holders = values(graph.parties.ids);
      return {
        records: new Map(records.map(({ id, value }) => [id, value])),
        holders: new Map(holders.map(({ id, value }) => [id, { value, recordId: id }])),
      };
    },
  };
}

/** Introductions over these ties; a question with a need fails, since there are no words. */
export function overTies(tieIndex: TieIndex): IntroductionOptions {
  return {
    tiesOf: () => tieIndex.space,
    findNeedRelevance: () => {
      throw new Error('No words here.');
    },
  };
}
