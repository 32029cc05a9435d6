/**
 * The ranked pool. Laws: a page is the beginning of a longer one, whatever was left unranked for
 * it; totals, facets and verdict do not depend on how much is shown.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_LEVELS } from '../../../graph/model/nodes.ts';
import type { MatchPage } from '../../../matching/matcher.ts';
import { WEIGHT_PROFILES } from '../../../matching/ranking/weight-profiles.ts';
import { capability, evidence, organization, relationship } from '../../builders.ts';
import { match, type RecordStates } from '../matcher-of.ts';

const PARTS = ['硬質アルマイト', '5軸切削加工', 'レーザー溶接', '真空熱処理', '三次元測定'];
const PREFECTURES = ['東京都', '大阪府', '長野県'];

const offer = fc.record({
  title: fc.subarray(PARTS, { minLength: 1, maxLength: 3 }),
  claimLevel: fc.constantFrom(...CLAIM_LEVELS),
  year: fc.integer({ min: 2000, max: 2025 }),
});
const firms = fc.array(
  fc.record({
    offers: fc.array(offer, { minLength: 1, maxLength: 4 }),
    prefecture: fc.constantFrom(...PREFECTURES),
  }),
  { minLength: 1, maxLength: 14 },
);
type Firm = typeof firms extends fc.Arbitrary<(infer One)[]> ? One : never;

function toldOf({ offers, prefecture }: Firm, which: number): RecordStates[] {
  const firm = organization(`firm${which}`, { prefecture });
  const stated = offers.flatMap(({ title, claimLevel, year }, index): RecordStates[] => {
    const offered = capability(`${which}-${index}`, {
      title: { ja: title.join('と') },
      claimLevel,
    });
    const shown = evidence(`${which}-${index}`, {
      title: { ja: `${title.join('と')}の納入` },
      kind: 'DELIVERY',
      occurredOn: `${year}-01-01`,
    });
    return [
      offered,
      relationship('OFFERS', firm, offered),
      shown,
      relationship('TOOK_PART_IN', firm, shown),
    ];
  });
  return [firm, ...stated];
}

function told({ matches, ...page }: MatchPage, shown: number) {
  const { totalCount, facets, verdict } = page;
  const all = matches
    .slice(0, shown)
    .map(({ explanation, ...one }) => ({ ...one, root: explanation.root }));
  return { matches: all, totalCount, facets, verdict };
}

describe('a page of matches', () => {
  it('is the beginning of a longer one, with the same totals, facets and verdict', async () => {
    await fc.assert(
      fc.asyncProperty(
        firms,
        fc.subarray(PARTS, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('', ...PREFECTURES),
        fc.constantFrom(...WEIGHT_PROFILES),
        fc.integer({ min: 1, max: 5 }),
        async (network, parts, place, profile, first) => {
          const records = network.flatMap(toldOf);
          const text = `${place}で${parts.join('、')}`;
          const question = { text, profile, from: organization('firm0').id };
          const page = await match(records, question, { first });
          const whole = await match(records, question, { first: 100 });
          expect(told(page, first)).toEqual(told(whole, first));
          expect(page.hasNextPage).toBe(whole.matches.length > first);
        },
      ),
      { numRuns: 60 },
    );
  });
});
