/**
 * Musts about fields of the record. Laws: met where the field says so, contradicted where it says
 * otherwise, unknown where it is silent; a place has no words that a record must have.
 */
import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../../../graph/model/nodes.ts';
import type { NetworkFacts } from '../../../matching/index/derived.ts';
import { capability, equipment, group, organization, relationship } from '../../builders.ts';
import { ask, matcherOver, type RecordStates, textIndexOf } from '../matcher-of.ts';

const HIT = group('hit', { name: { ja: 'HIT' } });
const NETWORK: NetworkFacts = {
  leadsOf: () => new Set<string>(),
  partnersOf: () => new Set(),
  membersOf: (id) => new Set(id === HIT.id ? [organization('one').id] : []),
  groupsOf: () => new Set(),
};

function able(key: string, stated: Partial<Organization>): RecordStates[] {
  const firm = organization(key, stated);
  const offered = capability(`c-${key}`, { title: { ja: 'めっき' } });
  return [firm, offered, relationship('OFFERS', firm, offered)];
}

async function stateOf(must: string, stated: Partial<Organization>, more: RecordStates[] = []) {
  const records = [HIT, ...able('one', stated), ...more];
  const matcher = matcherOver(textIndexOf(...records), records, NETWORK);
  const requirements = [{ id: 'r', text: { ja: must }, mustHave: true, quantities: [] }];
  const page = await ask(matcher, { text: 'めっき', requirements });
  const id = organization('one').id;
  if (page.excluded.some(({ holderId }) => holderId === id)) return 'CONTRADICTED';
  const found = [...page.matches, ...page.toAsk].find(({ holderId }) => holderId === id);
  return found?.explanation.requirements[0]?.state;
}

const KUMAMOTO = { country: 'JP', prefecture: '熊本県', city: '熊本市' };

describe('a must about a field of the record', () => {
  it.each<[string, Partial<Organization>, string]>([
    ['熊本市', KUMAMOTO, 'MET'],
    ['熊本県', KUMAMOTO, 'MET'],
    ['熊本県内の会社', KUMAMOTO, 'MET'],
    ['九州', KUMAMOTO, 'MET'],
    ['in Kyushu', KUMAMOTO, 'MET'],
    ['熊本から50km以内', KUMAMOTO, 'MET'],
    ['大阪府', KUMAMOTO, 'CONTRADICTED'],
    ['関西', KUMAMOTO, 'CONTRADICTED'],
    ['within 50 km of Osaka', KUMAMOTO, 'CONTRADICTED'],
    ['八代市', KUMAMOTO, 'CONTRADICTED'],
    ['熊本市', { country: 'JP', prefecture: '熊本県' }, 'UNKNOWN'],
    ['熊本市', { country: 'JP', prefecture: '大阪府' }, 'CONTRADICTED'],
    ['九州', {}, 'UNKNOWN'],
    ['会社', { kind: 'FIRM' }, 'MET'],
    ['大学', { kind: 'FIRM' }, 'CONTRADICTED'],
    ['公設試', { kind: 'PUBLIC_LAB' }, 'MET'],
    ['会社', { kind: 'OTHER' }, 'UNKNOWN'],
    ['HITの会員に限る', {}, 'MET'],
    ['中小企業', { sme: true }, 'MET'],
    ['中小企業', { sme: false }, 'CONTRADICTED'],
    ['中小企業', { employees: 30 }, 'MET'],
    ['中小企業', {}, 'UNKNOWN'],
    ['従業員30人以下', { employees: 12 }, 'MET'],
    ['従業員30人以下', { employees: 120 }, 'CONTRADICTED'],
    ['at least 50 employees', { employees: 12 }, 'CONTRADICTED'],
    ['従業員30人以下', {}, 'UNKNOWN'],
    ['熊本市の会社', { ...KUMAMOTO, kind: 'UNIVERSITY' }, 'CONTRADICTED'],
    ['熊本市のめっき', KUMAMOTO, 'MET'],
  ])('%s of %j is %s', async (must, stated, state) => {
    expect(await stateOf(must, stated)).toBe(state);
  });

  it('is met by the way in which a machine may be used', async () => {
    const firm = organization('one');
    const machine = equipment('m', { useModes: ['SELF_USE'] });
    const owned = [machine, relationship('OWNS', firm, machine)];
    expect(await stateOf('自分で操作したい', {}, owned)).toBe('MET');
    expect(await stateOf('依頼測定', {}, owned)).toBe('CONTRADICTED');
    expect(await stateOf('依頼測定', {})).toBe('UNKNOWN');
  });

  it('is met by a certificate that any of its records names', async () => {
    expect(await stateOf('ISO9001', { summary: { ja: 'ISO 9001 を取得' } })).toBe('MET');
    expect(await stateOf('ISO9001', {})).toBe('UNKNOWN');
  });

  it('is the membership of a need: only members are an answer', async () => {
    const records = [HIT, ...able('one', {}), ...able('two', {})];
    const matcher = matcherOver(textIndexOf(...records), records, NETWORK);
    for (const text of ['HITの会員に限る。めっき', 'plating by HIT members']) {
      const { matches, totalCount } = await ask(matcher, { text });
      expect(matches.map(({ holderId }) => holderId)).toEqual([organization('one').id]);
      expect(totalCount).toBe(1);
    }
    expect((await ask(matcher, { text: 'めっき' })).totalCount).toBe(2);
  });
});
