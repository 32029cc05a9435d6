import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { isAsked } from '../address/address.ts';
import { ask } from '../api/ask.ts';
import { ASK, type AskAnswer, type Match } from '../api/questions.generated.ts';
import type { Lang } from '../words/words.ts';
import { type Asked, askVariables } from './variables.ts';

type FirstPage = AskAnswer['whoCan'];

/** An answer with the matches of all pages asked for so far. */
export interface Answer {
  readonly matches: readonly Match[];
  readonly toAsk: readonly Match[];
  readonly excluded: NonNullable<AskAnswer['others']>['excluded'];
  readonly verdict: FirstPage['verdict'];
  readonly weights: FirstPage['weights'];
  readonly needParts: NonNullable<FirstPage['needParts']>;
  readonly facets: NonNullable<FirstPage['facets']>;
  readonly warnings: FirstPage['warnings'];
  readonly totalCount: number;
  readonly asOf: string;
}

/** Asks, and asks for more; until a new answer is there the former one stays. */
export function useAnswer(asked: Asked, lang: Lang) {
  return useInfiniteQuery({
    queryKey: ['ask', asked, lang],
    queryFn: ({ pageParam, signal }) =>
      ask(ASK, askVariables(asked, lang, pageParam), { lang, signal }),
    initialPageParam: noCursor(),
    getNextPageParam: ({ whoCan: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : null,
    enabled: isAsked({ ...asked, kept: '', lang }),
    placeholderData: keepPreviousData,
    select: ({ pages }) => answerOf(pages),
  });
}

function noCursor(): string | null {
  return null;
}

function answerOf([first, ...more]: readonly AskAnswer[]): Answer | undefined {
  if (first === undefined) return undefined;
  const { whoCan, others } = first;
  return {
    matches: [whoCan, ...more.map((page) => page.whoCan)].flatMap(({ nodes }) => nodes),
    toAsk: others?.toAsk ?? [],
    excluded: others?.excluded ?? [],
    verdict: whoCan.verdict,
    weights: whoCan.weights,
    needParts: whoCan.needParts ?? [],
    facets: whoCan.facets ?? [],
    warnings: whoCan.warnings,
    totalCount: whoCan.totalCount,
    asOf: whoCan.asOf,
  };
}
