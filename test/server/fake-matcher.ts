import type { NodeId } from '../../graph/model/nodes.ts';
import type { Matcher, MatchPage } from '../../matching/matcher.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import { EMPTY_PAGE } from '../matching/empty-page.ts';

/** A matcher that answers every question with the same holders, and remembers what it was asked. */
export function fakeMatcher(holderIds: readonly NodeId[]): Matcher & {
  readonly asked: { question: MatchQuestion; toAskFirst: number; excludedFirst: number }[];
} {
  const asked: { question: MatchQuestion; toAskFirst: number; excludedFirst: number }[] = [];
  return {
    asked,
    read: () => EMPTY_PAGE.reading,
    match: async (question, { first, toAskFirst, excludedFirst }): Promise<MatchPage> => {
      asked.push({ question, toAskFirst, excludedFirst });
      const match = (holderId: NodeId, index: number) => ({
        rank: index + 1,
        holderId,
        capabilityIds: [],
        evidenceIds: [],
        equipmentIds: [],
        sharedGroupIds: [],
        cursor: `c${index}`,
        explanation: {
          root: {
            label: { key: 'explanation.score' as const, parameters: {} },
            value: 0.5,
            evidence: [],
            children: [
              {
                label: { key: 'feature.text' as const, parameters: {} },
                feature: 'text' as const,
                weight: 1,
                value: 0.5,
                contribution: 0.5,
                evidence: [],
                children: [],
              },
            ],
          },
          sentences: [
            {
              key: 'match.missing',
              parameters: { pieces: ['めっき'] },
            } as const,
          ],
          requirements: question.requirements.map((requirement) => ({
            requirement,
            state: 'UNKNOWN' as const,
            value: 0,
            evidence: [],
          })),
        },
      });
      return {
        ...EMPTY_PAGE,
        matches: holderIds.slice(0, first).map(match),
        hasNextPage: holderIds.length > first,
        totalCount: holderIds.length,
        facets: [
          { facet: 'kind', buckets: [{ value: 'FIRM', count: 1, selected: false }] },
          { facet: 'prefecture', buckets: [{ value: '大阪府', count: 1, selected: false }] },
          { facet: 'country', buckets: [{ value: 'JP', count: 1, selected: true }] },
        ],
        toAsk: holderIds.slice(0, toAskFirst).map(match),
      };
    },
  };
}
