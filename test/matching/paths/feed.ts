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
  const introductions = createIntroductions(overTiesAndNeeds(index));
  const ids = network.nodes.filter(({ label }) => label !== 'Evidence').map(({ id }) => id);
  return JSON.stringify(
    ids.map((from) => [
      [...index.partnersOf(from)],
      [...index.membersOf(from)],
      [...index.groupsOf(from)],
      ids.map((to) => introductions.find({ from, to, first: 3, filter: {} }, NO_DEADLINE)),
      introductions.plan({ from, targets: ids, first: 2, filter: {}, need: 'めっき' }, NO_DEADLINE),
    ]),
  );
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

/** What the feed tells of a record; it is as visible as it says unless stated. */
export function told(
  record: GraphNode | Relationship,
  effective: Visibility = record.visibility,
): FeedChange {
  return 'label' in record
    ? { kind: 'node', node: { ...record, ...STORED }, effective }
    : { kind: 'relationship', relationship: { ...record, ...STORED }, effective };
}

/** What the feed tells when a record is gone. */
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
export function overTiesAndNeeds(tieIndex: TieIndex): IntroductionOptions {
  return {
    tieIndex,
    findNeedRelevance: (need) => {
      const { graph } = tieIndex;
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
    tieIndex,
    findNeedRelevance: () => {
      throw new Error('No words here.');
    },
  };
}
