import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { askMatcher } from '../../evaluate/ask-matcher.ts';
import type { CordisQuestions } from '../../evaluate/bench-files.ts';
import { rankIntroductions, rankPartners, wholeNeed } from '../../evaluate/cordis-run.ts';
import { startProgress } from '../../evaluate/progress.ts';
import type { Match, Matcher } from '../../matching/matcher.ts';
import type { MatchQuestion } from '../../matching/ranking/match-question.ts';
import { EMPTY_PAGE } from '../matching/empty-page.ts';

const SILENT = startProgress('test', undefined, {
  write: () => undefined,
  now: () => 0,
  isTerminal: false,
});
const QUESTIONS: CordisQuestions = {
  queries: [
    { id: 'q', title: 'Title', objective: 'Objective', coordinator: '1', intro: [{ target: '9' }] },
  ],
  partners: new Map([
    ['1', new Set(['1', '2'])],
    ['2', new Set(['1', '2'])],
    ['3', new Set(['3'])],
  ]),
  smes: new Set(['2', '4']),
  half: 'dev',
};

/** Answers with these holders, `pageSize` a page, whatever is asked; remembers the questions. */
function fakeMatcher(holders: readonly string[], pageSize: number) {
  const asked: MatchQuestion[] = [];
  const matcher: Matcher = {
    read: () => EMPTY_PAGE.reading,
    match: async (question, paging) => {
      asked.push(question);
      const from = Number(paging.after ?? 0);
      const matches = holders.slice(from, from + pageSize).map((holderId, index) => ({
        ...MATCH,
        holderId,
        cursor: String(from + index + 1),
      }));
      return { ...EMPTY_PAGE, matches, hasNextPage: from + pageSize < holders.length };
    },
  };
  return { matcher, asked };
}
const MATCH: Match = {
  rank: 1,
  holderId: '',
  capabilityIds: [],
  evidenceIds: [],
  equipmentIds: [],
  sharedGroupIds: [],
  explanation: {
    root: {
      label: { key: 'explanation.score', parameters: {} },
      value: 0,
      evidence: [],
      children: [],
    },
    sentences: [],
    requirements: [],
  },
  cursor: '',
};
describe('a CORDIS run', () => {
  it('asks A without a filter, B without past partners, C for SMEs, and keeps candidates only', async () => {
    const { matcher, asked } = fakeMatcher(['org_4', 'org_3', 'org_2', 'org_1', 'org_x'], 2);
    const ids = new Map(['1', '2', '3', '4'].map((id) => [`org_${id}`, id]));
    const ask = askMatcher(matcher, ids, PUBLIC_SCOPE);
    const lines = await rankPartners(QUESTIONS, wholeNeed, (id) => `org_${id}`, ask, SILENT);
    expect(lines).toEqual([
      { id: 'q', task: 'A', ranked: ['3', '2', '1'] },
      { id: 'q', task: 'B', ranked: ['3'] },
      { id: 'q', task: 'C', ranked: ['2'] },
    ]);
    expect(new Set(asked.map(({ filter }) => JSON.stringify(filter)))).toEqual(
      new Set(['{}', '{"excludePartnersOf":"org_1"}', '{"smeOnly":true}']),
    );
    expect(asked[0]?.text).toBe('Title\nObjective');
  });

  it('holds at most 100 ids a question', async () => {
    const holders = Array.from({ length: 250 }, (_, index) => `org_${index}`);
    const { matcher, asked } = fakeMatcher(holders, 100);
    const ask = askMatcher(matcher, new Map(holders.map((id) => [id, id])), PUBLIC_SCOPE);
    expect(await ask('x', {}, () => true)).toEqual(holders.slice(0, 100));
    expect(asked).toHaveLength(1);
  });

  it('ranks introducers for each target with the need in hand', async () => {
    const lines = await rankIntroductions(QUESTIONS, async (ends) => Object.values(ends), SILENT);
    expect(lines).toEqual([
      { id: 'q', task: 'I', target: '9', ranked: ['1', '9', 'Title\nObjective'] },
    ]);
  });
});
