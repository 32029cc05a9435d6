import type { AnsweringRecords } from '../index/answering-records.ts';
import type { NetworkFacts } from '../index/derived.ts';
import { type ComparedHolder, diversify, type Slate } from './diversify.ts';
import type { MatchQuestion } from './match-question.ts';
import { type Ranked, type RankingQuestion, speakingDocuments } from './rank.ts';
import type { Ranking } from './rank-pool.ts';

/** Matches and holders to ask, in display order. */
export interface RankedSlate {
  readonly matches: Slate<Ranked>;
  readonly toAsk: Slate<Ranked>;
}

/** Facts by which holders are compared. */
export interface SlateFacts {
  readonly records: AnsweringRecords;
  readonly network: NetworkFacts;
  readonly asked: RankingQuestion;
}

/** Maximum number of documents by which holders are compared: those that a match names. */
const RECORDS_MAX = 10;

/** Returns the score order, or that of different holders if the question asks for it. */
export function slateOf(
  { diversify: isDiverse }: Pick<MatchQuestion, 'diversify'>,
  { matches, toAsk }: Ranking,
  facts: SlateFacts,
): RankedSlate {
  const ordered = (ranked: readonly Ranked[]): Slate<Ranked> =>
    isDiverse === true
      ? diversify(ranked, (one) => likeableOf(one, facts))
      : { items: ranked, movedFrom: new Map() };
  return { matches: ordered(matches), toAsk: ordered(toAsk) };
}

/**
 * Returns the rank by score of a holder that was moved; holders to ask continue after the matches.
 */
export function movedFrom(
  ranked: Ranked,
  { matches, toAsk }: RankedSlate,
  matched: number,
): number | undefined {
  const place = matches.movedFrom.get(ranked);
  if (place !== undefined) return place + 1;
  const placeToAsk = toAsk.movedFrom.get(ranked);
  return placeToAsk === undefined ? undefined : matched + placeToAsk + 1;
}

function likeableOf(
  { candidate, holderId, judgements }: Ranked,
  { records, network, asked }: SlateFacts,
): ComparedHolder {
  const documents = speakingDocuments(candidate)
    .sort((a, b) => b.ratio - a.ratio || (records.idOf(a.record) < records.idOf(b.record) ? -1 : 1))
    .slice(0, RECORDS_MAX);
  const met = judgements.flatMap(({ state }, index) => (state === 'MET' ? [index] : []));
  return {
    records: new Set(documents.map(({ record }) => record)),
    groups: network.groupsOf(holderId),
    prefecture: records.holder(candidate.holder)?.prefecture,
    parts: new Set(asked.requirements.length > 1 ? met : []),
  };
}
