/**
 * An association is not its members: what they do counts as a way to them, below who does it. What
 * it does itself counts in full. Members of the asker's groups are named so.
 */
import { describe, expect, it } from '@jest/globals';
import type { Group, GroupKind } from '../../../graph/model/nodes.ts';
import { MEMBERS_SHARE } from '../../../matching/ranking/members-work.ts';
import { capability, group, organization, relationship } from '../../builders.ts';
import { ask, match, matcherOver, type RecordStates, textIndexOf } from '../matcher-of.ts';

const title = { ja: '硬質クロムめっき' };
const DOCUMENTED = { claimLevel: 'DOCUMENTED' } as const;

function offered(holder: Group, stated: object = {}): RecordStates[] {
  const one = capability(`of ${holder.id}`, { title, ...DOCUMENTED, ...stated });
  return [holder, one, relationship('OFFERS', holder, one)];
}
const federation = group('federation', { kind: 'FEDERATION' });
const firm = organization('firm');
const plating = capability('plating', { title: { ja: 'めっき加工' } });
const shop: RecordStates[] = [firm, plating, relationship('OFFERS', firm, plating)];

async function scoreOf(holder: Group, stated: object = {}): Promise<number> {
  const { matches } = await match(offered(holder, stated), { text: '硬質クロムめっき' });
  return matches[0]?.explanation.root.children[0]?.value ?? Number.NaN;
}

describe('an association', () => {
  it('ranks below a holder that does it, though its record says it in more of the words', async () => {
    const { matches } = await match([...offered(federation), ...shop], { text: 'めっき' });
    expect(matches.map(({ holderId }) => holderId)).toEqual([firm.id, federation.id]);
    expect(matches[1]?.explanation.sentences.map(({ key }) => key)).toContain('match.members');
    expect(matches[0]?.explanation.sentences.map(({ key }) => key)).not.toContain('match.members');
  });

  it('has its share of the text value, and the tree says so', async () => {
    const whole = await scoreOf(group('joint', { kind: 'JOINT_ORDER_GROUP' }));
    expect(await scoreOf(federation)).toBeCloseTo(MEMBERS_SHARE * whole, 10);
    const { matches } = await match(offered(federation), { text: '硬質クロムめっき' });
    const [text] = matches[0]?.explanation.root.children ?? [];
    expect(text?.children[0]?.children[0]?.label).toEqual({
      key: 'leaf.members',
      parameters: { percent: 70 },
    });
  });

  it.each([
    ['a joint order group', 'JOINT_ORDER_GROUP', {}],
    ['a study group', 'STUDY_GROUP', {}],
    ['a service of a federation', 'FEDERATION', { kind: 'SERVICE' }],
    ['research of a cluster body', 'CLUSTER_BODY', { kind: 'RESEARCH' }],
    ['a sales role of a cross-industry group', 'CROSS_INDUSTRY_GROUP', { kind: 'COMMERCIAL_ROLE' }],
  ] as const)('is not meant where it acts itself: %s', async (_, kind: GroupKind, stated) => {
    const plain = await scoreOf(group('x', { kind: 'JOINT_ORDER_GROUP' }), stated);
    expect(await scoreOf(group('x', { kind }), stated)).toBe(plain);
  });

  it('counts in full for what it delivered', async () => {
    const delivered = { claimLevel: 'DELIVERED' };
    const plain = await scoreOf(group('x', { kind: 'JOINT_ORDER_GROUP' }), delivered);
    expect(await scoreOf(group('x', { kind: 'FEDERATION' }), delivered)).toBe(plain);
  });
});

describe('the groups of the asker', () => {
  it('are named where the holder is a fellow member, or one of them', async () => {
    const records = [...offered(federation), ...shop];
    const groups = new Map([
      ['org_asker', new Set([federation.id, 'grp_other'])],
      [firm.id, new Set([federation.id, 'grp_third'])],
    ]);
    const network = {
      leadsOf: () => new Set<string>(),
      partnersOf: () => new Set<string>(),
      membersOf: () => new Set<string>(),
      groupsOf: (id: string) => groups.get(id) ?? new Set<string>(),
    };
    const matcher = matcherOver(textIndexOf(...records), records, network);
    const named = async (from: { from?: string }) => {
      const { matches } = await ask(matcher, { text: 'めっき', ...from });
      return matches.map(({ holderId, sharedGroupIds }) => [holderId, sharedGroupIds]);
    };
    expect(await named({ from: 'org_asker' })).toEqual([
      [firm.id, [federation.id]],
      [federation.id, [federation.id]],
    ]);
    expect(await named({ from: federation.id })).toEqual([
      [firm.id, [federation.id]],
      [federation.id, []],
    ]);
    expect((await named({})).map(([, shared]) => shared)).toEqual([[], []]);
  });
});
