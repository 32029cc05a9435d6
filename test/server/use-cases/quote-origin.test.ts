/** Origin, level and age of a quote; missing facts are reported as missing. */
import { describe, expect, it } from '@jest/globals';
import { quoteOriginLabel } from '../../../server/messages/quote-origin-label.ts';
import { say } from '../../../server/messages/say.ts';
import { quoteOrigin } from '../../../server/use-cases/quote-origin.ts';
import { capability, equipment, evidence, organization } from '../../builders.ts';

const NOW = new Date('2026-11-21T00:00:00Z');
const SEED = [{ scheme: 'seed', value: 'a' }];
const source = (recordedOn: string, more: object = {}) => ({
  source: { document: '名簿.csv', recordedOn, ...more },
});
const labelOf = (record: Parameters<typeof quoteOrigin>[0], locale: 'ja' | 'en') => {
  const { key, parameters } = quoteOriginLabel(quoteOrigin(record, NOW));
  return say(key, parameters, locale);
};

describe('the origin of a quote', () => {
  it('is the document, section, level and day of its record', () => {
    const record = capability('a', {
      claimLevel: 'VISITED',
      ...source('2025-04-01', { section: '12行' }),
    });
    expect(quoteOrigin(record, NOW)).toEqual({
      document: '名簿.csv',
      section: '12行',
      level: 'VISITED',
      url: undefined,
      asOf: '2025-04-01',
      isOld: false,
      isExample: false,
    });
    expect(labelOf(record, 'ja')).toBe('出典: 名簿.csv（12行）、訪問確認済み、2025-04-01 時点');
  });

  it('says what is not recorded', () => {
    const record = organization('a', source('2025-04-01'));
    expect(quoteOrigin(record, NOW)).toMatchObject({ section: undefined, level: undefined });
    expect(labelOf(record, 'en')).toBe(
      'Source: 名簿.csv (section not recorded); level not recorded; as of 2025-04-01',
    );
    expect(quoteOrigin(equipment('a'), NOW).level).toBeUndefined();
  });

  it.each([
    ['a day five years ago', '2021-11-21', false],
    ['the day before', '2021-11-20', true],
    ['the month five years ago', '2021-11', false],
    ['the month before', '2021-10', true],
    ['the year five years ago', '2021', false],
    ['the year before', '2020', true],
  ])('is old when it ended more than five years ago: %s', (_, occurredOn, isOld) => {
    const record = evidence('a', { occurredOn, ...source('2026-01-01') });
    expect(quoteOrigin(record, NOW)).toMatchObject({ asOf: occurredOn, isOld });
    expect(labelOf(record, 'ja').includes('古い情報')).toBe(isOld);
  });

  it('counts from the last confirmation', () => {
    const record = capability('a', source('2010-01-01', { confirmedOn: '2026-01-01' }));
    expect(quoteOrigin(record, NOW)).toMatchObject({ asOf: '2026-01-01', isOld: false });
  });

  it('has the page of the evidence, or of a document that an address names', () => {
    const url = 'https://example.org/a';
    expect(quoteOrigin(evidence('a', { url }), NOW).url).toBe(url);
    expect(quoteOrigin(organization('a', source('2025-04-01', { document: url })), NOW).url).toBe(
      url,
    );
  });

  it.each([
    '003',
    '全国のネットワークグループの現状と課題',
  ])('is an example where an example record states the study %s', (document) => {
    const record = organization('a', {
      externalIds: SEED,
      ...source('2004-01-19', { document }),
    });
    expect(quoteOrigin(record, NOW).isExample).toBe(true);
    expect(labelOf(record, 'en')).toContain('example data');
  });

  it('is not an example where a list states an example record again, or cites a study by itself', () => {
    const restated = organization('a', { externalIds: SEED, ...source('2026-01-01') });
    const citing = organization('b', source('2011-02-01', { document: '中小企業とネットワーク' }));
    expect([restated, citing].map((record) => quoteOrigin(record, NOW).isExample)).toEqual([
      false,
      false,
    ]);
  });
});
