import type { MatchRequirement } from '../need/match-requirement.ts';
import type { Wording } from './both-languages.ts';
import type { Ranked, RankingQuestion } from './rank.ts';
import { coverageWording } from './wording.ts';

/** How many of the requirements a holder meets by its records. */
export interface RequirementCoverage {
  readonly met: number;
  readonly asked: number;
  /** Those that are not met, in the order asked: unknown or contradicted. */
  readonly missing: readonly MatchRequirement[];
  /** All but one of two or more are met. */
  readonly nearMiss: boolean;
  /** E.g. 3 of 4: missing hard anodising. */
  readonly sentence: Wording;
}

/** How many requirements a holder meets; missing where there is none. */
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
    sentence: coverageWording(asked, missing),
  };
}
