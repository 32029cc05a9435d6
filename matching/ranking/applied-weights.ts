import { type AppliedWeights, FEATURES, type MatchQuestion } from '../matcher.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import { PROFILES } from './weight-profiles.ts';

/** Which weights an answer was ranked with, and whose they are. */
export function appliedWeights(
  { profile = 'GENERAL', weights: stated }: MatchQuestion,
  asked: RankingQuestion,
): AppliedWeights {
  const applicable = new Set(applicableFeatures(asked));
  return {
    profile,
    reason: PROFILES[profile].reason,
    weights: FEATURES.map((feature) => ({
      feature,
      weight: asked.weights[feature],
      stated: stated[feature] !== undefined,
      applies: applicable.has(feature),
    })),
  };
}
