/**
 * Laws of ties that change: after any changes, in any order and any number of steps, on whatever
 * day and from whatever saved copy they are followed, the ties and all answers are to the last
 * digit those of an index that reads the records as they are now; and the ties are those that are
 * worked out one by one. While the next snapshot is prepared, questions see the one before.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import type { Relationship } from '../../../graph/model/relationships.ts';
import { TieIndex } from '../../../matching/paths/tie-index.ts';
import { evidence, group, organization, relationship } from '../../builders.ts';
import { answersOf, gone, indexOf, tiesById, told } from './feed.ts';
import { plainTies } from './plain-ties.ts';
import { type RandomNetwork, randomNetwork } from './random-network.ts';

type RecordStates = GraphNode | Relationship;

/** Two less than a meeting or a group may have to make ties. */
const CROWD = Array.from({ length: 48 }, (_, number) => organization(`crowd ${number}`));
const FAIR = evidence('fair', { kind: 'VISIT' });
const UNION = group('union');
const CROWDED: readonly RecordStates[] = [
  ...[...CROWD, FAIR, UNION],
  ...CROWD.flatMap((firm) => [
    relationship('TOOK_PART_IN', firm, FAIR),
    relationship('MEMBER_OF', firm, UNION),
  ]),
];
const DAYS = ['2024-01-01', '2024-01-02', '2031-07-01'];
const DATES = [undefined, '2010', '2019-06', '2024-01-02'];

/** A change of one record: another version of it, hidden, or gone. */
const change = fc.record({ record: fc.nat(999), version: fc.nat(5) });
const step = fc.record({
  changes: fc.array(change, { maxLength: 8 }),
  day: fc.constantFrom(...DAYS),
  restart: fc.constantFrom('never', 'before', 'after'),
  /** Slices of preparing after which questions are asked. */
  slices: fc.nat(3),
});

/** The network with who may join the crowd. */
function recordsOf({ nodes, relationships }: RandomNetwork): RecordStates[] {
  const guests = nodes.flatMap((node) =>
    node.label === 'Evidence'
      ? []
      : [
          relationship('TOOK_PART_IN', node, FAIR),
          ...(node.label === 'Group' ? [] : [relationship('MEMBER_OF', node, UNION)]),
        ],
  );
  return [...nodes, FAIR, UNION, ...relationships, ...guests];
}

/** The record as its version says; undefined where it is not to be seen. */
function versionOf(record: RecordStates, version: number): RecordStates | undefined {
  if (version >= 4) return undefined;
  const date = DATES[version];
  if ('type' in record) {
    const source = { document: `page ${version}`, recordedOn: '2020-01-01' };
    if (record.type === 'TIE') return { ...record, source, ...(date && { lastContactOn: date }) };
    if (record.type === 'MEMBER_OF') return { ...record, ...(date && { until: date }) };
    return { ...record, ...(record.type === 'WORKS_FOR' && date && { since: date }) };
  }
  switch (record.label) {
    case 'Group':
      return { ...record, memberCount: 47 + version };
    case 'Evidence':
      return { ...record, ...(date && { occurredOn: date }) };
    case 'Organization':
      return { ...record, prefecture: version % 2 === 0 ? '大阪府' : '京都府' };
    default:
      return record;
  }
}

function restarted(index: TieIndex, asOf: () => string): TieIndex {
  const again = new TieIndex({ asOf });
  again.restore(index.save());
  return again;
}

describe('ties that change', () => {
  it('are those of the records as they are, by whatever steps they came', () => {
    fc.assert(
      fc.property(
        randomNetwork,
        fc.array(step, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat(0xffff)),
        (network, steps, random) => {
          const known = recordsOf(network);
          const seen = new Map<string, RecordStates>(CROWDED.map((record) => [record.id, record]));
          let today = DAYS[0] ?? '';
          let index = new TieIndex({ asOf: () => today });
          index.apply(shuffled([...seen.values()], random).map((record) => told(record)));
          index.settle();
          for (const { changes, day, restart, slices } of steps) {
            for (const { record, version } of changes) {
              const one = known[record % known.length];
              if (one === undefined) continue;
              const now = versionOf(one, version);
              if (now === undefined) seen.delete(one.id);
              else seen.set(one.id, now);
              index.apply([now ? told(now) : version === 4 ? gone(one) : told(one, 'PRIVATE')]);
            }
            today = day;
            const { graph } = index;
            const before = tiesById(graph);
            const preparing = index.prepare();
            for (let slice = 0; slice < slices; slice += 1) preparing.next();
            expect(index.graph).toBe(graph);
            if (restart === 'before') index = restarted(index, () => today);
            index.settle();
            if (restart === 'after') index = restarted(index, () => today);
            const records = [...seen.values()];
            const rebuilt = new TieIndex({ asOf: () => today });
            rebuilt.apply(shuffled(records, random).map((record) => told(record)));
            rebuilt.settle();
            expect(tiesById(graph)).toEqual(before);
            expect(tiesById(index.graph)).toEqual(plainTies(records, today));
            expect(answersOf(index, network)).toBe(answersOf(rebuilt, network));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the same where few of many parties change, which share what did not', () => {
    const FIRMS = 2_500;
    const firms = Array.from({ length: FIRMS + 9 }, (_, number) => organization(`${number}`));
    const tie = (from: number, to: number) => {
      const [one, other] = [firms[from], firms[to]];
      return one && other && one !== other ? [relationship('TIE', one, other)] : [];
    };
    const ring = firms.slice(0, FIRMS).flatMap((_, from) => tie(from, (from + 7) % FIRMS));
    const number = fc.nat(firms.length - 1);
    const edit = fc.record({ from: number, to: number, isThere: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (steps) => {
          const seen = new Map<string, RecordStates>(
            [...firms.slice(0, FIRMS), ...ring].map((record) => [record.id, record]),
          );
          const index = indexOf(...seen.values());
          for (const edits of steps) {
            for (const { from, to, isThere } of edits) {
              for (const record of [...firms.slice(from, from + 1), ...tie(from, to)]) {
                index.apply([isThere ? told(record) : gone(record)]);
                if (isThere) seen.set(record.id, record);
                else seen.delete(record.id);
              }
            }
            index.settle();
            expect(tiesById(index.graph)).toEqual(tiesById(indexOf(...seen.values()).graph));
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  it('are prepared in slices, between which questions are answered', () => {
    const firms = Array.from({ length: 9_000 }, (_, number) => organization(`${number}`));
    const index = indexOf(...firms);
    const { graph } = index;
    index.apply(
      firms.slice(1).map((firm, number) => told(relationship('TIE', firm, firms[number] ?? firm))),
    );
    let pauses = 0;
    for (const _ of index.prepare()) {
      pauses += 1;
      expect(index.graph).toBe(graph);
    }
    expect(pauses).toBeGreaterThan(3);
    index.settle();
    expect(tiesById(index.graph).filter(({ ties }) => ties.length === 2)).toHaveLength(8_998);
  });
});

function shuffled<T>(items: readonly T[], random: fc.Stream<number>): T[] {
  return items
    .map((item) => ({ item, key: random.next().value }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
