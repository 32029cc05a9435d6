import { describe, expect, it } from '@jest/globals';
import { PUBLIC_SCOPE } from '../../access/policy/scopes.ts';
import { deadlineAfter } from '../../matching/limits/deadline.ts';
import type { MatchPage } from '../../matching/matcher.ts';
import { EMPTY_PAGE } from '../matching/empty-page.ts';
import { constantAnswers } from './constant-answers.ts';

const PAGE: MatchPage = EMPTY_PAGE;
const DEADLINE = deadlineAfter(1_000, () => 0);

describe('entry points with constant answers', () => {
  it('ask the product once for each question and give the same answer from then on', async () => {
    const asked: string[] = [];
    const entryPoints = constantAnswers({
      matcher: {
        read: () => PAGE.reading,
        match: async ({ text }) => {
          asked.push(text);
          return { ...PAGE, asOf: text };
        },
      },
      introductions: {
        find: ({ to }) => {
          asked.push(to);
          return undefined;
        },
        plan: ({ targets }) => {
          asked.push(...targets);
          return undefined;
        },
        around: () => undefined,
      },
    });
    const match = (text: string) =>
      entryPoints.matcher.match(
        { text, requirements: [], filter: {}, weights: {} },
        { first: 10, toAskFirst: 0, excludedFirst: 0 },
        PUBLIC_SCOPE,
        DEADLINE,
      );
    expect([await match('a'), await match('b'), await match('a')].map((p) => p.asOf)).toEqual([
      'a',
      'b',
      'a',
    ]);
    const pair = { from: 'x', to: 'y', first: 3, filter: {} };
    expect(entryPoints.introductions.find(pair, PUBLIC_SCOPE, DEADLINE)).toBeUndefined();
    expect(entryPoints.introductions.find(pair, PUBLIC_SCOPE, DEADLINE)).toBeUndefined();
    const many = { from: 'x', targets: ['z'], first: 3, filter: {} };
    expect(entryPoints.introductions.plan(many, PUBLIC_SCOPE, DEADLINE)).toBeUndefined();
    expect(entryPoints.introductions.plan(many, PUBLIC_SCOPE, DEADLINE)).toBeUndefined();
    expect(asked).toEqual(['a', 'b', 'y', 'z']);
  });
});
