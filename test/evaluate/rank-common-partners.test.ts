/** Parties with ties to both ends, ranked as the product ranks introducers. */
import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { rankCommonPartners } from '../../evaluate/rank-common-partners.ts';
import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import type { GraphNode } from '../../graph/model/nodes.ts';
import { createIntroductions } from '../../matching/introductions.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import { evidence, organization, relationship } from '../builders.ts';
import { AS_OF, indexOf, NO_DEADLINE, overTies } from '../matching/paths/feed.ts';

const asker = organization('asker');
const kyoto = organization('kyoto');
const munich = organization('munich');
const target = organization('target');
const index = indexOf(
  ...[asker, kyoto, munich, target],
  ...project('1', asker, kyoto),
  ...project('2', kyoto, target),
  ...project('3', asker, munich),
  ...project('4', asker, munich),
  relationship('TIE', munich, target, { tieKind: 'ACQUAINTANCE' }),
);

/** A fresh joint project of two. */
function project(key: string, one: GraphNode, other: GraphNode) {
  const joint = evidence(key, { occurredOn: AS_OF });
  const tookPart = [one, other].map((party) => relationship('TOOK_PART_IN', party, joint));
  return [joint, ...tookPart];
}

describe('the common partners of two', () => {
  it('are exactly those who have a tie to both', () => {
    const rank = (to: string) =>
      rankCommonPartners(overTies(index), { from: asker.id, to, filter: {} }, NO_DEADLINE);
    const partners = rank(target.id);
    expect(partners.map(({ id }) => id)).toEqual([kyoto.id, munich.id]);
    expect(partners[0]?.cost).toBeCloseTo(2.0063, 4);
    expect(rank(kyoto.id)).toEqual([]);
    expect(rank('org_unknown')).toEqual([]);
  });

  it('are ranked for a need as the product ranks introducers, at the same cost', () => {
    const options = {
      tiesOf: () => index.space,
      findNeedRelevance: () => ({
        records: new Map(),
        holders: new Map([[munich.id, { value: 1, recordId: munich.id }]]),
      }),
    };
    const question = { from: asker.id, to: target.id, first: 5, filter: {}, need: 'めっき' };
    const found = createIntroductions(options).find(question, PUBLIC_SCOPE, NO_DEADLINE);
    const partners = rankCommonPartners(options, question, NO_DEADLINE);
    expect(partners.map(({ id }) => id)).toEqual([munich.id, kyoto.id]);
    expect(partners.map(({ cost }) => cost)).toEqual(found?.paths.map(({ cost }) => cost));
  });

  it('end at a deadline that is over', () => {
    const question = { from: asker.id, to: target.id, filter: {} };
    const over = deadlineAfter(0, () => 5);
    expect(() => rankCommonPartners(overTies(index), question, over)).toThrow(CatalyzerError);
  });
});
