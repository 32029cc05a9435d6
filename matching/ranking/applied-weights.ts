import type { Feature } from './features.ts';
import { FEATURES } from './features.ts';
import type { MatchQuestion } from './match-question.ts';
import { applicableFeatures, type RankingQuestion } from './rank.ts';
import type { WeightProfile } from './weight-profiles.ts';

/** The weights that an answer was ranked with, and where they come from. */
export interface AppliedWeights {
  readonly profile: WeightProfile;
  /** In the order of {@link FEATURES}; those that are 0 or that the question gives no ground for too. */
  readonly weights: readonly {
    readonly feature: Feature;
    readonly weight: number;
    /** The asker's own, not the profile's. */
    readonly stated: boolean;
    /** Counts for this question: above 0, and the question gives ground for it. */
    readonly applies: boolean;
  }[];
}

/** Which weights an answer was ranked with, and whose they are. */
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
