import { CatalyzerError } from '../../graph/errors/catalyzer-error.ts';
import { FEATURES, type Feature, type Weights } from './features.ts';
import type { WeightProfile } from './weight-profiles.ts';
import { PROFILES } from './weight-profiles.ts';

/** Weights of a question that states neither weights nor a profile. */
export const DEFAULT_WEIGHTS: Weights = PROFILES.GENERAL;

/**
 * Returns the weights of a question, those of the profile where it states none. Errors:
 * BAD_USER_INPUT.
 */
export function resolveWeights(
  stated: Partial<Weights>,
  profile: WeightProfile = 'GENERAL',
): Weights {
  const weights: Record<Feature, number> = { ...PROFILES[profile] };
  for (const feature of FEATURES) {
    const weight = stated[feature];
    if (weight === undefined) continue;
    if (!(weight >= 0 && weight <= 1)) {
      throw new CatalyzerError('BAD_USER_INPUT', {
        key: 'weightOutOfRange',
        parameters: { feature, weight: String(weight) },
      });
    }
    weights[feature] = weight;
  }
  return weights;
}
