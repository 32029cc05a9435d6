/**
 * An asker's own ties. Law: its chains are, to the last digit, those of an index in which these ties
 * are recorded as declared ones; nobody else's chains have them.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PUBLIC_SCOPE } from '../../../access/policy/scopes.ts';
import type { GraphNode } from '../../../graph/model/nodes.ts';
import { type Relationship, TIE_KINDS } from '../../../graph/model/relationships.ts';
import { AudienceIndex } from '../../../matching/audiences/audience-index.ts';
import { viewsOf } from '../../../matching/audiences/views.ts';
import { DirectoryIndex } from '../../../matching/index/directory.ts';
import { NameIndex } from '../../../matching/index/name-index.ts';
import { TextIndex } from '../../../matching/index/text-index.ts';
import { createIntroductions } from '../../../matching/introductions.ts';
import type { IntroductionOptions } from '../../../matching/paths/introducer-search.ts';
import { type OwnTie, ownTies } from '../../../matching/paths/own-ties.ts';
import type { PartTies } from '../../../matching/paths/part-ties.ts';
import type { TieIndex } from '../../../matching/paths/tie-index.ts';
import { organization, person, relationship } from '../../builders.ts';
import { indexOf, NO_DEADLINE, overTiesAndNeeds, stored } from './feed.ts';
import { randomNetwork } from './random-network.ts';

/** Introductions for any need over the views of an index. */
function over(ties: TieIndex): IntroductionOptions {
  const views = viewsOf({
    ...{ ties, text: new TextIndex(), names: new NameIndex() },
    ...{ directory: new DirectoryIndex(), audiences: new AudienceIndex() },
  });
  return { ...overTiesAndNeeds(ties), tiesOf: views.tiesOf };
}

/** All chains from a party, without sources, which own ties do not have. */
function chainsFrom(
  from: GraphNode,
  parties: readonly GraphNode[],
  options: IntroductionOptions,
  own?: PartTies,
): string {
  const introductions = createIntroductions(options);
  const asking = { from: from.id, filter: {}, ...(own && { own }) };
  const targets = parties.map(({ id }) => id);
  const found = [
    ...targets.map((to) =>
      introductions.find({ ...asking, to, first: 3 }, PUBLIC_SCOPE, NO_DEADLINE),
    ),
    introductions.plan({ ...asking, targets, first: 2, need: 'めっき' }, PUBLIC_SCOPE, NO_DEADLINE),
  ];
  return JSON.stringify(found, (key, value) => (/^sources?$/u.test(key) ? undefined : value));
}

const stated = fc.array(
  fc.record({
    to: fc.nat(20),
    kind: fc.constantFrom(...TIE_KINDS),
    lastContactOn: fc.constantFrom('2023', '2019-06', '2010-01-01', undefined),
    isConfirmed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

function recorded(from: GraphNode, to: GraphNode, { kind, lastContactOn }: OwnTie): Relationship {
  const fields = { tieKind: kind, ...(lastContactOn && { lastContactOn }) };
  return relationship('TIE', from, to, fields);
}

describe("an asker's own ties", () => {
  it('lead to the chains of an index that has them on record, and change no other chains', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(20), stated, ({ nodes, relationships }, at, drawn) => {
        const parties = nodes.filter(({ label }) => label !== 'Evidence');
        const partyAt = (place: number) => parties[place % parties.length] as GraphNode;
        const asker = partyAt(at);
        const own = new Map<string, { readonly tie: OwnTie; readonly records: Relationship[] }>();
        for (const one of drawn) {
          const to = partyAt(one.to);
          if (to === asker) continue;
          const tie = { ...one, to: to.id };
          const records = [recorded(asker, to, tie)];
          if (tie.isConfirmed) records.push(recorded(to, asker, tie));
          own.set(`${to.id} ${tie.kind}`, { tie, records });
        }
        const records = [...own.values()].flatMap((one) => one.records);
        const known = new Set(records.map(({ id }) => id));
        const others = relationships.filter(({ id }) => !known.has(id));
        const index = indexOf(...nodes, ...others);
        const before = parties.map((one) => chainsFrom(one, parties, over(index)));
        const options = over(index);
        const ties = ownTies(
          asker.id,
          [...own.values()].map(({ tie }) => tie),
        );
        const asOnRecord = over(indexOf(...nodes, ...others, ...records));
        const chains = chainsFrom(asker, parties, asOnRecord);
        expect(chainsFrom(asker, parties, options, ties)).toBe(chains);
        expect(chainsFrom(asker, parties, options, ties)).toBe(chains);
        expect(parties.map((one) => chainsFrom(one, parties, options))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('of one word cost half of what both words cost: 0.2 and 0.4 of a fresh joint project', () => {
    const [asker, friend] = [organization('asker'), person('friend')];
    const options = over(indexOf(asker, friend));
    const weightOf = (isConfirmed: boolean) => {
      const tie = {
        to: friend.id,
        kind: 'ACQUAINTANCE',
        lastContactOn: '2024',
        isConfirmed,
      } as const;
      const found = createIntroductions(options).find(
        { from: asker.id, to: friend.id, first: 1, filter: {}, own: ownTies(asker.id, [tie]) },
        PUBLIC_SCOPE,
        NO_DEADLINE,
      );
      return found?.paths[0]?.steps[0]?.tie;
    };
    expect(weightOf(false)).toMatchObject({
      weight: 0.2,
      partCount: 1,
      parts: [{ declaredBy: asker.id }],
    });
    expect(weightOf(true)).toMatchObject({ weight: 0.4, partCount: 2 });
    expect(weightOf(true)?.sources).toBeUndefined();
  });

  it('to somebody out of scope, or to the asker itself, do not exist', () => {
    const [asker, hidden] = [organization('asker'), person('hidden')];
    const ties = ownTies(
      asker.id,
      [hidden, asker].map(({ id }) => ({
        ...{ to: id, kind: 'ACQUAINTANCE' as const },
        ...{ lastContactOn: undefined, isConfirmed: true },
      })),
    );
    const introductions = createIntroductions(over(indexOf(asker)));
    const question = { from: asker.id, to: hidden.id, first: 1, filter: {}, own: ties };
    expect(introductions.find(question, PUBLIC_SCOPE, NO_DEADLINE)).toBeUndefined();
  });

  it('follow the records that everybody sees', () => {
    const [asker, friend, target] = [
      organization('asker'),
      person('friend'),
      organization('target'),
    ];
    const index = indexOf(asker, friend, target);
    const introductions = createIntroductions(over(index));
    const tie = {
      to: friend.id,
      kind: 'ACQUAINTANCE',
      lastContactOn: '2023',
      isConfirmed: true,
    } as const;
    const own = ownTies(asker.id, [tie]);
    const lengths = () =>
      introductions
        .find(
          { from: asker.id, to: target.id, first: 1, filter: {}, own },
          PUBLIC_SCOPE,
          NO_DEADLINE,
        )
        ?.paths.map(({ length }) => length);
    expect(lengths()).toEqual([]);
    const knows = stored(relationship('TIE', friend, target));
    index.apply([{ kind: 'relationship', relationship: knows, effective: 'PUBLIC' }]);
    index.settle();
    expect(lengths()).toEqual([2]);
  });
});
