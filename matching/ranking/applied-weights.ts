import type { Feature } from './features.ts';
import { FEATURES } from './features.ts';
import type { MatchQuestion } from './match-question.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import type { WeightProfile } from './weight-profiles.ts';

/** Weights that an answer was ranked with, and where they come from. */
export interface AppliedWeights {
  readonly profile: WeightProfile;
  /**
   * Weights in the order of {@link FEATURES}, including those that are 0 or do not apply to the
   * question.
   */
  readonly weights: readonly {
    readonly feature: Feature;
    readonly weight: number;
    /** True if the asker stated it, false if it is from the profile. */
    readonly stated: boolean;
    /** True if it counts for this question: it is above 0 and the feature applies. */
    readonly applies: boolean;
  }[];
}

/** Returns the weights that an answer was ranked with, and whether the asker stated them. */
export function appliedWeights(
  { profile = 'GENERAL', weights: stated }: Pick<MatchQuestion, 'profile' | 'weights'>,
  asked: RankingQuestion,
): AppliedWeights {
  const applicable = new Set(applicableFeatures(asked));
  return {
    profile,
    weights: FEATURES.map((feature) => ({
      feature,
      weight: asked.weights[feature],
      stated: stated[feature] !== undefined,
      applies: applicable.has(feature),
    })),
  };
}
