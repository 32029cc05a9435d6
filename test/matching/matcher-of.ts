import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import type { Relationship } from '../../graph/model/relationships.ts';
import type { Visibility } from '../../graph/model/visibility.ts';
import type { FeedChange, StoredNode } from '../../graph/store.ts';
import { createMachineMatcher } from '../../matching/create-machine-matcher.ts';
import { createMatcher, type MatcherOptions } from '../../matching/create-matcher.ts';
import type { NetworkFacts } from '../../matching/index/derived.ts';
import { NameIndex } from '../../matching/index/name-index.ts';
import { TextIndex } from '../../matching/index/text-index.ts';
import type { EquipmentFilter } from '../../matching/machines/equipment-filter.ts';
import type { Matcher, MatchPage, MatchPaging } from '../../matching/matcher.ts';
import type { MatchFilter } from '../../matching/need/match-filter.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import { capability, organization, relationship } from '../builders.ts';

/** Bookkeeping of a stored record that a test does not care about. */
export const STORED = {
  version: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
};

/** A deadline that never comes. */
export const NO_DEADLINE = { check() {} };

/** A record of the graph. */
export type RecordStates = GraphNode | Relationship;

/** Returns the feed's changes of records that are as visible as they say. */
export function toldAll(records: readonly RecordStates[]): FeedChange[] {
  const visibilities = new Map(records.map((record) => [record.id, record.visibility]));
  return records.map((record): FeedChange => {
    if ('label' in record) {
      return { kind: 'node', node: { ...record, ...STORED }, effective: record.visibility };
    }
    const ends = [record.from, record.to].map((id) => visibilities.get(id) ?? 'PUBLIC');
    const hidden: Visibility | undefined = [record.visibility, ...ends].find(
      (one) => one !== 'PUBLIC',
    );
    return {
      kind: 'relationship',
      relationship: { ...record, ...STORED },
      effective: hidden ?? 'PUBLIC',
    };
  });
}

/** A settled text index of these records. */
export function textIndexOf(...records: readonly RecordStates[]): TextIndex {
  const index = new TextIndex();
  index.apply(toldAll(records));
  index.settle();
  return index;
}

/** A firm that offers capabilities with these Japanese titles. */
export function firmWith(key: string, ...titles: readonly string[]): RecordStates[] {
  const firm = organization(key);
  return [
    firm,
    ...titles.flatMap((title, index) => {
      const offered = capability(`${key}-${index}`, { title: { ja: title } });
      return [offered, relationship('OFFERS', firm, offered)];
    }),
  ];
}

const NO_NETWORK: NetworkFacts = {
  leadsOf: () => new Set<string>(),
  partnersOf: () => new Set(),
  membersOf: () => new Set(),
  groupsOf: () => new Set(),
};

function namesOf(records: readonly RecordStates[]): NameIndex {
  const names = new NameIndex();
  names.apply(toldAll(records));
  names.settle();
  return names;
}

/** A matcher over an index; the reader knows the PUBLIC ones of these records. */
export function matcherOver(
  textIndex: TextIndex,
  records: readonly RecordStates[],
  network: NetworkFacts = NO_NETWORK,
): Matcher {
  return createMatcher(optionsOver(textIndex, records, network));
}

/** A matcher of machines over an index; the reader knows the PUBLIC ones of these records. */
export function machineMatcherOver(
  textIndex: TextIndex,
  records: readonly RecordStates[],
  network: NetworkFacts = NO_NETWORK,
): Matcher<EquipmentFilter> {
  return createMachineMatcher(optionsOver(textIndex, records, network));
}

function optionsOver(
  textIndex: TextIndex,
  records: readonly RecordStates[],
  network: NetworkFacts,
): MatcherOptions {
  const nodes = new Map<string, StoredNode>();
  for (const record of records) {
    if ('label' in record && record.visibility === 'PUBLIC') {
      nodes.set(record.id, { ...record, ...STORED });
    }
  }
  return {
    textIndex,
    network,
    names: namesOf(records),
    reader: { getNodes: async (ids) => ids.map((id) => nodes.get(id)) },
    asOf: () => 7,
    now: () => new Date('2024-06-01T12:00:00Z'),
  };
}

/** The answer of a matcher over these records; what is not stated does not matter. */
export function match(
  records: readonly RecordStates[],
  question: Partial<MatchQuestion>,
  paging: Partial<MatchPaging> = {},
): Promise<MatchPage> {
  return ask(matcherOver(textIndexOf(...records), records), question, paging);
}

/** Asks a matcher; what is not stated does not matter. */
export function ask<Filter extends object = MatchFilter>(
  matcher: Matcher<Filter>,
  question: Partial<MatchQuestion<Filter>>,
  paging: Partial<MatchPaging> = {},
): Promise<MatchPage> {
  return matcher.match(
    { text: '', requirements: [], filter: {} as Filter, weights: {}, ...question },
    { first: 20, toAskFirst: 20, excludedFirst: 20, ...paging },
    PUBLIC_SCOPE,
    NO_DEADLINE,
  );
}
