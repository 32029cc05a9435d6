import { describe, expect, it } from '@jest/globals';
import { withSummary } from '../../../../graph/ingest/plan/with-summary.ts';

function summaryOf(cells: Readonly<Record<string, string>>) {
  const values = withSummary(new Map(Object.entries(cells)));
  return [values.get('summary_ja'), values.get('summary_en')];
}

describe('the summary of a row', () => {
  it('ends with its line of business and its products, in their language', () => {
    expect(summaryOf({ industry: '金属プレス', products: '座金' })).toEqual([
      ...['業種: 金属プレス\n製品: 座金', undefined],
    ]);
    expect(summaryOf({ summary_en: 'stamping', products: 'washers' })).toEqual([
      ...[undefined, 'stamping\nProducts: washers'],
    ]);
  });

  it('is as it is without them', () => {
    expect(summaryOf({ summary_ja: 'プレス' })).toEqual(['プレス', undefined]);
  });
});
