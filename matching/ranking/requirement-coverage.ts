import type { MatchRequirement } from '../need/match-requirement.ts';
import type { MatchSentence } from './match-sentences.ts';
import type { Ranked, RankingQuestion } from './rank.ts';

/** Number of the requirements that a holder's records meet, and the missing ones. */
export interface RequirementCoverage {
  readonly met: number;
  readonly asked: number;
  /** Requirements that are not met, in the order asked: unknown or contradicted. */
  readonly missing: readonly MatchRequirement[];
  /** True if all but one of two or more are met. */
  readonly nearMiss: boolean;
  /** E.g. 3 of 4: missing hard anodising. */
  readonly sentence: MatchSentence;
}

/** Returns the coverage of the requirements by a holder; undefined if there are none. */
export function coverageOf(
  { judgements }: Ranked,
  { requirements }: RankingQuestion,
): RequirementCoverage | undefined {
  const asked = requirements.length;
  if (asked === 0) return undefined;
  const missing = requirements
    .filter((_, index) => judgements[index]?.state !== 'MET')
    .map(({ requirement }) => requirement);
  return {
    met: asked - missing.length,
    asked,
    missing,
    nearMiss: asked > 1 && missing.length === 1,
    sentence: coverageSentence(asked, missing),
  };
}

function coverageSentence(asked: number, missing: readonly MatchRequirement[]): MatchSentence {
  if (missing.length === 0) return { key: 'coverage.all', parameters: {} };
  const pieces = missing.map(({ text }) => text);
  const met = asked - missing.length;
  if (met === 0) return { key: 'coverage.none', parameters: { pieces } };
  return { key: 'coverage.missing', parameters: { met, asked, pieces } };
}
