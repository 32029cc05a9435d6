import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { isAsked } from '../address/address.ts';
import { ask } from '../api/ask.ts';
import {
  ASK,
  ASK_OTHERS,
  type AskAnswer,
  type AskOthersAnswer,
  type Match,
} from '../api/questions.generated.ts';
import type { Lang } from '../words/words.ts';
import { type Asked, askedVariables, askVariables, OTHERS_MAX } from './variables.ts';

type FirstPage = AskAnswer['whoCan'];

/** Lists beside the matches: whom to ask, who is excluded. */
export type Others = AskOthersAnswer['whoCan'];

/** An answer with the matches of all pages asked for so far. */
export interface Answer {
  readonly matches: readonly Match[];
  readonly verdict: FirstPage['verdict'];
  readonly weights: FirstPage['weights'];
  readonly reading: FirstPage['reading'];
  readonly needParts: NonNullable<FirstPage['needParts']>;
  readonly facets: NonNullable<FirstPage['facets']>;
  /** Matches of another kind of holder than the one asked for. */
  readonly otherKinds: readonly Match[];
  readonly sameBodies: FirstPage['sameBodies'];
  readonly warnings: FirstPage['warnings'];
  readonly totalCount: number;
  readonly asOf: string;
}

const NOBODY: Others = { toAsk: [], excluded: [] };

/** Loads whom to ask and who is excluded; empty without a must. Undefined until loaded. */
export function useOthers(asked: Asked, lang: Lang) {
  const hasMusts = asked.requirements.some(({ must }) => must);
  const { data, error, refetch } = useQuery({
    queryKey: ['ask', 'others', asked, lang],
    queryFn: ({ signal }) =>
      ask(ASK_OTHERS, { ...askedVariables(asked, lang), othersMax: OTHERS_MAX }, { lang, signal }),
    enabled: hasMusts,
    placeholderData: keepPreviousData,
  });
  return { others: hasMusts ? data?.whoCan : NOBODY, error, refetch };
}

/** Loads the answer and further pages; the previous answer stays until the new one is loaded. */
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
  const { whoCan } = first;
  return {
    matches: [whoCan, ...more.map((page) => page.whoCan)].flatMap(({ nodes }) => nodes),
    verdict: whoCan.verdict,
    weights: whoCan.weights,
    reading: whoCan.reading,
    needParts: whoCan.needParts ?? [],
    facets: whoCan.facets ?? [],
    otherKinds: whoCan.otherKinds ?? [],
    sameBodies: [whoCan, ...more.map((page) => page.whoCan)].flatMap((page) => page.sameBodies),
    warnings: whoCan.warnings,
    totalCount: whoCan.totalCount,
    asOf: whoCan.asOf,
  };
}
