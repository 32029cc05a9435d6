import type { NodeId } from '../graph/model/nodes.ts';
import type { ReadScope } from '../graph/store.ts';
import { deadlineAfter } from '../matching/limits/deadline.ts';
import type { Matcher, MatchPage } from '../matching/matcher.ts';
import type { MatchFilter } from '../matching/need/match-filter.ts';
import type { Weights } from '../matching/ranking/features.ts';

/** Number of ids per question in a run file, as its referee reads them. */
export const RANKED_MAX = 100;
/** No client waits for a benchmark question; this only stops a question that would never end. */
const TIMEOUT_MS = 60_000;

/** Asks for holders and returns their external ids, best first, at most {@link RANKED_MAX}. */
export type Ask = (
  text: string,
  filter: MatchFilter,
  isCandidate: (externalId: string) => boolean,
) => Promise<readonly string[]>;

/** Options for asking the questions. */
export interface AskOptions {
  /** Weights that are missing take their default. */
  readonly weights?: Partial<Weights>;
  /** Called with each text from which a place was read that affected the answer. */
  readonly onPlaceAsked?: (text: string) => void;
}

/**
 * Asks the product's matcher like any client, page by page, until enough candidates are found.
 * Holders that are not in `externalIds` or are not candidates are left out.
 */
export function askMatcher(
  matcher: Matcher,
  externalIds: ReadonlyMap<NodeId, string>,
  scope: ReadScope,
  { weights = {}, onPlaceAsked }: AskOptions = {},
): Ask {
  return async (text, filter, isCandidate) => {
    const question = { text, requirements: [], filter, weights };
    const ranked: string[] = [];
    let after: string | undefined;
    do {
      const paging = { first: RANKED_MAX, toAskFirst: 0, excludedFirst: 0 };
      const page: MatchPage = await matcher.match(
        question,
        after === undefined ? paging : { ...paging, after },
        scope,
        deadlineAfter(TIMEOUT_MS, () => performance.now()),
      );
      const features = page.matches[0]?.explanation.root.children ?? [];
      if (features.some(({ feature }) => feature === 'place')) onPlaceAsked?.(text);
      for (const { holderId } of page.matches) {
        const id = externalIds.get(holderId);
        if (id !== undefined && isCandidate(id)) ranked.push(id);
      }
      after = page.hasNextPage ? page.matches.at(-1)?.cursor : undefined;
    } while (after !== undefined && ranked.length < RANKED_MAX);
    return ranked.slice(0, RANKED_MAX);
  };
}
