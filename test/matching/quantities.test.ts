/**
 * Laws: what is typed in decides; what a record only says in words meets a requirement, and
 * contradicts it only where the words say where a range ends; the words of a quantity are no
 * subject that a record must share.
 */
import { describe, expect, it } from '@jest/globals';
import type { QuantityRange } from '../../language/quantities/quantity-range.ts';
import type { RequirementState } from '../../matching/ranking/judge-requirement.ts';
import { capability, equipment, organization, relationship } from '../builders.ts';
import { match, type RecordStates } from './matcher-of.ts';

function turner(description: string, quantities: readonly QuantityRange[] = []): RecordStates[] {
  const firm = organization('turner');
  const offered = capability('turning', {
    title: { ja: 'チタンの旋盤加工' },
    description: { ja: description },
    quantities,
  });
  return [firm, offered, relationship('OFFERS', firm, offered)];
}

async function stateOf(
  records: readonly RecordStates[],
  text: { ja?: string; en?: string },
): Promise<RequirementState> {
  const page = await match(records, {
    text: 'チタンの旋盤加工 titanium turning',
    requirements: [{ id: 'r', text, mustHave: true, quantities: [] }],
  });
  const [shown] = [...page.matches, ...page.toAsk];
  return (
    shown?.explanation.requirements[0]?.state ??
    (page.excluded.length > 0 ? 'CONTRADICTED' : 'UNKNOWN')
  );
}

describe('a must with a quantity', () => {
  it.each([
    ['is met by the words of a record', '対応サイズはφ300まで。', '旋盤加工 φ300', 'MET'],
    ['is met in another unit', '対応サイズはφ300まで。', '旋盤加工 直径30cm', 'MET'],
    [
      'is contradicted by words that say where a range ends',
      '対応サイズはφ300まで。',
      '旋盤加工 φ400',
      'CONTRADICTED',
    ],
    ['is not contradicted by an example', 'φ100の実績があります。', '旋盤加工 φ400', 'UNKNOWN'],
    ['is left open where nothing is said', '小物が得意。', '旋盤加工 φ400', 'UNKNOWN'],
    ['is met where a finer tolerance is told', '±0.005mmで仕上げます。', '±0.01', 'MET'],
    ['is met by a shorter lead time', '納期は1週間です。', '納期10日以内', 'MET'],
    ['is met where the lot lies in the range', '1~500個に対応。', '旋盤加工 50個', 'MET'],
  ])('%s', async (_, description, ja, state) => {
    expect(await stateOf(turner(description), { ja })).toBe(state);
  });

  it('is answered in English of a record in Japanese: Ø300 in titanium to ±0.01', async () => {
    const en = 'turning Ø300 in titanium to ±0.01';
    expect(await stateOf(turner('φ300まで、精度±0.01mm。'), { en })).toBe('MET');
    expect(await stateOf(turner('φ200まで、精度±0.01mm。'), { en })).toBe('CONTRADICTED');
    expect(await stateOf(turner('φ300まで。'), { en })).toBe('UNKNOWN');
  });

  it('goes by typed quantities, not by the words of the same record', async () => {
    const typed = [{ quantity: '加工径', max: 200, unit: 'mm' }];
    expect(await stateOf(turner('φ300まで。', typed), { ja: '旋盤加工 φ300' })).toBe(
      'CONTRADICTED',
    );
    expect(await stateOf(turner('φ100まで。', typed), { ja: '旋盤加工 φ200' })).toBe('MET');
  });

  it('is met by the words about a machine', async () => {
    const firm = organization('presser');
    const machine = equipment('press', { name: { ja: '200トンプレス' } });
    const records = [firm, machine, relationship('OWNS', firm, machine)];
    expect(await stateOf([...records], { ja: '100トンプレス' })).toBe('MET');
    expect(await stateOf([...records], { ja: '300トンプレス' })).toBe('UNKNOWN');
  });

  it('is not contradicted by a record about something else', async () => {
    const records = turner('φ300まで。');
    const firm = organization('turner');
    const bending = capability('bending', {
      title: { ja: 'パイプ曲げ' },
      description: { ja: '旋盤はなし。φ60まで。' },
    });
    const all = [...records, bending, relationship('OFFERS', firm, bending)];
    expect(await stateOf(all, { ja: 'チタンの旋盤加工 φ300' })).toBe('MET');
    expect(
      await stateOf([firm, bending, relationship('OFFERS', firm, bending)], {
        ja: 'チタンの旋盤加工 φ300',
      }),
    ).not.toBe('MET');
  });
});
