import { CatalyzerError } from '../../graph/errors.ts';
import { FEATURES, type Feature, type Weights } from '../matcher.ts';

/**
 * Weights of a question that states none. Fit comes first: what is asked for (text, coverage,
 * quantities) outweighs everything else together, so that five of five declared beats one of five
 * delivered.
 */
export const DEFAULT_WEIGHTS: Weights = {
  text: 0.5,
  coverage: 0.25,
  quantities: 0.1,
  evidence: 0.08,
  distance: 0.08,
  place: 0.08,
  freshness: 0.02,
};

/** The weights of a question, the default where it states none. Errors: BAD_USER_INPUT. */
export function resolveWeights(stated: Partial<Weights>): Weights {
  const weights: Record<Feature, number> = { ...DEFAULT_WEIGHTS };
  for (const feature of FEATURES) {
    const weight = stated[feature];
    if (weight === undefined) continue;
    if (!(weight >= 0 && weight <= 1)) {
      throw new CatalyzerError(
        'BAD_USER_INPUT',
        'weightOutOfRange',
        `The weight of ${feature} must lie between 0 and 1, but got ${weight}.`,
        { feature, weight: String(weight) },
      );
    }
    weights[feature] = weight;
  }
  if (FEATURES.every((feature) => weights[feature] === 0)) {
    throw new CatalyzerError(
      'BAD_USER_INPUT',
      'weightsAllZero',
      'All weights are 0, so that nothing can be ranked. Give at least one a value above 0.',
    );
  }
  return weights;
}
